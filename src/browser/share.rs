//! The system's share sheet.

use super::promise::settled;
use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};

/// Opens the sheet with a link and its title, where the browser has one.
pub fn sheet() -> Option<fn(&str, &str)> {
    function().map(|_| open as fn(&str, &str))
}

fn function() -> Option<(JsValue, Function)> {
    let navigator = JsValue::from(web_sys::window()?.navigator());
    let share = Reflect::get(&navigator, &"share".into()).ok()?.dyn_into().ok()?;
    Some((navigator, share))
}

fn open(link: &str, title: &str) {
    let sharing = || {
        let (navigator, share) = function()?;
        let data = Object::new();
        Reflect::set(&data, &"url".into(), &link.into()).ok()?;
        Reflect::set(&data, &"title".into(), &title.into()).ok()?;
        share.call1(&navigator, &data).ok()?.dyn_into::<Promise>().ok()
    };
    if let Some(sharing) = sharing() {
        // Whether it was shared, put off or refused is between the reader and the sheet.
        settled(&sharing, |_| ());
    }
}
