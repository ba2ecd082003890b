//! The stay and the pad on one axis: how far the clock has come.

use super::binding::{attribute, flag, text};
use super::kit::Kit;
use super::place::Place;
use crate::clock::Millis;
use crate::reader::AsOf;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::Today];

/// The first and the last instant of the axis, the end of the bar of the stay, from where to where what lies beyond the
/// clock is covered, and how high the rows stand.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(
    axis: (Millis, Millis),
    planned: Millis,
    covered: [i64; 2],
    foot: i64,
) -> Vec<String> {
    let numbers = [axis.0, axis.1, planned, covered[0], covered[1], foot].map(|number| number.to_string());
    vec![numbers.join("|")]
}

/// Where the bar of the stay stands, and how high bars are, pixels.
pub(in crate::components) const BAR: i64 = 56;
/// Pixels.
pub(in crate::components) const BAR_HEIGHT: i64 = 18;
/// What is left below the rows for the months, pixels.
const BELOW: i64 = 40;

/// Where an instant lies on the axis, in hundredths of a percent.
pub(in crate::components) fn place_of(instant: Millis, (from, until): (Millis, Millis)) -> i64 {
    (instant.clamp(from, until) - from) * 10_000 / (until - from).max(1)
}

/// The same, as SVG takes it.
pub(in crate::components) fn percent(place: i64) -> String {
    format!("{}.{:02}%", place / 100, place % 100)
}

/// The bar grows with the clock up to the planned month, a line stands where the clock does, and the pad's row is
/// covered beyond it: text that is not known yet hides by itself.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let &[from, until, planned, top, covered, foot] = kit.numbers(0)? else { return None };
    let reader = place.reader();
    let launch = place_of(reader.basis().stay.launch, (from, until));
    let at = move || place_of(reader.instant(), (from, until));
    let grown = move || percent(at().clamp(launch, place_of(planned, (from, until))) - launch);
    let elapsed = place.live("elapsed", [attribute("width", grown)]);
    let here = move || percent(at());
    // The axis ends with the month of the last check.
    let beyond = flag("hidden", move || !(from..=until).contains(&reader.instant()));
    let line = place.live("line", [attribute("x1", here), attribute("x2", here), beyond.clone()]);
    let cover = place.live("cover", [attribute("x", here), attribute("width", move || percent(10_000 - at()))]);
    let day = move || match reader.as_of() {
        AsOf::Live => kit.word(Label::Today).to_owned(),
        AsOf::SetBack(instant) => reader.basis().dates.day(instant),
    };
    let side = move || if at() < 5_000 { "start" } else { "end" };
    let day = place.live("day", [attribute("x", here), attribute("text-anchor", side), text(day), beyond]);
    Some(place.root([], |story, root, within| {
        view! {
            <figure class="axis" {..root}>
                <svg height={foot + BELOW} role="img" aria-label=story.labels.get(Label::AxisName)>
                    <g inner_html=within></g>
                    <rect class="axis-cover" fill="#fff" y=top height={covered - top} {..cover}></rect>
                    <rect class="axis-elapsed" x=percent(launch) y=BAR height={BAR_HEIGHT} {..elapsed}></rect>
                    <line class="axis-now" stroke="#b3261e" y1="18" y2={foot} {..line}></line>
                    <text class="axis-day" y="13" {..day}></text>
                </svg>
            </figure>
        }
    }))
}
