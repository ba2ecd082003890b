//! Measurements of the built site.

use crate::browser::Browser;
use crate::peers;
use crate::run::{command, step};
use crate::servers::Server;
use crate::site;
use crate::tools::{Packages, install_e2e_packages, install_packages};
use anyhow::{Result, bail};

/// A part of what is measured.
type Part = fn() -> Result<()>;

/// The parts, in the order they are measured.
const PARTS: [(&str, Part); 5] =
    [("page", page), ("load", load), ("scale", scale), ("peers", peers::bench), ("lighthouse", lighthouse)];

/// All that is measured, or one part of it.
pub(crate) fn bench(part: Option<&str>) -> Result<()> {
    let parts = PARTS.into_iter().filter(|(name, _)| part.is_none_or(|part| part == *name));
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() {
        bail!("there is no such measurement: {} are", PARTS.map(|(name, _)| name).join(", "));
    }
    site::build()?;
    install_e2e_packages()?;
    parts.into_iter().try_for_each(|(_, measure)| measure())
}

/// The page by itself.
fn page() -> Result<()> {
    let browser = Browser::ready()?;
    let mut startup = command("node", &["bench/startup.mjs"]);
    step("The page coming up, with its scripts and without", startup.env("CHROMIUM", &browser.chromium))?;
    let mut slider = command("node", &["bench/slider.mjs"]);
    step("Dragging the clock through every day", slider.env("CHROMIUM", &browser.chromium))
}

/// What the servers bear.
fn load() -> Result<()> {
    let mut load = command("node", &["bench/load.mjs"]);
    for server in Server::ALL {
        server.tell(&mut load, &server.ready()?);
    }
    step("nginx and Caddy under 500 connections, 30 s each", &mut load)
}

/// How high the blocks for other pages stand, written into the content.
pub(crate) fn heights() -> Result<()> {
    site::build_for_tests()?;
    install_e2e_packages()?;
    let mut heights = command("node", &["bench/heights.mjs", "--write"]);
    heights.env("CHROMIUM", &Browser::ready()?.chromium);
    step("How high each block stands at each width (about 7 minutes)", &mut heights)
}

/// How page and build grow with the content.
fn scale() -> Result<()> {
    let browser = Browser::ready()?;
    install_packages("bench/scale", "the plots'")?;
    let packages = Packages::ready()?;
    let mut scale = command("node", &["bench/scale/scale.mjs"]);
    scale.env("PAD31_FONTS", packages.fonts()).env("PAD31_OUTLINES", packages.outlines());
    step("Longer stories, more accounts, many stories (about 12 minutes)", scale.env("CHROMIUM", &browser.chromium))
}

/// Lighthouse behind the shipped nginx configuration.
fn lighthouse() -> Result<()> {
    let browser = Browser::ready()?;
    install_packages("bench/lighthouse", "Lighthouse's")?;
    let mut lighthouse = command("node", &["bench/lighthouse/lighthouse.mjs"]);
    lighthouse.env("CHROMIUM", &browser.chromium);
    Server::Nginx.tell(&mut lighthouse, &Server::Nginx.ready()?);
    step("Lighthouse over pages and blocks (about half an hour)", &mut lighthouse)
}
