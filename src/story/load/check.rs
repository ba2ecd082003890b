//! What serde cannot see: references, order, and that every fact has its words.

use super::ContentError;
use super::facts::{Facts, LIFTOFF, Moment};
use super::words::{ById, Titled, Words};
use crate::clock::DAY;
use crate::reader::Account;
use crate::story::{Label, Precision};
use std::collections::BTreeSet;

type Checked = Result<(), ContentError>;

const FACTS: &str = "facts.toml";

fn fail(key: impl AsRef<str>, problem: impl Into<String>, remedy: impl Into<String>) -> Checked {
    Err(ContentError::new(FACTS, key.as_ref(), problem, remedy))
}

/// Checks the facts on their own.
pub(super) fn facts(facts: &Facts) -> Checked {
    sources(facts)?;
    claims(facts)?;
    timeline("step", facts.step.iter().map(|step| (step.id.as_str(), step.when)), facts.checked)?;
    timeline("event", facts.event.iter().map(|event| (event.id.as_str(), event.when)), facts.checked)?;
    for (table, ids) in ids(facts) {
        let mut seen = BTreeSet::new();
        if let Some(twice) = ids.into_iter().find(|id| !seen.insert(*id)) {
            return fail(format!("{table}.{twice}"), "this id stands twice", "give each entry an id of its own");
        }
    }
    for zone in &facts.zone {
        if jiff::tz::TimeZone::get(&zone.tz).is_err() {
            let remedy = "use a name of the IANA time-zone database, such as Europe/Moscow";
            return fail(format!("zone.{}.tz", zone.id), format!("unknown time zone \"{}\"", zone.tz), remedy);
        }
    }
    for milestone in &facts.milestone {
        for (field, id) in [("listed", &milestone.listed), ("reached", &milestone.reached)] {
            if facts.moment(id).is_none() {
                let remedy = "name a step, an event, or planned-return";
                return fail(
                    format!("milestone.{}.{field}", milestone.id),
                    format!("\"{id}\" is no moment of the story"),
                    remedy,
                );
            }
        }
    }
    stay(facts)
}

/// Every table's ids, under the table's name.
fn ids(facts: &Facts) -> [(&'static str, Vec<&str>); 9] {
    macro_rules! ids {
        ($($table:ident),*) => {
            [$((stringify!($table), facts.$table.iter().map(|entry| entry.id.as_str()).collect())),*]
        };
    }
    ids!(zone, step, milestone, claim, crew, stake, event, afterword, source)
}

fn sources(facts: &Facts) -> Checked {
    for source in &facts.source {
        let key = format!("source.{}", source.id);
        match (&source.address, source.unaddressed) {
            (None, None) => {
                let remedy =
                    "add the `address` that was read, or say why there is none: `unaddressed = \"not-recorded\"`";
                return fail(key, "this source has no address", remedy);
            }
            (Some(_), Some(_)) => {
                return fail(key, "both `address` and `unaddressed` are given", "keep one of the two");
            }
            (Some(address), None)
                if !address
                    .strip_prefix("https://")
                    .is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) =>
            {
                return fail(
                    format!("{key}.address"),
                    format!("\"{address}\" is no absolute address"),
                    "write it in full, from https:// on",
                );
            }
            _ => {}
        }
    }
    let mission = &facts.mission;
    let mut cited: Vec<(String, &[String], bool)> = vec![
        ("mission.plan_sources".into(), &mission.plan_sources, true),
        ("mission.crew_sources".into(), &mission.crew_sources, true),
        ("mission.orbit_sources".into(), &mission.orbit_sources, true),
    ];
    cited.extend(mission.landing.iter().map(|landing| ("mission.landing.sources".into(), &landing.sources[..], true)));
    macro_rules! cite {
        ($($table:ident: $required:literal),*) => {
            $(cited.extend(facts.$table.iter().map(|entry| {
                (format!("{}.{}.sources", stringify!($table), entry.id), &entry.sources[..], $required)
            }));)*
        };
    }
    cite!(step: true, claim: true, stake: true, event: true, afterword: false);
    let variants = facts.claim.iter().filter_map(|claim| Some((&claim.id, claim.variant.as_ref()?)));
    cited.extend(variants.map(|(id, variant)| (format!("claim.{id}.variant.sources"), &variant.sources[..], true)));
    for (key, ids, required) in cited {
        if required && ids.is_empty() {
            return fail(key, "no source is named", "name at least one id from the [[source]] tables");
        }
        if let Some(id) = ids.iter().find(|id| facts.source(id).is_none()) {
            return fail(key, format!("there is no source \"{id}\""), "correct the id, or add a [[source]] with it");
        }
    }
    Ok(())
}

