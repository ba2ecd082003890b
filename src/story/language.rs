//! Dates, numbers and counted things in one language: a plain table, made from CLDR by the build, and the
//! same code on both sides.

use super::text::nth;
use super::{Precision, When, fill};
use crate::clock::Millis;
use crate::clock::calendar::Date;

/// What a language is written with (CLDR).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Language {
    /// A day with its year: `{day} {month} {year}`.
    pub day_pattern: String,
    /// A month with its year: `{month} {year}`.
    pub month_pattern: String,
    /// January to December as they stand in a date (Russian: ноября), with `|` between them.
    pub months_in_date: String,
    /// January to December beside a year alone (Russian: ноябрь), likewise.
    pub months_alone: String,
    /// What stands between groups of three digits; may be empty.
    pub grouping: String,
    /// The least number whose digits are grouped.
    pub grouped_from: Millis,
    /// What stands between a whole number and its fraction.
    pub decimal: String,
    /// A percentage: `{number}%`.
    pub percent_pattern: String,
    /// For 0 to 199, one digit each: which of the forms that its words give goes with the count. A larger
    /// count n takes the digit of n % 100 + 100, which holds below a million in every language of CLDR.
    pub plurals: String,
}

impl Language {
    /// The day of an instant in UTC.
    pub fn day_of(&self, instant: Millis) -> String {
        dated(&self.day_pattern, &self.months_in_date, Date::of(instant))
    }

    /// The month of an instant in UTC.
    pub fn month_of(&self, instant: Millis) -> String {
        dated(&self.month_pattern, &self.months_alone, Date::of(instant))
    }

    /// The date of a moment, without its time of day.
    pub fn date(&self, When { from, precision }: When) -> String {
        if precision == Precision::Month { self.month_of(from) } else { self.day_of(from) }
    }

    /// A whole number of 0 or more, its digits grouped.
    pub fn number(&self, number: i64) -> String {
        if number < self.grouped_from { number.to_string() } else { self.grouped(number) }
    }

    fn grouped(&self, number: i64) -> String {
        if number < 1000 {
            return number.to_string();
        }
        let mut text = self.grouped(number / 1000) + &self.grouping;
        for unit in [100, 10, 1] {
            text += &(number / unit % 10).to_string();
        }
        text
    }

    /// A number of 0 or more with one decimal, from its tenths: 20 is `2.0`.
    pub fn tenths(&self, tenths: i64) -> String {
        self.number(tenths / 10) + &self.decimal + &(tenths % 10).to_string()
    }

    /// A number as it is written in the facts.
    #[cfg(feature = "ssr")]
    pub fn fraction(&self, number: f64) -> String {
        number.to_string().replace('.', &self.decimal)
    }

    /// A whole number of percents.
    pub fn percent(&self, number: i64) -> String {
        fill(&self.percent_pattern, &[("number", &self.number(number))])
    }

    /// The form that goes with a count, from all of them (`day|days`); the last for want of another.
    pub fn form<'a>(&self, forms: &'a str, count: i64) -> &'a str {
        let count = count.unsigned_abs();
        let place = if count < 200 { count } else { count % 100 + 100 };
        let digit = usize::try_from(place).ok().and_then(|place| self.plurals.as_bytes().get(place));
        let wanted = usize::from(digit.copied().unwrap_or(b'0').wrapping_sub(b'0'));
        nth(forms, wanted)
    }

    /// As texts; [`Language::unpack`] reads them.
    pub fn pack(&self) -> [String; 9] {
        [
            self.day_pattern.clone(),
            self.month_pattern.clone(),
            self.months_in_date.clone(),
            self.months_alone.clone(),
            self.grouping.clone(),
            self.grouped_from.to_string(),
            self.decimal.clone(),
            self.percent_pattern.clone(),
            self.plurals.clone(),
        ]
    }

    /// Reads what [`Language::pack`] wrote; none if the number among it is none.
    pub fn unpack(texts: [String; 9]) -> Option<Self> {
        let [
            day_pattern,
            month_pattern,
            months_in_date,
            months_alone,
            grouping,
            from,
            decimal,
            percent_pattern,
            plurals,
        ] = texts;
        let grouped_from = from.parse().ok()?;
        Some(Self {
            day_pattern,
            month_pattern,
            months_in_date,
            months_alone,
            grouping,
            grouped_from,
            decimal,
            percent_pattern,
            plurals,
        })
    }
}

fn dated(pattern: &str, months: &str, Date { year, month, day }: Date) -> String {
    let name = nth(months, usize::from(month - 1));
    fill(pattern, &[("day", &day.to_string()), ("month", name), ("year", &year.to_string())])
}
