//! What is at stake.

use super::citation::Citation;
use super::tools::heading;
use crate::story::{Entry, Section, Story};
use leptos::prelude::*;

/// Why one pad matters, and the context the article gives.
#[component]
pub(super) fn Stakes(story: &'static Story) -> impl IntoView {
    let stake = |entry: &'static Entry| {
        view! {
            <li id=format!("stake-{}", entry.id)>
                <h3>{entry.title.as_str()}</h3>
                <p>{entry.text.as_str()} <Citation story sources=&entry.sources /></p>
            </li>
        }
    };
    view! {
        <section id="stakes" aria-labelledby="stakes-heading">
            <div class="section-head">
                {heading(story, Section::Stakes)}
            </div>
            <ul class="stakes">{story.stakes.iter().map(stake).collect_view()}</ul>
        </section>
    }
}
