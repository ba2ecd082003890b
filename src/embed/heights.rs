//! How high each block stands at each width, before it says so itself.
//!
//! The host reserves this height, and the block's own page takes at least as much: so nothing
//! on the host's page moves when the block comes up. One table serves the host's script, the
//! block's style sheet and the snippets. `node bench/heights.mjs` measures the blocks and prints
//! what this table should say; a test in `tests/e2e/heights.spec.ts` holds it to the blocks.

use super::Block;
use crate::reader::Account;
use std::fmt::Write;

/// From a width on, in pixels: a height at width 0, in pixels, and how many pixels less it is
/// for every 100 px of width.
pub type Piece = (i32, i32, i32);

/// The pieces of a block when it opens with an account, by width. Only both at once, where
/// accounts are shown at all, make a difference.
pub fn pieces(block: Block, account: Account) -> &'static [Piece] {
    let both = account == Account::Both;
    match block {
        Block::Damage if both => &[(0, 4957, 430), (408, 3524, 75), (640, 3107, 0), (768, 1983, 5)],
        Block::Damage => &[(0, 3405, 360), (376, 2535, 120), (592, 1916, 0)],
        Block::Countdown => &[(0, 1934, 145), (408, 1429, 20), (640, 1562, 65), (888, 988, 0)],
        Block::Story => &[(0, 3173, 185), (552, 2156, 0), (640, 1951, 0), (768, 1898, 35)],
        Block::All if both => &[(0, 5091, 410), (480, 3209, 0), (768, 2325, 35)],
        Block::All => &[(0, 3523, 335), (400, 2987, 195), (556, 2018, 0)],
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
