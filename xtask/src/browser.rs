//! Chromium and its driver, for the tests that need a real browser.

use crate::apt;
use crate::run::find;
use anyhow::{Result, bail};
use std::path::PathBuf;

/// A browser and the driver of the same version.
pub(crate) struct Browser {
    /// Chromium or Chrome.
    pub chromium: PathBuf,
    /// The same without windows, where Debian has it: a page takes half the time.
    pub shell: Option<PathBuf>,
    /// Its `WebDriver` server, chromedriver.
    pub driver: PathBuf,
}

impl Browser {
    /// Finds them, or installs Debian's where apt and root allow.
    pub(crate) fn ready() -> Result<Self> {
        if let Some(browser) = Self::find() {
            return Ok(browser);
        }
        if apt::install(&["chromium", "chromium-driver", "chromium-headless-shell"], "about a minute")?
            && let Some(browser) = Self::find()
        {
            return Ok(browser);
        }
        bail!(
            "the browser tests need Chromium and ChromeDriver of the same version.\n\
             Debian and Ubuntu: sudo apt-get install chromium chromium-driver (Debian also: chromium-headless-shell)\n\
             macOS: brew install --cask chromium chromedriver\n\
             Elsewhere: set CHROMIUM and CHROMEDRIVER to the two programs"
        )
    }

    fn find() -> Option<Self> {
        let named = |variable: &str| std::env::var_os(variable).map(PathBuf::from);
        let chromium = named("CHROMIUM")
            .or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))?;
        let driver = named("CHROMEDRIVER").or_else(|| find("chromedriver"))?;
        Some(Self { chromium, shell: find("chromium-headless-shell"), driver })
    }
}
