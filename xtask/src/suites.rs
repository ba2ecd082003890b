//! The test suites and the checks before them.

use crate::browser::Browser;
use crate::nginx;
use crate::run::{command, project, step};
use crate::site;
use crate::tools::{Tools, install_e2e_packages, test_runner};
use anyhow::Result;

/// What tells cargo to build the browser's half.
const BROWSER: [&str; 5] = ["--no-default-features", "--features", "browser", "--target", "wasm32-unknown-unknown"];

/// Every test: native, the built site, in the browser, end to end.
pub(crate) fn test() -> Result<()> {
    let tools = Tools::ready()?;
    let browser = Browser::ready()?;
    let nginx = nginx::ready()?;

    let native = ["test", "--workspace"];
    let mut native = command("cargo", &native);
    native.env("PAD31_FONTS", tools.packages.fonts()).env("PAD31_OUTLINES", tools.packages.outlines());
    step("Native tests: content, clock, reader's state, published files", &mut native)?;

    site::build_twice()?;

    let in_browser = [["test"].as_slice(), &BROWSER, &["--test", "browser"]].concat();
    let mut in_browser = command("cargo", &in_browser);
    in_browser.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", test_runner()?).env("CHROMEDRIVER", &browser.driver);
    step("In-browser tests: the browser's edges", &mut in_browser)?;

    install_e2e_packages()?;
    let playwright = project().join("tests/e2e/node_modules/.bin/playwright");
    let mut end_to_end = command(playwright, &["test"]);
    end_to_end.current_dir(project().join("tests/e2e")).env("CHROMIUM", &browser.chromium).env("NGINX", nginx);
    step("End-to-end tests: dist/ as a reader uses it", &mut end_to_end)?;

    println!("\nEvery suite passed.");
    Ok(())
}

/// Measurements of the built site; figures only.
pub(crate) fn bench() -> Result<()> {
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

/// Format and lints, then every test.
pub(crate) fn ci() -> Result<()> {
    Tools::ready()?;
    step("Format", &mut command("cargo", &["fmt", "--all", "--check"]))?;
    let native = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    step("Lints, native", &mut command("cargo", &native))?;
    let browser = [["clippy", "--all-targets"].as_slice(), &BROWSER, &["--", "--deny", "warnings"]].concat();
    step("Lints, browser", &mut command("cargo", &browser))?;
    test()
}
