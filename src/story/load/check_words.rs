//! That every fact has its words, and that no words are left over.

use super::ContentError;
use super::check::{Checked, ids};
use super::facts::Facts;
use super::words::{ById, Titled, Words};
use crate::story::pad::{Feature, PARTS};
use crate::story::{Account, Label};

/// Checks that every fact has its words, and that no words are left over.
pub(super) fn words(facts: &Facts, file: &str, words: &Words) -> Checked {
    let fail = |key: String, problem: &str, remedy: &str| Err(ContentError::new(file, &key, problem, remedy));

    let [zone, step, milestone, clock_stop, plan_mark, claim, crew, stake, event, afterword, source] =
        ids(facts).map(|(_, ids)| ids);
    let speakers = facts.claim.iter().map(|claim| claim.speaker.as_str()).collect();
    same_ids(file, "labels", &words.labels, Label::KEYS.to_vec())?;
    same_ids(file, "shares", &words.shares, Account::ALL.map(Account::name).to_vec())?;
    same_ids(file, "speakers", &words.speakers, speakers)?;
    same_ids(file, "zones", &words.zones, zone)?;
    same_ids(file, "milestones", &words.milestones, milestone)?;
    same_ids(file, "stops", &words.stops, clock_stop)?;
    same_ids(file, "plan_marks", &words.plan_marks, plan_mark)?;
    same_ids(file, "pad.features", &words.pad.features, Feature::ALL.map(|(_, key)| key).to_vec())?;
    same_ids(file, "pad.parts", &words.pad.parts, PARTS.to_vec())?;
    same_ids(file, "steps", &words.steps, step)?;
    same_ids(file, "claims", &words.claims, claim)?;
    same_ids(file, "crew", &words.crew, crew)?;
    same_ids(file, "stakes", &words.stakes, stake)?;
    same_ids(file, "events", &words.events, event)?;
    same_ids(file, "afterwords", &words.afterwords, afterword)?;
    same_ids(file, "sources", &words.sources, source)?;

    if words.months.len() != 12 {
        return fail("months".into(), "a year has twelve months", "name them all, January first");
    }
    if let Some((key, _)) = words.labels.iter().find(|(_, text)| text.trim().is_empty()) {
        return fail(format!("labels.{key}"), "the label is empty", "write its text");
    }
    for (table, titled) in [
        ("steps", &words.steps),
        ("stakes", &words.stakes),
        ("events", &words.events),
        ("afterwords", &words.afterwords),
    ] {
        if let Some((id, _)) =
            titled.iter().find(|(_, Titled { title, text, .. })| title.trim().is_empty() || text.trim().is_empty())
        {
            return fail(format!("{table}.{id}"), "title or text is empty", "write both");
        }
    }
    for event in &facts.event {
        if event.later.is_some() != words.events[&event.id].later.is_some() {
            return fail(
                format!("events.{}.later", event.id),
                "`later` stands in only one of facts and words",
                "give both, or neither",
            );
        }
    }
    for claim in &facts.claim {
        let (key, words) = (format!("claims.{}", claim.id), &words.claims[&claim.id]);
        if !words.text.contains("{speaker}") {
            return fail(
                format!("{key}.text"),
                "the sentence does not name its speaker",
                "put {speaker} where the name goes",
            );
        }
        if words.text.contains("{quote}") == words.quote.is_empty() {
            return fail(
                format!("{key}.quote"),
                "`quote` and {quote} in `text` do not go together",
                "give both, or neither",
            );
        }
        let variant = (claim.variant.is_some(), words.variant.is_some(), words.variant_quote.is_some());
        if !matches!(variant, (true, true, true) | (false, false, false)) {
            return fail(
                format!("{key}.variant"),
                "the variant lacks its fact, its sentence or its quotation",
                "give all three, or none",
            );
        }
    }
    Ok(())
}

fn same_ids<T>(file: &str, table: &str, words: &ById<T>, ids: Vec<&str>) -> Checked {
    if let Some(id) = ids.iter().find(|id| !words.contains_key(**id)) {
        let remedy = format!("add {table}.{id} to {file}");
        return Err(ContentError::new(file, &format!("{table}.{id}"), "the words for this id are missing", remedy));
    }
    match words.keys().find(|key| !ids.contains(&key.as_str())) {
        None => Ok(()),
        Some(key) => {
            let remedy = "correct the id, or remove the entry";
            Err(ContentError::new(file, &format!("{table}.{key}"), "nothing goes by this id", remedy))
        }
    }
}
