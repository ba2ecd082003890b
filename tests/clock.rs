//! The stay's clock: exact at its boundaries, sound for any input.
#![cfg(not(target_arch = "wasm32"))]

#[path = "sample/stay.rs"]
mod stay;

use pad31::clock::calendar::{
    end_of_day, end_of_month, format_day, format_instant, format_time, parse_day, parse_instant, parse_month,
    start_of_month,
};
use pad31::clock::{DAY, HOUR, MINUTE, Millis, Phase, Reading, SECOND, Span, Stay, clamp};
use proptest::prelude::*;
use stay::STAY;

fn at(text: &str) -> Millis {
    parse_instant(text).expect(text)
}

fn span(days: i64, hours: i64, minutes: i64, seconds: i64) -> Span {
    Span { days, hours, minutes, seconds }
}

#[test]
fn the_stay_is_the_one_of_the_facts() {
    assert_eq!(STAY.launch, at("2025-11-27T09:27:57.402Z"));
    assert_eq!(STAY.month_start, at("2026-07-01T00:00:00Z"));
    assert_eq!(STAY.month_end, at("2026-08-01T00:00:00Z"));
}

#[test]
fn phases_change_on_the_millisecond() {
    for (boundary, before, after) in [
        (STAY.launch, Phase::Before, Phase::Aboard),
        (STAY.month_start, Phase::Aboard, Phase::ReturnMonth),
        (STAY.month_end, Phase::ReturnMonth, Phase::Over),
    ] {
        assert_eq!(STAY.phase(boundary - 1), before);
        assert_eq!(STAY.phase(boundary), after);
    }
}

#[test]
fn a_stay_is_sound_in_order_and_within_what_can_be_reckoned_with() {
    const CENTURY: i64 = 36_525;
    const LAST: Millis = 100_000_000 * DAY;
    let landed = |landing| Stay { landing: Some(landing), ..STAY };
    let sound = [
        STAY,
        landed(STAY.launch),
        landed(STAY.launch + CENTURY * DAY),
        Stay { planned_days: 1, ..STAY },
        Stay { planned_days: CENTURY, ..STAY },
        Stay { millirevs_per_day: 0, ..STAY },
        Stay { millirevs_per_day: 99_999, ..STAY },
        Stay { month_end: LAST, ..STAY },
        Stay { launch: -LAST, ..STAY },
    ];
    let unsound = [
        Stay { launch: STAY.month_start, ..STAY },
        Stay { launch: STAY.month_start + 1, ..STAY },
        Stay { launch: -LAST - 1, ..STAY },
        Stay { month_end: STAY.month_start, ..STAY },
        Stay { month_end: STAY.month_start - 1, ..STAY },
        Stay { month_end: LAST + 1, ..STAY },
        landed(STAY.launch + CENTURY * DAY + 1),
        landed(STAY.launch - 1),
        landed(-LAST - 1),
        landed(Millis::MAX),
        Stay { planned_days: 0, ..STAY },
        Stay { planned_days: CENTURY + 1, ..STAY },
        Stay { millirevs_per_day: -1, ..STAY },
        Stay { millirevs_per_day: 100_000, ..STAY },
    ];
    assert_eq!(sound.iter().position(|stay| !stay.is_sound()), None);
    assert_eq!(unsound.iter().position(Stay::is_sound), None);
}

#[test]
fn phases_have_the_names_that_style_sheets_go_by() {
    let names = [Phase::Before, Phase::Aboard, Phase::ReturnMonth, Phase::Over, Phase::Landed].map(Phase::name);
    assert_eq!(names, ["before", "aboard", "return-month", "over", "over"]);
}

#[test]
fn a_confirmed_landing_ends_the_stay() {
    let landing = at("2026-07-27T06:00:00Z");
    let stay = Stay { landing: Some(landing), ..STAY };
    assert_eq!(stay.phase(landing - 1), Phase::ReturnMonth);
    assert_eq!(stay.phase(landing), Phase::Landed);
    let reading = Reading::at(&stay, landing + 3 * DAY);
    assert_eq!((reading.figure.days, reading.totals.days), (3, 241));
    assert_eq!(reading.totals.percent, 99, "of what was planned");
    let long = Stay { planned_days: 400, ..STAY };
    let over = Reading::at(&long, long.month_end).totals;
    assert_eq!((over.days, over.percent), (400, 100), "without one, the plan counts as done once its month is over");
}

