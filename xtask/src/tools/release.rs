//! Programs as their authors build them, from GitHub, held to checksums that are written here.

use super::cache;
use super::program::{Program, file, is_version};
use crate::run::{command, step};
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::env::consts::{ARCH, OS};
use std::fmt::Write;
use std::path::Path;

/// The files of one release.
pub(super) struct Release {
    /// The address they lie under.
    address: &'static str,
    /// Those for the systems that have one.
    archives: &'static [Archive],
}

struct Archive {
    os: &'static str,
    arch: &'static str,
    name: &'static str,
    /// Of the file, in hexadecimal.
    sha256: &'static str,
}

/// Trunk 0.21.14. For Linux those that need no library of the system. The checksums are those of
/// manifests/trunk.json in taiki-e/install-action, at release 2.86.5.
pub(super) const TRUNK: Release = Release {
    address: "https://github.com/trunk-rs/trunk/releases/download/v0.21.14/",
    archives: &[
        Archive {
            os: "linux",
            arch: "x86_64",
            name: "trunk-x86_64-unknown-linux-musl.tar.gz",
            sha256: "a67f4054b249fe9acc5fabc25de1aebf19783aca3ad6ff64bf34d7da44d0ea20",
        },
        Archive {
            os: "linux",
            arch: "aarch64",
            name: "trunk-aarch64-unknown-linux-musl.tar.gz",
            sha256: "e8e2a2bb423ce6702ab9f4f02f8c9ae99d790f0301f7634e986b2dd8706019cc",
        },
        Archive {
            os: "macos",
            arch: "x86_64",
            name: "trunk-x86_64-apple-darwin.tar.gz",
            sha256: "f1ba0e3bbe24e0ae219c6d22c33e24e2825c1608dd27c2556e323495110f1a95",
        },
        Archive {
            os: "macos",
            arch: "aarch64",
            name: "trunk-aarch64-apple-darwin.tar.gz",
            sha256: "764e299dd50d89442a4e96a236349f57961984b701e74d3dbdb39cd1c9f5101e",
        },
        Archive {
            os: "windows",
            arch: "x86_64",
            name: "trunk-x86_64-pc-windows-msvc.zip",
            sha256: "cd6ac15b9daff0365e5695036791ef2ce3c63f61c014f5a8c532363266e4569c",
        },
    ],
};

impl Release {
    /// Fetches the programs into a folder. False, and said why, where that cannot be had: what was
    /// fetched and is not what it should be is thrown away.
    pub(super) fn install(&self, program: &Program, folder: &Path) -> bool {
        let Some(archive) = self.archives.iter().find(|archive| (archive.os, archive.arch) == (OS, ARCH)) else {
            return false;
        };
        let taken = cache::fill(folder, |partial| archive.take(self.address, program, partial));
        if let Err(error) = &taken {
            println!("✘ Not taken, so it is compiled. {error:#}");
        }
        taken.is_ok()
    }
}

impl Archive {
    fn take(&self, address: &str, program: &Program, folder: &Path) -> Result<()> {
        let fetched = folder.join(self.name);
        let mut fetch = command("curl", &["--fail", "--silent", "--show-error", "--location", "--proto", "=https"]);
        fetch.args(["--connect-timeout", "10", "--max-time", "300", "--output"]).arg(&fetched);
        let Program { krate, version, programs, .. } = program;
        let what = format!("Fetching {krate} {version} from {address}{} (seconds, once)", self.name);
        step(&what, fetch.arg(format!("{address}{}", self.name)))?;
        verify(&fetched, self.sha256)?;

        let bin = folder.join("bin");
        std::fs::create_dir(&bin)?;
        let mut unpack = command("tar", &["-xf"]);
        step("Unpacking it", unpack.arg(&fetched).arg("-C").arg(&bin))?;
        std::fs::remove_file(fetched)?;
        if let Some(name) = programs.iter().find(|name| !is_version(&bin.join(file(name)), version)) {
            bail!("{name} does not run here as {version}");
        }
        Ok(())
    }
}

/// Whether a file is the one that was meant.
fn verify(file: &Path, sha256: &str) -> Result<()> {
    let bytes = std::fs::read(file).with_context(|| format!("{}", file.display()))?;
    let is = Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
        hex
    });
    if is != sha256 {
        bail!("what was fetched has the SHA-256 checksum {is}, not {sha256}, and is not used");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_held_to_its_checksum() {
        let file = std::env::temp_dir().join(format!("pad31-checksum-{}", std::process::id()));
        std::fs::write(&file, "abc").expect("a file");
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        verify(&file, abc).expect("its checksum");
        let other = verify(&file, TRUNK.archives[0].sha256).expect_err("another's checksum");
        assert!(other.to_string().contains(abc), "{other}");
        std::fs::remove_file(file).expect("removed");
    }

    #[test]
    fn every_archive_has_a_system_and_a_checksum_of_its_own() {
        for (index, archive) in TRUNK.archives.iter().enumerate() {
            assert!(archive.sha256.len() == 64 && archive.sha256.chars().all(|c| c.is_ascii_hexdigit()));
            for other in &TRUNK.archives[index + 1..] {
                assert_ne!(archive.sha256, other.sha256);
                assert_ne!((archive.os, archive.arch), (other.os, other.arch));
            }
        }
        assert!(TRUNK.address.ends_with(&format!("/v{}/", super::super::TRUNK.version)));
    }
}
