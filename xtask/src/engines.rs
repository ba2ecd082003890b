//! The three engines, each with what drives it, for the behaviours that all must show.

use crate::apt;
use crate::browser::Browser;
use crate::run::find;
use crate::tools::geckodriver;
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// What `tests/engines/drivers.mjs` is told: variables and the programs they name.
type Programs = Vec<(&'static str, PathBuf)>;

/// A browser engine.
#[derive(Clone, Copy)]
pub(crate) enum Engine {
    /// Chrome, Edge, Opera and most browsers on Android.
    Chromium,
    /// Firefox.
    Firefox,
    /// Safari, and every browser on iOS; here in GTK's build.
    WebKit,
}

impl Engine {
    /// All of them, in the order they run.
    pub(crate) const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// What the tests call it.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    /// What people call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        }
    }

    /// Finds it and its driver, or installs Debian's where apt and root allow.
    pub(crate) fn ready(self) -> Result<Programs> {
        match self {
            Self::Chromium => {
                let Browser { chromium, driver, .. } = Browser::ready()?;
                Ok(vec![("CHROMIUM", chromium), ("CHROMEDRIVER", driver)])
            }
            Self::Firefox => {
                let firefox = found_or_installed(firefox, &["firefox-esr"])?.context(
                    "it needs Firefox.\n\
                     Debian: sudo apt-get install firefox-esr\n\
                     Elsewhere: set FIREFOX to the program",
                )?;
                Ok(vec![("FIREFOX", firefox), ("GECKODRIVER", geckodriver()?)])
            }
            Self::WebKit => found_or_installed(webkit, &["webkit2gtk-driver", "xvfb", "xauth"])?.context(
                "it needs WebKitGTK's MiniBrowser, its driver, and a screen without a display.\n\
                 Debian and Ubuntu: sudo apt-get install webkit2gtk-driver xvfb xauth\n\
                 Elsewhere on Linux: also set MINIBROWSER to the browser and WEBKITDRIVER to WebKitWebDriver",
            ),
        }
    }
}

/// What is there, else what is there once Debian's packages are.
fn found_or_installed<T>(find: fn() -> Option<T>, packages: &[&str]) -> Result<Option<T>> {
    if let Some(found) = find() {
        return Ok(Some(found));
    }
    Ok(if apt::install(packages, "about a minute")? { find() } else { None })
}

fn named(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from)
}

fn firefox() -> Option<PathBuf> {
    named("FIREFOX").or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(find))
}

fn webkit() -> Option<Programs> {
    let browser = named("MINIBROWSER").or_else(mini_browser)?;
    let driver = named("WEBKITDRIVER").or_else(|| find("WebKitWebDriver"))?;
    find("xauth")?;
    Some(vec![("MINIBROWSER", browser), ("WEBKITDRIVER", driver), ("XVFB", find("xvfb-run")?)])
}

/// Debian keeps it with the libraries of each architecture, by the version of its interface.
fn mini_browser() -> Option<PathBuf> {
    let libraries = Path::new("/usr/lib").join(format!("{}-linux-gnu", std::env::consts::ARCH));
    let versions = ["webkitgtk-6.0", "webkit2gtk-4.1", "webkit2gtk-4.0"];
    versions.map(|version| libraries.join(version).join("MiniBrowser")).into_iter().find(|file| file.is_file())
}
