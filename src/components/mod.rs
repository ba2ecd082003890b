//! The tree. One component a file; its style is `style/<name>.css`.
//!
//! Components read the story and the [`Reader`](crate::reader::Reader) and nothing else. They
//! never touch the browser, so the same code writes the page and takes it over; both must begin
//! from the same values, which is why the reader starts as published. What never changes goes
//! through [`still`] and costs the browser nothing.

mod accounts;
mod citation;
mod claim;
mod clock_bar;
mod clock_notice;
mod comparison;
mod copy_field;
mod countdown;
mod embed_frame;
mod embed_this;
mod flight;
mod known;
mod launch_story;
mod masthead;
mod moment;
mod pad;
mod pad_drawing;
mod pads_chart;
mod reactive;
mod share;
mod since;
mod sources;
mod stakes;
mod status_strip;
mod stay;
mod stay_bar;
mod still;
mod totals;

#[cfg(feature = "ssr")]
pub(crate) use pad_drawing::drawing;

use crate::embed::Block;
use crate::reader::Reader;
use crate::story::{Label, Story};
use accounts::Accounts;
use clock_bar::ClockBar;
use clock_notice::ClockNotice;
use embed_frame::{EmbedFoot, EmbedHead};
use embed_this::EmbedThis;
use launch_story::LaunchStory;
use leptos::prelude::*;
use masthead::Masthead;
use share::Share;
use since::Since;
use sources::Sources;
use stakes::Stakes;
use stay::TheStay;
use still::still;

/// The id of the element that holds the tree.
pub const ROOT_ID: &str = "app";
/// The root's attribute that names the block a page is.
pub const BLOCK_ATTRIBUTE: &str = "data-show";
/// The root's attribute that names the account a page opens with; on none but such pages.
pub const ACCOUNT_ATTRIBUTE: &str = "data-opens";
/// The root's attribute with the public address the site was built for.
pub const SITE_ATTRIBUTE: &str = "data-site";

/// The whole page, or one block of it for somebody else's.
#[component]
pub fn App(
    /// The story, in the page's language.
    story: &'static Story,
    /// What the reader chose; provided to the tree by context.
    reader: Reader,
    /// The block; none for the page.
    block: Option<Block>,
) -> impl IntoView {
    provide_context(reader);
    provide_context(block);
    let page = block.is_none();
    let has = |part| block.is_none_or(|block| block.has(part));
    let skip = || story.labels.get(Label::SkipToStory);
    let masthead =
        page.then(|| view! { <a class="skip-link" href="#story" inner_html=still(skip)></a> <Masthead story/> });
    let sources =
        page.then(|| view! { <footer class="page-foot"><Sources story/> <Share story/> <EmbedThis story/></footer> });
    view! {
        {masthead}
        {block.map(|block| view! { <EmbedHead story block/> })}
        <ClockBar story/>
        <main>
            <ClockNotice story/>
            {has(Block::Story).then(|| view! { <LaunchStory story/> })}
            {has(Block::Damage).then(|| view! { <Accounts story/> })}
            {has(Block::Countdown).then(|| view! { <TheStay story detailed=block != Some(Block::Countdown)/> })}
            {has(Block::All).then(|| view! { <Stakes story/> <Since story/> })}
        </main>
        {sources}
        {block.map(|block| view! { <EmbedFoot story block/> })}
    }
}

/// The reader's state, as [`App`] provides it.
fn reader() -> Reader {
    expect_context()
}

/// The block this is, as [`App`] provides it.
fn block() -> Option<Block> {
    use_context().flatten()
}

/// The way from here to the full page: empty on the page itself.
fn home() -> &'static str {
    block().map_or("", Block::home)
}

/// For links that lead away: out of a block they open beside the page it stands in.
fn target() -> Option<&'static str> {
    block().map(|_| "_blank")
}
