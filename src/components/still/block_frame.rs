//! What stands around a block in somebody else's page: whose it is, and the way to the full page.

use crate::blocks::Block;
use crate::story::{Label, Section, Story};
use leptos::prelude::*;

/// The story's name, small: the host's page has its own headline. The block of everything shows
/// one part at a time, chosen without any script, so that it stays of a size that fits a page.
#[component]
pub(super) fn BlockHead(story: &'static Story, block: Block) -> impl IntoView {
    view! {
        <header class="embed-head">
            <p class="kicker">{story.page.kicker.as_str()}</p>
            <h1>{story.page.headline.as_str()}</h1>
            {(block == Block::All).then(|| parts(story))}
        </header>
    }
}

fn parts(story: &'static Story) -> impl IntoView {
    let parts = Section::TOLD.map(|section| {
        let chosen = section == Section::Damage;
        view! {
            <label>
                <input type="radio" name="part" value=section.id() checked=chosen />
                <span>{story.labels.get(section.heading())}</span>
            </label>
        }
    });
    view! {
        <fieldset class="embed-parts">
            <legend class="visually-hidden">{story.labels.get(Label::EmbedParts)}</legend>
            {parts.into_iter().collect_view()}
        </fieldset>
    }
}
