//! The parts that are still: written by the build, never in the WebAssembly. Native only.
//!
//! One component a file; what look it has of its own is in `style/<name>.css`. What lives inside one is put there by
//! [`live::part`]; what is merely not known yet carries its instants (`components::known`).

mod accounts;
mod axis;
mod block_frame;
mod citation;
mod cited;
mod claim;
mod comparison;
mod corrections;
mod flight;
mod languages;
mod launch;
mod locator;
mod masthead;
mod pad_drawing;
mod publisher;
mod since;
mod snippet_fields;
mod sources;
mod stakes;
mod stay;
mod time;
mod tools;

pub use locator::Outlines;
pub(crate) use pad_drawing::scene;

use super::live::{self, block_foot, clock_bar, share, snippet_form};
use crate::blocks::Block;
use crate::blocks::heights::Heights;
use crate::reader::Reader;
use crate::story::{Label, Story};
use accounts::Accounts;
use block_frame::BlockHead;
use launch::Launch;
use leptos::prelude::*;
use masthead::{Masthead, Overview};
use since::Since;
use snippet_fields::fields;
use sources::Sources;
use stakes::Stakes;
use stay::TheStay;

/// Where a page stands among others of its site.
#[derive(Clone, Debug)]
pub struct Surroundings {
    /// The way from the folder of its language up to the published one.
    pub root: String,
    /// The way from the page itself.
    pub here: String,
    /// How high the blocks of its language stand.
    pub heights: &'static Heights,
    /// What the map of the place is drawn from, if there is one.
    pub outlines: Option<&'static Outlines>,
    /// The same page in other languages.
    pub languages: Vec<Translation>,
}

impl Surroundings {
    /// The way from the page up to the folder of its language.
    fn above(&self) -> String {
        self.here[self.root.len()..].to_owned()
    }
}

/// The same page in another language.
#[derive(Clone, Debug)]
pub struct Translation {
    /// BCP 47 tag.
    pub language: String,
    /// The language's own name for itself.
    pub name: String,
    /// The way there.
    pub address: String,
}

/// The whole page, or one block of it for somebody else's.
#[component]
pub fn App(
    /// The story, in the page's language.
    story: &'static Story,
    /// The reader's state as published; the live parts take it from the context.
    reader: Reader,
    /// The block; none for the page.
    block: Option<Block>,
    /// Where the page stands.
    surroundings: Surroundings,
) -> impl IntoView {
    let Surroundings { root, heights, .. } = surroundings.clone();
    let above = surroundings.above();
    provide_context(surroundings);
    provide_context(reader);
    provide_context(block);
    let page = block.is_none();
    let has = |part| block.is_none_or(|block| block.has(part));
    let clock = move || live::part("clock", story, clock_bar::facts(story), ());
    let skip = page.then(|| {
        view! {
            <a class="skip-link" href="#damage">
                {story.labels.get(Label::SkipToStory)}
            </a>
        }
    });
    let snippet = || {
        let facts = snippet_form::facts(story, &root, heights);
        live::part("snippet", story, facts, fields(story, &above))
    };
    let foot = page.then(|| {
        view! {
            <footer class="page-foot">
                <Sources story />
                {live::part("share", story, share::facts(story), ())}
                {snippet()}
            </footer>
        }
    });
    view! {
        {skip}
        {block.map(|block| view! { <BlockHead story block /> })}
        {block.map(|_| clock())}
        <main>
            <article>
                {page.then(|| view! { <Masthead story>{clock()}</Masthead> })}
                {live::part("notice", story, Vec::new(), ())} {has(Block::Damage).then(|| view! { <Accounts story /> })}
                {page.then(|| view! { <Overview story /> })} {has(Block::Launch).then(|| view! { <Launch story /> })}
                {has(Block::Countdown).then(|| view! { <TheStay story detailed=block != Some(Block::Countdown) /> })}
                {has(Block::All)
                    .then(|| {
                        view! {
                            <Stakes story />
                            <Since story />
                        }
                    })}
            </article>
        </main>
        {foot}
        {block.map(|block| live::part("foot", story, block_foot::facts(block), ()))}
    }
}

/// Where the page stands, as [`App`] is told.
fn surroundings() -> Surroundings {
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
