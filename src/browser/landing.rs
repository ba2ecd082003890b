//! Where a link leads: the page stays there while what is not known yet goes away above it.

use web_sys::Element;

/// How far from the window's top an element stands that a link has just led to, pixels.
const NEAR: f64 = 64.0;

/// Opens what is folded in what the address leads to: the forms.
pub fn open() {
    let folded = web_sys::window().and_then(|window| window.document()?.query_selector(":target > details").ok()?);
    if let Some(folded) = folded {
        // Setting a fixed, valid attribute name cannot fail.
        let _ = folded.set_attribute("open", "");
    }
}

/// What the address leads to, if the page stands at it.
pub fn landed() -> Option<Element> {
    let target = web_sys::window()?.document()?.query_selector(":target").ok()??;
    (target.get_bounding_client_rect().top().abs() < NEAR).then_some(target)
}
