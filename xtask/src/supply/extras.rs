//! What is published of other people's besides the crates: the standard library, the glue, the map's outlines.

use super::part::Part;
use crate::run::output;
use crate::tools::{Packages, WASM_BINDGEN_VERSION};
use anyhow::{Context, Result};
use serde_json::Value;

/// All of it.
pub(super) fn all(packages: &Packages) -> Result<[Part; 3]> {
    Ok([standard_library()?, glue(), outlines(packages)?])
}

/// Compiled into the WebAssembly with the crates.
fn standard_library() -> Result<Part> {
    let said = output("rustc", &["--version"]).context("rustc does not run: install Rust with rustup")?;
    Ok(Part {
        name: "rust-std".to_owned(),
        version: said.split_whitespace().nth(1).context("rustc says no version")?.to_owned(),
        registry: "generic",
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The Rust Project contributors".to_owned()],
        repository: Some("https://github.com/rust-lang/rust".to_owned()),
        sha256: None,
        folder: None,
        needs: Vec::new(),
    })
}

/// The script between page and WebAssembly is written by wasm-bindgen, out of pieces of its own.
fn glue() -> Part {
    Part {
        name: "wasm-bindgen-cli-support".to_owned(),
        version: WASM_BINDGEN_VERSION.to_owned(),
        registry: super::crates::CRATES,
        licence: "MIT OR Apache-2.0".to_owned(),
        authors: vec!["The wasm-bindgen Developers".to_owned()],
        repository: Some("https://github.com/wasm-bindgen/wasm-bindgen".to_owned()),
        sha256: None,
        folder: None,
        needs: Vec::new(),
    }
}

/// The map is drawn from them.
fn outlines(packages: &Packages) -> Result<Part> {
    let outlines = packages.outlines();
    let folder = outlines.parent().context("the outlines lie in a folder")?;
    let manifest: Value = serde_json::from_slice(&std::fs::read(folder.join("package.json"))?)?;
    let text =
        |name: &str| manifest[name].as_str().map(str::to_owned).with_context(|| format!("world-atlas has no {name}"));
    Ok(Part {
        name: text("name")?,
        version: text("version")?,
        registry: "npm",
        licence: text("license")?,
        authors: Vec::new(),
        repository: Some("https://github.com/topojson/world-atlas".to_owned()),
        sha256: None,
        folder: Some(folder.to_owned()),
        needs: Vec::new(),
    })
}
