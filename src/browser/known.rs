//! Shows what is known at the clock's moment, and hides what is not.

use super::document;
use crate::clock::Millis;
use crate::components::known::{FROM_ATTRIBUTE, SAYS_ATTRIBUTE, UNTIL_ATTRIBUTE};
use crate::reader::{AsOf, Reader};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Set on what is stale: see [`give_up`].
const STALE_ATTRIBUTE: &str = "data-stale";

/// What is shown of all that carries its instants, and for how long that holds.
#[derive(Default)]
pub struct Known {
    carriers: Vec<Carrier>,
    /// The last instant on the page that is known,
    since: Millis,
    /// the first that is not,
    until: Millis,
    /// and whether the clock was set back.
    set_back: bool,
}

/// An element, from when it is shown and until when.
struct Carrier {
    element: Element,
    from: Option<Millis>,
    until: Option<Millis>,
}

impl Known {
    /// Goes through the page where that can change anything: at most ticks and choices it cannot, at first it can.
    /// Instants are read once from an element that stays where it was.
    pub fn show(&mut self, reader: Reader) {
        let set_back = reader.as_of() != AsOf::Live;
        if set_back == self.set_back && reader.knows(self.since) && !reader.knows(self.until) {
            return;
        }
        (self.since, self.until, self.set_back) = (Millis::MIN, Millis::MAX, set_back);
        let mut before = std::mem::take(&mut self.carriers).into_iter();
        for element in document::all(&format!("[{FROM_ATTRIBUTE}], [{UNTIL_ATTRIBUTE}]")) {
            let carrier = match before.next() {
                Some(carrier) if carrier.element == element => carrier,
                _ => Carrier::read(element),
            };
            let begun = carrier.from.is_none_or(|from| self.knows(reader, from));
            let over = carrier.until.is_some_and(|until| self.knows(reader, until));
            reveal(&carrier.element, begun && !over);
            self.carriers.push(carrier);
        }
        for element in document::all(&format!("[{STALE_ATTRIBUTE}]")) {
            set_aside(&element, set_back);
        }
    }

    /// Whether an instant is known; for as long as it stays so, what was shown holds.
    fn knows(&mut self, reader: Reader, instant: Millis) -> bool {
        let known = reader.knows(instant);
        if known {
            self.since = self.since.max(instant);
        } else {
            self.until = self.until.min(instant);
        }
        known
    }
}

impl Carrier {
    fn read(element: Element) -> Self {
        let (from, until) = (instant(&element, FROM_ATTRIBUTE), instant(&element, UNTIL_ATTRIBUTE));
        Self { element, from, until }
    }
}

/// Marks what claims to live and is not, or no longer, kept true. It stands as published: that is true at the present,
/// and hidden while the clock is set back; what needs the script in it is gone.
pub fn give_up(element: &Element, reader: Reader) {
    let _ = element.set_attribute(STALE_ATTRIBUTE, "");
    set_aside(element, reader.as_of() != AsOf::Live);
}

/// Hides what is stale, or shows it, if it was hidden here.
fn set_aside(element: &Element, set_back: bool) {
    const HIDDEN: &str = "hidden";
    let hidden_here = element.get_attribute(STALE_ATTRIBUTE).is_some_and(|state| state == HIDDEN);
    if set_back != hidden_here && (hidden_here || !element.has_attribute(HIDDEN)) {
        let _ = element.set_attribute(STALE_ATTRIBUTE, if set_back { HIDDEN } else { "" });
        hide(element, set_back);
    }
}

/// Shows an element, with its text where it was published without; or hides it.
fn reveal(element: &Element, visible: bool) {
    if visible
        && is_hidden(element)
        && let Some(text) = element.get_attribute(SAYS_ATTRIBUTE)
    {
        element.set_text_content(Some(&text));
    }
    hide(element, !visible);
}

/// The instant an attribute carries. One that cannot be read is one that never comes: what it would
/// show stays hidden while the clock is set back, and an end that never comes hides nothing.
fn instant(element: &Element, attribute: &str) -> Option<Millis> {
    let text = element.get_attribute(attribute)?;
    Some(text.parse().unwrap_or(Millis::MAX))
}

/// Whether it is hidden. Most elements say so without a name being handed over to the browser, which takes most of the
/// time of a step.
fn is_hidden(element: &Element) -> bool {
    element.dyn_ref::<HtmlElement>().map_or_else(|| element.has_attribute("hidden"), HtmlElement::hidden)
}

fn hide(element: &Element, hidden: bool) {
    // Unchanged, it is not written; a fixed, valid name cannot fail.
    if is_hidden(element) != hidden {
        let _ = element.toggle_attribute_with_force("hidden", hidden);
    }
}
