//! The step of the launch story that is being read, for the drawing that goes with it.

use crate::clock::calendar::parse_instant;
use crate::reader::Reader;
use gloo::events::EventListener;
use std::cell::Cell;
use wasm_bindgen::JsCast;
use web_sys::{Element, Window};

/// Moves the drawing of the flight when another step comes to the middle of the window. What the
/// reader sets by hand stays until then, and a step that has the focus holds the drawing.
pub fn follow(reader: Reader) {
    let Some(window) = web_sys::window() else { return };
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
fn step_read(window: &Window) -> Option<i64> {
    let middle = window.inner_height().ok()?.as_f64()? / 2.0;
    let focused = window.document()?.active_element()?;
    if focused.closest("[data-step]").ok()?.is_some() {
        return None;
    }
    let times = window.document()?.query_selector_all("[data-step] time").ok()?;
    let across = |time: &Element| {
        let step = time.closest("[data-step]").ok().flatten()?;
        let place = step.get_bounding_client_rect();
        (place.top() <= middle && middle < place.bottom()).then_some(())
    };
    let time = (0..times.length()).find_map(|index| {
        let time: Element = times.get(index)?.unchecked_into();
        across(&time).map(|()| time)
    })?;
    parse_instant(&time.get_attribute("datetime")?)
}
