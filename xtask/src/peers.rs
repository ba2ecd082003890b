//! The same front page in other technologies: built, tested to behave alike, and measured side by side.

use crate::browser::Browser;
use crate::run::{command, project, step};
use crate::tools::{Tools, WASM_TARGET, install_packages};
use anyhow::{Context, Result};
use std::fs::File;
use std::path::{Path, PathBuf};

/// The crates of bench/peers/, each a page of its own.
const CRATES: [&str; 3] = ["leptos", "yew", "dioxus"];

/// Builds all peers, tests them, measures them in turns, and writes what came of it into docs/performance.md.
pub(crate) fn bench() -> Result<()> {
    let browser = Browser::ready()?;
    install_packages("bench/peers", "the peers'")?;
    script("page.mjs", "Taking the page apart for its peers", &browser)?;
    let tools = Tools::ready()?;
    for name in CRATES {
        compile(name, &tools)?;
        render(name)?;
    }
    script("assemble.mjs", "Putting the peers together", &browser)?;
    let mut alike = command("node", &["--test", "--test-reporter=dot", "bench/peers/behaviour.mjs"]);
    step("Testing that all behave alike (about a minute)", alike.env("CHROMIUM", &browser.chromium))?;
    script("measure.mjs", "Measuring the peers in turns (about 15 minutes, under 30)", &browser)?;
    script("report.mjs", "Writing docs/performance.md", &browser)
}

fn script(name: &str, what: &str, browser: &Browser) -> Result<()> {
    let mut node = command("node", &[&format!("bench/peers/{name}")]);
    step(what, node.env("CHROMIUM", &browser.chromium))
}

fn made() -> PathBuf {
    project().join("target/peers")
}

/// cargo in the peers' own workspace, with a target folder of its own.
fn cargo(arguments: &[&str]) -> std::process::Command {
    let mut cargo = command("cargo", arguments);
    // There, so that no setting of a folder in between is missed.
    cargo.current_dir(project().join("bench/peers")).env("CARGO_TARGET_DIR", made().join("cargo"));
    cargo
}

/// The browser's half, as ours is made.
fn compile(name: &str, tools: &Tools) -> Result<()> {
    let package = format!("{name}-peer");
    let build = ["build", "--locked", "--release", "--features", "browser", "--target", WASM_TARGET, "--package"];
    let build = [build.as_slice(), &[&package]].concat();
    step(&format!("Compiling {name} for the browser (about a minute from nothing)"), &mut cargo(&build))?;

    let path = tools.path()?;
    let folder = made().join("bindgen").join(name);
    let compiled = made().join("cargo").join(WASM_TARGET).join("release").join(format!("{package}.wasm"));
    let mut bindgen = command("wasm-bindgen", &["--target", "web", "--no-typescript", "--out-name", "live"]);
    bindgen.args(["--remove-name-section", "--remove-producers-section"]);
    bindgen.arg("--out-dir").arg(&folder).arg(&compiled).env("PATH", &path);
    step(&format!("Binding {name}"), &mut bindgen)?;

    let wasm = folder.join("live_bg.wasm");
    let mut smaller = command("wasm-opt", &["--remove-exports=*intounderlying*", "--strip-target-features", "-Oz"]);
    // As often as Trunk does.
    smaller.args(["-Oz", "--dae-optimizing", "-Oz"]);
    smaller.arg(&wasm).arg("-o").arg(&wasm).env("PATH", &path);
    step(&format!("Making {name} smaller"), &mut smaller)
}

/// The build's half: the tree as HTML, from the page as data.
fn render(name: &str) -> Result<()> {
    let package = format!("{name}-peer");
    let open = |path: &Path| File::open(path).with_context(|| format!("{}", path.display()));
    let html = made().join(format!("{name}.html"));
    let html = File::create(&html).with_context(|| format!("{}", html.display()))?;
    let mut run = cargo(&["run", "--locked", "--quiet", "--features", "ssr", "--package", &package]);
    run.stdin(open(&made().join("page.json"))?).stdout(html);
    step(&format!("Rendering the page with {name} (about a minute from nothing)"), &mut run)
}
