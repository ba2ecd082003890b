//! Packages of npm, as their lock files have them.

use super::cache;
use crate::run::{command, find, project, step};
use anyhow::{Context, Result};
use std::path::PathBuf;
use std::process::Command;

/// Must equal xtask/npm/package.json; binaryen's, Trunk.toml as well.
const PACKAGES: &str = "binaryen-132.0.0+noto-serif-0.4.2+world-atlas-2.0.2";

/// wasm-opt, the fonts of the cards, and the outlines of the map.
pub(crate) struct Packages(PathBuf);

impl Packages {
    /// Installs what is missing.
    pub(crate) fn ready() -> Result<Self> {
        let folder = cache::folder(PACKAGES)?;
        if !folder.join("node_modules/.bin").is_dir() {
            cache::fill(&folder, |partial| {
                for file in ["package.json", "package-lock.json"] {
                    let from = project().join("xtask/npm").join(file);
                    std::fs::copy(from, partial.join(file)).with_context(|| file.to_owned())?;
                }
                let what = "Installing wasm-opt, Noto Serif and outlines of countries into";
                let what = format!("{what} {} (seconds, once)", folder.display());
                step(&what, clean_install()?.current_dir(partial))
            })?;
        }
        Ok(Self(folder.join("node_modules")))
    }

    /// The folder of their programs.
    pub(super) fn programs(&self) -> PathBuf {
        self.0.join(".bin")
    }

    /// The fonts that cards are lettered in.
    pub(crate) fn fonts(&self) -> PathBuf {
        self.0.join("@expo-google-fonts/noto-serif")
    }

    /// The outlines of all countries, for the map of the place.
    pub(crate) fn outlines(&self) -> PathBuf {
        self.0.join("world-atlas/countries-50m.json")
    }
}

/// The end-to-end tests' packages.
pub(crate) fn install_e2e_packages() -> Result<()> {
    install_packages("tests/e2e", "the end-to-end tests'")
}

/// The packages of a folder, by its lock file.
pub(crate) fn install_packages(folder: &str, whose: &str) -> Result<()> {
    let lock_file = format!("{folder}/package-lock.json");
    let folder = project().join(folder);
    let lock = std::fs::read(project().join(&lock_file)).context(lock_file)?;
    let installed = folder.join("node_modules/.pad31-package-lock.json");
    if std::fs::read(&installed).is_ok_and(|text| text == lock) {
        return Ok(());
    }
    let mut install = clean_install()?;
    // The browser is the system's; see browser.rs.
    install.current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    step(&format!("Installing {whose} npm packages (seconds)"), &mut install)?;
    std::fs::write(installed, lock).context("noting what was installed")
}

fn clean_install() -> Result<Command> {
    npm(&["ci", "--no-audit", "--no-fund"])
}

/// The package manager.
pub(crate) fn npm(arguments: &[&str]) -> Result<Command> {
    let missing = "npm is missing: install Node.js 20.19 or newer (https://nodejs.org), which brings it";
    Ok(command(find("npm").context(missing)?, arguments))
}
