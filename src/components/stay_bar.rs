//! The stay as a bar, from launch to the refined plan of return.

use super::reactive::string;
use super::reader;
use super::still::still;
use crate::clock::calendar::{Date, parse_month, start_of_day};
use crate::clock::{DAY, Millis};
use crate::story::{Label, Precision, Story, When, fill};
use leptos::prelude::*;

/// Where the bar lies in its view box of 640 × 96, and how long it is.
const LEFT: Millis = 12;
const LENGTH: Millis = 616;

/// To scale: a day is a day. What is known to the month is drawn as that month. Numbers lead to
/// the list below, so that no label overlaps another at any width.
#[component]
pub(super) fn StayBar(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let totals = move || reader.reading().totals;
    let elapsed = move || (totals().percent * LENGTH / 100).to_string();
    let text = move || fill(story.labels.get(Label::BarElapsed), &format!("{}%", totals().percent));
    let names = || story.plan_marks.iter().map(|mark| view! { <li>{mark.name.as_str()}</li> }).collect_view();
    view! {
        <figure class="stay-bar">
            <svg viewBox="0 0 640 96" role="img" aria-label=string(text)>
                <rect class="bar-track" x=LEFT.to_string() y="38" width=LENGTH.to_string() height="20"></rect>
                <rect class="bar-elapsed" x=LEFT.to_string() y="38" width=string(elapsed) height="20"></rect>
                <g inner_html=still(|| marks(story))></g>
            </svg>
            <figcaption>
                <p aria-hidden="true">{string(text)}</p>
                <p inner_html=still(|| story.labels.get(Label::BarName))></p>
                <ol inner_html=still(names)></ol>
            </figcaption>
        </figure>
    }
}

/// A tick or a month's span for each mark, its number above and below the bar in turn.
fn marks(story: &'static Story) -> impl IntoView {
    let place = |instant: Millis| {
        let days = story.stay.planned_days * DAY;
        LEFT + (instant - story.stay.launch).clamp(0, days) * LENGTH / days
    };
    let marks = story.plan_marks.iter().enumerate().map(|(index, mark)| {
        let (from, until) = extent(mark.when);
        let (from, until) = (place(from), place(until));
        let above = index % 2 == 0;
        let tick = if above { format!("M{from} 30V58") } else { format!("M{from} 38V66") };
        let span = (until > from + 2).then(|| {
            view! { <rect class="bar-month" x=from.to_string() y="38" width=(until - from).to_string() height="20"></rect> }
        });
        let at = i64::midpoint(from, until).clamp(LEFT, LEFT + LENGTH - 4);
        view! {
            {span}
            <path class="bar-tick" d=tick></path>
            <text x=at.to_string() y=if above { "25" } else { "91" }>{(index + 1).to_string()}</text>
        }
    });
    marks.collect_view()
}

/// The instants a mark lies between: one and the same, but for a month.
fn extent(when: When) -> (Millis, Millis) {
    match when.precision {
        Precision::Instant => (when.from, when.from),
        Precision::Day => (start_of_day(when.from), start_of_day(when.from)),
        Precision::Month => {
            let Date { year, month, .. } = Date::of(when.from);
            parse_month(&format!("{year:04}-{month:02}")).unwrap_or((when.from, when.from))
        }
    }
}
