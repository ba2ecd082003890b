//! Whether all that is built upon may be: every crate of the lock file by deny.toml, and what is known against
//! crates and npm packages.

use crate::run::{command, output, project, step};
use crate::tally::Tally;
use crate::tools::{CARGO_DENY, npm};
use anyhow::{Context, Result, anyhow};
use std::process::Command;

/// Where what is known against crates is kept.
const ADVISORIES: &str = "https://github.com/rustsec/advisory-db";
/// The folders of our npm lock files.
const NPM: [&str; 5] = ["xtask/npm", "tests/e2e", "bench/lighthouse", "bench/peers", "bench/scale"];

/// Licences, sources and duplicates by themselves; what is known against anything where those who know answer.
pub(crate) fn check() -> Result<()> {
    let mut tally = Tally::new(false);
    step("Licences, sources and duplicates of all crates", &mut deny(&["licenses", "sources", "bans"])?)?;
    tally.passed();

    let answers = output("git", &["ls-remote", "--exit-code", ADVISORIES, "HEAD"]);
    let answers = answers.map(drop).with_context(|| format!("{ADVISORIES} does not answer"));
    if tally.need("what is known against crates", answers)?.is_some() {
        step("What is known against crates", &mut deny(&["advisories"])?)?;
        tally.passed();
    }
    for folder in NPM {
        let lock = format!("what is known against the packages of {folder}");
        if tally.need(&lock, answered(folder))?.is_some() {
            step(&format!("W{}", &lock[1..]), &mut audit(folder, &[])?)?;
            tally.passed();
        }
    }
    tally.close();
    Ok(())
}

fn deny(checks: &[&str]) -> Result<Command> {
    let mut deny = command(CARGO_DENY.ready()?.join("cargo-deny"), &["--locked", "check", "--hide-inclusion-graph"]);
    deny.args(checks);
    Ok(deny)
}

fn audit(folder: &str, options: &[&str]) -> Result<Command> {
    let mut audit = npm(&["audit", "--package-lock-only"])?;
    audit.args(options).current_dir(project().join(folder));
    Ok(audit)
}

/// Whether npm's registry answers at all: what it found is an answer too.
fn answered(folder: &str) -> Result<()> {
    let said = audit(folder, &["--json"])?.output().context("npm could not be started")?;
    let found = String::from_utf8_lossy(&said.stdout).contains("\"auditReportVersion\"");
    if found { Ok(()) } else { Err(anyhow!("npm's registry answers no audit")) }
}
