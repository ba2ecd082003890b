//! What was reported later, each with its date.

use super::citation::Citation;
use super::time::Day;
use super::tools::heading;
use crate::clock::Millis;
use crate::components::known::{known, said_until};
use crate::story::{Entry, Label, Section, Story, When};
use leptos::prelude::*;

/// The follow-ups, and what later reporting and hindsight add.
#[component]
pub(super) fn Since(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let first = story.events.first().and_then(|event| event.when).map_or(Millis::MIN, |when| when.from);
    let dated = |entries: &'static [Entry]| entries.iter().filter_map(|entry| Some((entry, entry.when?)));
    let events = dated(&story.events).map(|(entry, when)| event(story, entry, when));
    let afterwords = dated(&story.afterwords).map(|(entry, when)| afterword(story, entry, when));
    let (until, nothing) = said_until(story, first, label(Label::SinceNothing));
    view! {
        <section id="since" aria-labelledby="since-heading">
            <div class="section-head">
                {heading(story, Section::Since)}
                <p class="lead">{label(Label::SinceIntro)}</p>
            </div>
            <p class="nothing" {..until}>
                {nothing}
            </p>
            <ol class="events">{events.collect_view()}</ol>
            <div class="afterwords">{afterwords.collect_view()}</div>
        </section>
    }
}

fn event(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let extra = entry.extra.as_ref().map(|extra| {
        view! { <p {..known(story, extra.from)}>{extra.text.as_str()}</p> }
    });
    view! {
        <li class="event" id=format!("event-{}", entry.id) data-event=entry.id.as_str() {..known(story, when.from)}>
            <p class="event-date">
                <Day story when />
            </p>
            <div>
                <h3>{entry.title.as_str()}</h3>
                <p>{entry.text.as_str()} <Citation story sources=&entry.sources /></p>
                {extra}
            </div>
        </li>
    }
}

/// A reading without a source is ours, and says so.
fn afterword(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let ours = entry.sources.is_empty();
    let kind = if ours { Label::ReadingOurs } else { Label::ReadingReported };
    let sources = (!ours).then(|| view! { <Citation story sources=&entry.sources /> });
    view! {
        <div class="afterword" id=format!("reading-{}", entry.id) {..known(story, when.from)}>
            <p class="kicker">{story.labels.get(kind)}</p>
            <h3>{entry.title.as_str()}</h3>
            <p>{entry.text.as_str()} {sources}</p>
        </div>
    }
}
