//! Moments of the story: as exactly as they are known, and what is told by them.

use crate::clock::Millis;
use serde::{Deserialize, Serialize};

/// A moment as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// From when it counts as known: the instant itself, or the last millisecond of the day or
    /// month.
    pub from: Millis,
    /// How exactly it is known.
    pub precision: Precision,
}

/// How exactly a moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Precision {
    /// To the second or finer.
    #[serde(rename = "s")]
    Instant,
    /// To the day.
    #[serde(rename = "d")]
    Day,
    /// To the month.
    #[serde(rename = "m")]
    Month,
}

/// A step of the status strip.
#[derive(Debug, Serialize, Deserialize)]
pub struct Milestone {
    /// Its name.
    #[serde(skip)]
    pub name: String,
    /// From when its subject is known of, and it is listed.
    pub listed: Millis,
    /// When it was, or by the plan will be, reached.
    pub reached: When,
}

/// A named stop of the reader's clock.
#[derive(Debug, Serialize, Deserialize)]
pub struct Stop {
    /// Id in the facts.
    pub id: String,
    /// Its name.
    #[serde(skip)]
    pub name: String,
    /// Its moment.
    pub when: When,
}

/// Which pads could launch crews (facts, section 4), milliseconds UTC.
#[derive(Debug, Serialize, Deserialize)]
pub struct CrewPads {
    /// The start of the year in which crews first flew.
    pub from: Millis,
    /// The day of the last crew from the older pad; then Site 31.
    pub older_until: Millis,
}
