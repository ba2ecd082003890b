//! Sources, method and corrections.

use super::time::Day;
use crate::components::known::between;
use crate::story::{Label, Source, Story};
use leptos::prelude::*;

/// Every source with its address, how the page works, and what was corrected.
#[component]
pub(super) fn Sources(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let items = |items: &'static [String]| items.iter().map(|item| view! { <li>{item.as_str()}</li> }).collect_view();
    view! {
        <section id="sources" aria-labelledby="sources-heading">
            <div class="section-head">
                <h2 id="sources-heading">{label(Label::SourcesHeading)}</h2>
            </div>
            <div class="sources-columns">
                <div>
                    <h3>{label(Label::MethodHeading)}</h3>
                    <ul>
                        <li>{label(Label::Independent)}</li>
                        {items(&story.method)}
                    </ul>
                    <h3>{label(Label::CorrectionsHeading)}</h3>
                    <ul>{items(&story.corrections)}</ul>
                </div>
                <div>
                    <h3>{label(Label::SourcesList)}</h3>
                    <ul class="sources">{story.sources.iter().map(|told| source(story, told)).collect_view()}</ul>
                </div>
            </div>
        </section>
    }
}

fn source(story: &'static Story, source: &'static Source) -> impl IntoView {
    let name = match &source.address {
        Some(address) => view! { <a href=address.as_str()>{source.name.as_str()}</a> }.into_any(),
        None => view! {
            {source.name.as_str()}
            " ("
            {source.absence.as_str()}
            ")"
        }
        .into_any(),
    };
    let published = source.published.map(|when| {
        view! {
            ", "
            <Day story when />
        }
    });
    let shown = between(story, source.reveals, None);
    view! {
        <li id=format!("source-{}", source.id) {..shown}>
            {source.publisher.as_str()}
            ": "
            {name}
            {published}
        </li>
    }
}
