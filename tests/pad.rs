//! The pad's state at each moment in each account: as the facts have it, and as any story could.
#![cfg(feature = "ssr")]

use pad31::clock::calendar::{end_of_day, parse_day, parse_instant};
use pad31::story::load::load;
use pad31::story::pad::{Scene, scene_at};
use pad31::story::{Shown, Story, nth};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::path::Path;

/// A content folder's story, in its first language.
fn told(folder: &str) -> Story {
    let stories = load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).unwrap_or_else(|error| panic!("{error}"));
    stories.into_iter().next().expect("a language")
}

fn moment(text: &str) -> i64 {
    parse_day(text).map(end_of_day).or_else(|| parse_instant(text)).expect(text)
}

/// What an account's drawing shows in a scene.
fn features<'a>(story: &'a Story, account: &str, scene: &str) -> Vec<&'a str> {
    let account = story.addresses.id(account).expect(account);
    let shows = story.pad.shows.iter().find(|shows| shows.account == account && shows.scene == scene).expect(scene);
    shows.features.iter().map(String::as_str).collect()
}

#[test]
fn the_state_table_account_by_day() {
    let story = told("content");
    let standing = ["rocket"];
    let left = ["rocket-gone", "cabin-in-niche"];
    let official = ["unstated-elements", "reserve-elements"];
    let bloggers = ["cabin-in-trench", "rocket-gone", "debris"];
    let repair = ["rocket-gone", "parts-arriving"];
    let restored = ["as-restored", "rocket-gone", "cabin-in-niche"];
    let table: [(_, _, &[&str], &[&str]); 14] = [
        ("2025-11-27T00:00:00Z", "whole", &standing, &standing),
        ("2025-11-27T09:27:57.401Z", "whole", &standing, &standing),
        ("2025-11-27T09:27:57.402Z", "whole", &left, &left),
        ("2025-11-27T12:34:35Z", "whole", &left, &left),
        ("2025-11-27", "damaged", &official, &bloggers),
        ("2025-11-28", "damaged", &official, &bloggers),
        ("2025-11-30", "damaged", &official, &bloggers),
        ("2025-12-01T12:00:00Z", "damaged", &official, &bloggers),
        ("2025-12-01", "under-repair", &repair, &repair),
        ("2026-01-15", "under-repair", &repair, &repair),
        ("2026-03-02", "under-repair", &repair, &repair),
        ("2026-03-03", "restored", &restored, &restored),
        ("2026-03-22", "restored", &restored, &restored),
        ("2026-11-23", "restored", &restored, &restored),
    ];
    for (at, state, by_official, by_bloggers) in table {
        let begins: Vec<_> = story.pad.scenes.iter().map(|scene| scene.from).collect();
        let scene = &story.pad.scenes[scene_at(&begins, moment(at))];
        assert_eq!(scene.state, state, "{at}");
        assert_eq!(features(&story, "official", &scene.id), by_official, "official, {at}");
        assert_eq!(features(&story, "bloggers", &scene.id), by_bloggers, "bloggers, {at}");
    }
}

#[test]
fn the_official_account_never_locates_the_damage() {
    let story = told("content");
    for scene in &story.pad.scenes {
        let shown = features(&story, "official", &scene.id);
        assert!(!shown.contains(&"cabin-in-trench") && !shown.contains(&"debris"), "{scene:?}");
    }
}

#[test]
fn accounts_differ_where_they_tell_and_only_there() {
    for (folder, accounts) in [("content", 2), ("tests/stories/quay", 3)] {
        let story = told(folder);
        assert_eq!(story.accounts.len(), accounts);
        for scene in &story.pad.scenes {
            let texts: BTreeSet<_> = story
                .accounts
                .iter()
                .flat_map(|account| story.pad.captions(account.id).filter(|(id, _)| *id == scene.id))
                .collect();
            let expected = if *scene == story.pad.told { accounts } else { 1 };
            assert_eq!(texts.len(), expected, "{folder}: {}", scene.id);
            assert!(texts.iter().all(|(_, text)| text.ends_with('.')), "{texts:?}");
        }
    }
}

#[test]
fn every_mark_stands_for_a_claim_of_its_account() {
    for folder in ["content", "tests/stories/quay"] {
        let story = told(folder);
        assert!(!story.pad.marks.is_empty());
        for mark in &story.pad.marks {
            let claim = story.claims.iter().find(|claim| claim.id == mark.of).expect(&mark.of);
            assert_eq!((claim.account, &claim.speaker), (mark.account, &mark.speaker), "{}", mark.of);
            assert!(mark.speaker.contains(&mark.tag), "{}: the short name is of the long one", mark.of);
        }
    }
    assert!(told("content").pad.marks.iter().all(|mark| mark.of != "b3"), "a forecast has no place in the drawing");
}

