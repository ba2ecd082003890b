//! Building and serving the site.

use crate::run::{command, project, step};
use crate::sizes;
use crate::supply;
use crate::tools::{Tools, WASM_TARGET};
use anyhow::{Context, Result, bail};
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Command;

/// Builds the published site into `dist/`, and holds it to its size budgets.
pub(crate) fn build() -> Result<()> {
    make("Building dist/ (about 4 minutes from nothing)", None)?;
    sizes::report()
}

/// Builds the published site as the tests expect it: without a public address, whatever is set.
pub(crate) fn build_for_tests() -> Result<()> {
    make("Building dist/ (about 4 minutes from nothing)", Some(""))
}

/// Builds the published site twice, our own code from nothing each time: the same bytes must come
/// of it.
pub(crate) fn build_twice() -> Result<()> {
    build_for_tests()?;
    sizes::report()?;
    let first = contents()?;
    for target in [["--target", WASM_TARGET].as_slice(), &[]] {
        let profile: &[&str] = if target.is_empty() { &[] } else { &["--release"] };
        let arguments = [&["clean", "--quiet", "--package", "pad31"], profile, target].concat();
        step("Forgetting what was built", &mut command("cargo", &arguments))?;
    }
    make("Building dist/ once more (about a minute)", Some(""))?;
    let second = contents()?;
    let differing = first.iter().filter(|(path, bytes)| second.get(*path) != Some(bytes)).map(|(path, _)| path);
    let differing: Vec<_> = differing.chain(second.keys().filter(|path| !first.contains_key(*path))).collect();
    if !differing.is_empty() {
        bail!("two builds of the same sources differ in {differing:?}");
    }
    println!("Both builds are the same, byte for byte: {} files.", first.len());
    Ok(())
}

/// Serves the site and rebuilds it on change, until interrupted. A change shows on reload. Cards and
/// icons, which take seconds to draw, are left to `build`.
pub(crate) fn serve(options: &[String]) -> Result<()> {
    let tools = Tools::ready()?;
    let mut trunk = trunk(&tools, &["serve"])?;
    trunk.args(options);
    step(
        "Building, then serving on http://127.0.0.1:8031/ until Ctrl-C (about four and a half minutes from nothing)",
        &mut trunk,
    )
}

fn make(what: &str, address: Option<&str>) -> Result<()> {
    let tools = Tools::ready()?;
    let mut trunk = trunk(&tools, &["build", "--release"])?;
    trunk.env("PAD31_FONTS", tools.packages.fonts());
    if let Some(address) = address {
        trunk.env("PAD31_SITE", address);
    }
    step(what, trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", remapped()?))
}

fn trunk(tools: &Tools, arguments: &[&str]) -> Result<Command> {
    let mut trunk = command(tools.trunk(), arguments);
    trunk.env("PATH", tools.path()?).env("PAD31_OUTLINES", tools.packages.outlines());
    trunk.env("PAD31_NOTICES", supply::write(&tools.packages)?);
    // It would ask a server for a newer version of itself.
    trunk.env("TRUNK_SKIP_VERSION_CHECK", "true");
    Ok(trunk)
}

/// Compiler flags that keep this machine's paths out of the WebAssembly: messages of a panic name the
/// file it came from, and two machines are to build the same bytes.
fn remapped() -> Result<String> {
    let home = home_of_cargo().context("no home folder is set: name cargo's in CARGO_HOME")?;
    let paths = [(project().to_path_buf(), "pad31"), (home, "cargo")];
    let flags = paths.map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display()));
    Ok(flags.join(" "))
}

fn home_of_cargo() -> Option<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    folder("CARGO_HOME").or_else(|| folder("HOME").or_else(|| folder("USERPROFILE")).map(|home| home.join(".cargo")))
}

/// Every file of `dist/`.
fn contents() -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = Vec::new();
    sizes::collect(&project().join("dist"), &mut files)?;
    files.into_iter().map(|path| Ok((path.clone(), std::fs::read(path)?))).collect()
}
