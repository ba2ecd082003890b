//! Copying what a field holds.

use super::document;
use super::promise::settled;
use crate::reader::Reader;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlTextAreaElement;

/// Copies the text of the field with this id and notes how that went. Where the browser refuses (no permission in a
/// frame, no secure context) it is selected, so that the reader can copy it by hand; that takes the focus, too.
pub fn copy(reader: Reader, id: &'static str) {
    // Said anew where the same was copied before.
    reader.change(|state| state.forms.copied = None);
    let Some(field) = field(id) else { return };
    let text = field.value();
    let writing = write(&text);
    let note = move |copied: bool| {
        if !copied {
            field.select();
        } else if field.value() != text {
            // Something else was chosen meanwhile.
            return;
        }
        reader.change(|state| state.forms.copied = Some((id, copied)));
    };
    match writing {
        Some(writing) => settled(&writing, note),
        None => note(false),
    }
}

fn field(id: &str) -> Option<HtmlTextAreaElement> {
    document::by_id(id)?.dyn_into().ok()
}

/// Asks the clipboard, which may not be there, may throw at once or refuse later.
fn write(text: &str) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let clipboard = Reflect::get(&navigator, &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &JsValue::from_str(text)).ok()?.dyn_into().ok()
}
