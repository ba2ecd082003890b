//! Instants in the reader's own zone.

use super::document;
use crate::clock::Millis;
use crate::components::INSTANT_ATTRIBUTE;
use js_sys::{Array, Date, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Writes every instant of the page in the reader's own zone. Where the browser cannot, it stands in UTC.
pub fn write_all(locale: &str) {
    let format = format(locale);
    for element in document::all(&format!("[{INSTANT_ATTRIBUTE}]")) {
        let instant = element.get_attribute(INSTANT_ATTRIBUTE).and_then(|text| text.parse().ok());
        if let Some(text) = format.as_ref().zip(instant).and_then(|(format, instant)| write(format, instant)) {
            element.set_text_content(Some(&text));
        }
    }
}

/// The browser's own function that writes a day, a time and a zone, without the year, for which there is no room. None
/// where the browser has none, or knows no such locale.
pub fn format(locale: &str) -> Option<Function> {
    let options = Object::new();
    for (key, value) in [
        ("day", "numeric"),
        ("month", "short"),
        ("hour", "2-digit"),
        ("minute", "2-digit"),
        ("second", "2-digit"),
        ("hourCycle", "h23"),
        ("timeZoneName", "short"),
    ] {
        Reflect::set(&options, &key.into(), &value.into()).ok()?;
    }
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let formats: Function = Reflect::get(&intl, &"DateTimeFormat".into()).ok()?.dyn_into().ok()?;
    let format = Reflect::construct(&formats, &Array::of2(&locale.into(), &options)).ok()?;
    Reflect::get(&format, &"format".into()).ok()?.dyn_into().ok()
}

/// An instant as that function writes it.
pub fn write(format: &Function, instant: Millis) -> Option<String> {
    #[expect(clippy::cast_precision_loss, reason = "dates are whole numbers within f64's exact range")]
    let date = Date::new(&JsValue::from_f64(instant as f64));
    format.call1(&JsValue::UNDEFINED, &date).ok()?.as_string()
}
