//! The pad's state at each moment in each account, against the facts.
#![cfg(feature = "ssr")]

use pad31::clock::calendar::{end_of_day, parse_day, parse_instant};
use pad31::story::load::{LANGUAGES, load};
use pad31::story::pad::{Feature, MARKS, Scene, features, mark};
use pad31::story::{Account, Story};
use std::collections::BTreeSet;
use std::path::Path;

fn story() -> Story {
    load(&Path::new(env!("CARGO_MANIFEST_DIR")).join("content"), LANGUAGES[0]).unwrap_or_else(|error| panic!("{error}"))
}

fn moment(text: &str) -> i64 {
    parse_day(text).map(end_of_day).or_else(|| parse_instant(text)).expect(text)
}

#[test]
fn the_state_table_account_by_day() {
    use Feature::{
        CabinInNiche, CabinInTrench, CabinUnderRepair, Debris, ReserveElements, Rocket, RocketGone, UncertainElements,
    };
    let pad = story().pad;
    let standing: &[Feature] = &[Rocket, CabinInNiche];
    let left: &[Feature] = &[RocketGone, CabinInNiche];
    let official: &[Feature] = &[RocketGone, UncertainElements, ReserveElements];
    let bloggers: &[Feature] = &[RocketGone, CabinInTrench, Debris];
    let repair: &[Feature] = &[RocketGone, CabinUnderRepair];
    let table = [
        ("2025-11-27T00:00:00Z", "whole", standing, standing),
        ("2025-11-27T09:27:57.401Z", "whole", standing, standing),
        ("2025-11-27T09:27:57.402Z", "whole", left, left),
        ("2025-11-27T12:34:35Z", "whole", left, left),
        ("2025-11-27", "damaged", official, bloggers),
        ("2025-11-28", "damaged", official, bloggers),
        ("2025-11-30", "damaged", official, bloggers),
        ("2025-12-01T12:00:00Z", "damaged", official, bloggers),
        ("2025-12-01", "under-repair", repair, repair),
        ("2026-01-15", "under-repair", repair, repair),
        ("2026-03-02", "under-repair", repair, repair),
        ("2026-03-03", "restored", left, left),
        ("2026-03-22", "restored", left, left),
        ("2026-11-23", "restored", left, left),
    ];
    for (at, state, by_official, by_bloggers) in table {
        let scene = pad.scene(moment(at));
        assert_eq!(scene.pad_state(), state, "{at}");
        assert_eq!(features(Account::Official, scene), by_official, "official, {at}");
        assert_eq!(features(Account::Bloggers, scene), by_bloggers, "bloggers, {at}");
    }
}

#[test]
fn the_official_account_never_locates_the_damage() {
    for scene in Scene::ALL {
        let shown = features(Account::Official, scene);
        assert!(!shown.contains(&Feature::CabinInTrench) && !shown.contains(&Feature::Debris), "{scene:?}");
    }
}

#[test]
fn every_drawing_has_words_of_its_own() {
    let story = story();
    for texts in &story.pad_texts {
        assert_eq!(texts.len(), Scene::ALL.len());
        assert!(texts.iter().all(|text| text.ends_with('.')));
    }
    let [official, bloggers] = &story.pad_texts;
    let damaged = Scene::Damaged as usize;
    assert_ne!(official[damaged], bloggers[damaged]);
    let all: BTreeSet<_> = official.iter().chain(bloggers).collect();
    assert_eq!(all.len(), 5, "whole, left (also restored), two accounts of the damage, under repair");
    assert_eq!(
        official.iter().position(|text| text == &official[Scene::Restored as usize]),
        Some(Scene::Launched as usize)
    );
}

#[test]
fn every_mark_stands_for_a_claim_or_a_follow_up() {
    let story = story();
    for (id, letter, scene) in MARKS {
        let claim = story.claims.iter().any(|claim| claim.id == id);
        let event = story.events.iter().any(|event| event.id == id);
        assert!(claim || event, "{id}");
        assert_eq!(mark(id), Some(letter));
        assert_eq!(claim, scene == Scene::Damaged, "claims are marked where they are drawn");
    }
    assert_eq!(mark("b3"), None, "a forecast has no place in the drawing");
}
