//! Sources, method and corrections.

use super::known::unknown;
use super::moment::Day;
use super::still::still;
use crate::clock::Millis;
use crate::story::{Label, Source, Story};
use leptos::prelude::*;

/// Every source with its address, how the page works, and what was corrected.
#[component]
pub(super) fn Sources(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let head = || view! { <h2 id="sources-heading">{label(Label::SourcesHeading)}</h2> };
    let items = |items: &'static [String]| items.iter().map(|item| view! { <li>{item.as_str()}</li> }).collect_view();
    let method = || {
        view! {
            <h3>{label(Label::MethodHeading)}</h3>
            <ul><li>{label(Label::Independent)}</li> {items(&story.method)}</ul>
            <h3>{label(Label::CorrectionsHeading)}</h3>
            <ul>{items(&story.corrections)}</ul>
        }
    };
    let list = || view! { <h3>{label(Label::SourcesList)}</h3> };
    let sources: Vec<_> = story.sources.iter().map(|told| source(story, told)).collect();
    view! {
            <section id="sources" aria-labelledby="sources-heading">
                <div class="section-head" inner_html=still(head)></div>
                <div class="sources-columns">
                    <div inner_html=still(method)></div>
                    <div>
                        <div inner_html=still(list)></div>
                        <ul class="sources">{sources}</ul>
                    </div>
                </div>
            </section>
    }
}

fn source(story: &'static Story, source: &'static Source) -> impl IntoView {
    let text = move || {
        let name = match &source.address {
            Some(address) => view! { <a href=address.as_str()>{source.name.as_str()}</a> }.into_any(),
            None => view! { {source.name.as_str()} " (" {source.absence.as_str()} ")" }.into_any(),
        };
        let published = source.published.map(|when| view! { ", " <Day story when/> });
        view! { {source.publisher.as_str()} ": " {name} {published} }
    };
    let id = format!("source-{}", source.id);
    view! { <li id=id hidden=unknown(source.reveals.unwrap_or(Millis::MIN)) inner_html=still(text)></li> }
}
