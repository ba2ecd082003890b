//! Making sentences: placeholders and dates in words.

use super::{Label, Precision, Story, When};
use crate::clock::calendar::{Date, end_of_day, format_time};
use crate::clock::{MINUTE, Millis};
use serde::{Deserialize, Serialize};

/// Splits a sentence at its `{placeholders}`: the text before each, and its name. The last
/// piece has an empty name.
pub fn pieces(template: &str) -> impl Iterator<Item = (&str, &str)> {
    template.split('}').map(|piece| piece.split_once('{').unwrap_or((piece, "")))
}

/// A sentence with its one placeholder filled, whatever the name.
pub fn fill(template: &str, value: &str) -> String {
    pieces(template)
        .fold(String::new(), |text, (before, name)| text + before + if name.is_empty() { "" } else { value })
}

/// What dates are written with.
#[derive(Debug, Serialize, Deserialize)]
pub struct Dates {
    /// January to December.
    pub months: Vec<String>,
    /// Zones shown beside UTC.
    #[serde(skip)]
    pub zones: Vec<Zone>,
}

/// A time zone, at the time of the story.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its name in words.
    pub name: String,
    /// Minutes ahead of UTC, from the time-zone database.
    pub offset_minutes: i64,
}

impl Zone {
    /// The time of day in this zone, `hh:mm:ss`.
    pub fn time(&self, instant: Millis) -> String {
        format_time(instant + self.offset_minutes * MINUTE)
    }
}

impl Dates {
    /// The day of an instant in UTC: `27 November 2025`.
    pub fn day(&self, instant: Millis) -> String {
        format!("{} {}", Date::of(instant).day, self.month(instant))
    }

    /// The date of a moment in words, without its time of day.
    pub fn date(&self, When { from, precision }: When) -> String {
        match precision {
            Precision::Month => self.month(from),
            _ => self.day(from),
        }
    }

    fn month(&self, instant: Millis) -> String {
        let Date { year, month, .. } = Date::of(instant);
        let name = self.months.get(usize::from(month).wrapping_sub(1)).map_or("", String::as_str);
        format!("{name} {year}")
    }
}

impl Story {
    /// An instant in words, in UTC; the last of a day is the end of that day.
    pub fn moment(&self, instant: Millis) -> String {
        let day = self.dates.day(instant);
        if instant == end_of_day(instant) {
            fill(self.labels.get(Label::EndOfDay), &day)
        } else {
            format!("{day}, {} {}", format_time(instant), self.labels.get(Label::Utc))
        }
    }

    /// What a clock set back to an instant shows: what was known by then.
    pub fn known_by(&self, instant: Millis) -> String {
        let by = if instant == end_of_day(instant) { self.dates.day(instant) } else { self.moment(instant) };
        fill(self.labels.get(Label::ClockSetBack), &by)
    }
}
