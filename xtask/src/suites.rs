//! The test suites and the checks before them.

use crate::browser::Browser;
use crate::nginx;
use crate::run::{command, project, step};
use crate::site;
use crate::tools::{Tools, install_e2e_packages};
use anyhow::Result;

/// Every test: native, the built site, in the browser, end to end.
pub(crate) fn test() -> Result<()> {
    let tools = Tools::ready()?;
    let browser = Browser::ready()?;
    let nginx = nginx::ready()?;

    let native = ["test", "--workspace", "--features", "ssr"];
    let mut native = command("cargo", &native);
    step("Native tests: content, clock, reader's state, published files", native.env("PAD31_FONTS", tools.fonts()))?;

    site::build_twice()?;

    let in_browser = ["test", "--features", "hydrate", "--target", "wasm32-unknown-unknown", "--test", "browser"];
    let mut in_browser = command("cargo", &in_browser);
    in_browser
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", tools.test_runner())
        .env("CHROMEDRIVER", &browser.driver);
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
    let mut slider = command("node", &["bench/slider.mjs"]);
    step("Dragging the clock through every day", slider.env("CHROMIUM", &browser.chromium))?;
    let mut load = command("node", &["bench/load.mjs"]);
    step("nginx under a load of 200 connections for 20 s", load.env("NGINX", nginx::ready()?))
}

/// Format and lints, then every test.
pub(crate) fn ci() -> Result<()> {
    Tools::ready()?;
    step("Format", &mut command("cargo", &["fmt", "--all", "--check"]))?;
    let native = ["clippy", "--workspace", "--all-targets", "--features", "ssr", "--", "--deny", "warnings"];
    step("Lints, native", &mut command("cargo", &native))?;
    let wasm = "wasm32-unknown-unknown";
    let browser = ["clippy", "--all-targets", "--features", "hydrate", "--target", wasm, "--", "--deny", "warnings"];
    step("Lints, browser", &mut command("cargo", &browser))?;
    test()
}
