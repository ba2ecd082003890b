//! The launch, step by step.

use super::citation::Citation;
use super::flight::Flight;
use super::known::unknown;
use super::moment::{Day, Instant};
use super::reader;
use super::still::still;
use crate::clock::Span;
use crate::story::{Entry, Label, Labels, Precision, Story, When, fill};
use leptos::prelude::*;

/// From liftoff to the finding of damage, each step with its instant and its sources.
#[component]
pub(super) fn LaunchStory(story: &'static Story) -> impl IntoView {
    let head = || {
        view! {
            <h2 id="story-heading">{story.labels.get(Label::StoryHeading)}</h2>
            <p class="lead">{story.labels.get(Label::StoryIntro)}</p>
        }
    };
    let steps: Vec<_> = story.steps.iter().filter_map(|entry| Some(step(story, entry, entry.when?))).collect();
    view! {
        <section id="story" aria-labelledby="story-heading">
            <div class="section-head" inner_html=still(head)></div>
            <Flight story/>
            <ol class="steps">{steps}</ol>
        </section>
    }
}

fn step(story: &'static Story, entry: &'static Entry, when: When) -> impl IntoView {
    let reader = reader();
    let exact = when.precision == Precision::Instant;
    let instant = exact.then(|| view! { <Instant story instant=when.from/> });
    let day = (!exact).then(|| {
        let day = move || view! { <Day story when/> };
        view! { <p class="moment-date" inner_html=still(day)></p> }
    });
    let what = move || {
        let elapsed = Span::of(when.from - story.stay.launch);
        let after = (exact && elapsed != Span::default()).then(|| {
            let text = fill(story.labels.get(Label::AfterLiftoff), &short(&story.labels, elapsed));
            view! { <p class="step-after">{text}</p> }
        });
        let note = entry.extra.as_ref().map(|note| view! { <p class="note">{note.text.as_str()}</p> });
        view! {
            <h3>{entry.title.as_str()}</h3>
            {after}
            <p>{entry.text.as_str()}</p>
            {note}
        }
    };
    view! {
        <li class="step" data-step=entry.id.as_str() hidden=unknown(when.from)
            on:pointerenter=move |_| reader.scrub_to(when.from) on:focusin=move |_| reader.scrub_to(when.from)>
            <div class="step-when">{instant} {day}</div>
            <div class="step-what">
                <div inner_html=still(what)></div>
                <Citation story sources=&entry.sources/>
            </div>
        </li>
    }
}

/// `3 h 6 min 37 s`, from the largest unit that counts.
pub(super) fn short(labels: &Labels, span: Span) -> String {
    let units = [
        (span.days * 24 + span.hours, Label::HourShort),
        (span.minutes, Label::MinuteShort),
        (span.seconds, Label::SecondShort),
    ];
    let counted = units.into_iter().skip_while(|(count, _)| *count == 0);
    let parts: Vec<_> = counted.map(|(count, unit)| format!("{count}\u{a0}{}", labels.get(unit))).collect();
    parts.join(" ")
}
