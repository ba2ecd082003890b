//! The test suites and the checks before them.

use crate::browser::Browser;
use crate::engines::Engine;
use crate::run::{command, project, step};
use crate::servers::Server;
use crate::site;
use crate::tally::Tally;
use crate::text_browsers;
use crate::tools::{Packages, Tools, WASM_TARGET, install_e2e_packages, install_packages, test_runner};
use anyhow::{Result, anyhow, bail};

/// What tells cargo to build the browser's half.
const BROWSER: [&str; 5] = ["--no-default-features", "--features", "browser", "--target", WASM_TARGET];

/// A part of the tests, which counts what it ran and what it had to skip; its runner is given the options.
type Part = fn(&mut Tally, &[String]) -> Result<()>;

/// The parts, in the order they run.
const PARTS: [(&str, Part); 4] = [("native", native), ("browser", browser), ("e2e", end_to_end), ("engines", engines)];

/// Every test, or one part of them, perhaps of that only what options for its runner name.
pub(crate) fn test(part: Option<&str>, options: &[String]) -> Result<()> {
    run(part, options, Tally::new(false))
}

fn run(part: Option<&str>, options: &[String], mut tally: Tally) -> Result<()> {
    let parts = PARTS.into_iter().filter(|(name, _)| part.is_none_or(|part| part == *name));
    let parts: Vec<_> = parts.collect();
    if parts.is_empty() {
        bail!("there is no such part of the tests: native, browser, e2e and engines are");
    }
    for (_, part) in parts {
        part(&mut tally, options)?;
    }
    tally.close();
    Ok(())
}

fn native(tally: &mut Tally, options: &[String]) -> Result<()> {
    let packages = Packages::ready()?;
    let mut native = command("cargo", &["test", "--workspace"]);
    native.args(options).env("PAD31_FONTS", packages.fonts()).env("PAD31_OUTLINES", packages.outlines());
    step("Native tests: content, clock, reader's state, published files", &mut native)?;
    tally.passed();
    Ok(())
}

fn browser(tally: &mut Tally, options: &[String]) -> Result<()> {
    let Some(browser) = tally.need("in-browser tests", Browser::ready())? else { return Ok(()) };
    let in_browser = [["test"].as_slice(), &BROWSER, &["--test", "browser"]].concat();
    let mut in_browser = command("cargo", &in_browser);
    in_browser
        .args(options)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", test_runner()?)
        .env("CHROMEDRIVER", &browser.driver);
    step("In-browser tests: the browser's edges", &mut in_browser)?;
    tally.passed();
    Ok(())
}

/// The site is built and compared in any case; a reader's part needs a browser. Where only some of it is asked for, it
/// is built once, and that is all.
fn end_to_end(tally: &mut Tally, options: &[String]) -> Result<()> {
    let whole = options.is_empty();
    if whole {
        site::build_twice()?;
    } else {
        site::build_for_tests()?;
    }
    tally.passed();

    let Some(browser) = tally.need("end-to-end tests", Browser::ready())? else { return Ok(()) };
    install_e2e_packages()?;
    let folder = project().join("tests/e2e");
    let mut end_to_end = command("node", &["node_modules/@playwright/test/cli.js", "test"]);
    end_to_end.args(options).current_dir(&folder).env("CHROMIUM", &browser.chromium);
    end_to_end.env("CHROMIUM_SHELL", browser.shell.as_ref().unwrap_or(&browser.chromium));
    for server in Server::ALL {
        if let Some(program) = tally.need(&format!("the test of {}", server.configuration()), server.ready())? {
            server.tell(&mut end_to_end, &program);
        }
    }
    tally.need("what text browsers show", text_browsers::ready())?;
    let fonts = if cfg!(target_os = "linux") { Ok(()) } else { Err(anyhow!("fonts are pinned through fontconfig")) };
    tally.need("the test of the blocks' heights", fonts)?;
    step("End-to-end tests: dist/ as a reader uses it", &mut end_to_end)?;
    tally.passed();
    if whole { budget(tally, &browser) } else { Ok(()) }
}

/// One page as Lighthouse sees it, behind nginx; what is timed is measured by `bench`, and asserted nowhere.
fn budget(tally: &mut Tally, browser: &Browser) -> Result<()> {
    let Some(nginx) = tally.need("Lighthouse's budget", Server::Nginx.ready())? else { return Ok(()) };
    install_packages("bench/lighthouse", "Lighthouse's")?;
    let mut budget = command("node", &["bench/lighthouse/budget.mjs"]);
    Server::Nginx.tell(budget.env("CHROMIUM", &browser.chromium), &nginx);
    step("Lighthouse: the front page within its budget", &mut budget)?;
    tally.passed();
    Ok(())
}

/// The main behaviours in each engine that can be had. Built just before, the site takes seconds.
fn engines(tally: &mut Tally, options: &[String]) -> Result<()> {
    site::build_for_tests()?;
    for engine in Engine::ALL {
        let suite = format!("the main behaviours in {}", engine.name());
        let Some(programs) = tally.need(&suite, engine.ready())? else { continue };
        let mut behaviours = command("node", &["--test", "--test-reporter=spec"]);
        behaviours.args(options).arg("tests/engines/engines.test.mjs");
        behaviours.env("ENGINE", engine.id()).envs(programs);
        step(&format!("Engines: {suite}"), &mut behaviours)?;
        tally.passed();
    }
    Ok(())
}

/// Format and lints, then every test; none is skipped.
pub(crate) fn ci() -> Result<()> {
    Tools::ready()?;
    step("Format", &mut command("cargo", &["fmt", "--all", "--check"]))?;
    let native = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    step("Lints, native", &mut command("cargo", &native))?;
    let browser = [["clippy", "--all-targets"].as_slice(), &BROWSER, &["--", "--deny", "warnings"]].concat();
    step("Lints, browser", &mut command("cargo", &browser))?;
    run(None, &[], Tally::new(true))
}
