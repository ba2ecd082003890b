//! oEmbed (<https://oembed.com>): a static answer for each page, and the link that leads to it.

use super::card;
use super::document::offer;
use super::edition::Edition;
use super::page::{Page, words};
use crate::blocks::{Block, Format, Order};
use crate::reader::{Choice, Opens};
use crate::snippet::Snippet;
use crate::story::Story;
use serde_json::json;

/// How long an answer may be kept, seconds.
const KEPT: u32 = 86_400;

/// Where a page's answer lies, in its edition.
pub(super) fn path(story: &Story, page: Page) -> String {
    format!("oembed/{}{}.json", if page.block().is_some() { "embed-" } else { "" }, page.name(story))
}

/// The answer, with a public address: the `iframe` of the block that stands for the page, at the
/// size it takes.
pub(super) fn answer(edition: &Edition, page: Page) -> Option<String> {
    let (story, home) = (edition.story, edition.address("")?);
    let block = match page {
        Page::Full => Block::All,
        Page::Account(_) | Page::Scene(..) => Block::Damage,
        Page::Block(block) => block,
    };
    let order = Order { block, format: Format::Iframe, ..Order::default() };
    let Opens { shown, scene } = page.opens();
    let choice = Choice { shown, scene, ..Choice::default() };
    // A block's card is that of the page which opens as it does.
    let pictured = if page.block().is_some() { Page::Account(shown) } else { page };
    let (title, _) = words(story, page);
    let root = edition.root(Page::Full);
    let snippet = Snippet {
        site: &home,
        root: &root,
        title: &story.title,
        language: &story.language,
        offer: &offer(story),
        heights: edition.heights,
        choice,
        order,
    };
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": story.page.kicker,
        "provider_url": home,
        "cache_age": KEPT,
        "html": snippet.write(),
        "width": order.column,
        "height": snippet.frame_height(),
        "thumbnail_url": edition.address(&card::path(story, pictured))?,
        "thumbnail_width": card::WIDTH,
        "thumbnail_height": card::HEIGHT,
    });
    Some(answer.to_string())
}