#[test]
fn what_can_be_shown_goes_by_name_folder_and_place() {
    let story = told("tests/stories/quay");
    let all = story.addresses.all();
    let names: Vec<_> = all.iter().map(|shown| story.addresses.name(*shown)).collect();
    assert_eq!(names, ["authority", "dockers", "surveyors", "both"]);
    for (place, shown) in all.iter().enumerate() {
        assert_eq!(nth("0|1|2|3", shown.place()), place.to_string());
        assert_eq!(story.addresses.parse(names[place]), Some(*shown));
        let folder = format!("/news/{}", story.addresses.folder(*shown));
        assert_eq!(story.addresses.of_path(&folder), Some(*shown), "{folder}");
    }
    assert_eq!(story.addresses.id("both"), None, "both is no account");
    for account in &story.accounts {
        let only: Vec<_> = all.iter().filter(|shown| shown.includes(account.id)).collect();
        assert_eq!(only, [&Shown::One(account.id), &Shown::SideBySide]);
        assert_eq!(story.told(Shown::One(account.id)).name, account.told.name);
    }
    assert_eq!(story.told(Shown::SideBySide).name, story.side_by_side.name);
}

#[test]
fn an_account_s_drawing_is_told_scene_by_scene() {
    let story = told("content");
    let (pad, id) = (&story.pad, |name| story.addresses.id(name).expect(name));
    assert_eq!(pad.scene_names(), "whole||damaged||under-repair|restored");
    let [official, bloggers] = ["official", "bloggers"].map(id);
    assert_eq!(pad.scenes_of(bloggers, "cabin-in-trench"), ["damaged"]);
    assert!(pad.scenes_of(official, "cabin-in-trench").is_empty() && pad.scenes_of(bloggers, "no-such").is_empty());
    let captions: Vec<_> = pad.captions(bloggers).collect();
    assert!(captions.iter().map(|(scene, _)| *scene).eq(pad.scenes.iter().map(|scene| scene.id.as_str())));
    for (scene, text) in captions {
        assert_eq!(pad.caption(bloggers, scene), text);
    }
    assert!(
        pad.caption(bloggers, "damaged").contains("Egorov") && !pad.caption(official, "damaged").contains("Egorov")
    );
    assert_eq!(pad.caption(official, "no-such"), "");
}

#[test]
fn a_scene_with_a_stop_goes_by_its_state_and_one_without_by_itself() {
    let scenes = told("content").pad.scenes;
    let values: Vec<_> = scenes.iter().map(Scene::value).collect();
    assert_eq!(values, ["whole", "launched", "damaged", "repair-begun", "under-repair", "restored"]);
}

#[test]
fn what_moves_in_the_drawing_has_its_ways_and_turns_and_a_part_its_colours() {
    let drawing = told("content").pad.drawing;
    let written = include_str!("../content/pad.svg");
    let of = |name: &str| -> BTreeSet<&str> {
        let mark = format!(" {name}=\"");
        written.split(&mark).skip(1).map(|rest| &rest[..rest.find('"').expect("an end")]).collect()
    };
    assert_eq!(drawing.entrances().collect::<BTreeSet<_>>(), of("data-enters"));
    assert_eq!(Some(drawing.turns().to_string().as_str()), of("data-appears").last().copied());
    let filled = drawing.all().into_iter().find(|element| element.attribute("fill").is_some()).expect("a colour");
    assert!(of("fill").contains(filled.attribute("fill").expect("a colour")));
    assert_eq!(filled.attribute("no-such"), None);
}

#[test]
fn a_colour_is_the_variable_of_whoever_names_it_first() {
    let story = told("content");
    let palette: Vec<_> = story.palette().collect();
    assert_eq!(palette[0].0, "--hue-official");
    for (name, tone) in &palette {
        let first = palette.iter().find(|(_, other)| other.light == tone.light).map(|(name, _)| name.clone());
        assert_eq!(story.variable(&tone.light), first, "{name}");
    }
    assert_eq!(story.variable("#nothing"), None);
}

proptest! {
    #[test]
    fn some_scene_is_shown_at_any_instant(
        starts in proptest::collection::btree_set(any::<i64>(), 0..6), at in any::<i64>(),
    ) {
        let begins: Vec<_> = std::iter::once(i64::MIN).chain(starts.iter().copied()).collect();
        let shown = begins[scene_at(&begins, at)];
        prop_assert!(shown <= at);
        prop_assert!(!starts.iter().any(|start| shown < *start && *start <= at), "a later one has begun");
    }
}
