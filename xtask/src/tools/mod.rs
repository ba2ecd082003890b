//! The pinned tools: taken from the search path where it has the very version, else from a cache
//! that clones share, else fetched or compiled into it.

mod cache;
mod compiled;
mod packages;
mod program;
mod release;

pub(crate) use packages::{Packages, install_e2e_packages, install_packages, npm};

use crate::run::{command, find, output, step};
use anyhow::{Context, Result, bail};
use program::Program;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

pub(crate) const WASM_TARGET: &str = "wasm32-unknown-unknown";

/// 0.22 needs a newer rustc than the pinned one.
const TRUNK: Program = Program {
    krate: "trunk",
    version: "0.21.14",
    programs: &["trunk"],
    release: Some(&release::TRUNK),
    locked_in: None,
    // Without the default `update_check` it asks no server.
    options: &["--no-default-features", "--features", "rustls"],
    time: "about two and a half minutes on 2 cores",
};

/// Must equal the wasm-bindgen crate in Cargo.toml, Trunk.toml and xtask/wasm-bindgen/Cargo.toml.
pub(crate) const WASM_BINDGEN_VERSION: &str = "0.2.130";

const WASM_BINDGEN: Program = Program {
    krate: "wasm-bindgen-cli",
    version: WASM_BINDGEN_VERSION,
    programs: &["wasm-bindgen", "wasm-bindgen-test-runner"],
    release: None,
    locked_in: Some("xtask/wasm-bindgen"),
    options: &[],
    time: "about a minute on 2 cores",
};

/// Firefox's `WebDriver` server, which Debian does not have.
const GECKODRIVER: Program = Program {
    krate: "geckodriver",
    version: "0.37.1",
    programs: &["geckodriver"],
    release: None,
    locked_in: None,
    options: &[],
    time: "about a minute on 2 cores",
};

/// Not needed for building or testing: `cargo xtask deny`.
pub(crate) const CARGO_DENY: Program = Program {
    krate: "cargo-deny",
    version: "0.20.2",
    programs: &["cargo-deny"],
    release: None,
    locked_in: None,
    options: &[],
    time: "about 5 minutes on 2 cores",
};

/// What builds the site, once it is there.
pub(crate) struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
    /// Packages of npm.
    pub packages: Packages,
}

impl Tools {
    /// Installs what is missing.
    pub(crate) fn ready() -> Result<Self> {
        add_wasm_target()?;
        // One after the other: each keeps two cores busy by itself.
        Ok(Self { trunk: TRUNK.ready()?, wasm_bindgen: WASM_BINDGEN.ready()?, packages: Packages::ready()? })
    }

    /// The search path with the tools in front, for programs that call them.
    pub(crate) fn path(&self) -> Result<OsString> {
        let ours = [self.trunk.clone(), self.wasm_bindgen.clone(), self.packages.programs()];
        let theirs = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&theirs))).context("the search path")
    }

    /// Trunk.
    pub(crate) fn trunk(&self) -> PathBuf {
        self.trunk.join(program::file("trunk"))
    }
}

/// What runs in-browser tests for cargo.
pub(crate) fn test_runner() -> Result<PathBuf> {
    add_wasm_target()?;
    Ok(WASM_BINDGEN.ready()?.join(program::file("wasm-bindgen-test-runner")))
}

/// What drives Firefox: any version on the search path, else a pinned one.
pub(crate) fn geckodriver() -> Result<PathBuf> {
    match find("geckodriver") {
        Some(driver) => Ok(driver),
        None => Ok(GECKODRIVER.ready()?.join(program::file("geckodriver"))),
    }
}

fn add_wasm_target() -> Result<()> {
    let sysroot = output("rustc", &["--print", "sysroot"]).context("rustc does not run: install Rust with rustup")?;
    if Path::new(sysroot.trim()).join("lib/rustlib").join(WASM_TARGET).is_dir() {
        return Ok(());
    }
    if find("rustup").is_none() {
        bail!("this Rust has no target {WASM_TARGET}, and no rustup to add it: install Rust with rustup");
    }
    step("Adding Rust's WebAssembly target (seconds)", &mut command("rustup", &["target", "add", WASM_TARGET]))
}
