//! How high each block stands at each width, before it says so itself.
//!
//! The host reserves this height, and the block's own page takes at least as much: so nothing
//! on the host's page moves when the block comes up. One table, `content/heights.toml`, serves the
//! host's script, the block's style sheet and the snippets of a language. `cargo xtask heights`
//! measures the blocks and writes it; a test in `tests/e2e/heights.spec.ts` holds it to the blocks.
//!
//! Text is as wide as the reader's own font makes it. The blocks are measured in pinned fonts, Noto
//! Serif and Noto Sans, with a margin: every letter takes 0.09 em more (`widen` in
//! `tests/e2e/fonts.mjs`), which makes text a sixth wider. In the widest fonts that systems come
//! with, those of `DejaVu`, the blocks fit what is reserved; the test sees to that as well.

use super::{Block, Form};
use crate::story::{Shown, numbers};
use std::fmt::Write;

/// From a width on, in pixels: a height at width 0, in pixels, and how many pixels less it is
/// for every 100 px of width.
pub type Piece = [i64; 3];

/// The heights of one language's blocks: two rows for each form, as texts. The first is for one account, whichever;
/// the second for all of them side by side, and empty where that makes no difference.
pub type Heights = Vec<String>;

/// From the rows of every block in every form.
pub fn heights(mut rows: impl FnMut(Block, Form) -> [Vec<Piece>; 2]) -> Heights {
    let written = |row: Vec<Piece>| {
        let numbers = row.iter().flatten();
        numbers.map(ToString::to_string).collect::<Vec<_>>().join("|")
    };
    let all = Block::ALL.into_iter().flat_map(|block| Form::ALL.map(|form| (block, form)));
    all.flat_map(|(block, form)| rows(block, form).map(written)).collect()
}

/// The pieces of a block when it opens with what is shown, one after another; none where they cannot be read.
pub fn pieces(heights: &[String], block: Block, form: Form, shown: Shown) -> Vec<i64> {
    let row = |offset| heights.get(4 * block as usize + 2 * form as usize + offset).map_or("", String::as_str);
    let both = row(usize::from(shown == Shown::SideBySide));
    numbers(if both.is_empty() { row(0) } else { both }).unwrap_or_default()
}

/// The height at a width, both in pixels.
pub fn at(pieces: &[i64], width: i64) -> i64 {
    let piece = pieces.chunks_exact(3).rfind(|piece| piece[0] <= width);
    piece.map_or(0, |piece| piece[1] - piece[2] * width / 100)
}

/// The most that any of several rows comes to from one width to another, both in it.
pub fn highest(rows: &[Vec<i64>], from: i64, to: i64) -> i64 {
    let mut highest = 0;
    for width in from..=to {
        for pieces in rows {
            highest = highest.max(at(pieces, width));
        }
    }
    highest
}

/// The narrowest column that blocks are made for, pixels.
const NARROWEST: i64 = 240;
/// From this many pixels less for every 100 px of width on, a piece falls off by itself past its end.
const STEEP: i64 = 50;

/// The height as a CSS length for an attribute, which knows no conditions: `column` pixels wide what the block takes
/// there, in a narrower window what it takes where up to `margins` pixels, both sides together, are left free; of
/// several rows of pieces the highest.
///
/// Each piece that is higher than the column's is a term. A steep one follows the window, and stops at what it is at
/// its start; another stands as high as that, and drops below nothing where the window is past its end.
pub fn css(rows: &[Vec<i64>], margins: i64, column: i64) -> String {
    let standing = highest(rows, column, column);
    // The frame itself is rounded up to whole pixels.
    let mut css = format!("calc(1px + max({standing}px");
    for pieces in rows {
        let ends = pieces.chunks_exact(3).skip(1).map(|piece| piece[0]).chain([column]);
        for (piece, end) in pieces.chunks_exact(3).zip(ends).filter(|(piece, _)| piece[0] < column) {
            let [from, height, less] = [piece[0], piece[1], piece[2]];
            let most = height - less * from.max(NARROWEST) / 100;
            // Writing to a string cannot fail.
            let _ = match (most > standing, less >= STEEP) {
                (false, _) => Ok(()),
                (true, true) => write!(css, ",min({most}px,{}px - {less}vw)", height + less * margins / 100),
                (true, false) => write!(css, ",min({most}px,{}px - 100000vw)", 1000 * (end.min(column) + margins + 1)),
            };
        }
    }
    css + "))"
}

/// The rules that make a block's page take the height its host reserves for it.
pub fn rules(selector: &str, pieces: &[i64]) -> String {
    let mut rules = String::new();
    for [from, height, less] in pieces.as_chunks().0 {
        // Writing to a string cannot fail.
        let _ = write!(rules, "@media(width>={from}px){{{selector}{{min-height:calc({height}px - {less}vw)}}}}");
    }
    rules
}
