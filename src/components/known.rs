//! What is not known yet at the clock's moment: attributes that one effect in the browser goes by.

use crate::clock::Millis;
use crate::story::Story;
use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;

/// From when an element is shown: the attribute's name. Its value is an instant, milliseconds UTC.
pub const FROM_ATTRIBUTE: &str = "data-from";
/// The text of an element that is hidden as published, until it is shown: the attribute's name. Text browsers know no
/// `hidden`.
pub const SAYS_ATTRIBUTE: &str = "data-says";
/// From when an element is shown no longer: the attribute's name. Its value is an instant.
pub const UNTIL_ATTRIBUTE: &str = "data-until";

/// Shown from when it is known.
pub(super) fn known(story: &Story, from: Millis) -> impl Attribute + use<> {
    between(story, Some(from), None)
}

/// Shown until something else is known.
#[cfg(feature = "ssr")]
pub(super) fn until(story: &Story, until: Millis) -> impl Attribute + use<> {
    between(story, None, Some(until))
}

/// A text shown until something else is known: the element's attributes, and what is in it as published.
#[cfg(feature = "ssr")]
pub(super) fn said_until(story: &Story, end: Millis, text: &'static str) -> (impl Attribute + use<>, &'static str) {
    let over = story.checked >= end;
    let says = custom_attribute(SAYS_ATTRIBUTE, over.then_some(text));
    ((until(story, end), says), if over { "" } else { text })
}

/// Shown from when it is known until something else is; without either, always.
pub(super) fn between(story: &Story, from: Option<Millis>, until: Option<Millis>) -> impl Attribute + use<> {
    let passed = |instant: Millis| story.checked >= instant;
    let hidden = from.is_some_and(|from| !passed(from)) || until.is_some_and(passed);
    (
        custom_attribute(FROM_ATTRIBUTE, from.map(|from| from.to_string())),
        custom_attribute(UNTIL_ATTRIBUTE, until.map(|until| until.to_string())),
        leptos::attr::hidden(hidden),
    )
}
