//! One moment, in every zone that matters to it.

use crate::clock::Millis;
use crate::clock::calendar::{format_day, format_instant, format_time};
use crate::components::INSTANT_ATTRIBUTE;
use crate::story::{Label, Precision, Story, When};
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

/// An instant in UTC, in the story's zones and, once the page is live, in the reader's own.
#[component]
pub(super) fn Instant(
    story: &'static Story,
    /// Milliseconds UTC.
    instant: Millis,
) -> impl IntoView {
    let utc = (story.labels.get(Label::Utc), format_time(instant));
    let zones = story.zones.iter().map(|zone| (zone.name.as_str(), zone.time(instant)));
    let rows = std::iter::once(utc).chain(zones);
    let rows = rows.map(|(name, time)| {
        view! {
            <div>
                <dt>{name}</dt>
                " "
                <dd>{time}</dd>
            </div>
        }
    });
    let local = custom_attribute(INSTANT_ATTRIBUTE, instant.to_string());
    view! {
        <p class="moment-date">
            <time datetime=format_instant(instant)>{story.dates.day(instant)}</time>
        </p>
        <dl class="moment">{rows.collect_view()}</dl>
        <p class="moment-local live">
            <span>{story.labels.get(Label::YourTime)}</span>
            " "
            <span {..local}></span>
        </p>
    }
}
