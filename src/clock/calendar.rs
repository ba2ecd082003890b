//! Days and months of the proleptic Gregorian calendar, in UTC: reading and writing them.

use super::{DAY, HOUR, MINUTE, Millis, SECOND, clamp};
use datealgo::{date_to_rd, days_in_month, rd_to_date};

/// A calendar date: year, month 1–12, day 1–31.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// Astronomical year.
    pub year: i32,
    /// 1–12.
    pub month: u8,
    /// 1–31.
    pub day: u8,
}

impl Date {
    /// The date, in UTC, on which an instant falls.
    pub fn of(instant: Millis) -> Self {
        let days = clamp(instant).div_euclid(DAY);
        let (year, month, day) = rd_to_date(i32::try_from(days).unwrap_or_default());
        Self { year, month, day }
    }
}

/// The first millisecond of the day an instant falls on.
pub fn start_of_day(instant: Millis) -> Millis {
    clamp(instant).div_euclid(DAY) * DAY
}

/// The last millisecond of the day an instant falls on.
pub fn end_of_day(instant: Millis) -> Millis {
    start_of_day(instant) + DAY - 1
}

/// The first millisecond of the month an instant falls on.
///
/// ```
/// use pad31::clock::calendar::{parse_day, start_of_month};
/// assert_eq!(parse_day("2025-11-27").map(start_of_month), parse_day("2025-11-01"));
/// ```
pub fn start_of_month(instant: Millis) -> Millis {
    start_of_day(instant) - i64::from(Date::of(instant).day - 1) * DAY
}

/// The last millisecond of the month an instant falls on.
pub fn end_of_month(instant: Millis) -> Millis {
    let Date { year, month, .. } = Date::of(instant);
    start_of_month(instant) + i64::from(days_in_month(year, month)) * DAY - 1
}

/// Reads `YYYY-MM-DD` as the first millisecond of that day.
pub fn parse_day(text: &str) -> Option<Millis> {
    let (month, day) = text.split_at_checked(7)?;
    let date = parse_date(month, digits(day.strip_prefix('-')?, 2)?)?;
    Some(start(date))
}

/// Reads `YYYY-MM` as the first and the last millisecond of that month.
pub fn parse_month(text: &str) -> Option<(Millis, Millis)> {
    let first = parse_date(text, 1)?;
    let last = Date { day: days_in_month(first.year, first.month), ..first };
    Some((start(first), start(last) + DAY - 1))
}

/// Reads `YYYY-MM-DDThh:mm:ssZ`, seconds with or without three decimals.
pub fn parse_instant(text: &str) -> Option<Millis> {
    let (day, time) = text.split_once('T')?;
    let (hms, millis) = match time.strip_suffix('Z')?.split_once('.') {
        Some((hms, fraction)) => (hms, digits(fraction, 3)?),
        None => (time.strip_suffix('Z')?, 0),
    };
    let mut fields = hms.split(':');
    let mut field = |limit| digits(fields.next()?, 2).filter(|&n| n < limit);
    let (hour, minute, second) = (field(24)?, field(60)?, field(60)?);
    if fields.next().is_some() {
        return None;
    }
    let time = i64::from(hour) * HOUR + i64::from(minute) * MINUTE + i64::from(second) * SECOND;
    Some(parse_day(day)? + time + i64::from(millis))
}

/// Writes the date of an instant as `YYYY-MM-DD`.
pub fn format_day(instant: Millis) -> String {
    let Date { year, month, day } = Date::of(instant);
    format!("{year:04}-{month:02}-{day:02}")
}

/// Writes the time of day of an instant as `hh:mm:ss`, any fraction of a second cut off.
pub fn format_time(instant: Millis) -> String {
    let time = clamp(instant).rem_euclid(DAY);
    format!("{:02}:{:02}:{:02}", time / HOUR, time % HOUR / MINUTE, time % MINUTE / SECOND)
}

/// Writes an instant as `YYYY-MM-DDThh:mm:ss[.mmm]Z`: the form [`parse_instant`] reads, and a
/// valid global date and time string of HTML for years 0 to 9999.
pub fn format_instant(instant: Millis) -> String {
    let millis = clamp(instant).rem_euclid(SECOND);
    let fraction = if millis == 0 { String::new() } else { format!(".{millis:03}") };
    format!("{}T{}{fraction}Z", format_day(instant), format_time(instant))
}

fn start(Date { year, month, day }: Date) -> Millis {
    i64::from(date_to_rd((year, month, day))) * DAY
}

/// `YYYY-MM` and a day number, if the calendar has that day.
fn parse_date(year_month: &str, day: u16) -> Option<Date> {
    let (year, month) = year_month.split_once('-')?;
    let (year, month) = (i32::from(digits(year, 4)?), u8::try_from(digits(month, 2)?).ok()?);
    let day = u8::try_from(day).ok()?;
    let exists = (1..=12).contains(&month) && day >= 1 && day <= days_in_month(year, month);
    exists.then_some(Date { year, month, day })
}

/// Exactly `count` ASCII digits as a number.
fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}
