//! What stands around a block in somebody else's page: whose it is, and the way to the full page.

use super::reactive::string;
use super::reader;
use super::still::still;
use crate::embed::Block;
use crate::embed::snippet::address;
use crate::reader::Account;
use crate::story::{Label, Story, fill};
use leptos::prelude::*;

/// The story's name, small: the host's page has its own headline. The block of everything shows
/// one part at a time, chosen without any script, so that it stays of a size that fits a page.
#[component]
pub(super) fn EmbedHead(story: &'static Story, block: Block) -> impl IntoView {
    let title = move || {
        view! {
            <p class="kicker">{story.page.kicker.as_str()}</p>
            <h1>{story.page.headline.as_str()}</h1>
            {(block == Block::All).then(|| parts(story))}
        }
    };
    view! { <header class="embed-head" inner_html=still(title)></header> }
}

fn parts(story: &'static Story) -> impl IntoView {
    let parts = [
        ("story", Label::StoryHeading),
        ("damage", Label::DamageHeading),
        ("stay", Label::StayHeading),
        ("stakes", Label::StakesHeading),
        ("since", Label::SinceHeading),
    ];
    let parts = parts.map(|(id, name)| {
        view! {
            <label>
                <input type="radio" name="part" value=id checked=id == "damage"/>
                <span>{story.labels.get(name)}</span>
            </label>
        }
    });
    view! {
        <fieldset class="embed-parts">
            <legend class="visually-hidden">{story.labels.get(Label::EmbedParts)}</legend>
            {parts.collect_view()}
        </fieldset>
    }
}

/// When it was last checked, and the full page in the same state.
#[component]
pub(super) fn EmbedFoot(story: &'static Story, block: Block) -> impl IntoView {
    let reader = reader();
    let checked = || fill(story.labels.get(Label::Checked), &story.dates.day(story.checked));
    let page = move || address(block.home(), &reader.choice().to_query("", Account::default()));
    view! {
        <footer class="embed-foot">
            <p inner_html=still(checked)></p>
            <a href=string(page) target="_blank" inner_html=still(|| story.labels.get(Label::OpenFullPage))></a>
        </footer>
    }
}
