//! The reader's choice in the address: canonical, kind to strangers, deaf to nonsense.
#![cfg(not(target_arch = "wasm32"))]

use pad31::clock::Millis;
use pad31::clock::calendar::{end_of_day, parse_day, parse_instant};
use pad31::reader::{AsOf, Bounds, Choice, Offer, Opens};
use pad31::story::{Accounts, Shown};
use proptest::prelude::*;

fn instant(text: &str) -> Millis {
    parse_instant(text).expect(text)
}

fn bounds() -> Bounds {
    Bounds { earliest: instant("2025-11-27T00:00:00Z"), now: instant("2026-11-23T22:18:00Z") }
}

/// Two accounts, and both side by side.
fn accounts() -> Accounts {
    Accounts::new([("official", "official/"), ("bloggers", "bloggers/")], "side-by-side/")
}

fn offer() -> Offer {
    let (scenes, zones) = ("whole|damaged|restored".to_owned(), "utc|moscow|local".to_owned());
    Offer { accounts: accounts(), scenes, zones }
}

fn shown(name: &str) -> Shown {
    accounts().parse(name).expect(name)
}

fn read(query: &str) -> Choice {
    read_at(query, Shown::default())
}

fn read_at(query: &str, opens: Shown) -> Choice {
    Choice::from_query(query, opens_with(opens), &offer(), bounds())
}

fn opens_with(shown: Shown) -> Opens {
    Opens { shown, scene: None }
}

fn write(choice: Choice, current: &str) -> String {
    choice.to_query(current, Opens::default(), &offer())
}

fn end(day: &str) -> AsOf {
    AsOf::SetBack(end_of_day(parse_day(day).expect(day)))
}

#[test]
fn on_a_page_of_a_scene_the_path_is_the_scene_until_the_clock_is_set() {
    let opens = Opens { shown: shown("bloggers"), scene: Some(2) };
    let read = |query| Choice::from_query(query, opens, &offer(), bounds());
    assert_eq!(read(""), Choice { shown: shown("bloggers"), scene: Some(2), ..Choice::default() });
    assert_eq!(read("scene=whole").scene, Some(0));
    assert_eq!(read("scene=nonsense").scene, Some(2));
    assert_eq!(read("at=2025-12-01").scene, None);
    for query in ["", "scene=whole", "account=official", "at=2025-12-01", "at=2025-12-01&scene=restored"] {
        assert_eq!(read(query).to_query("", opens, &offer()), query);
    }
}

#[test]
fn reads_what_the_documentation_promises() {
    let choice = read("account=bloggers&at=2025-12-01");
    assert_eq!(choice, Choice { shown: shown("bloggers"), as_of: end("2025-12-01"), ..Choice::default() });
    let liftoff = read("at=2025-11-27T09:27:57Z").as_of;
    assert_eq!(liftoff, AsOf::SetBack(instant("2025-11-27T09:27:57.999Z")), "its whole second");
    assert_eq!(write(read("at=2025-11-27T09:27:57Z"), ""), "at=2025-11-27T09:27:57Z");
    assert_eq!(write(read("at=2025-11-27T09:27:57.000Z"), ""), "at=2025-11-27T09:27:57.000Z");
    assert_eq!(read("at=2025-11-27T09%3A27%3A57Z").as_of, liftoff, "escaped colons");
    let scenes = ["restored", "whole", "ruin"].map(|scene| read(&format!("scene={scene}")).scene);
    assert_eq!(scenes, [Some(2), Some(0), None]);
    assert_eq!(
        ["moscow", "local", "utc", "Moscow", ""].map(|zone| read(&format!("zone={zone}")).zone),
        [1, 2, 0, 0, 0]
    );
}

#[test]
fn falls_back_on_each_key_alone() {
    assert_eq!(read(""), Choice::default());
    assert_eq!(read("account=Bloggers&at=2025-12-01"), Choice { as_of: end("2025-12-01"), ..Choice::default() });
    assert_eq!(read("account=both&at=yesterday"), Choice::default());
    assert_eq!(read("account=official&account=bloggers").shown, shown("official"), "the first counts");
}

#[test]
fn clamps_the_clock_to_the_story() {
    assert_eq!(read("at=1961-04-12").as_of, end("2025-11-27"));
    assert_eq!(read("at=1961-04-12T06:07:00Z").as_of, AsOf::SetBack(bounds().earliest));
    assert_eq!(read("at=2026-11-23").as_of, AsOf::Live, "today is the present");
    assert_eq!(read("at=9999-12-31").as_of, AsOf::Live);
    let wrong = Bounds { now: instant("2025-11-20T00:00:00Z"), ..bounds() };
    assert_eq!(
        Choice::from_query("at=2025-12-01", Opens::default(), &offer(), wrong).as_of,
        AsOf::Live,
        "a device clock before the launch"
    );
}

