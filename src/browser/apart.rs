//! Work that fails by itself: what throws or panics in it comes back as an error, past all of ours that called it.

use js_sys::Function;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// Work as a function of JavaScript, kept for as long as the page lives. It can be called again after it has failed.
pub fn function(work: impl Fn() + 'static) -> Function {
    Closure::<dyn Fn()>::new(work).into_js_value().unchecked_into()
}

/// Does it.
///
/// # Errors
///
/// What was thrown; where it was a panic, the trap that ended it.
pub fn run(work: &Function) -> Result<(), JsValue> {
    work.call0(&JsValue::UNDEFINED).map(drop)
}

/// Says in the console that a part stands as published, and why.
pub fn tell(part: &str, error: &JsValue) {
    web_sys::console::error_2(&format!("Pad 31: a part stands as published: {part}").into(), error);
}
