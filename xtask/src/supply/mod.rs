//! What other people made of what is published, on what terms, and whether it may be built upon.

mod check;
mod crates;
mod extras;
mod licence;
mod notices;
mod part;
mod sbom;

pub(crate) use check::check;

use crate::run::project;
use crate::tools::Packages;
use anyhow::{Context, Result};
use part::Part;
use std::path::PathBuf;

/// The files that are published: src/publish/notices.rs.
const NOTICES: &str = "third-party.txt";
const SBOM: &str = "sbom.cdx.json";

/// Writes the notices and the bill of materials, and gives the folder they lie in. They follow from the
/// lock files alone, so that two machines write the same bytes.
pub(crate) fn write(packages: &Packages) -> Result<PathBuf> {
    let folder = project().join("target/notices");
    let parts = parts(packages)?;
    let allowed = licence::allowed()?;
    std::fs::create_dir_all(&folder).with_context(|| format!("{}", folder.display()))?;
    for (name, text) in [(NOTICES, notices::write(&parts, &allowed)?), (SBOM, sbom::write(&parts))] {
        let path = folder.join(name);
        std::fs::write(&path, text).with_context(|| format!("{}", path.display()))?;
    }
    Ok(folder)
}

/// All that is published and is not ours, in the order of their names.
fn parts(packages: &Packages) -> Result<Vec<Part>> {
    let mut parts = crates::of_the_browser()?;
    parts.extend(extras::all(packages)?);
    parts.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
    Ok(parts)
}

#[cfg(test)]
mod tests;