#[test]
fn writes_canonically_and_keeps_what_is_not_ours() {
    let choice = read("account=bloggers&at=2025-12-01");
    assert_eq!(write(choice, ""), "account=bloggers&at=2025-12-01");
    assert_eq!(
        write(choice, "utm_source=a%20b&at=x&flag&account=official&account=both"),
        "account=bloggers&at=2025-12-01&utm_source=a%20b&flag"
    );
    assert_eq!(write(Choice::default(), "account=official&at=2025-12-01&zone=local&utm_source=x"), "utm_source=x");
    assert_eq!(write(Choice::default(), "account=both"), "");
    let liftoff = Choice { as_of: AsOf::SetBack(instant("2025-11-27T09:27:57.402Z")), ..Choice::default() };
    assert_eq!(write(liftoff, ""), "at=2025-11-27T09:27:57.402Z");
}

#[test]
fn the_slider_counts_days_from_the_launch_day_to_today() {
    assert_eq!(bounds().today(), 361);
    assert_eq!(bounds().position(AsOf::Live), 361);
    assert_eq!(bounds().as_of_at(0), end("2025-11-27"));
    assert_eq!(bounds().as_of_at(4), end("2025-12-01"));
    assert_eq!(bounds().as_of_at(361), AsOf::Live);
    assert_eq!(bounds().as_of_at(i64::MAX), AsOf::Live);
    assert_eq!(bounds().as_of_at(i64::MIN), end("2025-11-27"));
}

#[test]
fn stops_lead_from_one_to_the_next_and_to_now() {
    let stops = || {
        [instant("2025-11-27T09:27:57Z"), instant("2025-11-27T12:34:35Z"), instant("2026-03-03T23:59:59.999Z")]
            .into_iter()
    };
    let next = |as_of| bounds().next_stop(as_of, stops());
    let previous = |as_of| bounds().previous_stop(as_of, stops());
    let liftoff = AsOf::SetBack(instant("2025-11-27T09:27:57Z"));
    assert_eq!(next(AsOf::SetBack(bounds().earliest)), Some(liftoff));
    assert_eq!(next(end("2026-03-03")), Some(AsOf::Live));
    assert_eq!(next(AsOf::Live), None);
    assert_eq!(previous(AsOf::Live), Some(end("2026-03-03")));
    assert_eq!(previous(liftoff), None);
}

fn choices() -> impl Strategy<Value = Choice> {
    let as_of = prop_oneof![
        Just(AsOf::Live),
        (bounds().earliest..bounds().now).prop_map(AsOf::SetBack),
        (bounds().earliest..bounds().now)
            .prop_map(end_of_day)
            .prop_filter("past", |end| *end < bounds().now)
            .prop_map(AsOf::SetBack),
    ];
    let scene = proptest::option::of(0_usize..3);
    (proptest::sample::select(accounts().all()), as_of, scene, 0_usize..3)
        .prop_map(|(shown, as_of, scene, zone)| Choice { shown, as_of, scene, zone })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_choice_survives_the_address(choice in choices(), around in "[a-z=&%0-9+?_.-]{0,40}") {
        let query = write(choice, &around);
        prop_assert_eq!(read(&query), choice);
        prop_assert_eq!(write(choice, &query), query, "writing again changes nothing");
    }

    #[test]
    fn a_position_on_the_slider_is_kept(position in 0_i64..=361) {
        prop_assert_eq!(bounds().position(bounds().as_of_at(position)), position);
    }

    #[test]
    fn any_text_is_some_choice(text in ".*", bytes in proptest::collection::vec(any::<u8>(), 0..80)) {
        for query in [text, String::from_utf8_lossy(&bytes).into_owned()] {
            let choice = read(&query);
            if let AsOf::SetBack(instant) = choice.as_of {
                prop_assert!((bounds().earliest..bounds().now).contains(&instant));
            }
            prop_assert_eq!(read(&write(choice, &query)), choice);
        }
    }
}

#[test]
fn a_page_of_an_account_leaves_that_account_out() {
    let bloggers = Choice { shown: shown("bloggers"), ..Choice::default() };
    assert_eq!(read_at("", bloggers.shown), bloggers);
    assert_eq!(read_at("account=nobody", bloggers.shown), bloggers);
    assert_eq!(read_at("account=both", bloggers.shown), Choice::default());
    assert_eq!(bloggers.to_query("account=both&x=1", opens_with(bloggers.shown), &offer()), "x=1");
    assert_eq!(Choice::default().to_query("", opens_with(bloggers.shown), &offer()), "account=both");
    for shown in accounts().all() {
        assert_eq!(accounts().of_path(&format!("/a/{}", accounts().folder(shown))), Some(shown));
    }
    for elsewhere in ["", "/", "official/", "/unofficial/", "/official", "/official/index.html"] {
        assert_eq!(accounts().of_path(elsewhere), None, "{elsewhere}");
    }
}
