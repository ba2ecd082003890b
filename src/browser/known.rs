//! Shows what is known at the clock's moment, and hides what is not.

use super::document;
use crate::clock::Millis;
use crate::components::known::{FROM_ATTRIBUTE, SAYS_ATTRIBUTE, UNTIL_ATTRIBUTE};
use crate::reader::{AsOf, Reader};
use web_sys::Element;

/// Goes through all that carries its instants. What is `stale`, since it claims to live and could not be
/// taken over, stands as published: that is true at the present, and hidden while the clock is set back.
pub fn show(reader: Reader, stale: &[Element]) {
    for element in document::all(&format!("[{FROM_ATTRIBUTE}], [{UNTIL_ATTRIBUTE}]")) {
        let known = |attribute| instant(&element, attribute).map(|instant| reader.knows(instant));
        let shown = known(FROM_ATTRIBUTE).unwrap_or(true) && !known(UNTIL_ATTRIBUTE).unwrap_or(false);
        if shown
            && element.has_attribute("hidden")
            && let Some(text) = element.get_attribute(SAYS_ATTRIBUTE)
        {
            element.set_text_content(Some(&text));
        }
        hide(&element, !shown);
    }
    let set_back = reader.as_of() != AsOf::Live;
    for element in stale {
        const KEPT: &str = "data-stale";
        if set_back && !element.has_attribute("hidden") {
            let _ = element.set_attribute(KEPT, "");
            hide(element, true);
        } else if !set_back && element.has_attribute(KEPT) {
            let _ = element.remove_attribute(KEPT);
            hide(element, false);
        }
    }
}

/// The instant an attribute carries. One that cannot be read is one that never comes: what it would
/// show stays hidden while the clock is set back, and an end that never comes hides nothing.
fn instant(element: &Element, attribute: &str) -> Option<Millis> {
    let text = element.get_attribute(attribute)?;
    Some(text.parse().unwrap_or(Millis::MAX))
}

fn hide(element: &Element, hidden: bool) {
    // Unchanged, it is not written; a fixed, valid name cannot fail.
    if element.has_attribute("hidden") != hidden {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}
