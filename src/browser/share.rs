//! The system's share sheet.

use js_sys::Reflect;
use web_sys::ShareData;

/// Opens the sheet with a link and its title, where the browser has one.
pub fn sheet() -> Option<fn(&str, &str)> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"share".into()).ok()?.is_function().then_some(open)
}

fn open(link: &str, title: &str) {
    let Some(window) = web_sys::window() else { return };
    let data = ShareData::new();
    data.set_url(link);
    data.set_title(title);
    // Whether it was shared, put off or refused is between the reader and the sheet.
    let sharing = window.navigator().share_with_data(&data);
    leptos::task::spawn_local(async move {
        let _ = sharing.await;
    });
}
