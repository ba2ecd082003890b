//! On whose word: the sources of a statement.

use super::{home, target};
use crate::components::known::{between, until};
use crate::story::{Label, Source, Sources, Story};
use leptos::prelude::*;

/// The publishers a statement rests on, each linked to the page that was read, or to its entry
/// in the list of sources where no address is recorded. A source whose very address would give
/// away what came later than the clock is not named until then.
#[component]
pub(super) fn Citation(story: &'static Story, sources: &'static Sources) -> impl IntoView {
    let named = sources.iter().enumerate();
    let parts = named.map(|(index, source)| {
        let separator = if index == 0 { ": " } else { ", " };
        let later = source.reveals.map(|reveals| {
            let later = story.labels.get(Label::SourceLater);
            view! { <span {..until(story, reveals)}>{separator} {later}</span> }
        });
        let shown = between(story, source.reveals, None);
        view! {
            <span {..shown}>{separator} {link(source)}</span>
            {later}
        }
    });
    let heading = if sources.len() == 1 { Label::Source } else { Label::Sources };
    view! {
        <p class="citation">
            <span>{story.labels.get(heading)}</span>
            {parts.collect_view()}
        </p>
    }
}

fn link(source: &'static Source) -> impl IntoView {
    let address = source.address.clone().unwrap_or_else(|| format!("{}#source-{}", home(), source.id));
    view! {
        <a href=address target=target()>
            {source.publisher.as_str()}
        </a>
    }
}
