//! oEmbed (<https://oembed.com>): a static answer for each page, and the link that leads to it.

use super::page::Page;
use super::site::Site;
use crate::embed::Block;
use crate::embed::snippet::{Format, Order, Snippet};
use crate::reader::Choice;
use crate::story::Story;
use serde_json::json;

/// How long an answer may be kept, seconds.
const KEPT: u32 = 86_400;

/// Where a page's answer lies.
pub(super) fn path(page: Page) -> String {
    format!("oembed/{}.json", page.block.map_or("page", |block| block.name()))
}

/// The answer: the `iframe` of the block that stands for the page, at the size it takes.
pub(super) fn answer(story: &Story, page: Page, site: &Site) -> String {
    let order = Order { block: page.block.unwrap_or(Block::All), format: Format::Iframe, ..Order::default() };
    let snippet = Snippet {
        site: site.as_ref(),
        title: &story.title,
        language: &story.language,
        choice: Choice::default(),
        order,
    };
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": story.title,
        "provider_name": story.page.kicker,
        "provider_url": site.as_ref(),
        "cache_age": KEPT,
        "html": snippet.write(),
        "width": order.column,
        "height": snippet.height(),
    });
    answer.to_string()
}
