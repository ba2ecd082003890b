//! The same page in other languages: what leads there takes the reader's choice along.

use super::address::Address;
use super::document;
use gloo::events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::Element;

/// Brings the address of a language's link up to date as it is followed.
pub fn follow(address: Address) {
    let found = document::all("nav.languages");
    let Some(links) = found.first() else { return };
    let update = move |target: Option<web_sys::EventTarget>| {
        let link = target?.dyn_into::<Element>().ok()?.closest("a").ok()??;
        link.set_attribute("href", &address.translated(&link.get_attribute("href")?)).ok()
    };
    EventListener::new(links, "click", move |event| {
        // What is no link is left as it is.
        let _: Option<()> = update(event.target());
    })
    .forget();
}
