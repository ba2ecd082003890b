//! A program of an exact version, and the ways of coming by it.

use super::{cache, compiled, release};
use crate::run::{find, output};
use anyhow::Result;
use std::path::{Path, PathBuf};

/// A crate that installs programs.
pub(crate) struct Program {
    /// Its name at crates.io.
    pub(super) krate: &'static str,
    /// Its exact version.
    pub(super) version: &'static str,
    /// What of it is used.
    pub(super) programs: &'static [&'static str],
    /// Its authors' own builds, where their checksums are known.
    pub(super) release: Option<&'static release::Release>,
    /// The folder of the project that has its programs under a lock of our own, where its crate's will not do.
    pub(super) locked_in: Option<&'static str>,
    /// What else cargo is told when it installs it, by a lock file in any case.
    pub(super) options: &'static [&'static str],
    /// How long compiling takes; docs/performance.md.
    pub(super) time: &'static str,
}

impl Program {
    /// The folder that holds its programs, which are fetched or compiled where they are not there.
    pub(crate) fn ready(&self) -> Result<PathBuf> {
        if let Some(folder) = self.on_path() {
            return Ok(folder);
        }
        // What earlier checkouts compiled without a lock of ours has another name, and is not taken.
        let compiled = if self.locked_in.is_some() { "-locked" } else { "-debug" };
        let folder = |way: &str| cache::folder(&format!("{}-{}{way}", self.krate, self.version));
        let (released, compiled) = (folder("-release")?, folder(compiled)?);
        if let Some(folder) = [&released, &compiled].into_iter().find(|folder| folder.join("bin").is_dir()) {
            return Ok(folder.join("bin"));
        }
        if let Some(release) = self.release
            && release.install(self, &released)
        {
            return Ok(released.join("bin"));
        }
        compiled::install(self, &compiled)?;
        Ok(compiled.join("bin"))
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
