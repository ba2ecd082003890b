//! A row of the pads' chart: when the pad was in use, and the gap.

use super::binding::attribute;
use super::kit::Kit;
use super::place::Place;
use crate::clock::Millis;
use crate::components::known::known;
#[cfg(feature = "ssr")]
use crate::story::CrewPads;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The width of a row's view box.
pub(in crate::components) const WIDTH: Millis = 640;

/// Where an instant lies between two others, in units of the view box.
pub(in crate::components) fn at(instant: Millis, from: Millis, until: Millis) -> Millis {
    (instant.clamp(from, until) - from) * WIDTH / (until - from).max(1)
}

/// The row's first and last instant, and those of the gap: its beginning, when it was known of, its end.
/// What came after the clock is not drawn.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(pads: &CrewPads, (from, until): (Millis, Millis)) -> Vec<String> {
    vec![[from, until, pads.out, pads.known, pads.again].map(|instant| instant.to_string()).join("|")]
}

/// The gap grows with the clock until the pad is known to be repaired.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let &[from, until, out, damaged, again] = kit.numbers(0)? else { return None };
    if from >= until {
        return None;
    }
    let reader = place.reader();
    let x = at(out, from, until);
    let width = move || (at(reader.instant().min(again), from, until) - x).max(0).to_string();
    let gap = place.live("gap", [attribute("width", width)]);
    Some(place.root([], |story, root, within| {
        let damaged = known(story, damaged);
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
