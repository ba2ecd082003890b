//! Debian's packages, where apt and root allow.

use crate::run::{command, find, output, step};
use anyhow::Result;

/// Installs packages and says so; false where that is not ours to do.
pub(crate) fn install(packages: &[&str], time: &str) -> Result<bool> {
    let root = output("id", &["-u"]).is_some_and(|id| id.trim() == "0");
    if !root || find("apt-get").is_none() {
        return Ok(false);
    }
    step("Updating Debian's package lists (seconds)", &mut command("apt-get", &["update"]))?;
    let mut install = command("apt-get", &["install", "--yes", "--no-install-recommends"]);
    install.args(packages).env("DEBIAN_FRONTEND", "noninteractive");
    step(&format!("Installing {} ({time})", packages.join(" and ")), &mut install)?;
    Ok(true)
}
