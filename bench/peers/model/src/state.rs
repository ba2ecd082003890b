//! The reader's state, and what follows from it.

use crate::clock::calendar::start_of_day;
use crate::clock::{Millis, Reading};
use crate::reader::{AsOf, Basis, Bounds, Choice};
use crate::story::Shown;

/// A change of the state.
pub type Change = Box<dyn FnOnce(&mut State)>;

/// Everything that can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Account, clock and scene.
    pub choice: Choice,
    /// The device's present, milliseconds UTC.
    pub now: Millis,
    /// Whether the device's clock is in use; not so in the page as published.
    pub live: bool,
    /// Whether the reader holds the countdown still.
    pub paused: bool,
}

impl State {
    /// As the page was published.
    pub fn as_published(basis: &Basis) -> Self {
        let choice = Choice { shown: basis.opens.shown, ..Choice::default() };
        Self { choice, now: basis.checked, live: false, paused: false }
    }

    /// The instant the page speaks as of.
    pub fn instant(&self) -> Millis {
        match self.choice.as_of {
            AsOf::Live => self.now,
            AsOf::SetBack(instant) => instant,
        }
    }

    /// Whether the clock is live.
    pub fn is_live(&self) -> bool {
        self.choice.as_of == AsOf::Live
    }

    /// How far the clock can be set.
    pub fn bounds(&self, basis: &Basis) -> Bounds {
        Bounds { earliest: start_of_day(basis.stay.launch), now: self.now }
    }

    /// What the stay's clock says.
    pub fn reading(&self, basis: &Basis) -> Reading {
        Reading::at(&basis.stay, self.instant())
    }

    /// Whether what is shown from one instant until another is hidden.
    pub fn hides(&self, from: Option<Millis>, until: Option<Millis>) -> bool {
        let passed = |instant| self.instant() >= instant;
        from.is_some_and(|from| !passed(from)) || until.is_some_and(passed)
    }

    /// Chooses what is shown.
    pub fn choose(&mut self, shown: Shown) {
        self.choice.shown = shown;
    }

    /// Sets the clock; the drawing goes with it.
    pub fn set_as_of(&mut self, as_of: AsOf) {
        (self.choice.as_of, self.choice.scene) = (as_of, None);
    }

    /// Takes note of the device's present, unless the reader holds the countdown still.
    pub fn read_clock(&mut self, now: Millis) {
        if !self.paused {
            self.now = now;
        }
        self.live = true;
    }
}
