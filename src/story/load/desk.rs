//! Where facts and words are put together: what is amiss in either is noted here.

use super::error::{Report, did_you_mean};
use super::moments::Moments;
use super::words::ById;
use crate::story::{Source, Sources, When};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub(super) struct Desk<'a> {
    pub facts: Report<'a>,
    pub words: Report<'a>,
    pub drawing: Report<'a>,
    pub moments: Moments,
    /// Every source, by id.
    pub shelf: BTreeMap<String, Arc<Source>>,
    /// Ids without words, by table: what stands there under another name was probably meant for them.
    missing: BTreeMap<String, Vec<String>>,
    /// What was taken: an id that stands twice lacks no words.
    taken: BTreeSet<String>,
}

impl<'a> Desk<'a> {
    pub(super) fn new([facts, words, drawing]: [Report<'a>; 3], moments: Moments) -> Self {
        Self {
            facts,
            words,
            drawing,
            moments,
            shelf: BTreeMap::new(),
            missing: BTreeMap::new(),
            taken: BTreeSet::new(),
        }
    }

    /// Takes the words of an id; none, and a note of it, where there are none.
    pub(super) fn take<T>(&mut self, table: &str, words: &mut ById<T>, id: &str) -> Option<T> {
        let key = format!("{table}.{id}");
        let found = words.remove(id);
        if self.taken.insert(key.clone()) && found.is_none() {
            let remedy = format!("add {key} to {}", self.words.file());
            self.words.note(key, "the words for this id are missing", remedy);
            self.missing.entry(table.to_owned()).or_default().push(id.to_owned());
        }
        found
    }

    /// Notes the words of a table that nothing took.
    pub(super) fn left_over<T>(&mut self, table: &str, words: &ById<T>) {
        let missing = self.missing.get(table).map(Vec::as_slice).unwrap_or_default();
        for key in words.keys() {
            let missing = missing.iter().map(String::as_str);
            let remedy = did_you_mean(key, missing, "correct the id, or remove the entry");
            self.words.note(format!("{table}.{key}"), "nothing goes by this id", remedy);
        }
    }

    /// The moment that a fact names, or writes.
    pub(super) fn moment(&mut self, key: &str, name: &str) -> Option<When> {
        let moment = self.moments.get(name);
        if moment.is_none() {
            let remedy = "name a step, an event, planned-return or a moment of [named], or write a moment";
            let remedy = did_you_mean(name, self.moments.names(), remedy);
            self.facts.note(key, format!("\"{name}\" is no moment of the story"), remedy);
        }
        moment
    }

    /// The sources that something rests on.
    pub(super) fn cite(&mut self, key: &str, ids: &[String]) -> Sources {
        if ids.is_empty() {
            self.facts.note(key, "no source is named", "name at least one id from the [[source]] tables");
        }
        self.cite_any(key, ids)
    }

    /// As [`Desk::cite`], where there may be none.
    pub(super) fn cite_any(&mut self, key: &str, ids: &[String]) -> Sources {
        let mut sources = Vec::new();
        for id in ids {
            if let Some(source) = self.shelf.get(id) {
                sources.push(Arc::clone(source));
            } else {
                let known = self.shelf.keys().map(String::as_str);
                let remedy = did_you_mean(id, known, "correct the id, or add a [[source]] with it");
                self.facts.note(key, format!("there is no source \"{id}\""), remedy);
            }
        }
        sources
    }

    /// One of the ids that a fact may name; a note where it is none of them.
    pub(super) fn known<'i>(&mut self, key: &str, what: &str, id: &str, ids: impl Iterator<Item = &'i str> + Clone) {
        if !ids.clone().any(|known| known == id) {
            let remedy = did_you_mean(id, ids, &format!("correct the id, or declare the {what}"));
            self.facts.note(key, format!("there is no {what} \"{id}\""), remedy);
        }
    }

    /// Notes ids that stand twice in a table, and such as no address could carry.
    pub(super) fn ids<'i>(&mut self, table: &str, ids: impl Iterator<Item = &'i str>) {
        let mut seen = BTreeSet::new();
        for id in ids {
            let key = format!("{table}.{id}");
            if !seen.insert(id) {
                self.facts.note(&key, "this id stands twice", "give each entry an id of its own");
            }
            if id.is_empty() || !id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-') {
                let remedy = "write it in lower case: letters, digits and hyphens";
                self.facts.note(&key, format!("\"{id}\" cannot go by its id in addresses"), remedy);
            }
        }
    }
}
