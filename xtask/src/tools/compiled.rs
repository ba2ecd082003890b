//! Programs compiled from their crates, which cargo verifies.

use super::cache;
use super::program::Program;
use crate::run::{command, step};
use anyhow::{Context, Result};
use std::path::Path;

/// Compiles a crate's programs into a folder, unoptimised: in a quarter of the time that Trunk's full build
/// takes, half of wasm-bindgen's. Trunk only sets others to work; wasm-bindgen takes a second instead of a fifth.
pub(super) fn install(program: &Program, folder: &Path) -> Result<()> {
    let Program { krate, version, locked_in, time, .. } = program;
    cache::fill(folder, |partial| {
        let mut install = command("cargo", &["install", "--locked", "--debug"]);
        match locked_in {
            Some(folder) => install.args(["--path", folder]),
            None => install.args([krate, "--version", version]),
        };
        // Its own target folder: an outer cargo holds the lock of the project's.
        install.args(program.options).arg("--root").arg(partial).env("CARGO_TARGET_DIR", partial.join("target"));
        install.env("CARGO_PROFILE_DEV_DEBUG", "0");
        step(&format!("Compiling {krate} {version} into {} ({time}, once)", folder.display()), &mut install)?;
        std::fs::remove_dir_all(partial.join("target")).context("clearing build files")
    })
}
