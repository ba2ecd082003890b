//! Moving the reader's clock: by days on a slider, and from one named stop to the next. Pure.

use super::{AsOf, Bounds};
use crate::clock::calendar::{end_of_day, start_of_day};
use crate::clock::{DAY, Millis};

impl Bounds {
    /// The position of today, in days from the first day.
    pub fn today(self) -> i64 {
        self.day_of(self.now)
    }

    /// The position of the clock, in days from the first day; live is today.
    pub fn position(self, as_of: AsOf) -> i64 {
        match as_of {
            AsOf::Live => self.today(),
            AsOf::SetBack(instant) => self.day_of(instant),
        }
    }

    /// The clock at a position: the end of that day, or live from today on.
    pub fn as_of_at(self, position: i64) -> AsOf {
        self.as_of(end_of_day(self.earliest.saturating_add(position.clamp(0, self.today()) * DAY)))
    }

    /// The end of a day, of the first one at the earliest.
    pub fn end_of(self, day: Millis) -> Millis {
        end_of_day(day.max(self.earliest))
    }

    /// The clock at an instant, brought within bounds: live from the present on.
    pub fn as_of(self, instant: Millis) -> AsOf {
        let instant = instant.max(self.earliest);
        if instant < self.now { AsOf::SetBack(instant) } else { AsOf::Live }
    }

    /// The nearest stop before the clock; none at the first.
    pub fn previous_stop(self, as_of: AsOf, stops: impl Iterator<Item = Millis>) -> Option<AsOf> {
        let from = self.instant(as_of);
        stops.filter(|stop| *stop < from).max().map(|stop| self.as_of(stop))
    }

    /// The nearest stop after the clock; after the last one, live. None when live.
    pub fn next_stop(self, as_of: AsOf, stops: impl Iterator<Item = Millis>) -> Option<AsOf> {
        let from = self.instant(as_of);
        (as_of != AsOf::Live)
            .then(|| stops.filter(|stop| *stop > from).min().map_or(AsOf::Live, |stop| self.as_of(stop)))
    }

    fn instant(self, as_of: AsOf) -> Millis {
        match as_of {
            AsOf::Live => self.now,
            AsOf::SetBack(instant) => instant,
        }
    }

    fn day_of(self, instant: Millis) -> i64 {
        ((start_of_day(instant) - self.earliest) / DAY).max(0)
    }
}
