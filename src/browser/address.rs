//! The choice in the address bar and in the history.

use super::ticker::now;
use crate::reader::{self, AsOf, Choice, Opens, Reader};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use wasm_bindgen::JsValue;
use web_sys::Location;

/// How long the clock rests at least before it is written, and at most twice that, milliseconds.
const SETTLED: u32 = 150;

thread_local! {
    /// What will write a choice that is not written yet; dropping it forgets it.
    static PENDING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// Whether the clock moved again meanwhile.
    static MOVED: Cell<bool> = const { Cell::new(false) };
    /// Path and query as last read or written.
    static KNOWN: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Whose address it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// The story's: what is shown is in the query.
    Story,
    /// One account's page, beside those of the others: what is shown is the folder.
    Account,
    /// A block's, in somebody else's page, whose history is not ours to add to.
    Block,
}

/// The address of this page.
#[derive(Clone, Copy)]
pub struct Address {
    kind: Kind,
    reader: Reader,
    /// Whether the clock is there to be set.
    clock: fn() -> bool,
}

impl Address {
    /// The address of a block, of an account's page, or of the story's; `clock` tells whether the clock is
    /// there to be set.
    pub fn new(reader: Reader, of_block: bool, of_account: bool, clock: fn() -> bool) -> Self {
        let kind = match (of_block, of_account) {
            (true, _) => Kind::Block,
            (false, true) => Kind::Account,
            (false, false) => Kind::Story,
        };
        Self { kind, reader, clock }
    }

    /// Takes up the address's choice, now and at every step back and forward.
    pub fn restore(self) {
        let Some(window) = web_sys::window() else { return };
        let location = window.location();
        let restore = move || {
            // A link within the page is a step of the history too, and says nothing of the choice.
            if !changed(&location) {
                return;
            }
            let mut choice = self.written(&location);
            // Without the clock to set it by, nobody could leave a moment of the past.
            if !(self.clock)() {
                choice.as_of = AsOf::Live;
            }
            self.reader.change(|state| state.choice = choice);
        };
        restore();
        EventListener::new(&window, "popstate", move |_| restore()).forget();
    }

    /// Writes the reader's choice into the address, in a task of its own, as the page answers first: at once where the
    /// reader switched to another account.
    pub fn follow(self, switched: bool) {
        // Browsers refuse more than a few hundred changes a minute: a drag is written once.
        MOVED.set(!switched && PENDING.with_borrow(Option::is_some));
        if !MOVED.get() {
            self.write_after(if switched { 0 } else { SETTLED });
        }
    }

    /// Writes it after a wait, and a further one where the clock moved meanwhile: one timer for many steps.
    fn write_after(self, wait: u32) {
        let due = move || {
            if MOVED.take() && wait > 0 {
                self.write_after(wait);
            } else {
                PENDING.set(None);
                self.write();
            }
        };
        PENDING.set(Some(Timeout::new(wait, due)));
    }

    /// The address of this page in another language, from the one it was published with: with the reader's choice, at
    /// the same section.
    pub fn translated(self, address: &str) -> String {
        let path = address.split(['?', '#']).next().unwrap_or_default();
        web_sys::window().map_or_else(|| address.to_owned(), |window| self.address(path, &window.location()))
    }

    /// What a path stands for.
    fn opens(self, path: &str) -> Opens {
        let Opens { shown, scene } = self.reader.basis().opens;
        if self.kind == Kind::Account {
            Opens { shown: self.reader.basis().offer.accounts.of_path(path).unwrap_or(shown), scene }
        } else {
            Opens::default()
        }
    }

    /// What the address says now.
    fn written(self, location: &Location) -> Choice {
        let offer = &self.reader.basis().offer;
        let path = location.pathname().unwrap_or_default();
        Choice::from_query(&query(location), self.opens(&path), offer, self.reader.bounds_at(now()))
    }

    /// The address of the reader's choice at a path, with what else is in the address now.
    fn address(self, path: &str, location: &Location) -> String {
        let choice = self.reader.peek().choice;
        let here = self.opens(path);
        let offer = &self.reader.basis().offer;
        let accounts = &offer.accounts;
        let (path, opens) = match path.strip_suffix(accounts.folder(here.shown)) {
            Some(parent) if self.kind == Kind::Account => {
                (format!("{parent}{}", accounts.folder(choice.shown)), Opens { shown: choice.shown, ..here })
            }
            _ => (path.to_owned(), here),
        };
        reader::address(&path, &choice.to_query(&query(location), opens, offer)) + &location.hash().unwrap_or_default()
    }

    /// Writes the choice, where the address does not already mean it: another account as a new entry in the history, a
    /// moved clock, which leaves no trail, in place of the current one.
    fn write(self) {
        let Some(window) = web_sys::window() else { return };
        let location = window.location();
        let (choice, written) = (self.reader.peek().choice, self.written(&location));
        if choice == written {
            return;
        }
        let entry = choice.shown != written.shown && self.kind != Kind::Block;
        let (Ok(path), Ok(history)) = (location.pathname(), window.history()) else { return };
        let address = self.address(&path, &location);
        // A browser may refuse (too many entries, an opaque origin): the choice stands all the same.
        let _ = if entry {
            history.push_state_with_url(&JsValue::NULL, "", Some(&address))
        } else {
            history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
        };
        changed(&location);
    }
}

/// Whether path or query are others than they last were.
fn changed(location: &Location) -> bool {
    let here = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    KNOWN.replace(here.clone()) != here
}

/// The address's query, without its `?`.
fn query(location: &Location) -> String {
    let search = location.search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}
