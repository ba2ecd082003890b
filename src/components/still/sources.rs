//! Sources, method, corrections, and whose page it is.

use super::citation::entry_id;
use super::cited::{Cited, cited};
use super::corrections::Corrections;
use super::publisher::Imprint;
use super::time::Day;
use crate::components::known::{between, known, said_until};
use crate::story::{Label, Source, Story, fill};
use leptos::prelude::*;

/// How the page works, what was corrected, and every source with its number, its address and the ways back to where it
/// is cited.
#[component]
pub(super) fn Sources(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let method = story.method.iter().map(|item| view! { <li>{item.as_str()}</li> });
    let cited = cited(story);
    let sources = story.sources.iter().map(|told| source(story, told, &cited));
    view! {
        <section id="sources" aria-labelledby="sources-heading">
            <div class="section-head">
                <h2 id="sources-heading">{label(Label::SourcesHeading)}</h2>
                <p class="note">{fill(label(Label::Checked), &[("date", &story.dates.day(story.checked))])}</p>
            </div>
            <details class="sources">
                <summary>{label(Label::SourcesList)} " (" {story.sources.len()} ")"</summary>
                <ol>{sources.collect_view()}</ol>
            </details>
            <details>
                <summary>{label(Label::MethodHeading)}</summary>
                <ul>
                    <li>{label(Label::Independent)}</li>
                    {method.collect_view()}
                </ul>
            </details>
            <Corrections story />
            <Imprint story />
        </section>
    }
}

fn source(story: &'static Story, source: &'static Source, cited: &[Cited]) -> impl IntoView + use<> {
    let language = source.language.as_deref();
    let name = match &source.address {
        Some(address) => view! { <a href=address.as_str() lang=language>{source.name.as_str()}</a> }.into_any(),
        None => view! { <span lang=language>{source.name.as_str()}</span> }.into_any(),
    };
    let absence = Some(source.absence.as_str()).filter(|absence| !absence.is_empty());
    let notes: Vec<_> = source.note.as_deref().into_iter().chain(absence).map(|note| format!(" ({note})")).collect();
    let published = source.published.map(|when| {
        view! {
            ", "
            <Day story when />
        }
    });
    let later = source.reveals.map(|reveals| {
        let (until, later) = said_until(story, reveals, story.labels.get(Label::SourceLater));
        view! { <span {..until}>{later}</span> }
    });
    let number = story.number(source);
    let back = cited.iter().filter(|place| place.source == source.id).map(|place| {
        let name = fill(story.labels.get(Label::SourceBack), &[("name", &place.name)]);
        view! {
            " "
            <a role="doc-backlink" href=format!("#{}", place.anchor) aria-label={name} {..known(story, place.from)}>
                "↑"
            </a>
        }
    });
    view! {
        <li id=entry_id(number) value=number>
            <span {..between(story, source.reveals, None)}>
                {source.publisher.as_str()} ": " {name} {notes} {published}
            </span>
            {later}
            {back.collect_view()}
        </li>
    }
}
