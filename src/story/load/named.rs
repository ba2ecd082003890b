//! Facts within the words: `{planned_return}` in a text stands for what the facts say. So a date or a
//! number that words speak of is written once.

use super::error::{Report, did_you_mean};
use super::facts::Facts;
use crate::clock::Millis;
use crate::clock::calendar::start_of_month;
use crate::story::{Dates, Precision, When, pieces};
use toml::Value;

/// The placeholder that each of these labels is filled at by the page, as time goes by.
const FILLED: [(&str, &str); 14] = [
    ("checked", "date"),
    ("after_liftoff", "time"),
    ("pad_mark", "letter"),
    ("card_told", "date"),
    ("as_of_checked", "date"),
    ("as_of_paused", "date"),
    ("as_of_set_back", "date"),
    ("as_of_printed", "date"),
    ("bar_elapsed", "share"),
    ("flight_at", "time"),
    ("flight_turns", "turns"),
    ("clock_live", "date"),
    ("clock_set_back", "date"),
    ("end_of_day", "date"),
];
/// What the texts of claims are filled at.
const OF_CLAIMS: [&str; 2] = ["speaker", "quote"];

/// What each name stands for, in a language's words.
pub(super) fn names(facts: &Facts, months: Vec<String>) -> Vec<(&'static str, String)> {
    let dates = Dates { months, utc: String::new(), end_of_day: String::new(), known_by: String::new() };
    let month = |from: Millis| dates.date(When { from, precision: Precision::Month });
    let mission = &facts.mission;
    let planned = mission.planned_return.from();
    let launch = facts.launch().map_or(planned, |launch| launch.from);
    vec![
        ("planned_return", month(planned)),
        ("planned_return_begins", dates.day(start_of_month(planned))),
        ("refined_return", dates.day(mission.refined_return.from())),
        ("launch_day", dates.day(launch)),
        ("launch_month", month(launch)),
        ("planned_days", mission.planned_days.to_string()),
        ("revolutions_per_day", mission.revolutions_per_day.to_string()),
    ]
}

/// Fills every text below a key with the facts it names, and notes what nothing fills.
pub(super) fn fill(key: &str, value: &mut Value, names: &[(&str, String)], report: &mut Report) {
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

fn filled(key: &str, text: &str, names: &[(&str, String)], report: &mut Report) -> String {
    let label = key.strip_prefix("labels.");
    let own = label.and_then(|label| FILLED.iter().find(|(filled, _)| *filled == label)).map(|(_, name)| *name);
    let of_page: Vec<_> = if key.starts_with("claims.") { OF_CLAIMS.to_vec() } else { own.into_iter().collect() };
    let mut kept = Vec::new();
    let mut whole = String::new();
    for (before, name) in pieces(text) {
        whole += before;
        if let Some((_, fact)) = names.iter().find(|(known, _)| *known == name) {
            whole += fact;
        } else if !name.is_empty() {
            if !of_page.contains(&name) {
                let known = names.iter().map(|(known, _)| *known).chain(of_page.iter().copied());
                let remedy = did_you_mean(name, known, "remove it, or name a fact: src/story/load/named.rs lists them");
                report.note(key, format!("nothing fills {{{name}}} here"), remedy);
            }
            kept.push(name);
            whole.extend(["{", name, "}"]);
        }
    }
    if let Some(own) = own.filter(|own| !kept.contains(own) && !text.trim().is_empty()) {
        report.note(key, format!("the text lacks {{{own}}}"), format!("put {{{own}}} where it goes"));
    }
    whole
}