#[test]
fn a_landing_that_lies_ahead_gives_nothing_away() {
    for landing in ["2026-06-01T06:00:00Z", "2026-07-27T06:12:00Z", "2026-08-20T06:00:00Z"].map(at) {
        let stay = Stay { landing: Some(landing), ..STAY };
        for before in ["2026-05-31T00:00:00Z", "2026-07-05T12:00:00Z", "2026-08-10T00:00:00Z"].map(at) {
            let Reading { valid_until, .. } = Reading::at(&STAY, before);
            if before < landing {
                let expected = Reading { valid_until: valid_until.min(landing), ..Reading::at(&STAY, before) };
                assert_eq!(Reading::at(&stay, before), expected);
            }
        }
        assert_eq!(Reading::at(&stay, landing - 1).valid_until, landing);
        assert_eq!(Reading::at(&stay, landing).phase, Phase::Landed);
    }
}

#[test]
fn figures_at_telling_instants() {
    let figure = |text| Reading::at(&STAY, at(text)).figure;
    assert_eq!(figure("2025-11-20T00:00:00Z"), span(7, 9, 27, 57), "before launch, to the second");
    assert_eq!(figure("2026-02-01T00:00:00Z"), span(150, 0, 0, 0));
    assert_eq!(figure("2026-02-01T00:00:01Z"), span(149, 23, 59, 0), "aboard, to the minute");
    assert_eq!(figure("2026-07-15T00:00:00Z"), span(17, 0, 0, 0));
    assert_eq!(figure("2026-07-31T23:59:59.999Z"), span(1, 0, 0, 0), "the last day is still one");
    assert_eq!(figure("2026-08-01T00:00:00Z"), span(0, 0, 0, 0), "today");
    assert_eq!(figure("2026-11-23T00:00:00Z"), span(114, 0, 0, 0));
    assert_eq!(figure("2040-01-01T00:00:00Z"), span(4901, 0, 0, 0));
}

#[test]
fn in_the_month_of_return_a_day_is_counted_off_on_the_millisecond() {
    for day in 2..=31 {
        let midnight = at(&format!("2026-07-{day:02}T00:00:00Z"));
        let (before, after) = (Reading::at(&STAY, midnight - 1), Reading::at(&STAY, midnight));
        assert_eq!((before.figure.days, before.valid_until), (33 - day, midnight));
        assert_eq!(after.figure.days, 32 - day);
    }
}

#[test]
fn totals_follow_the_plan_until_a_landing_is_confirmed() {
    let totals = |text| Reading::at(&STAY, at(text)).totals;
    assert_eq!(totals("2025-11-20T00:00:00Z").days, 0);
    let february = totals("2026-02-01T00:00:00Z");
    assert_eq!((february.days, february.orbits, february.percent), (65, 1016, 27));
    let over = totals("2026-11-23T00:00:00Z");
    assert_eq!((over.days, over.orbits, over.percent), (242, 3748, 100));
}

#[test]
fn totals_are_said_to_change_on_the_millisecond() {
    let length = STAY.planned_days * DAY;
    let days = (1..STAY.planned_days).map(|day| day * DAY);
    let percents = (1..100).map(|percent| (percent * length).div_euclid(100) + i64::from(percent * length % 100 > 0));
    let (turns, rate) = (1000 * DAY, STAY.millirevs_per_day);
    let orbits = (1..length * rate / turns).map(|orbit| (orbit * turns + rate - 1).div_euclid(rate));
    for elapsed in days.chain(percents).chain(orbits) {
        let change = STAY.launch + elapsed;
        let (before, after) = (Reading::at(&STAY, change - 1), Reading::at(&STAY, change));
        assert_ne!(before.totals, after.totals);
        assert_eq!(before.valid_until, change);
    }
}

#[test]
fn calendar_texts() {
    assert_eq!(format_instant(at("2025-11-27T09:27:57.402Z")), "2025-11-27T09:27:57.402Z");
    assert_eq!(format_time(STAY.launch), "09:27:57");
    assert_eq!(parse_day("2024-02-29").map(format_day).as_deref(), Some("2024-02-29"));
    assert_eq!(parse_month("2025-12"), Some((at("2025-12-01T00:00:00Z"), at("2025-12-31T23:59:59.999Z"))));
    for bad in [
        "",
        "2025-02-29",
        "2025-13-01",
        "2025-00-10",
        "2025-1-1",
        "20251127",
        "2025-11-27 ",
        "+025-11-27",
        "２０２５-11-27",
    ] {
        assert_eq!(parse_day(bad), None, "{bad}");
    }
    for bad in [
        "2025-11-27T24:00:00Z",
        "2025-11-27T09:60:00Z",
        "2025-11-27T09:27:57",
        "2025-11-27T09:27Z",
        "2025-11-27T09:27:57.4Z",
        "2025-11-27T09:27:57:00Z",
    ] {
        assert_eq!(parse_instant(bad), None, "{bad}");
    }
}

