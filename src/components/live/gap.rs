//! A row of the pads' chart: when the pad was in use, and the gap.

use super::binding::attribute;
use super::kit::Kit;
use super::place::Place;
use crate::clock::Millis;
use crate::components::known::known;
use crate::story::Label;
#[cfg(feature = "ssr")]
use crate::story::Story;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The width of a row's view box.
pub(in crate::components) const WIDTH: Millis = 640;

/// Where an instant lies between two others, in units of the view box.
pub(in crate::components) fn at(instant: Millis, from: Millis, until: Millis) -> Millis {
    (instant.clamp(from, until) - from) * WIDTH / (until - from).max(1)
}

/// The row's first and last instant, and those of the gap. What came after the clock is not drawn.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &Story, (from, until): (Millis, Millis)) -> Vec<String> {
    [from, until, story.pad.liftoff, story.pad.restored].map(|instant| instant.to_string()).into()
}

/// The gap grows with the clock until the pad is known to be repaired.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let [from, until, liftoff, restored] = kit.numbers()?.try_into().ok()?;
    if from >= until {
        return None;
    }
    let reader = place.reader();
    let x = at(liftoff, from, until);
    let width = move || (at(reader.instant().min(restored), from, until) - x).max(0).to_string();
    let gap = place.live("gap", [attribute("width", width)]);
    Some(place.root([], |story, root, within| {
        let damaged = known(story, story.pad.damaged);
        view! {
            <svg viewBox="0 0 640 30" aria-hidden="true" {..root}>
                <rect class="chart-track" x="0" y="14" width="640" height="2"></rect>
                <g inner_html=within></g>
                <g {..damaged}>
                    <rect class="chart-gap" x=x y="4" height="22" {..gap}></rect>
                </g>
            </svg>
        }
    }))
}
