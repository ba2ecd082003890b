//! That every fact has its words, and that no words are left over.

use super::check::ids;
use super::error::{Report, did_you_mean};
use super::facts::Facts;
use super::words::{ById, Titled, Words};
use crate::story::pad::{Feature, PARTS};
use crate::story::{Account, Label};

/// Checks that every fact has its words, and that no words are left over.
pub(super) fn words(facts: &Facts, file: &str, words: &Words, report: &mut Report) {
    let [zone, step, milestone, clock_stop, plan_mark, claim, crew, stake, event, afterword, source] =
        ids(facts).map(|(_, ids)| ids);
    let speakers = facts.claim.iter().map(|claim| claim.speaker.as_str());
    let speakers = speakers.filter(|speaker| !speaker.trim().is_empty()).collect();
    same_ids(report, file, "labels", &words.labels, Label::KEYS.to_vec());
    same_ids(report, file, "shares", &words.shares, Account::ALL.map(Account::name).to_vec());
    same_ids(report, file, "speakers", &words.speakers, speakers);
    same_ids(report, file, "zones", &words.zones, zone);
    same_ids(report, file, "milestones", &words.milestones, milestone);
    same_ids(report, file, "stops", &words.stops, clock_stop);
    same_ids(report, file, "plan_marks", &words.plan_marks, plan_mark);
    same_ids(report, file, "pad.features", &words.pad.features, Feature::ALL.map(|(_, key)| key).to_vec());
    same_ids(report, file, "pad.parts", &words.pad.parts, PARTS.to_vec());
    same_ids(report, file, "steps", &words.steps, step);
    same_ids(report, file, "claims", &words.claims, claim);
    same_ids(report, file, "crew", &words.crew, crew);
    same_ids(report, file, "stakes", &words.stakes, stake);
    same_ids(report, file, "events", &words.events, event);
    same_ids(report, file, "afterwords", &words.afterwords, afterword);
    same_ids(report, file, "sources", &words.sources, source);

    if words.months.len() != 12 {
        report.note("months", "a year has twelve months", "name them all, January first");
    }
    for (key, _) in words.labels.iter().filter(|(_, text)| text.trim().is_empty()) {
        report.note(format!("labels.{key}"), "the label is empty", "write its text");
    }
    for (table, titled) in [
        ("steps", &words.steps),
        ("stakes", &words.stakes),
        ("events", &words.events),
        ("afterwords", &words.afterwords),
    ] {
        let empty = |Titled { title, text, .. }: &Titled| title.trim().is_empty() || text.trim().is_empty();
        for (id, _) in titled.iter().filter(|(_, titled)| empty(titled)) {
            report.note(format!("{table}.{id}"), "title or text is empty", "write both");
        }
    }
    for event in &facts.event {
        let Some(words) = words.events.get(&event.id) else { continue };
        if event.later.is_some() != words.later.is_some() {
            report.note(
                format!("events.{}.later", event.id),
                "`later` stands in only one of facts and words",
                "give both, or neither",
            );
        }
    }
    for claim in &facts.claim {
        let Some(words) = words.claims.get(&claim.id) else { continue };
        let key = format!("claims.{}", claim.id);
        if !words.text.contains("{speaker}") {
            report.note(
                format!("{key}.text"),
                "the sentence does not name its speaker",
                "put {speaker} where the name goes",
            );
        }
        if words.text.contains("{quote}") == words.quote.is_empty() {
            report.note(
                format!("{key}.quote"),
                "`quote` and {quote} in `text` do not go together",
                "give both, or neither",
            );
        }
        let variant = (claim.variant.is_some(), words.variant.is_some(), words.variant_quote.is_some());
        if !matches!(variant, (true, true, true) | (false, false, false)) {
            report.note(
                format!("{key}.variant"),
                "the variant lacks its fact, its sentence or its quotation",
                "give all three, or none",
            );
        }
    }
}

fn same_ids<T>(report: &mut Report, file: &str, table: &str, words: &ById<T>, ids: Vec<&str>) {
    let missing: Vec<_> = ids.iter().filter(|id| !words.contains_key(**id)).collect();
    for id in &missing {
        let remedy = format!("add {table}.{id} to {file}");
        report.note(format!("{table}.{id}"), "the words for this id are missing", remedy);
    }
    for key in words.keys().filter(|key| !ids.contains(&key.as_str())) {
        let remedy = did_you_mean(key, missing.iter().map(|id| **id), "correct the id, or remove the entry");
        report.note(format!("{table}.{key}"), "nothing goes by this id", remedy);
    }
}
