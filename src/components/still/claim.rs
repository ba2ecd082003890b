//! One claim: what was said, by whom, when and where it is printed.

use super::citation::Citation;
use super::time::Day;
use crate::components::known::known;
use crate::story::pad::mark;
use crate::story::{Claim, Label, Story, fill, pieces};
use leptos::prelude::*;

/// A claim as a list item, shown once it had been made.
pub(super) fn claim(story: &'static Story, claim: &'static Claim) -> impl IntoView {
    let Claim { id, speaker, role, text, quote, when, hour, .. } = claim;
    let mark = mark(id).map(|letter| {
        let name = fill(story.labels.get(Label::PadMark), &letter.to_string());
        view! {
            <a class="claim-mark" href=format!("#mark-{id}") aria-label=name>
                {letter.to_string()}
            </a>
        }
    });
    let variant = claim.variant.as_ref().map(|variant| {
        view! {
            <div {..known(story, variant.from)}>
                <p class="note">{sentence(&variant.text, "", &variant.quote)}</p>
                <Citation story sources=&variant.sources />
            </div>
        }
    });
    view! {
        <li class="claim" id=format!("claim-{id}") data-claim=id.as_str() {..known(story, when.from)}>
            <div>
                {mark} <p class="claim-text">{sentence(text, speaker, quote)}</p>
                <p class="meta">{role.as_str()} ". " <Day story when=*when /> ", " {hour.as_str()} "."</p>
            </div>
            <Citation story sources=&claim.sources />
            {variant}
        </li>
    }
}

/// A sentence with its `{speaker}` and `{quote}` set in.
fn sentence(text: &'static str, speaker: &'static str, quote: &'static str) -> impl IntoView {
    let set = pieces(text).map(move |(before, name)| {
        let inner = match name {
            "speaker" => view! { <strong>{speaker}</strong> }.into_any(),
            "quote" => view! { <q>{quote}</q> }.into_any(),
            _ => ().into_any(),
        };
        view! {
            {before}
            {inner}
        }
    });
    set.collect_view()
}
