//! Which pads could launch crews, 1961 to today.

use crate::clock::Millis;
use crate::clock::calendar::Date;
use crate::components::known::{between, known};
use crate::components::live::{self, gap};
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Two rows of decades to scale, and a third that spreads out the months in which the gap lies.
/// What came after the clock is not drawn, and the words below say only what was known.
#[component]
pub(super) fn PadsChart(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let (damaged, restored) = (story.pad.damaged, story.pad.restored);
    let years = (story.crew_pads.from, story.checked);
    let months = (story.launch_month(), story.stay.month_end);
    let older = gap::at(story.crew_pads.older_until, years.0, years.1);
    view! {
        <figure class="pads-chart">
            <figcaption>{label(Label::ChartName)}</figcaption>
            <p>{label(Label::ChartOlder)}</p>
            <svg viewBox="0 0 640 30" aria-hidden="true">
                <rect class="chart-track" x="0" y="14" width="640" height="2"></rect>
                <rect class="chart-use" x="0" y="4" height="22" width=older></rect>
            </svg>
            <p>{label(Label::ChartSite31)}</p>
            {row(story, years, older)}
            {axis(year(years.0), year(years.1))}
            <p>{label(Label::ChartZoom)}</p>
            {row(story, months, 0)}
            {axis(story.dates.day(months.0), story.dates.day(months.1 - 1))}
            <p>
                <span {..between(story, None, Some(damaged))}>{label(Label::ChartInUse)}</span>
                <span {..between(story, Some(damaged), Some(restored))}>{label(Label::ChartGap)}</span>
                <span {..known(story, restored)}>{label(Label::ChartEnd)}</span>
            </p>
        </figure>
    }
}

/// When Site 31 was in use between two instants, from a place on: before the gap and after it.
fn row(story: &'static Story, scale: (Millis, Millis), from: Millis) -> impl IntoView {
    let until = gap::at(story.pad.liftoff, scale.0, scale.1);
    let again = gap::at(story.pad.restored, scale.0, scale.1);
    let use_after = known(story, story.pad.restored);
    let used = view! {
        <rect class="chart-use" x=from y="4" height="22" width=until - from></rect>
        <rect class="chart-use" x=again y="4" height="22" width={gap::WIDTH - again} {..use_after}></rect>
    };
    live::part("gap", story, gap::facts(story, scale), used)
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
