//! What is at stake.

use super::citation::Citation;
use super::pads_chart::PadsChart;
use super::still::still;
use crate::story::{Entry, Label, Story};
use leptos::prelude::*;

/// Why one pad matters, and the context the article gives.
#[component]
pub(super) fn Stakes(story: &'static Story) -> impl IntoView {
    let head = || view! { <h2 id="stakes-heading">{story.labels.get(Label::StakesHeading)}</h2> };
    let stakes: Vec<_> = story.stakes.iter().map(|entry| stake(story, entry)).collect();
    view! {
        <section id="stakes" aria-labelledby="stakes-heading">
            <div class="section-head" inner_html=still(head)></div>
            <PadsChart story/>
            <ul class="stakes">{stakes}</ul>
        </section>
    }
}

fn stake(story: &'static Story, entry: &'static Entry) -> impl IntoView {
    let text = || view! { <h3>{entry.title.as_str()}</h3> <p>{entry.text.as_str()}</p> };
    view! {
        <li>
            <div inner_html=still(text)></div>
            <Citation story sources=&entry.sources/>
        </li>
    }
}
