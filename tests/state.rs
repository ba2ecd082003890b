//! The reader's state: what changes it, and what follows from it.
#![cfg(not(target_arch = "wasm32"))]

mod sample;

use leptos::prelude::Owner;
use pad31::clock::calendar::{parse_instant, start_of_day};
use pad31::clock::{DAY, Millis, Phase};
use pad31::reader::{AsOf, Basis, Choice, Device, Opens, Reader, address};
use pad31::story::{Shown, place};
use sample::basis;

/// 2026-11-24, the day after the page was checked.
const NOW: Millis = 1_795_478_400_000;
const SEEN: AsOf = AsOf::SetBack(1_764_300_000_000);

/// Uses a page that opens so.
fn with(opens: Opens, used: impl FnOnce(Reader)) {
    let device = Device { site: |_| None, copy: |_, _| (), share: None };
    let basis = Basis { opens, ..basis() };
    Owner::new().with(|| used(Reader::as_published(Box::leak(Box::new(basis)), Some(device))));
}

fn shown(name: &str) -> Shown {
    basis().offer.accounts.parse(name).expect("an account")
}

#[test]
fn a_page_starts_as_it_was_published() {
    let opens = Opens { shown: shown("bloggers"), scene: Some(1) };
    with(opens, |reader| {
        assert_eq!(reader.state().choice, Choice { shown: opens.shown, scene: Some(1), ..Choice::default() });
        assert_eq!((reader.instant(), reader.peek().live), (basis().checked, false));
        assert!(reader.device().is_none(), "a published page can do nothing");
        reader.go_live(NOW);
        assert!(reader.device().is_some());
        assert_eq!((reader.instant(), reader.state().live), (NOW, true));
        assert_eq!(reader.basis().opens, opens);
    });
}

#[test]
fn what_is_chosen_is_what_is_read() {
    with(Opens::default(), |reader| {
        reader.go_live(NOW);
        reader.choose(shown("official"));
        reader.choose_zone(2);
        reader.set_as_of(SEEN);
        assert_eq!((reader.shown(), reader.as_of(), reader.peek().choice.zone), (shown("official"), SEEN, 2));
        assert_eq!(AsOf::SetBack(reader.instant()), SEEN);
        assert_eq!(reader.reading().phase, Phase::Aboard);
        reader.set_as_of(AsOf::Live);
        assert_eq!((reader.instant(), reader.reading().phase), (NOW, Phase::Over));
    });
}

#[test]
fn the_drawing_goes_with_the_clock_and_live_is_as_the_page_opens() {
    with(Opens { scene: Some(1), ..Opens::default() }, |reader| {
        reader.set_as_of(SEEN);
        assert_eq!(reader.peek().choice.scene, None);
        reader.set_as_of(AsOf::Live);
        assert_eq!(reader.peek().choice.scene, Some(1));
    });
}

#[test]
fn the_clock_is_read_unless_it_is_held_still() {
    with(Opens::default(), |reader| {
        reader.go_live(NOW);
        reader.read_clock(NOW + 1);
        assert_eq!(reader.instant(), NOW + 1);
        reader.change(|state| state.paused = true);
        reader.read_clock(NOW + 2);
        assert_eq!(reader.instant(), NOW + 1);
    });
}

#[test]
fn it_says_how_long_nothing_changes_while_the_clock_runs() {
    with(Opens::default(), |reader| {
        let launch = reader.basis().stay.launch;
        reader.go_live(launch - 1_500);
        assert_eq!(reader.until_change(launch - 1_500), Some(501));
        reader.change(|state| state.paused = true);
        assert_eq!(reader.until_change(launch - 1_500), None, "held still");
        reader.change(|state| state.paused = false);
        reader.set_as_of(SEEN);
        assert_eq!(reader.until_change(launch - 1_500), None, "set back");
    });
}

#[test]
fn after_a_landing_too_the_day_changes_at_midnight() {
    let mut basis = basis();
    let midnight = start_of_day(basis.stay.month_end) + 5 * DAY;
    basis.stay.landing = Some(basis.stay.month_end - DAY / 3);
    Owner::new().with(|| {
        let reader = Reader::as_published(Box::leak(Box::new(basis)), None);
        reader.go_live(midnight - 1_000);
        assert_eq!(reader.until_change(midnight - 1_000), Some(1_000));
    });
}

