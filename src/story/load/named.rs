//! Facts within the words: `{planned_return}` in a text stands for what the facts say. So a date or a
//! number that words speak of is written once.

use super::error::{Report, did_you_mean};
use super::facts::{Facts, Named};
use super::moments::Moments;
use crate::clock::calendar::start_of_month;
use crate::story::{Language, pieces};
use toml::Value;

/// The placeholders that each of these labels is filled at by the page, as time goes by.
const FILLED: [(&str, &[&str]); 34] = [
    ("checked", &["date"]),
    ("after_liftoff", &["time"]),
    ("span_hours", &["hours", "minutes", "seconds"]),
    ("span_minutes", &["minutes", "seconds"]),
    ("span_seconds", &["seconds"]),
    ("time_utc", &["time"]),
    ("time_in", &["time", "zone"]),
    ("instant", &["day", "time"]),
    ("instant_in", &["day", "time", "zone"]),
    ("claim_meta", &["role", "date", "hour"]),
    ("claim_meta_again", &["date", "hour"]),
    ("block_title", &["part", "story"]),
    ("pad_mark", &["name"]),
    ("card_quotation", &["quote"]),
    ("as_of_checked", &["date"]),
    ("as_of_paused", &["date"]),
    ("as_of_set_back", &["date"]),
    ("as_of_printed", &["date"]),
    ("figure_orbits_count", &["orbits"]),
    ("flight_turn", &["minutes"]),
    ("now_aboard", &["days", "unit"]),
    ("source_number", &["number", "name"]),
    ("source_unnamed", &["number"]),
    ("source_back", &["name"]),
    ("share_opens", &["account", "clock"]),
    ("embed_height", &["column", "height"]),
    ("shown", &["name"]),
    ("clock_live", &["date"]),
    ("clock_set_back", &["date"]),
    ("end_of_day", &["date"]),
    ("correction_title", &["date"]),
    ("publisher_contact", &["contact"]),
    ("publisher_credit", &["credit"]),
    ("accessibility_contact", &["contact"]),
];
/// What the texts of claims are filled at.
const OF_CLAIMS: &[&str] = &["speaker", "quote"];

/// What each name stands for, in a language's words.
pub(super) fn names(facts: &Facts, moments: &Moments, language: &Language) -> Vec<(String, String)> {
    let mission = &facts.mission;
    let planned = mission.planned_return.from();
    let launch = moments.get(&mission.launch).map_or(planned, |launch| launch.from);
    let mut names = vec![
        ("planned_return".to_owned(), language.month_of(planned)),
        ("planned_return_begins".to_owned(), language.day_of(start_of_month(planned))),
        ("launch_day".to_owned(), language.day_of(launch)),
        ("launch_month".to_owned(), language.month_of(launch)),
        ("planned_days".to_owned(), language.number(mission.planned_days)),
    ];
    let motion = facts.flight.as_ref().map(|flight| language.fraction(flight.revolutions_per_day));
    names.extend(motion.map(|motion| ("revolutions_per_day".to_owned(), motion)));
    // Which half of the globe it is, a language says in words of its own.
    let degrees = facts.place.iter().flat_map(|place| [("latitude", place.latitude), ("longitude", place.longitude)]);
    names.extend(degrees.map(|(name, degrees)| (name.to_owned(), language.fraction(degrees.abs()))));
    names.extend(facts.named.iter().map(|(name, value)| {
        let text = match value {
            Named::Whole(number) => language.number(*number),
            Named::Fraction(number) => language.fraction(*number),
            Named::Text(text) => moments.get(text).map_or_else(|| text.clone(), |when| language.date(when)),
        };
        (name.clone(), text)
    }));
    names
}

/// Fills every text below a key with the facts it names, and notes what nothing fills.
pub(super) fn fill(key: &str, value: &mut Value, names: &[(String, String)], report: &mut Report) {
    let below = |part: &str| if key.is_empty() { part.to_owned() } else { format!("{key}.{part}") };
    match value {
        Value::Table(table) => table.iter_mut().for_each(|(part, value)| fill(&below(part), value, names, report)),
        Value::Array(list) => list.iter_mut().enumerate().for_each(|(index, value)| {
            fill(&format!("{key}[{index}]"), value, names, report);
        }),
        Value::String(text) => *text = filled(key, text, names, report),
        _ => {}
    }
}

fn filled(key: &str, text: &str, names: &[(String, String)], report: &mut Report) -> String {
    let own = key
        .strip_prefix("labels.")
        .and_then(|label| FILLED.into_iter().find_map(|(filled, names)| (filled == label).then_some(names)));
    let own = own.unwrap_or_default();
    let of_page = if key.starts_with("claims.") { OF_CLAIMS } else { own };
    let mut kept = Vec::new();
    let mut whole = String::new();
    for (before, name) in pieces(text) {
        whole += before;
        if let Some((_, fact)) = names.iter().find(|(known, _)| *known == name) {
            whole += fact;
        } else if !name.is_empty() {
            if !of_page.contains(&name) {
                let known = names.iter().map(|(known, _)| known.as_str()).chain(of_page.iter().copied());
                let remedy = did_you_mean(name, known, "remove it, or name a fact of [named] in facts.toml");
                report.note(key, format!("nothing fills {{{name}}} here"), remedy);
            }
            kept.push(name);
            whole.extend(["{", name, "}"]);
        }
    }
    for lacking in own.iter().filter(|own| !kept.contains(own) && !text.trim().is_empty()) {
        report.note(key, format!("the text lacks {{{lacking}}}"), format!("put {{{lacking}}} where it goes"));
    }
    whole
}
