//! What a live part carries with it: the few words and numbers it needs, in its own element.

use crate::clock::Millis;
use crate::story::{Label, numbers};

/// A part's words, by label, and its facts, by position.
#[derive(Debug)]
pub struct Kit {
    labels: &'static [Label],
    words: Vec<String>,
    facts: Vec<String>,
}

impl Kit {
    /// The part's words from all of them, and its facts.
    #[cfg(feature = "ssr")]
    pub(crate) fn pick(story: &crate::story::Story, labels: &'static [Label], facts: Vec<String>) -> Self {
        let words = labels.iter().map(|label| story.labels.get(*label).to_owned()).collect();
        Self { labels, words, facts }
    }

    /// As a list of texts; [`Kit::unpack`] reads it. The first one tells which words follow, and how
    /// many texts.
    pub fn pack(&self) -> Vec<String> {
        let stamp = stamp(self.labels, self.words.len() + self.facts.len());
        std::iter::once(stamp).chain(self.words.iter().chain(&self.facts).cloned()).collect()
    }

    /// Reads what [`Kit::pack`] wrote; none if it is of another version, or was changed in length.
    pub fn unpack(labels: &'static [Label], mut texts: Vec<String>) -> Option<Self> {
        if texts.is_empty() || texts.len() <= labels.len() || texts.remove(0) != stamp(labels, texts.len()) {
            return None;
        }
        let facts = texts.split_off(labels.len());
        Some(Self { labels, words: texts, facts })
    }

    /// A word of the part's own.
    pub(super) fn word(&self, label: Label) -> &str {
        let position = self.labels.iter().position(|known| *known == label);
        debug_assert!(position.is_some(), "{label:?} is not among the part's LABELS");
        position.and_then(|position| self.words.get(position)).map_or("", String::as_str)
    }

    /// The fact at a position.
    pub(super) fn fact(&self, position: usize) -> Option<&str> {
        self.facts.get(position).map(String::as_str)
    }

    /// The facts from a position on.
    pub(super) fn facts(&self, from: usize) -> &[String] {
        self.facts.get(from..).unwrap_or_default()
    }

    /// The numbers at a position among the facts, kept as long as the page; none if one of them is none.
    pub(super) fn numbers(&self, position: usize) -> Option<&'static [Millis]> {
        Some(numbers(self.fact(position)?)?.leak())
    }
}

/// Tells words of one version from those of another: a sum over the labels, and the count of texts.
fn stamp(labels: &[Label], texts: usize) -> String {
    let sum = labels.iter().fold(0_u32, |sum, label| sum.wrapping_mul(31).wrapping_add(*label as u32 + 1));
    format!("{sum}.{texts}")
}
