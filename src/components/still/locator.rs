//! A small map of where it happens.

use super::{block, surroundings};
use crate::story::{Lettering, Place, Story};
use leptos::prelude::*;

/// What a map is drawn from: SVG paths, in the units of [`Place`].
#[derive(Clone, Debug)]
pub struct Outlines {
    /// All land.
    pub land: String,
    /// The country that is brought out.
    pub country: String,
    /// Borders of others.
    pub borders: String,
}

/// The place in the middle of its map. Nothing where the story has none, or the build no outlines; nor in a block.
#[component]
pub(super) fn Locator(story: &'static Story) -> impl IntoView {
    let outlines = surroundings().outlines.filter(|_| block().is_none());
    story.place.as_ref().zip(outlines).map(|(place, outlines)| map(place, outlines))
}

fn map(place: &'static Place, outlines: &'static Outlines) -> impl IntoView {
    let (x, y) = (Place::WIDTH / 2.0, Place::HEIGHT / 2.0);
    let names = place.lettering.iter().map(|Lettering { text, x, y }| {
        view! {
            <text x=x.round() y=y.round()>
                {text.as_str()}
            </text>
        }
    });
    view! {
        <figure class="locator">
            <svg
                viewBox=format!("0 0 {} {}", Place::WIDTH, Place::HEIGHT)
                role="img"
                aria-label=place.description.as_str()
            >
                <path class="locator-land" fill="#ece9e3" d=outlines.land.as_str()></path>
                <path class="locator-borders" fill="none" stroke="#8a8579" d=outlines.borders.as_str()></path>
                <path class="locator-country" fill="#dcd8cf" d=outlines.country.as_str()></path>
                {names.collect_view()}
                <circle cx=x cy=y r="13"></circle>
                <text class="locator-place" x=x + 24.0 y=y>
                    {place.label.as_str()}
                </text>
            </svg>
            <figcaption>
                <strong>{place.name.as_str()}</strong>
                " "
                {place.caption.as_str()}
            </figcaption>
        </figure>
    }
}
