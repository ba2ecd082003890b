//! The marks on the bar of the stay.

use crate::clock::calendar::{start_of_day, start_of_month};
use crate::clock::{DAY, Millis};
use crate::components::live::stay_bar::{LEFT, LENGTH};
use crate::story::{Precision, Story, When};
use leptos::prelude::*;

/// A tick or a month's span for each mark, its number above and below the bar in turn.
pub(super) fn marks(story: &'static Story) -> impl IntoView {
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
            let width = until - from;
            view! { <rect class="bar-month" x=from y="38" width=width height="20"></rect> }
        });
        let at = i64::midpoint(from, until).clamp(LEFT, LEFT + LENGTH - 4);
        view! {
            {span}
            <path class="bar-tick" d=tick></path>
            <text x=at.to_string() y=if above { "25" } else { "91" }>
                {(index + 1).to_string()}
            </text>
        }
    });
    marks.collect_view()
}

/// The instants a mark lies between: one and the same, but for a month.
fn extent(when: When) -> (Millis, Millis) {
    match when.precision {
        Precision::Instant => (when.from, when.from),
        Precision::Day => (start_of_day(when.from), start_of_day(when.from)),
        Precision::Month => (start_of_month(when.from), when.from),
    }
}
