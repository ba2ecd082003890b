//! The choice in the address bar and in the history.

use super::ticker::now;
use crate::reader::{Choice, Reader};
use gloo::events::EventListener;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::{Location, Window};

/// Takes up the address's choice, writes later choices into it, and follows back and forward.
pub fn follow(reader: Reader) {
    let Some(window) = web_sys::window() else { return };
    restore(reader, &window.location());

    let location = window.location();
    EventListener::new(&window, "popstate", move |_| restore(reader, &location)).forget();

    Effect::new(move || write(&window, reader, reader.choice()));
}

/// The address's query, without its `?`.
fn query(location: &Location) -> String {
    let search = location.search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

fn restore(reader: Reader, location: &Location) {
    reader.restore(Choice::from_query(&query(location), reader.bounds(now())));
}

/// Writes a choice that the address does not already mean. A new account is a new entry in the
/// history; a moved clock replaces the current one, so that dragging leaves no trail.
fn write(window: &Window, reader: Reader, choice: Choice) {
    let location = window.location();
    let current = query(&location);
    let written = Choice::from_query(&current, reader.bounds(now()));
    if choice == written {
        return;
    }
    let (Ok(path), Ok(hash), Ok(history)) = (location.pathname(), location.hash(), window.history()) else { return };
    let query = choice.to_query(&current);
    let question = if query.is_empty() { "" } else { "?" };
    let address = format!("{path}{question}{query}{hash}");
    // A browser may refuse (too many entries, an opaque origin): the choice stands all the same.
    let _ = if choice.account == written.account {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
