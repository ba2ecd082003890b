//! Copying what a field holds.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;

/// Copies the text of the field with this id and notes how that went. Selected it is in any
/// case, so that where the browser refuses (no permission in a frame, no secure context) the
/// reader can copy it by hand.
pub fn copy(id: &'static str, copied: RwSignal<Option<bool>>) {
    let Some(window) = web_sys::window() else { return };
    let field = window.document().and_then(|document| document.get_element_by_id(id));
    let Some(Ok(field)) = field.map(JsCast::dyn_into::<HtmlTextAreaElement>) else { return };
    field.select();
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        copied.set(Some(false));
        return;
    }
    let writing = clipboard.write_text(&field.value());
    leptos::task::spawn_local(async move {
        copied.set(Some(writing.await.is_ok()));
    });
}
