//! Long runs at the doors of tests/doors/: texts of others, by the million.

use crate::run::{command, step};
use crate::tools::Packages;
use anyhow::{Context, Result, bail};

/// The doors, as the files of tests/doors/ are called.
const DOORS: [&str; 5] = ["query", "page_data", "content", "drawing", "snippet"];
/// How often a door is tried, where nothing is said.
const TRIES: &str = "100000";

/// Tries a door so often, or each; optimised, but with the checks that an unoptimised build has.
pub(crate) fn fuzz(door: Option<&str>, tries: Option<&str>) -> Result<()> {
    if let Some(door) = door.filter(|door| !DOORS.contains(door)) {
        bail!("there is no door {door}: {} are", DOORS.join(", "));
    }
    let tries = tries.unwrap_or(TRIES);
    tries.parse::<u32>().with_context(|| format!("`{tries}` is not how often: a whole number is"))?;
    let packages = Packages::ready()?;
    let mut doors = command("cargo", &["test", "--profile", "fuzz", "--test", "doors", "--", "--nocapture"]);
    doors.env("PAD31_TRIES", tries).envs(door.map(|door| ("PAD31_DOOR", door)));
    doors.env("PAD31_FONTS", packages.fonts()).env("PAD31_OUTLINES", packages.outlines());
    step(&format!("Texts of others at {}, {tries} tries", door.unwrap_or("every door")), &mut doors)
}
