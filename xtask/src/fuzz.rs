//! A long run at the doors of tests/doors/: texts of others, by the million.

use crate::run::{command, step};
use crate::tools::Packages;
use anyhow::{Context, Result};

/// How many times as many tries as an ordinary run makes, where nothing is said.
const TIMES: &str = "100";

/// Tries every door that many times as often as `cargo xtask test` does.
pub(crate) fn fuzz(times: Option<&str>) -> Result<()> {
    let times = times.unwrap_or(TIMES);
    times.parse::<u32>().with_context(|| format!("`{times}` is not how many times as long: a whole number is"))?;
    let packages = Packages::ready()?;
    let mut doors = command("cargo", &["test", "--test", "doors", "--", "--nocapture"]);
    doors.env("PAD31_TRIES", times);
    doors.env("PAD31_FONTS", packages.fonts()).env("PAD31_OUTLINES", packages.outlines());
    step(&format!("Texts of others, {times} times as many as in the tests"), &mut doors)
}