/// Any stay that content could state: launch, planned month and its end in order.
fn stays() -> impl Strategy<Value = Stay> {
    let instants = -4_000_000_000_000_i64..4_000_000_000_000;
    (
        instants,
        0..400 * DAY,
        DAY..60 * DAY,
        1..400_i64,
        prop_oneof![Just(0), 1_000..100_000_i64],
        proptest::option::of(1..500 * DAY),
    )
        .prop_map(|(launch, to_month, month, planned_days, millirevs_per_day, landing)| {
            let month_start = launch + to_month;
            let month_end = month_start + month;
            let planned_days = planned_days.min(((month_end - launch) / DAY).max(1));
            let landing = landing.map(|after| launch + after);
            Stay { launch, month_start, month_end, planned_days, millirevs_per_day, landing }
        })
}

/// Instants: near the stay, and anything at all.
fn instants() -> impl Strategy<Value = Millis> {
    prop_oneof![any::<i64>(), -5_000_000_000_000_i64..5_000_000_000_000, Just(i64::MIN), Just(i64::MAX)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_instant_has_a_sound_reading(stay in stays(), now in instants()) {
        let Reading { figure, totals, valid_until, .. } = Reading::at(&stay, now);
        prop_assert!(figure.days >= 0 && (0..24).contains(&figure.hours));
        prop_assert!((0..60).contains(&figure.minutes) && (0..60).contains(&figure.seconds));
        prop_assert!(totals.days >= 0 && totals.orbits >= 0 && (0..=100).contains(&totals.percent));
        prop_assert!(valid_until > clamp(now));
    }

    #[test]
    fn time_only_moves_on(stay in stays(), a in instants(), b in instants()) {
        let (early, late) = (Reading::at(&stay, a.min(b)), Reading::at(&stay, a.max(b)));
        prop_assert!(early.phase <= late.phase);
        prop_assert!(early.totals.days <= late.totals.days);
        prop_assert!(early.totals.orbits <= late.totals.orbits);
        prop_assert!(early.totals.percent <= late.totals.percent);
    }

    #[test]
    fn a_reading_holds_until_it_says(
        stay in stays(), now in -5_000_000_000_000_i64..5_000_000_000_000, share in 0.0..1.0,
    ) {
        let reading = Reading::at(&stay, now);
        let rest = reading.valid_until.min(now + 1_000 * DAY) - now;
        #[expect(clippy::cast_possible_truncation, clippy::cast_precision_loss)]
        let within = now + ((rest - 1) as f64 * share) as i64;
        prop_assert_eq!(Reading::at(&stay, within), reading);
        prop_assert_eq!(Reading::at(&stay, now + rest - 1), reading);
    }

    #[test]
    fn a_reading_changes_when_it_says(stay in stays(), now in -5_000_000_000_000_i64..5_000_000_000_000) {
        let reading = Reading::at(&stay, now);
        prop_assume!(reading.valid_until < 6_000_000_000_000);
        let next = Reading::at(&stay, reading.valid_until);
        prop_assert!((next.phase, next.figure, next.totals) != (reading.phase, reading.figure, reading.totals));
    }

    #[test]
    fn parts_recompose_to_the_whole(length in any::<i64>()) {
        let Span { days, hours, minutes, seconds } = Span::of(length);
        let whole = days * DAY + hours * HOUR + minutes * MINUTE + seconds * SECOND;
        prop_assert_eq!(whole, length.max(0) / SECOND * SECOND);
    }

    #[test]
    fn the_calendar_agrees_with_a_time_zone_library(instant in -60_000_000_000_000_i64..250_000_000_000_000) {
        let text = jiff::Timestamp::from_millisecond(instant).expect("within range").to_string();
        let (day, time) = text.split_once('T').expect("RFC 3339");
        prop_assume!(day.len() == 10 && !day.starts_with('-'));
        prop_assert_eq!(format_day(instant), day);
        prop_assert_eq!(format_time(instant), &time[..8]);
        prop_assert_eq!(parse_instant(&format_instant(instant)), Some(instant));
        prop_assert_eq!(parse_day(day).map(end_of_day), Some(end_of_day(instant)));
    }

    #[test]
    fn months_begin_and_end_as_a_time_zone_library_has_it(instant in -60_000_000_000_000_i64..250_000_000_000_000) {
        let utc = jiff::tz::Offset::UTC;
        let at = |day: jiff::civil::Date| {
            utc.to_timestamp(day.at(0, 0, 0, 0)).expect("within range").as_millisecond()
        };
        let day = utc.to_datetime(jiff::Timestamp::from_millisecond(instant).expect("within range")).date();
        prop_assert_eq!(start_of_month(instant), at(day.first_of_month()));
        prop_assert_eq!(end_of_month(instant), at(day.last_of_month().tomorrow().expect("within range")) - 1);
    }

    #[test]
    fn any_text_reads_as_a_moment_or_not(text in ".*") {
        let _ = (parse_day(&text), parse_month(&text), parse_instant(&text));
    }
}
