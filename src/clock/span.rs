//! A length of time in the units people count in.

use super::{DAY, HOUR, MINUTE, Millis, SECOND};

/// A length of time split into whole units. Its parts recompose to the length, less what is
/// under a second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Span {
    /// Whole days, 0 or more.
    pub days: i64,
    /// 0–23.
    pub hours: i64,
    /// 0–59.
    pub minutes: i64,
    /// 0–59.
    pub seconds: i64,
}

impl Span {
    /// Splits a length of time; a negative one counts as none.
    pub fn of(length: Millis) -> Self {
        let length = length.max(0);
        Self {
            days: length / DAY,
            hours: length % DAY / HOUR,
            minutes: length % HOUR / MINUTE,
            seconds: length % MINUTE / SECOND,
        }
    }
}
