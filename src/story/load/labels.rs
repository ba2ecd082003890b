//! The short words of the interface, and the forms that counted things take.

use super::desk::Desk;
use super::facts::Facts;
use super::words::Words;
use crate::story::{Counted, Label, Labels};

/// Labels by the beginning of their key that only a story with a certain part needs.
fn unneeded(facts: &Facts) -> Vec<&'static str> {
    let parts = [("flight_", facts.flight.is_none()), ("figure_orbits", facts.flight.is_none())];
    let parts = parts.into_iter().chain([("axis_pad", facts.pad_row.is_none())]);
    let parts = parts.chain([("publisher_", facts.publisher.is_none())]);
    parts.filter_map(|(prefix, absent)| absent.then_some(prefix)).collect()
}

/// Every label; empty those of parts that the story leaves out.
pub(super) fn labels(desk: &mut Desk, facts: &Facts, words: &mut Words) -> Labels {
    let unneeded = unneeded(facts);
    let labels = Label::KEYS.iter().map(|key| {
        if unneeded.iter().any(|prefix| key.starts_with(prefix)) {
            return String::new();
        }
        let text = desk.take("labels", &mut words.labels, key).unwrap_or_else(|| "…".to_owned());
        if text.trim().is_empty() {
            desk.words.note(format!("labels.{key}"), "the label is empty", "write its text");
        }
        text
    });
    let labels = Labels(labels.collect());
    desk.left_over("labels", &words.labels);
    labels
}

/// The forms of what is counted, in the order of the language's plural categories.
pub(super) fn counted(desk: &mut Desk, words: &mut Words, categories: &[String]) -> Counted {
    let mut forms = |name: &str| {
        let table = format!("counted.{name}");
        let mut forms = desk.take("counted", &mut words.counted, name).unwrap_or_default();
        let all: Vec<_> = categories.iter().filter_map(|category| desk.take(&table, &mut forms, category)).collect();
        desk.left_over(&table, &forms);
        all.join("|")
    };
    let counted = Counted(Counted::NAMES.map(&mut forms));
    desk.left_over("counted", &words.counted);
    counted
}
