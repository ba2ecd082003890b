//! The choice in the address bar and in the history.

use super::ticker::now;
use crate::embed::snippet;
use crate::reader::{Account, Choice, Reader};
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

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// The story's: the account is in the query.
    OfStory,
    /// One account's page, beside those of the others: the account is the folder.
    OfAccount,
    /// A block's, in somebody else's page, whose history is not ours to add to.
    OfBlock,
}

/// Takes up the address's choice, writes later choices into it, and follows back and forward.
pub fn follow(reader: Reader, address: Address) {
    let Some(window) = web_sys::window() else { return };
    let location = window.location();
    let restore = move || reader.restore(address.written(&location, reader));
    restore();
    EventListener::new(&window, "popstate", move |_| restore()).forget();

    Effect::new(move || {
        let choice = reader.choice();
        let window = window.clone();
        if choice.account == address.written(&window.location(), reader).account {
            // Browsers refuse more than a few hundred changes a minute: a drag is written once.
            PENDING.set(Some(Timeout::new(SETTLED, move || address.write(&window, reader, choice, false))));
        } else {
            PENDING.set(None);
            address.write(&window, reader, choice, address != Address::OfBlock);
        }
    });
}

impl Address {
    /// The account that the address's path stands for.
    fn opens(self, location: &Location, reader: Reader) -> Account {
        let path = location.pathname().unwrap_or_default();
        if self == Self::OfAccount { Account::of_path(&path).unwrap_or(reader.opens()) } else { Account::default() }
    }

    /// What the address says now.
    fn written(self, location: &Location, reader: Reader) -> Choice {
        Choice::from_query(&query(location), self.opens(location, reader), reader.bounds_at(now()))
    }

    /// Writes a choice that the address does not already mean, as a new entry in the history or in
    /// place of the current one: a moved clock leaves no trail.
    fn write(self, window: &Window, reader: Reader, choice: Choice, entry: bool) {
        let location = window.location();
        if choice == self.written(&location, reader) {
            return;
        }
        let (Ok(path), Ok(hash), Ok(history)) = (location.pathname(), location.hash(), window.history()) else {
            return;
        };
        let here = self.opens(&location, reader);
        let (path, opens) = match path.strip_suffix(here.folder()) {
            Some(parent) if self == Self::OfAccount => (format!("{parent}{}", choice.account.folder()), choice.account),
            _ => (path, here),
        };
        let address = snippet::address(&path, &choice.to_query(&query(&location), opens)) + &hash;
        // A browser may refuse (too many entries, an opaque origin): the choice stands all the same.
        let _ = if entry {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        };
    }
}

/// The address's query, without its `?`.
fn query(location: &Location) -> String {
    let search = location.search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}
