//! What languages are written with: dates, numbers and counted things, against CLDR.
#![cfg(feature = "ssr")]

use icu::locale::Locale;
use icu::plurals::PluralRules;
use pad31::clock::Millis;
use pad31::clock::calendar::parse_day;
use pad31::story::load::cldr;
use pad31::story::{Language, Precision, When};
use proptest::prelude::*;

fn language(tag: &str) -> Language {
    cldr::language(tag).expect("CLDR has this language").0
}

fn categories(tag: &str) -> Vec<String> {
    cldr::language(tag).expect("CLDR has this language").1
}

fn day(text: &str) -> Millis {
    parse_day(text).expect(text)
}

#[test]
fn british_english() {
    let english = language("en-GB");
    assert_eq!(english.day_of(day("2025-11-27")), "27 November 2025");
    assert_eq!(english.month_of(day("2025-11-27")), "November 2025");
    let told = |precision| english.date(When { from: day("2025-11-27"), precision });
    let each = [Precision::Instant, Precision::Day, Precision::Month].map(told);
    assert_eq!(each, ["27 November 2025", "27 November 2025", "November 2025"]);
    assert_eq!([999, 1000, 1_234_567].map(|number| english.number(number)), ["999", "1,000", "1,234,567"]);
    assert_eq!([0, 5, 20, 123_456].map(|tenths| english.tenths(tenths)), ["0.0", "0.5", "2.0", "12,345.6"]);
    assert_eq!(english.fraction(15.49), "15.49");
    assert_eq!(english.percent(50), "50%");
    assert_eq!(categories("en-GB"), ["one", "other"]);
    assert_eq!([0, 1, 2, 101, -1].map(|count| english.form("day|days", count)), ["days", "day", "days", "days", "day"]);
}

#[test]
fn russian_has_cases_and_three_forms() {
    let russian = language("ru");
    assert_eq!(russian.day_of(day("2025-11-27")), "27 ноября 2025\u{202f}г.");
    assert_eq!(russian.month_of(day("2025-11-27")), "ноябрь 2025\u{202f}г.");
    assert_eq!(russian.number(12_345), "12\u{a0}345");
    assert_eq!((russian.tenths(20), russian.fraction(15.49)), ("2,0".to_owned(), "15,49".to_owned()));
    assert_eq!(russian.percent(50), "50\u{a0}%");
    assert_eq!(categories("ru"), ["one", "few", "many"]);
    let counted = [1, 3, 5, 11, 21, 112, 1022].map(|count| russian.form("день|дня|дней", count));
    assert_eq!(counted, ["день", "дня", "дней", "дней", "день", "дней", "дня"]);
}

#[test]
fn kazakh_puts_the_year_first() {
    let kazakh = language("kk");
    assert_eq!(kazakh.day_of(day("2025-11-27")), "2025\u{202f}ж. 27 қараша");
    assert_eq!(kazakh.month_of(day("2026-07-01")), "2026\u{202f}ж. шілде");
}

#[test]
fn spanish_groups_digits_from_five_on() {
    let spanish = language("es");
    assert_eq!([1234, 12_345, 1_234_567].map(|number| spanish.number(number)), ["1234", "12.345", "1.234.567"]);
}

#[test]
fn the_table_of_counts_says_what_cldr_says() {
    for tag in ["en", "ru", "kk", "ar", "pl", "lt", "cs", "ga", "fr"] {
        let (language, forms) = (language(tag), categories(tag).join("|"));
        let locale: Locale = tag.parse().expect("a tag");
        let rules = PluralRules::try_new_cardinal(locale.into()).expect("compiled data");
        for count in 0..=20_000_u32 {
            let category = format!("{:?}", rules.category_for(count)).to_lowercase();
            assert_eq!(language.form(&forms, count.into()), category, "{tag} {count}");
        }
    }
}

#[test]
fn what_is_packed_reads_back() {
    for tag in ["en-GB", "ru", "kk", "ar", "ja"] {
        assert_eq!(Language::unpack(language(tag).pack()), Some(language(tag)));
    }
}

#[test]
fn a_language_nobody_knows_is_none() {
    for tag in ["tlh", "xx", "und", "", "English", "en_GB_x"] {
        assert!(!cldr::is_known(tag), "{tag}");
    }
    assert!(cldr::is_known("en-XA"), "the pseudo-language of tests");
}

proptest! {
    #[test]
    fn anything_can_be_written(instant in any::<i64>(), number in any::<i64>(), form in ".*") {
        for tag in ["en-GB", "ru", "ar"] {
            let language = language(tag);
            prop_assert!(!language.day_of(instant).is_empty() && !language.month_of(instant).is_empty());
            prop_assert!(!language.number(number).is_empty());
            let _ = language.form(&form, number);
        }
    }
}
