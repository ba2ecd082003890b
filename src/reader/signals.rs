//! The reader's state as signals, provided to the tree by context.

use super::{Account, Bounds, Choice, Clock};
use crate::clock::calendar::start_of_day;
use crate::clock::{Millis, Reading, Stay};
use crate::story::Story;
use crate::story::pad::{PadHistory, Scene};
use leptos::prelude::*;

/// What only the browser can do for the tree.
#[derive(Clone, Copy, Debug)]
pub struct Device {
    /// Writes an instant in the reader's own zone, by the conventions of a BCP 47 locale.
    pub local_time: fn(&str, Millis) -> String,
    /// The published folder's absolute address, ending in a slash; none where no one else could
    /// open it.
    pub site: fn() -> Option<String>,
    /// Copies what the field with this id holds, and notes whether that went well; where it did
    /// not, the text stands selected.
    pub copy: fn(&'static str, RwSignal<Option<bool>>),
    /// Opens the system's share sheet with a link and its title, where there is one.
    pub share: Option<fn(&str, &str)>,
    /// Makes `<pad31-explainer>` known to the page.
    pub define_element: fn(),
}

/// One struct of signals; nothing else holds a choice of the reader's.
#[derive(Clone, Copy)]
pub struct Reader {
    account: RwSignal<Account>,
    clock: RwSignal<Clock>,
    now: RwSignal<Millis>,
    paused: RwSignal<bool>,
    printing: RwSignal<bool>,
    device: RwSignal<Option<Device>>,
    flight: RwSignal<Millis>,
    flight_length: Millis,
    reading: Memo<Reading>,
    stay: Stay,
    checked: Millis,
    opens: Account,
}

impl Reader {
    /// The state a page is published in: with its account, at the day it was checked. Hydration must begin from
    /// the same state, so the device's clock is let in afterwards, by [`Reader::go_live`].
    pub fn as_published(story: &Story, opens: Account) -> Self {
        let stay = story.stay;
        let clock = RwSignal::new(Clock::default());
        let now = RwSignal::new(story.checked);
        Self {
            account: RwSignal::new(opens),
            clock,
            now,
            paused: RwSignal::new(false),
            printing: RwSignal::new(false),
            device: RwSignal::new(None),
            flight: RwSignal::new(story.flight_length()),
            flight_length: story.flight_length(),
            reading: Memo::new(move |_| Reading::at(&stay, moment(clock.get(), now.get()))),
            stay,
            checked: story.checked,
            opens,
        }
    }

    /// Lets the device in: its present, and what it can do.
    pub fn go_live(self, now: Millis, device: Device) {
        self.read_clock(now);
        self.device.set(Some(device));
    }

    /// What the browser can do; none in the page as published.
    pub fn device(self) -> Option<Device> {
        self.device.get()
    }

    /// Takes note of the device's present, unless the reader holds the clock still.
    pub fn read_clock(self, now: Millis) {
        if !self.paused.get_untracked() && self.now.get_untracked() != now {
            self.now.set(now);
        }
    }

    /// Whether the device's clock is in use; not so in the page as published.
    pub fn is_live(self) -> bool {
        self.device().is_some()
    }

    /// Whose account the page opens with.
    pub fn opens(self) -> Account {
        self.opens
    }

    /// Whose account is shown.
    pub fn account(self) -> Account {
        self.account.get()
    }

    /// Chooses an account.
    pub fn choose(self, account: Account) {
        self.account.set(account);
    }

    /// Where the clock stands.
    pub fn clock(self) -> Clock {
        self.clock.get()
    }

    /// Sets the clock, back or to live.
    pub fn set_clock(self, clock: Clock) {
        self.clock.set(clock);
    }

    /// Account and clock together, as the address carries them.
    pub fn choice(self) -> Choice {
        Choice { account: self.account(), clock: self.clock() }
    }

    /// Takes up a choice read from the address.
    pub fn restore(self, choice: Choice) {
        self.account.set(choice.account);
        self.clock.set(choice.clock);
    }

    /// The device's present, as last read.
    pub fn now(self) -> Millis {
        self.now.get()
    }

    /// How far the clock can be set when the device's present is `now`.
    pub fn bounds_at(self, now: Millis) -> Bounds {
        Bounds { earliest: start_of_day(self.stay.launch), now }
    }

    /// How far the clock can be set.
    pub fn bounds(self) -> Bounds {
        self.bounds_at(self.now.get())
    }

    /// Whether the reader holds the countdown still.
    pub fn paused(self) -> bool {
        self.paused.get()
    }

    /// Holds the countdown still, or lets it run.
    pub fn pause(self, paused: bool) {
        self.paused.set(paused);
    }

    /// Whether the page is on its way to paper, where nothing counts on.
    pub fn printing(self) -> bool {
        self.printing.get()
    }

    /// Notes that the page goes to paper, or has gone.
    pub fn print(self, printing: bool) {
        self.printing.set(printing);
    }

    /// The instant the page speaks as of.
    pub fn moment(self) -> Millis {
        moment(self.clock.get(), self.now.get())
    }

    /// What the stay's clock says at [`Reader::moment`].
    pub fn reading(self) -> Reading {
        self.reading.get()
    }

    /// How long after `now` the page next changes by itself; never while its clock stands still.
    pub fn until_change(self, now: Millis) -> Option<Millis> {
        let runs = self.clock.get_untracked() == Clock::Live && !self.paused.get_untracked();
        runs.then(|| Reading::at(&self.stay, now).valid_until - now)
    }

    /// How far the drawing of the flight has come, milliseconds since liftoff: as far as the
    /// clock while that is in flight, else as far as the reader has it.
    pub fn flight(self) -> Millis {
        self.flight.get().min((self.moment() - self.stay.launch).clamp(0, self.flight_length))
    }

    /// From liftoff to docking, milliseconds.
    pub fn flight_length(self) -> Millis {
        self.flight_length
    }

    /// Moves the drawing of the flight, milliseconds since liftoff.
    pub fn scrub(self, time: Millis) {
        self.flight.set(time.clamp(0, self.flight_length));
    }

    /// Moves the drawing of the flight to an instant.
    pub fn scrub_to(self, instant: Millis) {
        self.scrub(instant - self.stay.launch);
    }

    /// The pad's scene.
    pub fn scene(self, pad: &PadHistory) -> Scene {
        pad.scene(self.moment())
    }

    /// Whether what became known at `from` is shown. A device clock that reads earlier than the
    /// launch cannot be right, and takes nothing away.
    pub fn knows(self, from: Millis) -> bool {
        self.clock_too_early() || self.reached(from)
    }

    /// Whether the clock has reached an instant.
    pub fn reached(self, instant: Millis) -> bool {
        self.moment() >= instant
    }

    /// The live device clock reads earlier than the launch.
    pub fn clock_too_early(self) -> bool {
        self.clock.get() == Clock::Live && self.now.get() < self.stay.launch
    }

    /// The live device clock reads earlier than the last check of this page.
    pub fn clock_behind(self) -> bool {
        self.clock.get() == Clock::Live && self.now.get() < self.checked
    }

    /// An instant in the reader's own zone; empty until the page is live.
    pub fn local_time(self, locale: &str, instant: Millis) -> String {
        self.device().map_or_else(String::new, |device| (device.local_time)(locale, instant))
    }
}

fn moment(clock: Clock, now: Millis) -> Millis {
    match clock {
        Clock::Live => now,
        Clock::SetBack(instant) => instant,
    }
}
