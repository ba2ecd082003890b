//! Copying what a field holds.

use super::promise::settled;
use crate::reader::Reader;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlTextAreaElement;

/// Copies the text of the field with this id and notes how that went. Selected it is in any
/// case, so that where the browser refuses (no permission in a frame, no secure context) the
/// reader can copy it by hand.
pub fn copy(reader: Reader, id: &'static str) {
    let note = move |copied| reader.change(|state| state.forms.copied = Some((id, copied)));
    let Some(writing) = select(id).and_then(|text| write(&text)) else { return note(false) };
    settled(&writing, note);
}

/// Selects the text of a field, and gives it.
fn select(id: &str) -> Option<String> {
    let field = web_sys::window()?.document()?.get_element_by_id(id)?;
    let field: HtmlTextAreaElement = field.dyn_into().ok()?;
    field.select();
    Some(field.value())
}

/// Asks the clipboard, which may not be there, may throw at once or refuse later.
fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}
