//! What was corrected.

use super::desk::Desk;
use super::facts::Facts;
use super::words::{self, ById};
use crate::clock::calendar::start_of_day;
use crate::story::{Correction, Precision, When};

/// Every correction, the newest first; of one day, the one that stands last.
pub(super) fn corrections(desk: &mut Desk, facts: &Facts, words: &mut ById<words::Correction>) -> Vec<Correction> {
    desk.ids("correction", facts.correction.iter().map(|correction| correction.id.as_str()));
    let mut corrections = Vec::new();
    for correction in &facts.correction {
        let (id, when) = (&correction.id, correction.when.0);
        let problem = if when.precision != Precision::Day {
            Some(("it is not known to the day", "write the day it was made, as \"2026-11-24\""))
        } else if when.from > facts.checked.from() {
            let remedy = "correct the date, or bring `checked` up to date";
            Some(("it lies after the day the page was checked", remedy))
        } else if when.from < facts.published.from() {
            Some(("it lies before the day the page was published", "correct the date, or `published`"))
        } else {
            None
        };
        if let Some((problem, remedy)) = problem {
            desk.facts.note(format!("correction.{id}.when"), problem, remedy);
        }
        let Some(words::Correction { text }) = desk.take("corrections", words, id) else { continue };
        if text.trim().is_empty() {
            let remedy = "write what was wrong, and what stands there now";
            desk.words.note(format!("corrections.{id}.text"), "the text is empty", remedy);
        }
        let when = When { from: start_of_day(when.from), ..when };
        corrections.push(Correction { id: id.clone(), text, when });
    }
    desk.left_over("corrections", words);
    corrections.sort_by_key(|correction| correction.when.from);
    corrections.reverse();
    corrections
}
