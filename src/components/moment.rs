//! One moment, in every zone that matters to it.

use super::reactive::string;
use super::reader;
use super::still::still;
use crate::clock::Millis;
use crate::clock::calendar::{format_day, format_instant, format_time};
use crate::story::{Label, Precision, Story, When};
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
    let reader = reader();
    let date = move || view! { <time datetime=format_instant(instant)>{story.dates.day(instant)}</time> };
    let zones = move || {
        let utc = (story.labels.get(Label::Utc), format_time(instant));
        let zones = story.dates.zones.iter().map(|zone| (zone.name.as_str(), zone.time(instant)));
        let rows = std::iter::once(utc).chain(zones);
        rows.map(|(name, time)| view! { <div><dt>{name}</dt> " " <dd>{time}</dd></div> }).collect_view()
    };
    view! {
        <p class="moment-date" inner_html=still(date)></p>
        <dl class="moment" inner_html=still(zones)></dl>
        <p class="moment-local live">
            <span inner_html=still(|| story.labels.get(Label::YourTime))></span>
            " "
            <span>{string(move || reader.local_time(&story.locale, instant))}</span>
        </p>
    }
}
