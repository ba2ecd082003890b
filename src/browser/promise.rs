//! What comes of a promise.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

/// Tells whether a promise was kept, once that is known. The two callbacks live on: promises are made by hand,
/// a few in a visit.
pub fn settled(promise: &Promise, note: impl Fn(bool) + Clone + 'static) {
    let told = |kept| {
        let note = note.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |_| note(kept))
    };
    let (kept, broken) = (told(true), told(false));
    let _ = promise.then2(&kept, &broken);
    kept.forget();
    broken.forget();
}
