//! Making sentences: placeholders, dates and times in words.

use super::{Precision, When};
use crate::clock::calendar::{Date, end_of_day, format_time};
use crate::clock::{MINUTE, Millis, Span};

/// Splits a sentence at its `{placeholders}`: the text before each, and its name. The last
/// piece has an empty name.
///
/// ```
/// let pieces: Vec<_> = pad31::story::pieces("{speaker} said so.").collect();
/// assert_eq!(pieces, [("", "speaker"), (" said so.", "")]);
/// ```
pub fn pieces(template: &str) -> impl Iterator<Item = (&str, &str)> {
    template.split('}').map(|piece| piece.split_once('{').unwrap_or((piece, "")))
}

/// A sentence with its one placeholder filled, whatever the name.
///
/// ```
/// assert_eq!(pad31::story::fill("Known by {date}", "1 December 2025"), "Known by 1 December 2025");
/// ```
pub fn fill(template: &str, value: &str) -> String {
    pieces(template)
        .fold(String::new(), |text, (before, name)| text + before + if name.is_empty() { "" } else { value })
}

/// `3 h 6 min 37 s`, from the largest unit that counts; `units` name hours, minutes and seconds.
pub fn short_span(span: Span, units: [&str; 3]) -> String {
    let counts = [span.days * 24 + span.hours, span.minutes, span.seconds];
    let counted = counts.into_iter().zip(units).skip_while(|(count, _)| *count == 0);
    let parts: Vec<_> = counted.map(|(count, unit)| format!("{count}\u{a0}{unit}")).collect();
    parts.join(" ")
}

/// What dates are written with.
#[derive(Clone, Debug)]
pub struct Dates {
    /// January to December.
    pub months: Vec<String>,
    /// The name of UTC.
    pub utc: String,
    /// The end of a `{date}`.
    pub end_of_day: String,
    /// What was known by a `{date}`.
    pub known_by: String,
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
    /// As texts; [`Dates::unpack`] reads them.
    pub fn pack(&self) -> impl Iterator<Item = String> {
        [&self.utc, &self.end_of_day, &self.known_by].into_iter().chain(&self.months).cloned()
    }

    /// Reads what [`Dates::pack`] wrote.
    pub fn unpack(texts: &mut impl Iterator<Item = String>) -> Option<Self> {
        let (utc, end_of_day, known_by) = (texts.next()?, texts.next()?, texts.next()?);
        let months: Vec<_> = texts.take(12).collect();
        (months.len() == 12).then_some(Self { months, utc, end_of_day, known_by })
    }

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

    /// An instant in words, in UTC; the last of a day is the end of that day.
    pub fn instant(&self, instant: Millis) -> String {
        let day = self.day(instant);
        if instant == end_of_day(instant) {
            fill(&self.end_of_day, &day)
        } else {
            format!("{day}, {} {}", format_time(instant), self.utc)
        }
    }

    /// What a clock set back to an instant shows: what was known by then.
    pub fn known_by(&self, instant: Millis) -> String {
        let by = if instant == end_of_day(instant) { self.day(instant) } else { self.instant(instant) };
        fill(&self.known_by, &by)
    }

    fn month(&self, instant: Millis) -> String {
        let Date { year, month, .. } = Date::of(instant);
        let name = self.months.get(usize::from(month).wrapping_sub(1)).map_or("", String::as_str);
        format!("{name} {year}")
    }
}
