//! The launch, step by step.

use super::citation::Citation;
use super::locator::Locator;
use super::time::{Day, Instant};
use crate::clock::SECOND;
use crate::components::known::known;
use crate::components::live;
use crate::story::{Entry, Label, Precision, Story, When, fill, span};
use leptos::prelude::*;

/// From liftoff to the finding of damage, each step with its instant and its sources.
#[component]
pub(super) fn Launch(story: &'static Story) -> impl IntoView {
    let steps = story.steps.iter().filter_map(|entry| Some(step(story, entry, entry.when?)));
    view! {
        <section id="story" aria-labelledby="story-heading">
            <div class="section-head">
                <h2 id="story-heading">{story.labels.get(Label::StoryHeading)}</h2>
                <p class="lead">{story.labels.get(Label::StoryIntro)}</p>
            </div>
            {story.flight.is_some().then(|| live::part("flight", story, Vec::new(), ()))}
            <Locator story />
            <ol class="steps">{steps.collect_view()}</ol>
        </section>
    }
}

/// The drawing of the flight follows the step that is being read.
fn step(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let exact = when.precision == Precision::Instant;
    let instant = exact.then(|| view! { <Instant story instant=when.from /> });
    let day = (!exact).then(|| {
        view! {
            <p class="moment-date">
                <Day story when />
            </p>
        }
    });
    let elapsed = when.from - story.stay.launch;
    let after = (exact && elapsed >= SECOND).then(|| {
        let time = span(elapsed, |label| story.labels.get(label).to_owned());
        let text = fill(story.labels.get(Label::AfterLiftoff), &[("time", &time)]);
        view! { <p class="step-after">{text}</p> }
    });
    let note = entry.extra.as_ref().map(|note| view! { <p class="note">{note.text.as_str()}</p> });
    view! {
        <li class="step" data-step=entry.id.as_str() {..known(story, when.from)}>
            <div class="step-when">{instant} {day}</div>
            <div class="step-what">
                <div>
                    <h3>{entry.title.as_str()}</h3>
                    {after}
                    <p>{entry.text.as_str()}</p>
                    {note}
                </div>
                <Citation story sources=&entry.sources />
            </div>
        </li>
    }
}
