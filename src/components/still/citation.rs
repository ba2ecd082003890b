//! On whose word: the sources of a statement.

use super::{block, home, target};
use crate::components::known::{between, until};
use crate::story::{Label, Source, Sources, Story, fill};
use leptos::prelude::*;

/// On the page the numbers of the sources, each leading to its entry in the list; in a block, which has no list,
/// their publishers.
#[component]
pub(super) fn Citation(story: &'static Story, sources: &'static Sources) -> impl IntoView {
    if block().is_some() { publishers(story, sources).into_any() } else { numbers(story, sources).into_any() }
}

/// The id of a source's entry in the list: its number, since a name could give away what came later.
pub(super) fn entry_id(number: usize) -> String {
    format!("source-{number}")
}

fn numbers(story: &'static Story, sources: &'static Sources) -> impl IntoView {
    let mut numbered: Vec<_> = sources.iter().map(|source| (story.number(source), source)).collect();
    numbered.sort_by_key(|(number, _)| *number);
    let numbers = numbered.into_iter().map(|(number, source)| {
        let (id, digits) = (entry_id(number), number.to_string());
        let label = if source.reveals.is_some() { Label::SourceUnnamed } else { Label::SourceNumber };
        let name = fill(story.labels.get(label), &[("number", &digits), ("name", &source.publisher)]);
        view! {
            <a role="doc-noteref" href=format!("#{id}") aria-label=name>
                {digits}
            </a>
        }
    });
    (!sources.is_empty()).then(|| view! { <sup class="citation">{numbers.collect_view()}</sup> })
}

/// Each linked to the page that was read, or to its entry in the list where no address is recorded. A source whose very
/// address would give away what came later than the clock is not named until then.
fn publishers(story: &'static Story, sources: &'static Sources) -> impl IntoView {
    let named = sources.iter().enumerate();
    let parts = named.map(|(index, source)| {
        let separator = if index == 0 { "" } else { ", " };
        let later = source.reveals.map(|reveals| {
            let later = story.labels.get(Label::SourceLater);
            view! { <span {..until(story, reveals)}>{separator} {later}</span> }
        });
        let shown = between(story, source.reveals, None);
        view! {
            <span {..shown}>{separator} {link(story, source)}</span>
            {later}
        }
    });
    let heading = if sources.len() == 1 { Label::Source } else { Label::Sources };
    view! {
        <span class="citation">
            <span>{story.labels.get(heading)} ": "</span>
            {parts.collect_view()}
        </span>
    }
}

fn link(story: &'static Story, source: &'static Source) -> impl IntoView {
    let entry = || format!("{}#{}", home(), entry_id(story.number(source)));
    view! {
        <a href=source.address.clone().unwrap_or_else(entry) target=target()>
            {source.publisher.as_str()}
        </a>
    }
}
