//! What other people made of what is published, and on what terms: `cargo xtask build` writes it from the lock files.

use super::{PublishError, Settings, read, write};
use std::path::Path;

/// The notices that licences ask for.
const NOTICES: &str = "third-party.txt";
/// The bill of materials, in `CycloneDX`.
const BILL: &str = "sbom.cdx.json";

/// Puts both into the published folder.
pub(super) fn publish(settings: &Settings, staging: &Path) -> Result<(), PublishError> {
    let Some(folder) = &settings.notices else { return Ok(()) };
    for name in [NOTICES, BILL] {
        write(staging, name, read(folder, name)?)?;
    }
    Ok(())
}

/// A script with a word at its top on where the notices are: beside it, or, once it has left its folder, at
/// the public address.
pub(super) fn pointed(script: &str, settings: &Settings) -> String {
    if settings.notices.is_none() {
        return script.to_owned();
    }
    let place = settings.site.as_ref().map_or_else(|| NOTICES.to_owned(), |site| site.address(NOTICES));
    format!("/*! Third-party notices: {place} */\n{script}")
}
