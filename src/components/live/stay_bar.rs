//! The stay as a bar, from launch to the refined plan of return.

use super::binding::{attribute, flag, text};
use super::kit::Kit;
use super::place::Place;
use crate::clock::Millis;
use crate::story::{Label, fill};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::BarElapsed];

/// Where the bar lies in its view box of 640 × 96, and how long it is.
pub(in crate::components) const LEFT: Millis = 12;
/// Units of the view box.
pub(in crate::components) const LENGTH: Millis = 616;

/// To scale: a day is a day. What is known to the month is drawn as that month. Numbers lead to
/// the list below, so that no label overlaps another at any width.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let percent = move || reader.reading().totals.percent;
    let caption =
        move || fill(kit.word(Label::BarElapsed), &[("share", &reader.basis().dates.language.percent(percent()))]);
    let elapsed = place.live("elapsed", [attribute("width", move || (percent() * LENGTH / 100).to_string())]);
    // Nothing is counted as done that is not confirmed.
    let whole = move || percent() == 100 && reader.basis().stay.landing.is_none();
    let caption = place.live("elapsed-text", [text(caption), flag("hidden", whole)]);
    Some(place.root([], |story, root, within| {
        let names = story.plan_marks.iter().map(|mark| view! { <li>{mark.name.as_str()}</li> });
        view! {
            <figure class="stay-bar" {..root}>
                <svg viewBox="0 0 640 96" aria-hidden="true">
                    <rect class="bar-track" x=LEFT y="38" width=LENGTH height="20"></rect>
                    <rect class="bar-elapsed" x=LEFT y="38" height="20" {..elapsed}></rect>
                    <g inner_html=within></g>
                </svg>
                <figcaption>
                    <p {..caption}></p>
                    <p>{story.labels.get(Label::BarName)}</p>
                    <ol>{names.collect_view()}</ol>
                </figcaption>
            </figure>
        }
    }))
}
