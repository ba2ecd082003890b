//! The reader's state: one signal, which every live part reads.

use super::{AsOf, Basis, Bounds, Choice};
use crate::blocks::Order;
use crate::clock::calendar::{end_of_day, start_of_day};
use crate::clock::{Millis, Reading};
use crate::story::Shown;
use leptos::prelude::*;

/// What only the browser can do for a live part.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// The absolute address of the folder of this language's pages, ending in a slash; none where no
    /// one else could open it.
    pub site: fn(&Basis) -> Option<String>,
    /// Copies what the field with this id holds, and notes in [`Forms::copied`] whether that went
    /// well; where it did not, the text stands selected.
    pub copy: fn(Reader, &'static str),
    /// Opens the system's share sheet with a link and its title, where there is one.
    pub share: Option<fn(&str, &str)>,
}

/// Everything that can change on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct State {
    /// Account, clock, scene and zone, as the address carries them.
    pub choice: Choice,
    /// The device's present, as last read, milliseconds UTC.
    pub now: Millis,
    /// Whether the device's clock is in use; not so in the page as published.
    pub live: bool,
    /// Whether the reader holds the countdown still.
    pub paused: bool,
    /// Whether the page is on its way to paper, where nothing counts on.
    pub printing: bool,
    /// What is asked for in the forms at the page's foot.
    pub forms: Forms,
}

/// What is asked for in the forms at the page's foot.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Forms {
    /// The section a shared link leads to: its position in the list of sections, 0 for the top.
    pub section: usize,
    /// The snippet.
    pub order: Order,
    /// The field that was copied from last, and whether that went well.
    pub copied: Option<(&'static str, bool)>,
}

/// The state as a signal, and what it is measured against.
#[derive(Clone, Copy)]
pub struct Reader {
    state: RwSignal<State>,
    basis: &'static Basis,
    device: Option<Device>,
}

impl Reader {
    /// The state a page is published in: with its account, as of the day it was checked. A live
    /// part is taken over in this state; the device's clock is let in afterwards, by
    /// [`Reader::go_live`].
    pub fn as_published(basis: &'static Basis, device: Option<Device>) -> Self {
        let state = State {
            choice: Choice { shown: basis.opens.shown, scene: basis.opens.scene, ..Choice::default() },
            now: basis.checked,
            live: false,
            paused: false,
            printing: false,
            forms: Forms::default(),
        };
        Self { state: RwSignal::new(state), basis, device }
    }

    /// What the state is measured against.
    pub fn basis(self) -> &'static Basis {
        self.basis
    }

    /// Everything, as it is now; whoever asks is told of changes.
    pub fn state(self) -> State {
        self.state.get()
    }

    /// Everything, as it is now, without following it.
    pub fn peek(self) -> State {
        self.state.get_untracked()
    }

    /// Changes the state; who follows it is told only if anything did change.
    pub fn change(self, change: impl FnOnce(&mut State)) {
        let before = self.peek();
        let mut state = before;
        change(&mut state);
        let asked = |state: State| (state.choice, state.forms.section, state.forms.order);
        if asked(state) != asked(before) {
            // What was copied is no longer what stands in the field.
            state.forms.copied = None;
        }
        if state != before {
            self.state.set(state);
        }
    }

    /// Lets the device in: its present, and what it can do.
    pub fn go_live(self, now: Millis) {
        self.change(|state| (state.now, state.live) = (now, true));
    }

    /// What the browser can do; nothing in the page as published.
    pub fn device(self) -> Option<Device> {
        self.device.filter(|_| self.state().live)
    }

    /// Takes note of the device's present, unless the reader holds the clock still.
    pub fn read_clock(self, now: Millis) {
        self.change(|state| {
            if !state.paused {
                state.now = now;
            }
        });
    }

    /// What is shown: one account, or all of them.
    pub fn shown(self) -> Shown {
        self.state().choice.shown
    }

    /// Chooses what is shown.
    pub fn choose(self, shown: Shown) {
        self.change(|state| state.choice.shown = shown);
    }

    /// Chooses the zone that times are shown in, by its place among them.
    pub fn choose_zone(self, zone: usize) {
        self.change(|state| state.choice.zone = zone);
    }

    /// Where the clock stands.
    pub fn as_of(self) -> AsOf {
        self.state().choice.as_of
    }

    /// Sets the clock, back or to live. The drawing goes with it; live it is as the page opens, which its address says.
    pub fn set_as_of(self, as_of: AsOf) {
        let scene = self.basis.opens.scene.filter(|_| as_of == AsOf::Live);
        self.change(|state| (state.choice.as_of, state.choice.scene) = (as_of, scene));
    }

    /// How far the clock can be set when the device's present is `now`.
    pub fn bounds_at(self, now: Millis) -> Bounds {
        Bounds { earliest: start_of_day(self.basis.stay.launch), now }
    }

    /// How far the clock can be set.
    pub fn bounds(self) -> Bounds {
        self.bounds_at(self.state().now)
    }

    /// The instant the page speaks as of.
    pub fn instant(self) -> Millis {
        self.state().instant()
    }

    /// What the stay's clock says at [`Reader::instant`].
    pub fn reading(self) -> Reading {
        Reading::at(&self.basis.stay, self.instant())
    }

    /// How long after `now` the page next changes by itself; never while its clock stands still.
    pub fn until_change(self, now: Millis) -> Option<Millis> {
        let state = self.peek();
        let runs = state.choice.as_of == AsOf::Live && !state.paused;
        // The day that the page names ends at midnight.
        runs.then(|| Reading::at(&self.basis.stay, now).valid_until.min(end_of_day(now) + 1) - now)
    }

    /// Whether what became known at `from` is shown. A device clock that reads earlier than the
    /// launch cannot be right, and takes nothing away.
    pub fn knows(self, from: Millis) -> bool {
        self.device_clock_early() || self.instant() >= from
    }

    /// The live device clock reads earlier than the launch.
    pub fn device_clock_early(self) -> bool {
        self.as_of() == AsOf::Live && self.state().now < self.basis.stay.launch
    }

    /// The live device clock reads earlier than the last check of this page.
    pub fn device_clock_behind(self) -> bool {
        self.as_of() == AsOf::Live && self.state().now < self.basis.checked
    }
}

impl State {
    /// The instant the page speaks as of, milliseconds UTC.
    pub fn instant(self) -> Millis {
        match self.choice.as_of {
            AsOf::Live => self.now,
            AsOf::SetBack(instant) => instant,
        }
    }
}
