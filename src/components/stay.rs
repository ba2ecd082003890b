//! The crew's stay.

use super::citation::Citation;
use super::countdown::Countdown;
use super::reactive::string;
use super::reader;
use super::stay_bar::StayBar;
use super::still::still;
use super::totals::Totals;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Countdown and totals; in full, crew and plan as well. `data-phase` names the phase for style and tests.
#[component]
pub(super) fn TheStay(
    story: &'static Story,
    /// Whether crew and plan are told.
    detailed: bool,
) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let head = || {
        view! {
            <h2 id="stay-heading">{label(Label::StayHeading)}</h2>
            <p class="lead">{label(Label::StayIntro)}</p>
        }
    };
    let crew = || {
        let people = story.crew.iter().map(|person| {
            view! { <li><strong>{person.title.as_str()}</strong> " " {person.text.as_str()}</li> }
        });
        view! { <h3>{label(Label::CrewHeading)}</h3> <ul class="crew">{people.collect_view()}</ul> }
    };
    let plan = || {
        let items = story.plan.items.iter().map(|item| view! { <li>{item.as_str()}</li> });
        view! { <h3>{label(Label::PlanHeading)}</h3> <ul>{items.collect_view()}</ul> }
    };
    let details = detailed.then(|| {
        view! {
            <div class="stay-details">
                <div>
                    <div inner_html=still(crew)></div>
                    <Citation story sources=&story.crew_sources/>
                </div>
                <div>
                    <div inner_html=still(plan)></div>
                    <Citation story sources=&story.plan.sources/>
                </div>
            </div>
        }
    });
    view! {
        <section id="stay" aria-labelledby="stay-heading" data-phase=string(move || reader.reading().phase.name())>
            <div class="section-head" inner_html=still(head)></div>
            <Countdown story/>
            <Totals story/>
            <StayBar story/>
            {details}
        </section>
    }
}
