//! How high each block stands at each width, before it says so itself.
//!
//! The host reserves this height, and the block's own page takes at least as much: so nothing
//! on the host's page moves when the block comes up. One table serves the host's script, the
//! block's style sheet and the snippets. `node bench/heights.mjs` measures the blocks and prints
//! what this table should say; a test in `tests/e2e/heights.spec.ts` holds it to the blocks.

use super::Block;
use crate::story::Account;
use std::fmt::Write;

/// From a width on, in pixels: a height at width 0, in pixels, and how many pixels less it is
/// for every 100 px of width.
pub type Piece = (i32, i32, i32);

/// The pieces of a block when it opens with an account, by width. Only both at once, where
/// accounts are shown at all, make a difference.
pub fn pieces(block: Block, account: Account) -> &'static [Piece] {
    let both = account == Account::Both;
    match block {
        Block::Damage if both => &[(0, 6310, 870), (346, 3678, 105), (609, 3111, 0), (768, 1984, 5)],
        Block::Damage => &[(0, 4154, 595), (349, 2623, 140), (575, 1918, 0)],
        Block::Countdown => &[(0, 2289, 250), (372, 1498, 35), (640, 1601, 70), (879, 988, 0)],
        Block::Launch => {
            &[(0, 4304, 550), (327, 3079, 165), (560, 2156, 0), (640, 1951, 0), (768, 1979, 45), (1070, 1497, 0)]
        }
        Block::All if both => &[(0, 6896, 1000), (331, 4408, 245), (547, 3213, 0), (768, 2329, 35), (1201, 1909, 0)],
        Block::All => &[(0, 4578, 665), (347, 3139, 230), (507, 2007, 0), (722, 2020, 0)],
    }
}

/// The height at a width, both in pixels.
pub fn at(pieces: &[Piece], width: i32) -> i32 {
    let piece = pieces.iter().rfind(|(from, ..)| *from <= width);
    piece.map_or(0, |(_, height, less)| height - less * width / 100)
}

/// The height as a CSS length for an attribute, which knows no conditions: on a phone what the
/// block takes in a window `margins` pixels wider, else `column` pixels.
pub fn css(pieces: &[Piece], margins: i32, column: i32) -> String {
    let (_, height, less) = pieces.first().copied().unwrap_or_default();
    format!("max({column}px,{}px - {less}vw)", height + less * margins / 100)
}

/// The rules that make a block's page take the height its host reserves for it.
pub fn rules(selector: &str, pieces: &[Piece]) -> String {
    let mut rules = String::new();
    for (from, height, less) in pieces {
        // Writing to a string cannot fail.
        let _ = write!(rules, "@media(width>={from}px){{{selector}{{min-height:calc({height}px - {less}vw)}}}}");
    }
    rules
}
