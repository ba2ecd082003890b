//! Which pads could launch crews, 1961 to today.

use super::known::unknown;
use super::reactive::string;
use super::reader;
use super::still::still;
use crate::clock::Millis;
use crate::clock::calendar::Date;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// The width of each row's view box.
const WIDTH: Millis = 640;

/// Two rows of decades to scale, and a third that spreads out the months in which the gap lies.
/// What came after the clock is not drawn, and the words below say only what was known.
#[component]
pub(super) fn PadsChart(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let (damaged, restored) = (story.pad.damaged, story.pad.restored);
    let text = move || {
        label(if !reader.knows(damaged) {
            Label::ChartInUse
        } else if reader.knows(restored) {
            Label::ChartEnd
        } else {
            Label::ChartGap
        })
    };
    let years = (story.crew_pads.from, story.checked);
    let months = (story.launch_month(), story.stay.month_end);
    let row = move |scale, from| {
        let until = place(story.pad.liftoff, scale);
        let gap = move || (place(reader.moment().min(restored), scale) - until).max(0).to_string();
        let again = place(restored, scale);
        view! {
            <svg viewBox="0 0 640 30" aria-hidden="true">
                <rect class="chart-track" x="0" y="14" width="640" height="2"></rect>
                <rect class="chart-use" x=from y="4" height="22" width=until - from></rect>
                <rect class="chart-gap" hidden=unknown(damaged) x=until y="4" height="22" width=string(gap)></rect>
                <rect class="chart-use" hidden=unknown(restored) x=again y="4" height="22" width=WIDTH - again></rect>
            </svg>
        }
    };
    view! {
        <figure class="pads-chart">
            <figcaption inner_html=still(|| label(Label::ChartName))></figcaption>
            <div inner_html=still(|| older(story, years))></div>
            <p inner_html=still(|| label(Label::ChartSite31))></p>
            {row(years, place(story.crew_pads.older_until, years))}
            <div class="chart-axis" inner_html=still(|| axis(year(years.0), year(years.1)))></div>
            <p inner_html=still(|| label(Label::ChartZoom))></p>
            {row(months, 0)}
            <div
                class="chart-axis"
                inner_html=still(|| axis(story.dates.day(months.0), story.dates.day(months.1 - 1)))
            ></div>
            <p>{string(text)}</p>
        </figure>
    }
}

/// Where an instant lies between two others, in units of the view box.
fn place(instant: Millis, (from, until): (Millis, Millis)) -> Millis {
    (instant.clamp(from, until) - from) * WIDTH / (until - from).max(1)
}

/// The older pad's row: over before the story begins.
fn older(story: &'static Story, years: (Millis, Millis)) -> impl IntoView {
    view! {
        <p>{story.labels.get(Label::ChartOlder)}</p>
        <svg viewBox="0 0 640 30" aria-hidden="true">
            <rect class="chart-track" x="0" y="14" width="640" height="2"></rect>
            <rect class="chart-use" x="0" y="4" height="22" width=place(story.crew_pads.older_until, years)></rect>
        </svg>
    }
}

fn year(instant: Millis) -> String {
    Date::of(instant).year.to_string()
}

fn axis(from: String, until: String) -> impl IntoView {
    view! { <span>{from}</span> " " <span>{until}</span> }
}
