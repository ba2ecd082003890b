//! The step of the launch story that is being read, for the drawing that goes with it.

use super::document;
use crate::clock::Millis;
use crate::clock::calendar::parse_instant;
use crate::reader::Reader;
use gloo::events::EventListener;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Window};

/// Moves the drawing of the flight when another step comes to the middle of the window, is pointed at
/// or gets the focus. What the reader sets by hand stays until then, and a step that has the focus
/// holds the drawing.
pub fn follow(reader: Reader) {
    let Some(window) = web_sys::window() else { return };
    if let Some(document) = window.document() {
        for event in ["pointerover", "focusin"] {
            EventListener::new(&document, event, move |event| {
                let step = event.target().and_then(|target| target.dyn_into::<Element>().ok());
                if let Some(instant) = step.and_then(|element| instant(&element.closest("[data-step]").ok()??)) {
                    reader.scrub_to(instant);
                }
            })
            .forget();
        }
    }
    let last = Cell::new(None);
    let scrolled = window.clone();
    EventListener::new(&scrolled, "scroll", move |_| {
        if let Some(step) = step_read(&window)
            && last.replace(Some(step)) != Some(step)
        {
            reader.scrub_to(step);
        }
    })
    .forget();
}

/// The instant of the step across the middle of the window.
fn step_read(window: &Window) -> Option<Millis> {
    let middle = window.inner_height().ok()?.as_f64()? / 2.0;
    let focused = window.document()?.active_element()?;
    if focused.closest("[data-step]").ok()?.is_some() {
        return None;
    }
    let across = |step: &Element| {
        let place = step.get_bounding_client_rect();
        place.top() <= middle && middle < place.bottom()
    };
    document::all("[data-step]").iter().filter(|step| across(step)).find_map(instant)
}

/// The instant of a step.
fn instant(step: &Element) -> Option<Millis> {
    parse_instant(&step.query_selector("time").ok()??.get_attribute("datetime")?)
}
