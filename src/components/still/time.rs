//! One moment, as exactly as it is known; an instant in every zone that it can be shown in.

use crate::clock::Millis;
use crate::clock::calendar::{format_day, format_instant, format_time};
use crate::components::{INSTANT_ATTRIBUTE, ZONE_ATTRIBUTE};
use crate::story::{LOCAL, Label, Precision, Story, UTC, When, fill};
use leptos::attr::Attribute;
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// A date, as exactly as it is known: `<time>` with the machine-readable form.
#[component]
pub(super) fn Day(story: &'static Story, when: When) -> impl IntoView {
    let mut machine = format_day(when.from);
    if when.precision == Precision::Month {
        machine.truncate("2025-11".len());
    }
    view! { <time datetime=machine>{story.dates.date(when)}</time> }
}

/// An instant in UTC, in the story's zones and, once the page is live, in the reader's own: the style sheet shows
/// the one that is chosen.
#[component]
pub(super) fn Instant(
    story: &'static Story,
    /// Milliseconds UTC.
    instant: Millis,
    /// Whether its day is told with it.
    dated: bool,
) -> impl IntoView {
    let utc = if dated { story.dates.instant(instant) } else { time(story, Label::TimeUtc, instant, "") };
    let ours = story.zones.iter().map(|zone| {
        let local = zone.of(instant);
        let label = if dated { Label::InstantIn } else { Label::TimeIn };
        view! { <span {..in_zone(&zone.id)}>{time(story, label, local, &zone.name)}</span> }
    });
    let instant_attribute = custom_attribute(INSTANT_ATTRIBUTE, instant.to_string());
    view! {
        <time datetime=format_instant(instant)>
            <span {..in_zone(UTC)}>{utc.clone()}</span>
            {ours.collect_view()}
            // Until the browser writes it, or where it cannot.
            <span {..in_zone(LOCAL)} {..instant_attribute}>
                {utc}
            </span>
        </time>
    }
}

fn in_zone(zone: &str) -> impl Attribute + use<> {
    custom_attribute(ZONE_ATTRIBUTE, zone.to_owned())
}

fn time(story: &Story, label: Label, instant: Millis, zone: &str) -> String {
    let (day, time) = (story.dates.day(instant), format_time(instant));
    fill(story.labels.get(label), &[("day", &day), ("time", &time), ("zone", zone)])
}
