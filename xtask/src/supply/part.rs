//! One piece of other people's work.

use std::path::PathBuf;

/// A crate or package whose work is in what is published.
#[derive(Debug)]
pub(super) struct Part {
    pub name: String,
    pub version: String,
    /// Whose registry it is of, as package URLs (<https://github.com/package-url/purl-spec>) name it.
    pub registry: &'static str,
    /// An SPDX expression.
    pub licence: String,
    /// Who made it, as far as it says.
    pub authors: Vec<String>,
    pub repository: Option<String>,
    /// Of the archive that it came in, in hexadecimal.
    pub sha256: Option<String>,
    /// Where it lies on this machine, terms and all.
    pub folder: Option<PathBuf>,
    /// What it is built upon, by [`Part::id`].
    pub needs: Vec<String>,
}

impl Part {
    /// Its package URL, by which it is known.
    pub(super) fn id(&self) -> String {
        format!("pkg:{}/{}@{}", self.registry, self.name, self.version)
    }
}
