//! What was reported later, each with its date.

use super::citation::Citation;
use super::known::{outside, unknown};
use super::moment::Day;
use super::still::still;
use crate::clock::Millis;
use crate::story::{Entry, Label, Story, When};
use leptos::prelude::*;

/// The follow-ups, and what later reporting and hindsight add.
#[component]
pub(super) fn Since(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let head = || {
        view! {
            <h2 id="since-heading">{label(Label::SinceHeading)}</h2>
            <p class="lead">{label(Label::SinceIntro)}</p>
        }
    };
    let first = story.events.first().and_then(|event| event.when).map_or(Millis::MIN, |when| when.from);
    let nothing = || label(Label::SinceNothing);
    let dated = |entries: &'static [Entry]| entries.iter().filter_map(|entry| Some((entry, entry.when?)));
    let events: Vec<_> = dated(&story.events).map(|(entry, when)| event(story, entry, when)).collect();
    let afterwords: Vec<_> = dated(&story.afterwords).map(|(entry, when)| afterword(story, entry, when)).collect();
    view! {
        <section id="since" aria-labelledby="since-heading">
            <div class="section-head" inner_html=still(head)></div>
            <p class="nothing" hidden=outside(Millis::MIN, first) inner_html=still(nothing)></p>
            <ol class="events">{events}</ol>
            <div class="afterwords">{afterwords}</div>
        </section>
    }
}

fn event(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let date = move || view! { <Day story when/> };
    let text = move || {
        view! {
            <h3>{entry.title.as_str()}</h3>
            <p>{entry.text.as_str()}</p>
        }
    };
    let extra = entry.extra.as_ref().map(|extra| {
        view! { <p hidden=unknown(extra.from) inner_html=still(|| extra.text.as_str())></p> }
    });
    view! {
        <li class="event" id=format!("event-{}", entry.id) data-event=entry.id.as_str() hidden=unknown(when.from)>
            <p class="event-date" inner_html=still(date)></p>
            <div inner_html=still(text)></div>
            {extra}
            <Citation story sources=&entry.sources/>
        </li>
    }
}

/// A reading without a source is ours, and says so.
fn afterword(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let ours = entry.sources.is_empty();
    let text = move || {
        let kind = if ours { Label::ReadingOurs } else { Label::ReadingReported };
        view! {
            <p class="kicker">{story.labels.get(kind)}</p>
            <h3>{entry.title.as_str()}</h3>
            <p>{entry.text.as_str()}</p>
        }
    };
    let sources = (!ours).then(|| view! { <Citation story sources=&entry.sources/> });
    view! {
        <div class="afterword" hidden=unknown(when.from)>
            <div inner_html=still(text)></div>
            {sources}
        </div>
    }
}
