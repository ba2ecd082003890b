//! One claim: what was said, by whom, when and where it is printed.

use super::block;
use super::citation::Citation;
use super::time::Day;
use crate::components::known::known;
use crate::story::{Claim, Label, Original, Quotation, Story, pieces};
use leptos::prelude::*;

/// A claim as a list item, shown once it had been made. Who its speaker is was said where that speaker spoke first.
pub(super) fn claim(story: &'static Story, claim: &'static Claim) -> impl IntoView {
    let first = story.claims.iter().find(|other| other.speaker == claim.speaker);
    let again = first.is_some_and(|first| first.id != claim.id);
    let said = if again { Label::ClaimMetaAgain } else { Label::ClaimMeta };
    let Claim { id, speaker, role, text, brief, quote, when, hour, .. } = claim;
    let meta = pieces(story.labels.get(said)).map(|(before, name)| {
        let inner = match name {
            "role" => role.as_str().into_any(),
            "date" => view! { <Day story when=*when /> }.into_any(),
            "hour" => hour.as_str().into_any(),
            _ => ().into_any(),
        };
        view! {
            {before}
            {inner}
        }
    });
    let variant = claim.variant.as_ref().map(|variant| {
        view! {
            <div class="claim-variant" {..known(story, variant.from)}>
                <p class="note">
                    {sentence(story, &variant.text, "", &variant.quote)} <Citation story sources=&variant.sources />
                </p>
            </div>
        }
    });
    let marked = story.pad.marks.iter().any(|mark| mark.of == *id);
    // A block has room for little: which of the two is shown, the style sheet says.
    let brief = block().map(|_| {
        view! {
            <p class="claim-brief">
                {sentence(story, brief, speaker, quote)} " " <Citation story sources=&claim.sources />
            </p>
        }
    });
    view! {
        <li
            class="claim"
            class:marked=marked
            id=format!("claim-{id}")
            data-claim=id.as_str()
            {..known(story, when.from)}
        >
            <p class="claim-text">
                {sentence(story, text, speaker, quote)} <Citation story sources=&claim.sources />
            </p>
            {brief}
            <p class="meta">{meta.collect_view()}</p>
            {quote.original.as_ref().map(|said| original(story, said))}
            {variant}
        </li>
    }
}

/// A sentence with its `{speaker}` and `{quote}` set in.
fn sentence(
    story: &'static Story,
    text: &'static str,
    speaker: &'static str,
    quote: &'static Quotation,
) -> impl IntoView {
    let set = pieces(text).map(move |(before, name)| {
        let foreign = (quote.language != story.language).then_some(quote.language.as_str());
        let inner = match name {
            "speaker" => view! { <strong>{speaker}</strong> }.into_any(),
            "quote" => view! { <q lang=foreign>{quote.text.as_str()}</q> }.into_any(),
            _ => ().into_any(),
        };
        view! {
            {before}
            {inner}
        }
    });
    set.collect_view()
}

/// The quotation as it was said, one tap away.
fn original(story: &'static Story, original: &'static Original) -> impl IntoView {
    view! {
        <details class="claim-original">
            <summary>{story.labels.get(Label::Original)}</summary>
            <q lang=original.language.as_str()>{original.quote.as_str()}</q>
        </details>
    }
}
