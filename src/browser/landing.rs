//! Where a link leads: what is folded around it opens, and the page stays there while what is not known yet goes away
//! above it.

use super::document;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::{Element, EventTarget};

/// How far from the window's top an element stands that a link has just led to, pixels.
const NEAR: f64 = 64.0;

/// Opens what is folded in what the address leads to, and from now on what is folded around what a link within the
/// page leads to, before the browser goes there: not every browser opens it.
pub fn open() {
    if let Some(target) = target() {
        unfold(target.query_selector(":scope > details").ok().flatten());
        unfold(target.closest("details").ok().flatten());
    }
    let follow = |target: Option<EventTarget>| {
        let link = target?.dyn_into::<Element>().ok()?.closest("[href^='#']").ok()??;
        unfold(document::by_id(link.get_attribute("href")?.strip_prefix('#')?)?.closest("details").ok()?);
        Some(())
    };
    if let Some(root) = document::root() {
        EventListener::new(&root, "click", move |event| {
            // What is no link within the page leads nowhere.
            let _: Option<()> = follow(event.target());
        })
        .forget();
    }
}

fn unfold(folded: Option<Element>) {
    if let Some(folded) = folded {
        // Setting a fixed, valid attribute name cannot fail.
        let _ = folded.set_attribute("open", "");
    }
}

/// What the address leads to, if the page stands at it.
pub fn landed() -> Option<Element> {
    target().filter(|target| target.get_bounding_client_rect().top().abs() < NEAR)
}

fn target() -> Option<Element> {
    document::first(":target")
}
