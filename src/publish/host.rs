//! The scripts of both sides of an embed, and the heights they agree on.

use super::{PublishError, script};
use crate::blocks::heights::Piece;
use crate::blocks::{Block, heights};
use crate::story::Account;
use crate::story::Story;
use serde_json::json;

const FRAME: &str = include_str!("../../host/frame.js");
const HOST: &str = include_str!("../../host/embed.js");

/// The child's side, for the page to carry.
pub(super) fn frame() -> Result<String, PublishError> {
    script::minify(FRAME)
}

/// The host's side, with the table of heights and the title it gives its frames. A block whose
/// height hangs on the account has a second row, for both at once.
pub(super) fn host(story: &Story) -> String {
    let heights: serde_json::Map<_, _> =
        Block::ALL.map(|block| (block.name().to_owned(), json!(rows(block)))).into_iter().collect();
    HOST.replace("'pad31:heights'", &json!(heights).to_string())
        .replace("'pad31:title'", &json!(story.title).to_string())
}

/// A block's page takes at least the height its host reserves.
pub(super) fn style() -> String {
    let selectors = |block: Block| {
        let block = format!("[data-show={}]", block.name());
        [block.clone(), block + ":has([value=both]:checked)"]
    };
    let rules =
        |block| rows(block).into_iter().zip(selectors(block)).map(|(row, selector)| heights::rules(&selector, row));
    Block::ALL.into_iter().flat_map(rules).collect()
}

fn rows(block: Block) -> Vec<&'static [Piece]> {
    let mut rows = [Account::Official, Account::Both].map(|account| heights::pieces(block, account)).to_vec();
    rows.dedup();
    rows
}