fn claims(facts: &Facts) -> Checked {
    for claim in &facts.claim {
        if claim.speaker.trim().is_empty() {
            return fail(
                format!("claim.{}.speaker", claim.id),
                "the claim has no speaker",
                "name who said it, by an id of [speakers]",
            );
        }
        if claim.account == Account::Both {
            return fail(
                format!("claim.{}.account", claim.id),
                "a claim belongs to one account",
                "write official or bloggers",
            );
        }
    }
    Ok(())
}

fn timeline<'a>(table: &str, entries: impl Iterator<Item = (&'a str, Moment)>, checked: Moment) -> Checked {
    let mut last = i64::MIN;
    for (id, when) in entries {
        let key = format!("{table}.{id}.when");
        if when.from() < last {
            return fail(key, "it comes before the entry above it", "put the entries in the order they happened");
        }
        if when.from() > checked.from() {
            return fail(
                key,
                "it lies after the day the page was checked",
                "correct the date, or bring `checked` up to date",
            );
        }
        last = when.from();
    }
    Ok(())
}

fn stay(facts: &Facts) -> Checked {
    let mission = &facts.mission;
    let Some(launch) = facts.launch().filter(|launch| launch.precision == Precision::Instant) else {
        return fail(
            format!("step.{LIFTOFF}"),
            "the launch has no instant",
            "give the step \"liftoff\" an instant, with its time of day",
        );
    };
    if facts.checked.0.precision != Precision::Day {
        return fail("checked", "not a day", "write the day as \"2026-11-23\"");
    }
    let month = mission.planned_return.0;
    if month.precision != Precision::Month || month.from < launch.from {
        return fail("mission.planned_return", "not a month after the launch", "write the month as \"2026-07\"");
    }
    if mission.refined_return.0.precision != Precision::Day || mission.refined_return.from() > month.from {
        return fail(
            "mission.refined_return",
            "not a day up to the end of the planned month",
            "write the day as \"2026-07-27\"",
        );
    }
    let longest = (month.from - launch.from) / DAY;
    if !(1..=longest).contains(&mission.planned_days) {
        let problem =
            format!("{} days do not fit between launch and the end of the planned month", mission.planned_days);
        return fail("mission.planned_days", problem, format!("write a number of days from 1 to {longest}"));
    }
    if !(1.0..100.0).contains(&mission.revolutions_per_day) {
        return fail(
            "mission.revolutions_per_day",
            "not a mean motion of an Earth orbit",
            "write revolutions a day, such as 15.49",
        );
    }
    match &mission.landing {
        Some(landing) if landing.when.0.precision != Precision::Instant || landing.when.from() <= launch.from => {
            fail("mission.landing.when", "not an instant after the launch", "write it as \"2026-07-27T12:00:00Z\"")
        }
        _ => Ok(()),
    }
}

/// Checks that every fact has its words, and that no words are left over.
pub(super) fn words(facts: &Facts, file: &str, words: &Words) -> Checked {
    let fail = |key: String, problem: &str, remedy: &str| Err(ContentError::new(file, &key, problem, remedy));

    let [zone, step, milestone, claim, crew, stake, event, afterword, source] = ids(facts).map(|(_, ids)| ids);
    let speakers = facts.claim.iter().map(|claim| claim.speaker.as_str()).collect();
    same_ids(file, "labels", &words.labels, Label::KEYS.to_vec())?;
    same_ids(file, "speakers", &words.speakers, speakers)?;
    same_ids(file, "zones", &words.zones, zone)?;
    same_ids(file, "milestones", &words.milestones, milestone)?;
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
