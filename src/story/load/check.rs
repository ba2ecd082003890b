//! What serde cannot see in the facts: references and order.

use super::error::{Report, did_you_mean};
use super::facts::{Facts, LIFTOFF, Moment, PLANNED_RETURN};
use crate::clock::DAY;
use crate::story::{Account, Precision};
use std::collections::BTreeSet;

/// Checks the facts on their own.
pub(super) fn facts(facts: &Facts, report: &mut Report) {
    sources(facts, report);
    claims(facts, report);
    timeline("step", facts.step.iter().map(|step| (step.id.as_str(), step.when)), facts.checked, report);
    timeline("event", facts.event.iter().map(|event| (event.id.as_str(), event.when)), facts.checked, report);
    for (table, ids) in ids(facts) {
        let mut seen = BTreeSet::new();
        for twice in ids.into_iter().filter(|id| !seen.insert(*id)) {
            report.note(format!("{table}.{twice}"), "this id stands twice", "give each entry an id of its own");
        }
    }
    moments(facts, report);
    stay(facts, report);
}

/// That every moment named is one of the story's.
fn moments(facts: &Facts, report: &mut Report) {
    let steps = facts.step.iter().map(|step| step.id.as_str());
    let known: Vec<_> =
        steps.chain(facts.event.iter().map(|event| event.id.as_str())).chain([PLANNED_RETURN]).collect();
    for zone in &facts.zone {
        if jiff::tz::TimeZone::get(&zone.tz).is_err() {
            let remedy = "use a name of the IANA time-zone database, such as Europe/Moscow";
            report.note(format!("zone.{}.tz", zone.id), format!("unknown time zone \"{}\"", zone.tz), remedy);
        }
    }
    let pad = &facts.pad;
    let scenes = [
        ("liftoff", &pad.liftoff),
        ("damaged", &pad.damaged),
        ("under_repair", &pad.under_repair),
        ("restored", &pad.restored),
    ];
    let mut last = i64::MIN;
    for (field, id) in scenes {
        match facts.moment(id) {
            Some(when) if when.from >= last => last = when.from,
            _ => {
                let remedy = "name a step or event that is no earlier than the line above";
                let remedy = did_you_mean(id, known.iter().copied(), remedy);
                report.note(format!("pad.{field}"), format!("\"{id}\" is no moment of the story in order"), remedy);
            }
        }
    }
    let clock_stops = facts.stop.iter().map(|stop| ("stop", stop));
    for (table, stop) in clock_stops.chain(facts.plan_mark.iter().map(|mark| ("plan_mark", mark))) {
        if facts.moment(&stop.at).is_none() {
            let remedy = "name a step, an event or planned-return, or write a moment";
            let remedy = did_you_mean(&stop.at, known.iter().copied(), remedy);
            report.note(
                format!("{table}.{}.at", stop.id),
                format!("\"{}\" is no moment of the story", stop.at),
                remedy,
            );
        }
    }
    for milestone in &facts.milestone {
        for (field, id) in [("listed", &milestone.listed), ("reached", &milestone.reached)] {
            if facts.moment(id).is_none() {
                let remedy = did_you_mean(id, known.iter().copied(), "name a step, an event, or planned-return");
                report.note(
                    format!("milestone.{}.{field}", milestone.id),
                    format!("\"{id}\" is no moment of the story"),
                    remedy,
                );
            }
        }
    }
}

/// Every table's ids, under the table's name.
pub(super) fn ids(facts: &Facts) -> [(&'static str, Vec<&str>); 11] {
    macro_rules! ids {
        ($($table:ident),*) => {
            [$((stringify!($table), facts.$table.iter().map(|entry| entry.id.as_str()).collect())),*]
        };
    }
    ids!(zone, step, milestone, stop, plan_mark, claim, crew, stake, event, afterword, source)
}

fn sources(facts: &Facts, report: &mut Report) {
    for source in &facts.source {
        let key = format!("source.{}", source.id);
        match (&source.address, source.unaddressed) {
            (None, None) => {
                let remedy =
                    "add the `address` that was read, or say why there is none: `unaddressed = \"not-recorded\"`";
                report.note(key, "this source has no address", remedy);
            }
            (Some(_), Some(_)) => {
                report.note(key, "both `address` and `unaddressed` are given", "keep one of the two");
            }
            (Some(address), None)
                if !address
                    .strip_prefix("https://")
                    .is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace)) =>
            {
                report.note(
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
            report.note(&key, "no source is named", "name at least one id from the [[source]] tables");
        }
        for id in ids.iter().filter(|id| facts.source(id).is_none()) {
            let known = facts.source.iter().map(|source| source.id.as_str());
            let remedy = did_you_mean(id, known, "correct the id, or add a [[source]] with it");
            report.note(&key, format!("there is no source \"{id}\""), remedy);
        }
    }
}

fn claims(facts: &Facts, report: &mut Report) {
    for claim in &facts.claim {
        if claim.speaker.trim().is_empty() {
            report.note(
                format!("claim.{}.speaker", claim.id),
                "the claim has no speaker",
                "name who said it, by an id of [speakers]",
            );
        }
        if claim.account == Account::Both {
            report.note(
                format!("claim.{}.account", claim.id),
                "a claim belongs to one account",
                "write official or bloggers",
            );
        }
    }
}

fn timeline<'a>(table: &str, entries: impl Iterator<Item = (&'a str, Moment)>, checked: Moment, report: &mut Report) {
    let mut last = i64::MIN;
    for (id, when) in entries {
        let key = format!("{table}.{id}.when");
        if when.from() < last {
            report.note(&key, "it comes before the entry above it", "put the entries in the order they happened");
        }
        if when.from() > checked.from() {
            report.note(
                &key,
                "it lies after the day the page was checked",
                "correct the date, or bring `checked` up to date",
            );
        }
        last = when.from();
    }
}

fn stay(facts: &Facts, report: &mut Report) {
    let mission = &facts.mission;
    let Some(launch) = facts.launch().filter(|launch| launch.precision == Precision::Instant) else {
        let remedy = "give the step \"liftoff\" an instant, with its time of day";
        return report.note(format!("step.{LIFTOFF}"), "the launch has no instant", remedy);
    };
    if facts.checked.0.precision != Precision::Day {
        report.note("checked", "not a day", "write the day as \"2026-11-23\"");
    }
    let month = mission.planned_return.0;
    if month.precision != Precision::Month || month.from < launch.from {
        report.note("mission.planned_return", "not a month after the launch", "write the month as \"2026-07\"");
    }
    if mission.refined_return.0.precision != Precision::Day || mission.refined_return.from() > month.from {
        report.note(
            "mission.refined_return",
            "not a day up to the end of the planned month",
            "write the day as \"2026-07-27\"",
        );
    }
    let longest = (month.from - launch.from) / DAY;
    if !(1..=longest).contains(&mission.planned_days) {
        let problem =
            format!("{} days do not fit between launch and the end of the planned month", mission.planned_days);
        report.note("mission.planned_days", problem, format!("write a number of days from 1 to {longest}"));
    }
    if !(1.0..100.0).contains(&mission.revolutions_per_day) {
        report.note(
            "mission.revolutions_per_day",
            "not a mean motion of an Earth orbit",
            "write revolutions a day, such as 15.49",
        );
    }
    if let Some(landing) = &mission.landing
        && (landing.when.0.precision != Precision::Instant || landing.when.from() <= launch.from)
    {
        let remedy = "write it as \"2026-07-27T12:00:00Z\"";
        report.note("mission.landing.when", "not an instant after the launch", remedy);
    }
}
