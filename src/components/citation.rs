//! On whose word: the sources of a statement.

use super::known::outside;
use super::still::{Still, still};
use super::{home, target};
use crate::clock::Millis;
use crate::story::{Label, Source, Story};
use leptos::prelude::*;

/// The publishers a statement rests on, each linked to the page that was read, or to its entry
/// in the list of sources where no address is recorded. A source whose very address would give
/// away what came later than the clock is not named until then.
#[component]
pub(super) fn Citation(
    story: &'static Story,
    /// Indices into [`Story::sources`].
    sources: &'static [usize],
) -> impl IntoView {
    let named = sources.iter().filter_map(|index| story.sources.get(*index)).enumerate();
    let parts: Vec<_> = named
        .flat_map(|(index, source)| {
            let separator = if index == 0 { ": " } else { ", " };
            let link = still(|| view! { {separator} {link(source)} });
            let later = still(|| view! { {separator} {story.labels.get(Label::SourceLater)} });
            match source.reveals {
                None => vec![part(link, Millis::MIN, Millis::MAX)],
                Some(reveals) => vec![part(link, reveals, Millis::MAX), part(later, Millis::MIN, reveals)],
            }
        })
        .collect();
    let heading = if sources.len() == 1 { Label::Source } else { Label::Sources };
    view! {
        <p class="citation">
            <span inner_html=still(|| story.labels.get(heading))></span>
            {parts}
        </p>
    }
}

/// What stands for a source between two moments.
fn part(text: Still, from: Millis, until: Millis) -> impl IntoView {
    view! { <span hidden=outside(from, until) inner_html=text></span> }
}

fn link(source: &'static Source) -> impl IntoView {
    let address = source.address.clone().unwrap_or_else(|| format!("{}#source-{}", home(), source.id));
    view! { <a href=address target=target()>{source.publisher.as_str()}</a> }
}
