//! Moments of the story: as exactly as they are known, and what is told by them.

use crate::clock::Millis;

/// A moment as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// From when it counts as known: the instant itself, or the last millisecond of the day or
    /// month.
    pub from: Millis,
    /// How exactly it is known.
    pub precision: Precision,
}

/// How exactly a moment is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Precision {
    /// To the second or finer.
    Instant,
    /// To the day.
    Day,
    /// To the month.
    Month,
}

/// A named stop of the reader's clock.
#[derive(Debug)]
pub struct Stop {
    /// Id in the facts.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its moment.
    pub when: When,
}
