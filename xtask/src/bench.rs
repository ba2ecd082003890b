//! Measurements of the built site; figures only.

use crate::browser::Browser;
use crate::nginx;
use crate::peers;
use crate::run::{command, step};
use crate::site;
use crate::tools::install_e2e_packages;
use anyhow::{Result, bail};

/// All that is measured of the site by itself, or one of the other measurements.
pub(crate) fn bench(part: Option<&str>) -> Result<()> {
    match part {
        None => alone(),
        Some("peers") => peers::bench(),
        Some(_) => bail!("there is no such measurement: `cargo xtask bench`, and `cargo xtask bench peers`"),
    }
}

fn alone() -> Result<()> {
    let browser = Browser::ready()?;
    site::build()?;
    install_e2e_packages()?;
    let mut startup = command("node", &["bench/startup.mjs"]);
    step("The page coming up, with its scripts and without", startup.env("CHROMIUM", &browser.chromium))?;
    let mut slider = command("node", &["bench/slider.mjs"]);
    step("Dragging the clock through every day", slider.env("CHROMIUM", &browser.chromium))?;
    let mut load = command("node", &["bench/load.mjs"]);
    step("nginx under a load of 200 connections for 20 s", load.env("NGINX", nginx::ready()?))
}
