//! Instants in the reader's own zone.

use crate::clock::Millis;
use js_sys::{Array, Date, Intl::DateTimeFormat, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Day, time and zone as the browser writes them; empty where it cannot. The year stands beside
/// it in UTC, and no instant of the story is near a new year.
pub fn write(locale: &str, instant: Millis) -> String {
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
        // Setting a property of a plain object cannot fail.
        let _ = Reflect::set(&options, &key.into(), &value.into());
    }
    #[expect(clippy::cast_precision_loss, reason = "dates are whole numbers within f64's exact range")]
    let date = Date::new(&JsValue::from_f64(instant as f64));
    let format = DateTimeFormat::new(&Array::of1(&locale.into()), &options).format();
    format.call1(&JsValue::UNDEFINED, date.unchecked_ref()).ok().and_then(|text| text.as_string()).unwrap_or_default()
}
