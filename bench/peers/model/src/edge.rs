//! The browser's edges of the peers in Rust: the address, the ticking clock, the page as data.

use crate::clock::{HOUR, Millis, Reading};
use crate::page::Page;
use crate::reader::{Choice, address};
use crate::state::{Change, State};
use crate::story::Shown;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlInputElement, Location};

/// How long the clock rests at least before it is written, and at most twice that, milliseconds.
const SETTLED: u32 = 150;

/// What takes a change: the framework's own way to hold a state.
pub type Update = Rc<dyn Fn(Change)>;

thread_local! {
    /// The choice that was followed last,
    static LATEST: Cell<Option<Choice>> = const { Cell::new(None) };
    /// what will write it,
    static PENDING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// and whether the clock moved again meanwhile.
    static MOVED: Cell<bool> = const { Cell::new(false) };
    /// What was clicked before the page was alive.
    static CLICKED: Cell<Option<Shown>> = const { Cell::new(None) };
    static TIMER: RefCell<Option<Timeout>> = const { RefCell::new(None) };
}

/// The element that the tree is in.
///
/// # Panics
///
/// If the page has none.
pub fn root() -> web_sys::HtmlElement {
    let document = web_sys::window().and_then(|window| window.document()).expect("a document");
    document.get_element_by_id("app").and_then(|root| root.dyn_into().ok()).expect("the root")
}

/// The page as data, which stands beside the tree. Notes what was clicked meanwhile: to hydrate the radios sets them
/// back.
///
/// # Panics
///
/// If it is not there.
pub fn page() -> &'static Page {
    let document = root().owner_document().expect("a document");
    let script = document.get_element_by_id("page").and_then(|script| script.text_content());
    let page = Page::read(&script.expect("the page as data"));
    let radio = document.query_selector("#damage input[name=account]:checked").ok().flatten();
    let radio = radio.and_then(|radio| radio.dyn_into::<HtmlInputElement>().ok());
    CLICKED.set(radio.and_then(|radio| page.basis.offer.accounts.parse(&radio.value())));
    page
}

/// The device's present, milliseconds UTC.
pub fn now() -> Millis {
    #[expect(clippy::cast_possible_truncation, reason = "whole milliseconds of a date")]
    let now = js_sys::Date::now() as Millis;
    now
}

/// Lets in the present, the address and what was clicked meanwhile, and hears of changes in them.
pub fn wake(page: &'static Page, update: &Update) {
    let Some(window) = web_sys::window() else { return };
    let clicked = CLICKED.get().filter(|shown| *shown != page.basis.opens.shown);
    let location = window.location();
    let restore = move |state: &mut State| state.choice = written(page, &location, now());
    let first = restore.clone();
    update(Box::new(move |state| {
        state.read_clock(now());
        first(state);
        state.choice.shown = clicked.unwrap_or(state.choice.shown);
    }));
    let popped = Rc::clone(update);
    EventListener::new(&window, "popstate", move |_| {
        let restore = restore.clone();
        popped(Box::new(move |state| restore(state)));
    })
    .forget();
    let document = window.document().map(JsValue::from).unwrap_or_default();
    let seen = ["pageshow", "focus"].map(|event| (window.clone().into(), event));
    for (target, event) in seen.into_iter().chain([(document, "visibilitychange")]) {
        let update = Rc::clone(update);
        EventListener::new(target.unchecked_ref(), event, move |_| update(Box::new(|state| state.read_clock(now()))))
            .forget();
    }
}

/// Notes that the page is alive.
pub fn set_ready() {
    let html = root().owner_document().and_then(|document| document.document_element());
    if let Some(html) = html {
        let _ = html.set_attribute("data-ready", "");
    }
}

/// Follows a state: writes the address, after the page has answered, and sets the timer for when what is said stops
/// being true.
pub fn follow(page: &'static Page, state: State, update: &Update) {
    if !state.live {
        return;
    }
    let last = LATEST.replace(Some(state.choice));
    if last != Some(state.choice) {
        let switched = last.is_none_or(|last| last.shown != state.choice.shown);
        // Browsers refuse more than a few hundred changes a minute: a drag is written once.
        MOVED.set(!switched && PENDING.with_borrow(Option::is_some));
        if !MOVED.get() {
            write_after(page, if switched { 0 } else { SETTLED });
        }
    }
    let runs = state.is_live() && !state.paused;
    let wait = (Reading::at(&page.basis.stay, state.now).valid_until - now()).clamp(1, HOUR);
    let update = Rc::clone(update);
    TIMER.set(
        u32::try_from(wait)
            .ok()
            .filter(|_| runs)
            .map(|wait| Timeout::new(wait, move || update(Box::new(|state| state.read_clock(now()))))),
    );
}

fn query(location: &Location) -> String {
    let search = location.search().unwrap_or_default();
    search.strip_prefix('?').unwrap_or_default().to_owned()
}

fn written(page: &Page, location: &Location, now: Millis) -> Choice {
    let bounds = State { now, ..State::as_published(&page.basis) }.bounds(&page.basis);
    Choice::from_query(&query(location), page.basis.opens, &page.basis.offer, bounds)
}

/// Writes the choice after a wait, and a further one where the clock moved meanwhile: one timer for many steps.
fn write_after(page: &'static Page, wait: u32) {
    let due = move || {
        if MOVED.take() && wait > 0 {
            write_after(page, wait);
        } else {
            PENDING.set(None);
            write(page);
        }
    };
    PENDING.set(Some(Timeout::new(wait, due)));
}

fn write(page: &Page) {
    let (Some(window), Some(choice)) = (web_sys::window(), LATEST.get()) else { return };
    let location = window.location();
    let (Ok(path), Ok(history)) = (location.pathname(), window.history()) else { return };
    let written = written(page, &location, now());
    if choice == written {
        return;
    }
    let entry = choice.shown != written.shown;
    let address = address(&path, &choice.to_query(&query(&location), page.basis.opens, &page.basis.offer));
    // A browser may refuse: the choice stands all the same.
    let _ = if entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&address))
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&address))
    };
}
