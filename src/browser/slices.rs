//! Work in slices, so that it never holds up the reader.

use super::ticker::now;
use crate::clock::Millis;
use gloo::events::EventListener;
use std::cell::RefCell;
use wasm_bindgen::JsValue;
use web_sys::MessageChannel;

/// How long a slice takes, milliseconds; its last step ends it.
const SLICE: Millis = 4;

/// Takes steps until one says that it was the last, and lets the browser do what is due every few
/// milliseconds. A message comes as a task of its own, without the delays of a timer, and in a hidden
/// tab too.
pub fn run(step: impl FnMut() -> bool + 'static) {
    let step = RefCell::new(step);
    let Ok(channel) = MessageChannel::new() else {
        while (step.borrow_mut())() {}
        return;
    };
    let sender = channel.port2();
    let next = move || sender.post_message(&JsValue::NULL);
    // The first one does not fail, and nothing is left to do where a later one did.
    let _ = next();
    let receiver = channel.port1();
    EventListener::new(&receiver, "message", move |_| {
        let started = now();
        while (step.borrow_mut())() {
            if now() - started >= SLICE {
                let _ = next();
                return;
            }
        }
    })
    .forget();
    receiver.start();
}
