//! The choice in the address bar and in the history.

use super::ticker::now;
use crate::embed::snippet;
use crate::reader::{Choice, Reader};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::{Location, Window};

/// How long the clock rests before it is written, milliseconds.
const SETTLED: u32 = 150;

thread_local! {
    /// A moved clock that is not written yet; dropping it forgets it.
    static PENDING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// Takes up the address's choice, writes later choices into it, and follows back and forward. A
/// new account is a new entry in the `history`, or not: a frame's history is its host's.
pub fn follow(reader: Reader, history: bool) {
    let Some(window) = web_sys::window() else { return };
    restore(reader, &window.location());

    let location = window.location();
    EventListener::new(&window, "popstate", move |_| restore(reader, &location)).forget();

    Effect::new(move || {
        let choice = reader.choice();
        let window = window.clone();
        if choice.account == written(&window, reader).account {
            // Browsers refuse more than a few hundred changes a minute: a drag is written once.
            PENDING.set(Some(Timeout::new(SETTLED, move || write(&window, reader, choice, false))));
        } else {
            PENDING.set(None);
            write(&window, reader, choice, history);
        }
    });
}

/// What the address says now.
fn written(window: &Window, reader: Reader) -> Choice {
    Choice::from_query(&query(&window.location()), reader.bounds_at(now()))
}

/// The address's query, without its `?`.
fn query(location: &Location) -> String {
    let search = location.search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

fn restore(reader: Reader, location: &Location) {
    reader.restore(Choice::from_query(&query(location), reader.bounds_at(now())));
}

/// Writes a choice that the address does not already mean, as a new entry in the history or in
/// place of the current one: a moved clock leaves no trail.
fn write(window: &Window, reader: Reader, choice: Choice, entry: bool) {
    let location = window.location();
    let current = query(&location);
    if choice == written(window, reader) {
        return;
    }
    let (Ok(path), Ok(hash), Ok(history)) = (location.pathname(), location.hash(), window.history()) else { return };
    let query = choice.to_query(&current);
    let address = snippet::address(&path, &query) + &hash;
    // A browser may refuse (too many entries, an opaque origin): the choice stands all the same.
    let _ = if entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
