//! The crates that are compiled into the WebAssembly, as cargo resolves them for the browser.

use super::part::Part;
use crate::run::{output, project};
use crate::tools::WASM_TARGET;
use anyhow::{Context, Result, bail};
use cargo_metadata::{CargoOpt, MetadataCommand, Package};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// The crate that all of it is for.
pub(super) const OURS: &str = "pad31";
pub(super) const CRATES: &str = "cargo";
/// How the browser's half is compiled. What only runs while it is compiled, as macros do, is not in it.
const TREE: [&str; 15] = [
    "tree",
    "--locked",
    "--package",
    OURS,
    "--no-default-features",
    "--features",
    "browser",
    "--target",
    WASM_TARGET,
    "--edges",
    "normal,no-proc-macro",
    "--prefix",
    "depth",
    "--format",
    " {p}",
];

type Key = (String, String);

/// Each crate with what it says of itself.
pub(super) fn of_the_browser() -> Result<Vec<Part>> {
    let listed = output("cargo", &TREE).context("cargo tree does not list what the WebAssembly is made of")?;
    let needs = needs(&listed)?;
    let checksums = checksums()?;
    let mut command = MetadataCommand::new();
    command.manifest_path(project().join("Cargo.toml"));
    command.features(CargoOpt::NoDefaultFeatures).features(CargoOpt::SomeFeatures(vec!["browser".to_owned()]));
    command.other_options(["--locked", "--filter-platform", WASM_TARGET].map(str::to_owned));
    let packages = command.exec().context("cargo metadata")?.packages;
    let known = |(name, version): &Key| {
        packages.iter().find(|package| package.name.as_str() == name && package.version.to_string() == *version)
    };
    let part = |(key, needs): (&Key, &BTreeSet<Key>)| {
        let package = known(key).with_context(|| format!("cargo metadata does not know {} {}", key.0, key.1))?;
        part(package, needs, checksums.get(key))
    };
    needs.iter().filter(|((name, _), _)| name != OURS).map(part).collect()
}

fn part(package: &Package, needs: &BTreeSet<Key>, sha256: Option<&String>) -> Result<Part> {
    let licence = package.license.as_deref().with_context(|| format!("{} has no licence", package.name))?;
    let folder = package.manifest_path.parent().context("a manifest lies in a folder")?;
    Ok(Part {
        name: package.name.to_string(),
        version: package.version.to_string(),
        registry: CRATES,
        // What cargo allowed before SPDX.
        licence: licence.replace('/', " OR "),
        authors: package.authors.clone(),
        repository: package.repository.clone(),
        sha256: sha256.cloned(),
        folder: Some(folder.as_std_path().to_owned()),
        needs: needs.iter().map(|(name, version)| format!("pkg:{CRATES}/{name}@{version}")).collect(),
    })
}

/// What each crate needs, from lines such as `2 futures v0.3.31`: its depth, name and version. What stands one
/// level deeper below it is what it needs; a crate's own are listed where it first stands.
fn needs(listed: &str) -> Result<BTreeMap<Key, BTreeSet<Key>>> {
    let mut needs: BTreeMap<Key, BTreeSet<Key>> = BTreeMap::new();
    let mut above: Vec<Key> = Vec::new();
    for line in listed.lines() {
        let mut words = line.split_whitespace();
        let (Some(depth), Some(name), Some(version)) = (words.next(), words.next(), words.next()) else {
            bail!("cargo tree lists {line:?}, which names no crate");
        };
        let key = (name.to_owned(), version.trim_start_matches('v').to_owned());
        above.truncate(depth.parse().with_context(|| format!("cargo tree lists {line:?} at no depth"))?);
        if let Some(user) = above.last() {
            needs.entry(user.clone()).or_default().insert(key.clone());
        }
        needs.entry(key.clone()).or_default();
        above.push(key);
    }
    Ok(needs)
}

/// The checksums of all crates, as Cargo.lock has them.
fn checksums() -> Result<BTreeMap<Key, String>> {
    let lock: Table = std::fs::read_to_string(project().join("Cargo.lock")).context("Cargo.lock")?.parse()?;
    let packages = lock.get("package").and_then(Value::as_array).context("Cargo.lock lists no packages")?;
    let checksum = |package: &Value| {
        let text = |name: &str| Some(package.get(name)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    };
    Ok(packages.iter().filter_map(checksum).collect())
}
