//! The crew's stay.

use super::axis::Axis;
use super::citation::Citation;
use super::tools::heading;
use crate::components::known::known;
use crate::components::live::{self, countdown};
use crate::story::{Label, Section, Sources, Story};
use leptos::prelude::*;

/// Countdown and totals; in full, crew and plan as well.
#[component]
pub(super) fn TheStay(
    story: &'static Story,
    /// Whether crew and plan are told.
    detailed: bool,
) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let confirmed = story.stay.landing.map(|landing| {
        view! { <div {..known(story, landing)}><Citation story sources=&story.landing_sources /></div> }
    });
    let orbits = story.flight.as_ref().map(|flight| view! { <Citation story sources=&flight.sources /> });
    let inside = view! {
        <div class="section-head">
            {heading(story, Section::Stay)}
            <p class="lead">{label(Label::StayIntro)}</p>
        </div>
        {live::part("countdown", story, countdown::facts(story), confirmed)}
        {live::part("totals", story, Vec::new(), orbits)}
        <Axis story />
        {detailed.then(|| details(story))}
    };
    live::part("stay", story, Vec::new(), inside)
}

/// The crew, and the plan.
fn details(story: &'static Story) -> impl IntoView {
    let crew = (!story.crew.is_empty()).then(|| crew(story));
    let items = story.plan.items.iter().map(|item| view! { <li>{item.as_str()}</li> });
    view! {
        <div class="stay-details">
            {crew}
            <div>
                {cited("plan", story.labels.get(Label::PlanHeading), story, &story.plan.sources)}
                <ul>{items.collect_view()}</ul>
            </div>
        </div>
    }
}

fn crew(story: &'static Story) -> impl IntoView {
    let people = story.crew.iter().map(|person| {
        view! {
            <li>
                <strong>{person.title.as_str()}</strong>
                " "
                {person.text.as_str()}
            </li>
        }
    });
    view! {
        <div>
            {cited("crew", story.labels.get(Label::CrewHeading), story, &story.crew_sources)}
            <ul class="crew">{people.collect_view()}</ul>
        </div>
    }
}

/// A heading with sources, which are no part of its name.
fn cited(id: &str, name: &'static str, story: &'static Story, sources: &'static Sources) -> impl IntoView + use<> {
    let id = format!("{id}-heading");
    view! {
        <h3 aria-labelledby=id.clone()>
            <span id=id.clone()>{name}</span>
            <Citation story sources />
        </h3>
    }
}
