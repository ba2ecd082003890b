//! The crew's stay: the section, which names its phase.

use super::binding::attribute;
use super::kit::Kit;
use super::place::Place;
use crate::story::{Label, Section};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// `data-phase` on the section names the phase for style and tests; what the section holds is still, or
/// a part of its own.
pub(super) fn view<P: Place>(place: P, _: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    Some(place.root([attribute("data-phase", move || reader.reading().phase.name())], |_, root, within| {
        view! { <section id=Section::Stay.id() aria-labelledby="stay-heading" {..root} inner_html=within></section> }
    }))
}
