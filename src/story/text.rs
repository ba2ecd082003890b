//! Making sentences: placeholders, dates and times in words.

use super::{Label, Language, When};
use crate::clock::calendar::{end_of_day, format_time};
use crate::clock::{MINUTE, Millis, SECOND, Span};

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

/// A message with its arguments, by name.
///
/// ```
/// assert_eq!(pad31::story::fill("Known by {date}", &[("date", "1 December 2025")]), "Known by 1 December 2025");
/// ```
pub fn fill(message: &str, arguments: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (before, name) in pieces(message) {
        text += before;
        text += arguments.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| value);
    }
    text
}

/// An entry of a list that is kept as one text, `day|days`; the last for want of another.
pub fn nth(list: &str, place: usize) -> &str {
    let mut found = "";
    for entry in list.split('|').take(place.saturating_add(1)) {
        found = entry;
    }
    found
}

/// Where the first entry that is wanted stands in such a list.
pub fn place(list: &str, wanted: impl Fn(&str) -> bool) -> Option<usize> {
    list.split('|').position(wanted)
}

/// A list of numbers that is kept as one text; none if anything in it is none.
pub fn numbers(list: &str) -> Option<Vec<Millis>> {
    list.split('|').map(|number| number.parse().ok()).collect()
}

/// What dates are written with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dates {
    /// The language's own ways.
    pub language: Language,
    /// A `{day}` with its `{time}`, in UTC.
    pub instant: String,
    /// The end of a `{date}`.
    pub end_of_day: String,
    /// What was known by a `{date}`.
    pub known_by: String,
}

/// A time zone, at the time of the story.
#[derive(Clone, Debug)]
pub struct Zone {
    /// Its id in the facts: the value of `zone` in addresses.
    pub id: String,
    /// Its name in words.
    pub name: String,
    /// Minutes ahead of UTC, from the time-zone database.
    pub offset_minutes: i64,
}

impl Zone {
    /// An instant as this zone's calendar and clocks have it, to be written as if it were UTC.
    pub fn of(&self, instant: Millis) -> Millis {
        instant + self.offset_minutes * MINUTE
    }
}

impl Dates {
    /// As texts; [`Dates::unpack`] reads them.
    pub fn pack(&self) -> impl Iterator<Item = String> {
        let messages = [&self.instant, &self.end_of_day, &self.known_by].into_iter().cloned();
        messages.chain(self.language.pack())
    }

    /// Reads what [`Dates::pack`] wrote; none if a number among it is none.
    pub fn unpack([instant, end_of_day, known_by, language @ ..]: [String; 12]) -> Option<Self> {
        Some(Self { language: Language::unpack(language)?, instant, end_of_day, known_by })
    }

    /// The day of an instant in UTC: `27 November 2025`.
    pub fn day(&self, instant: Millis) -> String {
        self.language.day_of(instant)
    }

    /// The date of a moment in words, without its time of day.
    pub fn date(&self, when: When) -> String {
        self.language.date(when)
    }

    /// An instant in words, in UTC; the last of a day is the end of that day.
    pub fn instant(&self, instant: Millis) -> String {
        let day = self.day(instant);
        if instant == end_of_day(instant) {
            fill(&self.end_of_day, &[("date", &day)])
        } else {
            fill(&self.instant, &[("day", &day), ("time", &format_time(instant))])
        }
    }

    /// The moment a clock is set back to: a day, or an instant.
    pub fn by(&self, instant: Millis) -> String {
        if instant == end_of_day(instant) { self.day(instant) } else { self.instant(instant) }
    }

    /// What a clock set back to an instant shows: what was known by then.
    pub fn known_by(&self, instant: Millis) -> String {
        fill(&self.known_by, &[("date", &self.by(instant))])
    }
}

/// A length of time in the labels' words, to the nearest second: the message of its largest unit that counts.
pub fn span(length: Millis, message: impl Fn(Label) -> String) -> String {
    let span = Span::of(length.saturating_add(SECOND / 2));
    let hours = span.days * 24 + span.hours;
    let label = match (hours, span.minutes) {
        (0, 0) => Label::SpanSeconds,
        (0, _) => Label::SpanMinutes,
        _ => Label::SpanHours,
    };
    let counts = [hours, span.minutes, span.seconds].map(|count| count.to_string());
    fill(&message(label), &[("hours", &counts[0]), ("minutes", &counts[1]), ("seconds", &counts[2])])
}
