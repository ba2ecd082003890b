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

/// A step of the status strip.
#[derive(Debug)]
pub struct Milestone {
    /// Its name.
    pub name: String,
    /// From when its subject is known of, and it is listed.
    pub listed: Millis,
    /// When it was, or by the plan will be, reached.
    pub reached: When,
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

/// Which pads could launch crews (fact file, `crew_pads`), milliseconds UTC.
#[derive(Debug)]
pub struct CrewPads {
    /// The start of the year in which crews first flew.
    pub from: Millis,
    /// The day of the last crew from the older pad; then the newer one.
    pub older_until: Millis,
    /// From when the newer pad was out of use.
    pub out: Millis,
    /// From when that is known.
    pub known: Millis,
    /// From when it is known to be in use again.
    pub again: Millis,
}
