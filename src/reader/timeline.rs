//! Moving the reader's clock: by days on a slider, and from one named stop to the next. Pure.

use super::{Bounds, Clock};
use crate::clock::calendar::{end_of_day, start_of_day};
use crate::clock::{DAY, Millis};

impl Bounds {
    /// The position of today, in days from the first day.
    pub fn today(self) -> i64 {
        self.day_of(self.now)
    }

    /// The position of the clock, in days from the first day; live is today.
    pub fn position(self, clock: Clock) -> i64 {
        match clock {
            Clock::Live => self.today(),
            Clock::SetBack(instant) => self.day_of(instant),
        }
    }

    /// The clock at a position: the end of that day, or live from today on.
    pub fn clock_at(self, position: i64) -> Clock {
        self.clock(end_of_day(self.earliest.saturating_add(position.clamp(0, self.today()) * DAY)))
    }

    /// The clock at an instant, brought within bounds: live from the present on.
    pub fn clock(self, instant: Millis) -> Clock {
        let instant = instant.max(self.earliest);
        if instant < self.now { Clock::SetBack(instant) } else { Clock::Live }
    }

    /// The nearest stop before the clock; none at the first.
    pub fn previous_stop(self, clock: Clock, stops: impl Iterator<Item = Millis>) -> Option<Clock> {
        let from = self.instant(clock);
        stops.filter(|stop| *stop < from).max().map(|stop| self.clock(stop))
    }

    /// The nearest stop after the clock; after the last one, live. None when live.
    pub fn next_stop(self, clock: Clock, stops: impl Iterator<Item = Millis>) -> Option<Clock> {
        let from = self.instant(clock);
        (clock != Clock::Live)
            .then(|| stops.filter(|stop| *stop > from).min().map_or(Clock::Live, |stop| self.clock(stop)))
    }

    fn instant(self, clock: Clock) -> Millis {
        match clock {
            Clock::Live => self.now,
            Clock::SetBack(instant) => instant,
        }
    }

    fn day_of(self, instant: Millis) -> i64 {
        ((start_of_day(instant) - self.earliest) / DAY).max(0)
    }
}
