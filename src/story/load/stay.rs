//! The stay, the flight and the zones.

use super::desk::Desk;
use super::facts::{self, Facts};
use super::words::ById;
use crate::clock::calendar::start_of_month;
use crate::clock::{DAY, MINUTE, Millis, SECOND, Stay};
use crate::story::{Flight, Precision, Zone};

/// The instants the countdown goes by.
pub(super) fn stay(desk: &mut Desk, facts: &Facts) -> Option<Stay> {
    let mission = &facts.mission;
    if facts.checked.0.precision != Precision::Day {
        desk.facts.note("checked", "not a day", "write the day as \"2026-11-23\"");
    }
    let launch = instant(desk, "mission.launch", &mission.launch)?;
    let month = mission.planned_return.0;
    if month.precision != Precision::Month || month.from < launch {
        desk.facts.note("mission.planned_return", "not a month after the launch", "write the month as \"2026-07\"");
    }
    let longest = (month.from - launch) / DAY;
    if !(1..=longest).contains(&mission.planned_days) {
        let problem =
            format!("{} days do not fit between launch and the end of the planned month", mission.planned_days);
        desk.facts.note("mission.planned_days", problem, format!("write a number of days from 1 to {longest}"));
    }
    let landing = mission.landing.as_ref().map(|landing| landing.when.0);
    if landing.is_some_and(|landing| landing.precision != Precision::Instant || landing.from <= launch) {
        let remedy = "write it as \"2026-07-27T12:00:00Z\"";
        desk.facts.note("mission.landing.when", "not an instant after the launch", remedy);
    }
    Some(Stay {
        launch,
        month_start: start_of_month(month.from),
        month_end: month.from + 1,
        planned_days: mission.planned_days,
        millirevs_per_day: facts.flight.as_ref().map_or(0, millirevs),
        landing: landing.map(|landing| landing.from),
    })
}

/// The instant of a step that must have one.
fn instant(desk: &mut Desk, key: &str, step: &str) -> Option<Millis> {
    let when = desk.moment(key, step)?;
    let exact = (when.precision == Precision::Instant).then_some(when.from);
    if exact.is_none() {
        let remedy = format!("give the step \"{step}\" an instant, with its time of day");
        desk.facts.note(key, format!("\"{step}\" has no instant"), remedy);
    }
    exact
}

#[expect(clippy::cast_possible_truncation, reason = "noted unless it lies between 1 and 100")]
fn millirevs(flight: &facts::Flight) -> i64 {
    (flight.revolutions_per_day * 1000.0).round() as i64
}

pub(super) fn flight(desk: &mut Desk, facts: &Facts, stay: Option<&Stay>) -> Option<Flight> {
    let flight = facts.flight.as_ref()?;
    if !(1.0..100.0).contains(&flight.revolutions_per_day) {
        let remedy = "write revolutions a day, such as 15.49";
        desk.facts.note("flight.revolutions_per_day", "not a mean motion of an Earth orbit", remedy);
    }
    let sources = desk.cite("flight.sources", &flight.sources);
    let length = instant(desk, "flight.until", &flight.until)? - stay?.launch;
    if length <= 0 {
        desk.facts.note("flight.until", "the flight ends before it begins", "name a step after the launch");
    }
    Some(Flight { length, sources })
}

/// Each zone's offset at launch, from the time-zone database.
pub(super) fn zones(desk: &mut Desk, facts: &Facts, names: &mut ById<String>, launch: Option<Millis>) -> Vec<Zone> {
    desk.ids("zone", facts.zone.iter().map(|zone| zone.id.as_str()));
    let at = launch.and_then(|launch| jiff::Timestamp::from_millisecond(launch).ok()).unwrap_or_default();
    let zones = facts.zone.iter().filter_map(|zone| {
        let name = desk.take("zones", names, &zone.id);
        let Ok(known) = jiff::tz::TimeZone::get(&zone.tz) else {
            let remedy = "use a name of the IANA time-zone database, such as Europe/Moscow";
            desk.facts.note(format!("zone.{}.tz", zone.id), format!("unknown time zone \"{}\"", zone.tz), remedy);
            return None;
        };
        let offset = i64::from(known.to_offset(at).seconds()) * SECOND / MINUTE;
        Some(Zone { id: zone.id.clone(), name: name?, offset_minutes: offset })
    });
    let zones = zones.collect();
    desk.left_over("zones", names);
    zones
}
