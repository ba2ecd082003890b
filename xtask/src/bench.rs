//! Measurements of the built site; figures only.

use crate::browser::Browser;
use crate::nginx;
use crate::peers;
use crate::run::{command, step};
use crate::site;
use crate::tools::{install_e2e_packages, install_packages};
use anyhow::{Result, bail};

/// All that is measured of the site by itself, or one of the other measurements.
pub(crate) fn bench(part: Option<&str>) -> Result<()> {
    match part {
        None => alone(),
        Some("peers") => peers::bench(),
        Some("lighthouse") => lighthouse(),
        Some(_) => bail!("there is no such measurement: `cargo xtask bench`, with `peers` or `lighthouse` after it"),
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

/// Lighthouse behind the shipped nginx configuration.
fn lighthouse() -> Result<()> {
    let browser = Browser::ready()?;
    site::build()?;
    install_packages("bench/lighthouse", "Lighthouse's")?;
    let mut lighthouse = command("node", &["bench/lighthouse/lighthouse.mjs"]);
    lighthouse.env("CHROMIUM", &browser.chromium).env("NGINX", nginx::ready()?);
    step("Lighthouse over pages and blocks (about half an hour)", &mut lighthouse)
}
