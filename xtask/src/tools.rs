//! The pinned tools. They go into a per-user cache, one folder for each version, shared by all
//! clones and never over the user's own: `$PAD31_TOOLS`, else `$XDG_CACHE_HOME/pad31/tools`, else
//! `~/.cache/pad31/tools`.

use crate::run::{command, find, output, project, step};
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::{Path, PathBuf};

const WASM_TARGET: &str = "wasm32-unknown-unknown";
/// 0.22 needs a newer rustc than the pinned one. Without the default `update_check` it asks no server.
const TRUNK: &str = "0.21.14";
/// Must equal the wasm-bindgen crate in Cargo.toml, and Trunk.toml.
const WASM_BINDGEN: &str = "0.2.130";
/// Must equal xtask/npm/package.json; binaryen's, Trunk.toml as well.
const PACKAGES: &str = "binaryen-132.0.0+noto-serif-0.4.2+world-atlas-2.0.2";

/// Where the tools are, once they are there.
pub(crate) struct Tools {
    trunk: PathBuf,
    wasm_bindgen: PathBuf,
    packages: PathBuf,
}

impl Tools {
    /// Installs what is missing.
    pub(crate) fn ready() -> Result<Self> {
        add_wasm_target()?;
        let cache = cache()?;
        let trunk = cargo_install(
            &cache,
            "trunk",
            TRUNK,
            "about 7 minutes on 2 cores",
            &["--locked", "--no-default-features", "--features", "rustls"],
        )?;
        // Its lock file names a release that was withdrawn, so it is resolved afresh.
        let wasm_bindgen = cargo_install(&cache, "wasm-bindgen-cli", WASM_BINDGEN, "about 2 minutes on 2 cores", &[])?;
        let packages = install_packages(&cache)?;
        Ok(Self { trunk, wasm_bindgen, packages })
    }

    /// The search path with the tools in front, for programs that call them.
    pub(crate) fn path(&self) -> Result<OsString> {
        let ours = [self.trunk.join("bin"), self.wasm_bindgen.join("bin"), self.packages.join("node_modules/.bin")];
        let theirs = std::env::var_os("PATH").unwrap_or_default();
        std::env::join_paths(ours.into_iter().chain(std::env::split_paths(&theirs))).context("the search path")
    }

    /// Trunk.
    pub(crate) fn trunk(&self) -> PathBuf {
        self.trunk.join("bin/trunk")
    }

    /// The fonts that cards are lettered in.
    pub(crate) fn fonts(&self) -> PathBuf {
        self.packages.join("node_modules/@expo-google-fonts/noto-serif")
    }

    /// The outlines of all countries, for the map of the place.
    pub(crate) fn outlines(&self) -> PathBuf {
        self.packages.join("node_modules/world-atlas/countries-50m.json")
    }

    /// What runs in-browser tests for cargo.
    pub(crate) fn test_runner(&self) -> PathBuf {
        self.wasm_bindgen.join("bin/wasm-bindgen-test-runner")
    }
}

fn cache() -> Result<PathBuf> {
    let folder = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    folder("PAD31_TOOLS")
        .or_else(|| folder("XDG_CACHE_HOME").map(|cache| cache.join("pad31/tools")))
        .or_else(|| folder("HOME").or_else(|| folder("USERPROFILE")).map(|home| home.join(".cache/pad31/tools")))
        .context("no home folder is set: name a folder for the tools in PAD31_TOOLS")
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

/// A crate's programs, under a folder named by crate and version. It is built beside that folder
/// and moved into place whole, so that neither a broken install nor two at once leave half a tool.
fn cargo_install(cache: &Path, name: &str, version: &str, time: &str, options: &[&str]) -> Result<PathBuf> {
    let folder = cache.join(format!("{name}-{version}"));
    if folder.join("bin").is_dir() {
        return Ok(folder);
    }
    let partial = partial(&folder)?;
    let mut install = command("cargo", &["install", name, "--version", version]);
    // Its own target folder: an outer cargo holds the lock of the project's.
    install.args(options).arg("--root").arg(&partial).env("CARGO_TARGET_DIR", partial.join("target"));
    step(&format!("Installing {name} {version} into {} ({time}, once)", folder.display()), &mut install)?;
    std::fs::remove_dir_all(partial.join("target")).context("clearing build files")?;
    settle(&partial, &folder)?;
    Ok(folder)
}

/// wasm-opt, the fonts of the cards, and the outlines of the map.
fn install_packages(cache: &Path) -> Result<PathBuf> {
    let folder = cache.join(PACKAGES);
    if folder.join("node_modules/.bin").is_dir() {
        return Ok(folder);
    }
    require_npm()?;
    let partial = partial(&folder)?;
    for file in ["package.json", "package-lock.json"] {
        std::fs::copy(project().join("xtask/npm").join(file), partial.join(file)).with_context(|| file.to_owned())?;
    }
    let mut install = command("npm", &["ci", "--no-audit", "--no-fund"]);
    step(
        &format!("Installing wasm-opt, Noto Serif and outlines of countries into {} (seconds, once)", folder.display()),
        install.current_dir(&partial),
    )?;
    settle(&partial, &folder)?;
    Ok(folder)
}

fn partial(folder: &Path) -> Result<PathBuf> {
    let partial = folder.with_added_extension(format!("partial-{}", std::process::id()));
    std::fs::create_dir_all(&partial).with_context(|| format!("{}", partial.display()))?;
    Ok(partial)
}

fn settle(partial: &Path, folder: &Path) -> Result<()> {
    match std::fs::rename(partial, folder) {
        // Another clone was faster: its tool is as good.
        Err(_) if folder.is_dir() => std::fs::remove_dir_all(partial),
        result => result,
    }
    .with_context(|| format!("{}", folder.display()))
}

/// The end-to-end tests' packages, as their lock file has them.
pub(crate) fn install_e2e_packages() -> Result<()> {
    let folder = project().join("tests/e2e");
    let lock = std::fs::read(folder.join("package-lock.json")).context("tests/e2e/package-lock.json")?;
    let installed = folder.join("node_modules/.pad31-package-lock.json");
    if std::fs::read(&installed).is_ok_and(|text| text == lock) {
        return Ok(());
    }
    require_npm()?;
    let mut install = command("npm", &["ci", "--no-audit", "--no-fund"]);
    // The browser is the system's; see browser.rs.
    install.current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    step("Installing the end-to-end tests' npm packages (seconds)", &mut install)?;
    std::fs::write(installed, lock).context("noting what was installed")
}

fn require_npm() -> Result<()> {
    if find("npm").is_some() || find("npm.cmd").is_some() {
        return Ok(());
    }
    bail!("npm is missing: install Node.js 20 or newer (https://nodejs.org), which brings it")
}
