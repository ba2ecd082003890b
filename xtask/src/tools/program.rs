//! A program of an exact version, and the ways of coming by it.

use super::{cache, compiled, release};
use crate::run::{find, output};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// A crate that installs programs.
pub(super) struct Program {
    /// Its name at crates.io.
    pub krate: &'static str,
    /// Its exact version.
    pub version: &'static str,
    /// What of it is used.
    pub programs: &'static [&'static str],
    /// Its authors' own builds, where their checksums are known.
    pub release: Option<&'static release::Release>,
    /// How cargo installs it.
    pub options: &'static [&'static str],
    /// How long compiling takes; docs/performance.md.
    pub time: &'static str,
}

impl Program {
    /// The folder that holds its programs, which are fetched or compiled where they are not there.
    pub(super) fn ready(&self) -> Result<PathBuf> {
        if let Some(folder) = self.on_path() {
            return Ok(folder);
        }
        // The first is what earlier checkouts compiled in full.
        let ways = ["", "-release", "-debug"];
        let [full, released, debug] = ways.map(|way| cache::folder(&format!("{}-{}{way}", self.krate, self.version)));
        let (full, released, debug) = (full?, released?, debug?);
        if let Some(folder) = [&full, &released, &debug].into_iter().find(|folder| folder.join("bin").is_dir()) {
            return Ok(folder.join("bin"));
        }
        if let Some(release) = self.release
            && release.install(self, &released)
        {
            return Ok(released.join("bin"));
        }
        compiled::install(self, &debug)?;
        Ok(debug.join("bin"))
    }

    /// The folder of the search path that has every program in this very version.
    fn on_path(&self) -> Option<PathBuf> {
        let folder = find(self.programs[0])?.parent()?.to_path_buf();
        self.programs.iter().all(|name| is_version(&folder.join(file(name)), self.version)).then_some(folder)
    }
}

/// Whether a program says of itself that it is of a version, as in `trunk 0.21.14`.
pub(super) fn is_version(program: &Path, version: &str) -> bool {
    output(program, &["--version"]).is_some_and(|said| said.split_whitespace().nth(1) == Some(version))
}

/// A program's file name on this system.
pub(super) fn file(name: &str) -> String {
    format!("{name}{}", std::env::consts::EXE_SUFFIX)
}
