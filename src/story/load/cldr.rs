//! What a language is written with, read from CLDR with ICU4X.

use crate::story::Language;
use icu::calendar::Gregorian;
use icu::datetime::fieldsets::enums::{CalendarPeriodFieldSet, CompositeDateTimeFieldSet, DateFieldSet};
use icu::datetime::fieldsets::{YM, YMD};
use icu::datetime::input::{Date, DateTime, Time};
use icu::datetime::{FixedCalendarDateTimeFormatter, parts as date_parts};
use icu::decimal::options::DecimalFormatterOptions;
use icu::decimal::{DecimalFormatter, input::Decimal, parts as number_parts};
use icu::experimental::dimension::percent::formatter::PercentFormatter;
use icu::experimental::dimension::percent::options::PercentFormatterOptions;
use icu::locale::extensions::unicode::{key, value};
use icu::locale::{Locale, LocaleCanonicalizer, locale};
use icu::plurals::{PluralCategory, PluralRules};
use std::fmt::{Result as Written, Write};
use std::ops::Range;
use writeable::{Part, PartsWrite, Writeable};

/// The fields of a day with its year.
const DAY: CompositeDateTimeFieldSet = CompositeDateTimeFieldSet::Date(DateFieldSet::YMD(YMD::long()));
/// The fields of a month with its year.
const MONTH: CompositeDateTimeFieldSet =
    CompositeDateTimeFieldSet::CalendarPeriod(CalendarPeriodFieldSet::YM(YM::long()));

/// The language of a tag (BCP 47), or nothing where CLDR does not know it.
///
/// With it come the plural categories that its whole numbers take, in CLDR’s order. Digits are 0 to 9 and dates are
/// Gregorian in every language.
pub fn language(tag: &str) -> Option<(Language, Vec<String>)> {
    let mut locale = Locale::try_from_str(tag).ok()?;
    LocaleCanonicalizer::new_common().canonicalize(&mut locale);
    locale.extensions.unicode.keywords.set(key!("nu"), value!("latn"));
    let (day_pattern, months_in_date) = dates(&locale, DAY)?;
    // A language without data falls back to the root, whose months have no names ("M01").
    if months_in_date == dates(&locale!("und"), DAY)?.1 {
        return None;
    }
    let (month_pattern, months_alone) = dates(&locale, MONTH)?;
    let numbers = DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).ok()?;
    let mut number = Decimal::from(123_456_789);
    number.multiply_pow10(-1);
    let number = Parts::of(&numbers.format(&number))?;
    let thousands = [1000, 10_000, 100_000].map(|number| Parts::of(&numbers.format(&Decimal::from(number))));
    let bare = thousands.iter().flatten().take_while(|parts| parts.get(number_parts::GROUP).is_none()).count();
    let (categories, plurals) = plurals(&locale)?;
    let language = Language {
        day_pattern,
        month_pattern,
        months_in_date: months_in_date.join("|"),
        months_alone: months_alone.join("|"),
        grouping: number.get(number_parts::GROUP).unwrap_or_default().into(),
        grouped_from: 10_i64.pow(u32::try_from(bare).ok()? + 3),
        decimal: number.get(number_parts::DECIMAL)?.into(),
        percent_pattern: percent_pattern(&locale)?,
        plurals,
    };
    Some((language, categories))
}

/// Whether CLDR knows a language.
pub fn is_known(tag: &str) -> bool {
    language(tag).is_some()
}

/// The pattern of dates with these fields, and the twelve months as these dates name them.
///
/// Chinese and Japanese dates number their months: "11", with the word for a month in the pattern.
fn dates(locale: &Locale, fields: CompositeDateTimeFieldSet) -> Option<(String, Vec<String>)> {
    let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(locale.into(), fields).ok()?;
    let mut pattern = None;
    let mut months = Vec::new();
    for month in 1..=12 {
        let date = Date::try_new_gregorian(2025, month, 27).ok()?;
        let parts = Parts::of(&formatter.format(&DateTime { date, time: Time::start_of_day() }))?;
        months.push(parts.get(date_parts::MONTH)?.into());
        pattern.get_or_insert_with(|| parts.pattern());
    }
    Some((pattern?, months))
}

/// The pattern of a percentage. It comes without parts, so a digit that is nowhere else in it marks the number.
fn percent_pattern(locale: &Locale) -> Option<String> {
    let formatter = PercentFormatter::try_new(locale.into(), PercentFormatterOptions::default()).ok()?;
    let text = formatter.format(&Decimal::from(7)).to_string();
    text.contains('7').then(|| text.replace('7', "{number}"))
}

/// The plural categories of whole numbers, and the positions in them of the categories of 0 to 199.
fn plurals(locale: &Locale) -> Option<(Vec<String>, String)> {
    let rules = PluralRules::try_new_cardinal(locale.into()).ok()?;
    let taken: Vec<_> = (0_u8..200).map(|count| rules.category_for(count)).collect();
    let categories = [
        (PluralCategory::Zero, "zero"),
        (PluralCategory::One, "one"),
        (PluralCategory::Two, "two"),
        (PluralCategory::Few, "few"),
        (PluralCategory::Many, "many"),
        (PluralCategory::Other, "other"),
    ];
    let categories: Vec<_> = categories.into_iter().filter(|(category, _)| taken.contains(category)).collect();
    let mut plurals = String::new();
    for category in taken {
        plurals.push_str(&categories.iter().position(|(other, _)| *other == category)?.to_string());
    }
    Some((categories.into_iter().map(|(_, name)| name.into()).collect(), plurals))
}

/// A formatted text and where its parts are.
#[derive(Default)]
struct Parts {
    text: String,
    parts: Vec<(Part, Range<usize>)>,
}

impl Parts {
    /// The parts of what ICU formatted.
    fn of(formatted: &impl Writeable) -> Option<Self> {
        let mut parts = Self::default();
        formatted.write_to_parts(&mut parts).ok()?;
        Some(parts)
    }

    /// The text of the first part of a kind.
    fn get(&self, wanted: Part) -> Option<&str> {
        let (_, range) = self.parts.iter().find(|(part, _)| *part == wanted)?;
        self.text.get(range.clone())
    }

    /// The text with placeholders for the day, the month and the year. None of them is inside another.
    fn pattern(&self) -> String {
        let mut pattern = String::new();
        let mut end = 0;
        for (part, range) in &self.parts {
            let placeholder = match *part {
                date_parts::DAY => "{day}",
                date_parts::MONTH => "{month}",
                date_parts::YEAR => "{year}",
                _ => continue,
            };
            pattern.push_str(&self.text[end..range.start]);
            pattern.push_str(placeholder);
            end = range.end;
        }
        pattern.push_str(&self.text[end..]);
        pattern
    }
}

impl Write for Parts {
    fn write_str(&mut self, text: &str) -> Written {
        self.text.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Parts {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> Written) -> Written {
        let start = self.text.len();
        write(self)?;
        self.parts.push((part, start..self.text.len()));
        Ok(())
    }
}
