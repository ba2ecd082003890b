//! The launch, step by step.

use super::citation::Citation;
use super::flight::{FlightFigure, after_liftoff};
use super::locator::Locator;
use super::time::{Day, Instant};
use super::tools::heading;
use crate::components::known::known;
use crate::components::live;
use crate::story::{Entry, Label, Precision, Section, Story, When};
use leptos::prelude::*;

/// From liftoff to the finding of damage: the flight drawn, and each step with its sources.
#[component]
pub(super) fn Launch(story: &'static Story) -> impl IntoView {
    let steps = story.steps.iter().filter_map(|entry| Some(step(story, entry, entry.when?)));
    view! {
        <section id="story" aria-labelledby="story-heading">
            <div class="section-head">
                {heading(story, Section::Launch)}
                <p class="lead">{story.labels.get(Label::StoryIntro)}</p>
            </div>
            {live::part("zones", story, Vec::new(), ())}
            <div class="launch">
                {story.flight.as_ref().map(|flight| view! { <FlightFigure story flight /> })}
                <ol class="steps">{steps.collect_view()}</ol>
                <Locator story />
            </div>
        </section>
    }
}

/// Where the flight is drawn, its times stand there.
fn step(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let exact = when.precision == Precision::Instant;
    let moment = match (exact, &story.flight) {
        (true, Some(_)) => None,
        (true, None) => Some(view! { <Instant story instant=when.from dated=true /> }.into_any()),
        (false, _) => Some(view! { <Day story when /> }.into_any()),
    };
    let after = after_liftoff(story, when.from - story.stay.launch).filter(|_| exact && story.flight.is_none());
    let note = entry.extra.as_ref().map(|note| view! { <p class="note">{note.text.as_str()}</p> });
    view! {
        <li class="step" id=format!("step-{}", entry.id) data-step=entry.id.as_str() {..known(story, when.from)}>
            <h3>{entry.title.as_str()}</h3>
            {moment.map(|moment| view! { <p class="meta">{moment}</p> })}
            {after.map(|after| view! { <p class="meta step-after">{after}</p> })}
            <p>{entry.text.as_str()} <Citation story sources=&entry.sources /></p>
            {note}
        </li>
    }
}