#[test]
fn it_can_be_set_from_the_day_of_the_launch_to_now() {
    with(Opens::default(), |reader| {
        reader.go_live(NOW);
        let bounds = reader.bounds();
        assert_eq!((bounds.earliest, bounds.now), (start_of_day(basis().stay.launch), NOW));
        assert_eq!((bounds.as_of(NOW), bounds.as_of(NOW - 1)), (AsOf::Live, AsOf::SetBack(NOW - 1)));
        assert_eq!(reader.bounds_at(NOW + DAY).now, NOW + DAY);
    });
}

#[test]
fn what_became_known_later_is_not_known_and_an_early_clock_takes_nothing_away() {
    with(Opens::default(), |reader| {
        let launch = reader.basis().stay.launch;
        reader.go_live(NOW);
        assert!(reader.knows(NOW) && !reader.knows(NOW + 1));
        reader.set_as_of(SEEN);
        assert!(!reader.knows(NOW) && reader.knows(launch));
        reader.read_clock(launch - 1);
        assert!(!reader.device_clock_early() && !reader.device_clock_behind(), "set back, it does not count");
        reader.set_as_of(AsOf::Live);
        assert!(reader.device_clock_early() && reader.knows(NOW + DAY));
        reader.read_clock(launch);
        assert!(!reader.device_clock_early() && !reader.knows(NOW));
        assert!(reader.device_clock_behind(), "after the launch, before the page was checked");
        reader.read_clock(basis().checked - 1);
        assert!(reader.device_clock_behind());
        reader.read_clock(basis().checked);
        assert!(!reader.device_clock_behind());
    });
}

#[test]
fn what_was_copied_no_longer_stands_in_the_field_once_something_else_is_asked_for() {
    let copied = Some(("link", true));
    with(Opens::default(), |reader| {
        reader.change(|state| state.forms.copied = copied);
        reader.go_live(NOW);
        assert_eq!(reader.peek().forms.copied, copied, "a tick asks for nothing");
        reader.choose(shown("bloggers"));
        assert_eq!(reader.peek().forms.copied, None);
        reader.change(|state| state.forms.copied = copied);
        reader.change(|state| state.forms.section = 2);
        assert_eq!(reader.peek().forms.copied, None);
    });
}

#[test]
fn a_page_opens_in_its_folder() {
    let offer = basis().offer;
    let folder = |shown, scene| Opens { shown, scene }.folder(&offer);
    let damaged = place(&offer.scenes, |scene| scene == "damaged");
    assert_eq!(folder(Shown::default(), None), "");
    assert_eq!(folder(Shown::default(), damaged), "side-by-side/damaged/");
    assert_eq!(folder(shown("bloggers"), None), "bloggers/");
    assert_eq!(folder(shown("bloggers"), damaged), "bloggers/damaged/");
}

#[test]
fn the_page_that_stands_for_a_choice_has_its_account_and_live_its_scene() {
    let live = Choice { shown: shown("official"), scene: Some(1), ..Choice::default() };
    assert_eq!(live.opens(), Opens { shown: live.shown, scene: Some(1) });
    let past = Choice { as_of: SEEN, ..live };
    assert_eq!(past.opens(), Opens { shown: live.shown, scene: None });
}

#[test]
fn an_address_has_a_query_where_there_is_one() {
    assert_eq!(address("/ru/", ""), "/ru/");
    assert_eq!(address("/ru/", "at=2025-12-01"), "/ru/?at=2025-12-01");
    assert_eq!(parse_instant("2026-11-24T00:00:00Z"), Some(NOW));
}

#[test]
fn what_parts_go_by_is_read_as_it_was_written() {
    let landed = {
        let mut basis = basis();
        basis.stay.landing = Some(basis.stay.month_end - DAY);
        basis
    };
    let opens = Opens { shown: shown("bloggers"), scene: Some(1) };
    for basis in [basis(), landed, Basis { opens, ..basis() }] {
        let read = Basis::unpack(basis.pack()).expect("what was written");
        assert_eq!((read.opens, &read.offer, read.checked), (basis.opens, &basis.offer, basis.checked));
        assert_eq!((read.stay, &read.locale, &read.dates), (basis.stay, &basis.locale, &basis.dates));
        let mut short = basis.pack();
        short.pop();
        assert!(Basis::unpack(short).is_none());
    }
    let mut unsound = basis();
    unsound.stay.planned_days = 0;
    assert!(Basis::unpack(unsound.pack()).is_none());
}
