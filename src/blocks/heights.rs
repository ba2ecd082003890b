//! How high each block stands at each width, before it says so itself.
//!
//! The host reserves this height, and the block's own page takes at least as much: so nothing
//! on the host's page moves when the block comes up. One table serves the host's script, the
//! block's style sheet and the snippets. `node bench/heights.mjs` measures the blocks and prints
//! what this table should say; a test in `tests/e2e/heights.spec.ts` holds it to the blocks.
//!
//! Text is as wide as the reader's own font makes it. The blocks are measured in pinned fonts, Noto
//! Serif and Noto Sans, with a margin: every letter takes 0.06 em more (`widen` in
//! `tests/e2e/fonts.mjs`), which makes text an eighth wider. In the widest fonts that systems come
//! with, those of `DejaVu`, the blocks fit what is reserved; the test sees to that as well.

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
        Block::Damage if both => &[(0, 6422, 880), (345, 3989, 165), (590, 3189, 0), (768, 2002, 5)],
        Block::Damage => &[(0, 4326, 640), (342, 2650, 140), (589, 1928, 0)],
        Block::Countdown => &[(0, 2440, 300), (327, 1906, 130), (474, 1292, 0), (640, 1575, 65), (905, 988, 0)],
        Block::Launch => {
            &[(0, 4434, 545), (367, 2888, 120), (611, 2157, 0), (640, 1952, 0), (768, 1866, 30), (1230, 1497, 0)]
        }
        Block::All if both => &[(0, 6764, 925), (344, 4447, 240), (554, 3282, 0), (752, 3291, 0), (768, 2215, 20)],
        Block::All => &[(0, 4758, 720), (334, 3084, 210), (524, 2030, 0)],
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
