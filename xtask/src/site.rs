//! Building and serving the site.

use crate::run::{command, project, step};
use crate::sizes;
use crate::tools::Tools;
use anyhow::{Result, bail};
use std::collections::BTreeMap;
use std::path::PathBuf;

/// Builds the published site into `dist/`, and holds it to its size budgets.
pub(crate) fn build() -> Result<()> {
    make("Building dist/ (about 3 minutes from nothing)")?;
    sizes::report()
}

/// Builds the published site twice, our own code from nothing each time: the same bytes must come
/// of it.
pub(crate) fn build_twice() -> Result<()> {
    build()?;
    let first = contents()?;
    for target in [["--target", "wasm32-unknown-unknown"].as_slice(), &[]] {
        let profile: &[&str] = if target.is_empty() { &[] } else { &["--release"] };
        let arguments = [&["clean", "--quiet", "--package", "pad31"], profile, target].concat();
        step("Forgetting what was built", &mut command("cargo", &arguments))?;
    }
    make("Building dist/ once more (about a minute)")?;
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
    let mut trunk = command(tools.trunk(), &["serve"]);
    trunk.args(options).env("PATH", tools.path()?);
    step("Building, then serving on http://127.0.0.1:8031/ until Ctrl-C (about 3 minutes from nothing)", &mut trunk)
}

fn make(what: &str) -> Result<()> {
    let tools = Tools::ready()?;
    let mut trunk = command(tools.trunk(), &["build", "--release"]);
    step(what, trunk.env("PATH", tools.path()?).env("PAD31_FONTS", tools.fonts()))
}

/// Every file of `dist/`.
fn contents() -> Result<BTreeMap<PathBuf, Vec<u8>>> {
    let mut files = Vec::new();
    sizes::collect(&project().join("dist"), &mut files)?;
    files.into_iter().map(|path| Ok((path.clone(), std::fs::read(path)?))).collect()
}
