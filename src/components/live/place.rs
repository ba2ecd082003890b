//! Where a live part stands: in the page as the build writes it, or in the reader's browser.

use super::binding::Binding;
use crate::reader::Reader;
use crate::story::Story;
use leptos::attr::{Attribute, NextAttribute};
use leptos::prelude::*;

/// What a live part is written against, once for both places.
///
/// The build writes the part's markup, and into each live element its name and what its bindings
/// say as published. The browser finds each element by its name, lets it follow its bindings from
/// there, and never looks at what stands around it: nobody else's change to the page can lead it
/// astray.
pub trait Place: Copy + 'static {
    /// The attributes of a live element, for the markup to spread over it. None in the browser.
    type Live: Attribute + NextAttribute + 'static;
    /// The markup of the part: nothing in the browser.
    type Markup;

    /// The reader's state.
    fn reader(self) -> Reader;

    /// An element that lives, by its name within the part.
    fn live(self, name: &str, bindings: impl Into<Vec<Binding>>) -> Self::Live;

    /// The part's own element, which may live itself, and all that is in it. Only the build writes
    /// it: from the story, the element's attributes, and what the page puts inside the part, as HTML.
    fn root<V: IntoView>(
        self,
        bindings: impl Into<Vec<Binding>>,
        markup: impl FnOnce(&'static Story, Self::Live, &'static str) -> V,
    ) -> Self::Markup;
}
