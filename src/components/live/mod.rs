//! The parts that live: written by the build, taken over in the browser, each by itself.
//!
//! One part a file, in this order: what it shows, the labels it needs in the browser (`LABELS`), and
//! its `view` against a [`Place`]. `parts!` lists them; the still components put them into the page
//! by `part`. Of the components, only what is in this folder reaches the WebAssembly.

pub(super) mod axis;
mod binding;
pub(super) mod block_foot;
pub(super) mod clock_bar;
mod clock_notice;
mod copy_field;
pub(super) mod countdown;
mod kit;
pub(super) mod now;
pub(super) mod pad;
#[cfg(feature = "ssr")]
mod paper;
mod place;
pub(super) mod scenes;
pub(super) mod share;
pub(super) mod snippet_form;
mod stay;
mod toggle;
mod told;
pub(super) mod tools;
mod totals;
mod zones;

pub use binding::{Binding, Value};
pub use kit::Kit;
pub use place::Place;

use crate::story::Label;

/// The attribute that names a live part, on its element.
pub const PART_ATTRIBUTE: &str = "data-root";
/// The attribute with what the part carries: [`Kit::pack`], as JSON.
pub const KIT_ATTRIBUTE: &str = "data-kit";
/// The attribute that names a live element within its part.
pub const LIVE_ATTRIBUTE: &str = "data-live";

macro_rules! parts {
    ($($name:literal: $module:ident,)*) => {
        /// The labels a part carries; none for a name that no part has.
        pub fn labels(part: &str) -> Option<&'static [Label]> {
            match part {
                $($name => Some($module::LABELS),)*
                _ => None,
            }
        }

        /// Writes a part, or takes it over; none where what it carries cannot be read.
        pub fn view<P: Place>(part: &str, place: P, kit: &'static Kit) -> Option<P::Markup> {
            match part {
                $($name => $module::view(place, kit),)*
                _ => None,
            }
        }
    };
}

parts! {
    "clock": clock_bar,
    "notice": clock_notice,
    "toggle": toggle,
    "now": now,
    "pad": pad,
    "scenes": scenes,
    "stay": stay,
    "countdown": countdown,
    "totals": totals,
    "zones": zones,
    "axis": axis,
    "share": share,
    "snippet": snippet_form,
    "foot": block_foot,
    "tools": tools,
}

/// A part in the page as the build writes it, with the facts it carries and what is put inside it.
#[cfg(feature = "ssr")]
pub(super) fn part<V: leptos::prelude::IntoView>(
    name: &'static str,
    story: &'static crate::story::Story,
    facts: Vec<String>,
    within: V,
) -> leptos::prelude::AnyView {
    use leptos::prelude::RenderHtml;
    part_around(name, story, facts, within.into_view().to_html())
}

/// As [`part`], around HTML.
#[cfg(feature = "ssr")]
pub(super) fn part_around(
    name: &'static str,
    story: &'static crate::story::Story,
    facts: Vec<String>,
    within: String,
) -> leptos::prelude::AnyView {
    let labels = labels(name).expect("a part of the list above");
    let kit = Box::leak(Box::new(Kit::pick(story, labels, facts)));
    let paper = paper::Paper { story, reader: leptos::prelude::expect_context(), name, kit, within: within.leak() };
    view(name, paper, kit).expect("the build writes what the browser reads")
}
