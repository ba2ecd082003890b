//! w3m and lynx, for the test of what browsers of text alone show.

use crate::apt;
use crate::run::find;
use anyhow::{Result, bail};

const PROGRAMS: [&str; 2] = ["w3m", "lynx"];

/// Finds them, or installs Debian's where apt and root allow.
pub(crate) fn ready() -> Result<()> {
    let installed = || PROGRAMS.iter().all(|program| find(program).is_some());
    if installed() || (apt::install(&PROGRAMS, "seconds")? && installed()) {
        return Ok(());
    }
    bail!("what text browsers show is tested with w3m and lynx. Debian and Ubuntu: sudo apt-get install w3m lynx")
}
