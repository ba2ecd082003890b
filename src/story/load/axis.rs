//! What stands on the axis of the stay.

use super::desk::Desk;
use super::facts::{self, Facts};
use super::words::{ById, Words};
use crate::story::{AxisMark, PadRow};

/// The marks of a row, each with its moments and its name.
pub(super) fn marks(
    desk: &mut Desk,
    table: &str,
    facts: &[facts::AxisMark],
    words: &mut ById<String>,
) -> Vec<AxisMark> {
    desk.ids(table, facts.iter().map(|mark| mark.id.as_str()));
    let told = format!("{table}s");
    let marks = facts.iter().filter_map(|mark| {
        let key = format!("{table}.{}.at", mark.id);
        if mark.at.is_empty() {
            desk.facts.note(&key, "the mark has no moment", "name one, or several");
        }
        let moments = mark.at.iter().filter_map(|at| desk.moment(&key, at)).collect();
        Some(AxisMark { name: desk.take(&told, words, &mark.id)?, moments })
    });
    let marks = marks.collect();
    desk.left_over(&told, words);
    marks
}

/// The pad's row, where the story has one.
pub(super) fn pad_row(desk: &mut Desk, facts: &Facts, words: &mut Words) -> Option<PadRow> {
    let none = Vec::new();
    let row = facts.pad_row.as_ref();
    let marks = marks(desk, "pad_mark", row.map_or(&none, |row| &row.mark), &mut words.pad_marks);
    let row = row?;
    let mut moment = |name: &str, at: &str| desk.moment(&format!("pad_row.{name}"), at).map(|when| when.from);
    let (out, known) = (moment("out", &row.out), moment("known", &row.known));
    let (until, again) = (moment("until", &row.until), moment("again", &row.again));
    Some(PadRow { out: out?, known: known?, until: until?, again: again?, marks })
}
