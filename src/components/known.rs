//! What is not known yet at the clock's moment: attributes that one effect in the browser goes by.

use crate::clock::Millis;
use crate::story::Story;
use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;

/// From when an element is shown: the attribute's name. Its value is an instant, milliseconds UTC.
pub const FROM_ATTRIBUTE: &str = "data-from";
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
