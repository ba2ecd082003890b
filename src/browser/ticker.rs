//! The device's clock, and the one timer that follows it.

use crate::clock::{HOUR, Millis};
use crate::reader::Reader;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;

/// A timer is never set further than this, so that a changed device clock is noticed.
const LONGEST_WAIT: Millis = HOUR;

thread_local! {
    /// The timer that is running; dropping it clears it.
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// The device's present, milliseconds UTC.
pub fn now() -> Millis {
    // Whole milliseconds within ECMAScript's date range: they fit.
    #[expect(clippy::cast_possible_truncation, reason = "see above; a NaN becomes 0")]
    let now = js_sys::Date::now() as Millis;
    now
}

/// Reads the clock whenever the page comes back from sleep, another tab or the back/forward cache,
/// and when it goes to paper.
pub fn listen(reader: Reader) {
    let Some(window) = web_sys::window() else { return };
    for event in ["pageshow", "focus"] {
        EventListener::new(&window, event, move |_| tick(reader)).forget();
    }
    for (event, printing) in [("beforeprint", true), ("afterprint", false)] {
        EventListener::new(&window, event, move |_| {
            tick(reader);
            reader.change(|state| state.printing = printing);
        })
        .forget();
    }
    if let Some(document) = window.document() {
        EventListener::new(&document, "visibilitychange", move |_| tick(reader)).forget();
    }
}

/// Reads the clock and sets the timer for when the reading stops being true.
pub fn tick(reader: Reader) {
    let now = now();
    reader.read_clock(now);
    let wait = reader.until_change(now).map(|wait| wait.clamp(1, LONGEST_WAIT));
    TIMER.set(wait.map(|wait| {
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped just above")]
        let wait = wait as u32;
        Timeout::new(wait, move || tick(reader))
    }));
}
