//! Which pads could launch crews, 1961 to today.

use crate::clock::Millis;
use crate::clock::calendar::Date;
use crate::components::known::{between, known};
use crate::components::live::{self, gap};
use crate::story::{CrewPads, Label, Story};
use leptos::prelude::*;

/// Two rows of decades to scale, and a third that spreads out the months in which the gap lies.
/// What came after the clock is not drawn, and the words below say only what was known.
#[component]
pub(super) fn PadsChart(story: &'static Story, pads: &'static CrewPads) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let (known_out, again) = (pads.known, pads.again);
    let years = (pads.from, story.checked);
    let months = (story.launch_month(), story.stay.month_end);
    let older = gap::at(pads.older_until, years.0, years.1);
    view! {
        <figure class="pads-chart">
            <figcaption>{label(Label::ChartName)}</figcaption>
            <p>{label(Label::ChartOlder)}</p>
            <svg viewBox="0 0 640 30" aria-hidden="true">
                <rect class="chart-track" x="0" y="14" width="640" height="2"></rect>
                <rect class="chart-use" x="0" y="4" height="22" width=older></rect>
            </svg>
            <p>{label(Label::ChartNewer)}</p>
            {row(story, pads, years, older)}
            {axis(year(years.0), year(years.1))}
            <p>{label(Label::ChartZoom)}</p>
            {row(story, pads, months, 0)}
            {axis(story.dates.day(months.0), story.dates.day(months.1 - 1))}
            <p>
                <span {..between(story, None, Some(known_out))}>{label(Label::ChartInUse)}</span>
                <span {..between(story, Some(known_out), Some(again))}>{label(Label::ChartGap)}</span>
                <span {..known(story, again)}>{label(Label::ChartEnd)}</span>
            </p>
        </figure>
    }
}

/// When the newer pad was in use between two instants, from a place on: before the gap and after it.
fn row(story: &'static Story, pads: &CrewPads, scale: (Millis, Millis), from: Millis) -> impl IntoView {
    let until = gap::at(pads.out, scale.0, scale.1);
    let again = gap::at(pads.again, scale.0, scale.1);
    let use_after = known(story, pads.again);
    let used = view! {
        <rect class="chart-use" x=from y="4" height="22" width=until - from></rect>
        <rect class="chart-use" x=again y="4" height="22" width={gap::WIDTH - again} {..use_after}></rect>
    };
    live::part("gap", story, gap::facts(pads, scale), used)
}

fn year(instant: Millis) -> String {
    Date::of(instant).year.to_string()
}

fn axis(from: String, until: String) -> impl IntoView {
    view! {
        <div class="chart-axis">
            <span>{from}</span>
            " "
            <span>{until}</span>
        </div>
    }
}
