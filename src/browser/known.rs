//! Shows what is known at the clock's moment, and hides what is not.

use super::document;
use crate::clock::Millis;
use crate::components::known::{FROM_ATTRIBUTE, SAYS_ATTRIBUTE, UNTIL_ATTRIBUTE};
use crate::reader::{AsOf, Reader};
use web_sys::Element;

/// What was shown, and for how long that holds.
#[derive(Clone, Copy)]
pub struct Known {
    /// The last instant on the page that is known,
    since: Millis,
    /// the first that is not,
    until: Millis,
    /// and whether the clock was set back.
    set_back: bool,
}

impl Known {
    /// Whether going through the page again would change nothing, as at most ticks and choices.
    pub fn holds(self, reader: Reader) -> bool {
        let set_back = reader.as_of() != AsOf::Live;
        set_back == self.set_back && reader.knows(self.since) && !reader.knows(self.until)
    }
}

/// Goes through all that carries its instants. What is `stale`, since it claims to live and could not be
/// taken over, stands as published: that is true at the present, and hidden while the clock is set back.
pub fn show(reader: Reader, stale: &[Element]) -> Known {
    let set_back = reader.as_of() != AsOf::Live;
    let mut shown = Known { since: Millis::MIN, until: Millis::MAX, set_back };
    for element in document::all(&format!("[{FROM_ATTRIBUTE}], [{UNTIL_ATTRIBUTE}]")) {
        let mut known = |attribute| {
            let instant = instant(&element, attribute)?;
            let known = reader.knows(instant);
            if known {
                shown.since = shown.since.max(instant);
            } else {
                shown.until = shown.until.min(instant);
            }
            Some(known)
        };
        let (from, until) = (known(FROM_ATTRIBUTE), known(UNTIL_ATTRIBUTE));
        let visible = from.unwrap_or(true) && !until.unwrap_or(false);
        if visible
            && element.has_attribute("hidden")
            && let Some(text) = element.get_attribute(SAYS_ATTRIBUTE)
        {
            element.set_text_content(Some(&text));
        }
        hide(&element, !visible);
    }
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
    shown
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
