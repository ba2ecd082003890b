//! The content is sound, and an error in it stops the build with file, key and remedy.
#![cfg(feature = "ssr")]

use pad31::clock::calendar::format_instant;
use pad31::story::load::{LANGUAGES, from_toml, load};
use pad31::story::{Account, Label, Story};
use std::path::Path;

const FACTS: &str = include_str!("../content/facts.toml");
const WORDS: &str = include_str!("../content/en.toml");

fn story() -> Story {
    from_toml(FACTS, "en.toml", WORDS).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_content_loads() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let story = load(&folder, LANGUAGES[0]).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(story.language, LANGUAGES[0]);
    assert_eq!(story.labels.0.len(), Label::KEYS.len());
    let unknown = load(&folder, "tlh").err().map(|error| error.to_string()).unwrap_or_default();
    assert!(unknown.starts_with("content/tlh.toml") && unknown.contains("remedy"), "{unknown}");
}

#[test]
fn the_story_says_what_the_facts_say() {
    let story = story();
    let steps: Vec<_> = story.steps.iter().filter_map(|step| step.when).map(|when| format_instant(when.from)).collect();
    assert_eq!(
        steps,
        ["2025-11-27T09:27:57.402Z", "2025-11-27T09:36:46.402Z", "2025-11-27T12:34:35Z", "2025-11-27T23:59:59.999Z",]
    );
    assert_eq!(
        story.steps[1].when.expect("timed").from - story.stay.launch,
        (8 * 60 + 49) * 1000,
        "8 min 49 s to orbit"
    );
    assert_eq!(
        (story.steps[2].when.expect("timed").from - story.stay.launch) / 1000,
        (3 * 60 + 6) * 60 + 37,
        "3 h 6 min 37 s to docking"
    );
    let offsets: Vec<_> = story.zones.iter().map(|zone| (zone.name.as_str(), zone.offset_minutes)).collect();
    assert_eq!(offsets, [("Moscow", 180), ("Baikonur", 300)]);
    let of = |account| {
        story.claims.iter().filter(|claim| claim.account == account).map(|claim| claim.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of(Account::Official), ["o1", "o2", "o3"]);
    assert_eq!(of(Account::Bloggers), ["b1", "b2", "b3"]);
    let events: Vec<_> = story.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(events, ["s1", "s2", "s3", "s4", "s5", "s6", "s7"]);
}

#[test]
fn quotations_are_word_for_word() {
    let quotes: Vec<_> = story().claims.into_iter().map(|claim| claim.quote).collect();
    assert_eq!(
        quotes,
        [
            "a number of elements of the launchpad",
            "",
            "all the necessary reserve elements are there to restore it and the damage will be eliminated very soon",
            "service cabin collapsed",
            "massive metal structure that should not have been there",
            "lose the ability to launch people into space",
        ]
    );
}

#[test]
fn both_accounts_get_the_same_verb() {
    for claim in story().claims {
        assert!(claim.text.starts_with("{speaker} said "), "{}: {}", claim.id, claim.text);
    }
}

/// Breaks the content in one place and returns what the build says.
fn broken(file: &str, from: &str, to: &str) -> String {
    let (facts, words) = match file {
        "facts.toml" => (FACTS.replacen(from, to, 1), WORDS.to_owned()),
        _ => (FACTS.to_owned(), WORDS.replacen(from, to, 1)),
    };
    assert!(facts != FACTS || words != WORDS, "the content no longer has {from:?}");
    from_toml(&facts, "en.toml", &words).err().unwrap_or_else(|| panic!("{from:?} → {to:?} went unnoticed")).to_string()
}

#[test]
fn bad_content_names_file_key_and_remedy() {
    let cases = [
        ("an unknown field", "facts.toml", "planned_days = 242", "planned_days = 242\nmass = 17", "mission.mass"),
        ("a missing field", "facts.toml", "planned_days = 242\n", "", "mission"),
        ("an invalid instant", "facts.toml", "2025-11-27T12:34:35Z", "2025-11-31T12:34:35Z", "step[2].when"),
        ("a claim without a speaker", "facts.toml", "speaker = \"trishkin\"", "speaker = \"\"", "claim.b1.speaker"),
        (
            "a claim with an unknown speaker",
            "facts.toml",
            "speaker = \"trishkin\"",
            "speaker = \"nobody\"",
            "speakers.nobody",
        ),
        (
            "a claim without a date",
            "facts.toml",
            "speaker = \"trishkin\"\nwhen = \"2025-11-27\"",
            "speaker = \"trishkin\"",
            "claim[3]",
        ),
        (
            "a claim without a source",
            "facts.toml",
            "sources = [\"article\", \"bb-lv-meduza\", \"briefly\"]",
            "sources = []",
            "claim.b1.sources",
        ),
        ("a claim for both accounts", "facts.toml", "account = \"bloggers\"", "account = \"both\"", "claim.b1.account"),
        (
            "a source without an address",
            "facts.toml",
            "address = \"https://flyingtomars.com/?p=18670\"\n",
            "",
            "source.flying-to-mars",
        ),
        (
            "a source with half an address",
            "facts.toml",
            "https://flyingtomars.com",
            "flyingtomars.com",
            "source.flying-to-mars.address",
        ),
        ("a broken reference", "facts.toml", "sources = [\"crbc\"]", "sources = [\"cbrc\"]", "event.s2.sources"),
        ("an unordered timeline", "facts.toml", "when = \"2026-03-22\"", "when = \"2026-03-02\"", "event.s5.when"),
        (
            "a date after the last check",
            "facts.toml",
            "when = \"2026-07-26\"",
            "when = \"2027-07-26\"",
            "event.s7.when",
        ),
        ("an id that stands twice", "facts.toml", "id = \"b2\"", "id = \"b1\"", "claim.b1"),
        ("an unknown zone", "facts.toml", "Europe/Moscow", "Europe/Baikonur", "zone.moscow.tz"),
        (
            "a launch known to the day only",
            "facts.toml",
            "when = \"2025-11-27T09:27:57.402Z\"",
            "when = \"2025-11-26\"",
            "step.liftoff",
        ),
        ("a plan that does not fit", "facts.toml", "planned_days = 242", "planned_days = 400", "mission.planned_days"),
        ("a missing translation", "en.toml", "[events.s3]", "[events.s33]", "events.s3"),
        ("a missing label", "en.toml", "utc = \"UTC\"\n", "", "labels.utc"),
        ("words for nothing", "en.toml", "utc = \"UTC\"\n", "utc = \"UTC\"\nutd = \"UTD\"\n", "labels.utd"),
        (
            "a quotation that is not shown",
            "en.toml",
            "said {quote} were affected",
            "said some were affected",
            "claims.o1.quote",
        ),
        (
            "a sentence without its speaker",
            "en.toml",
            "{speaker} said {quote} were affected",
            "It said {quote} were affected",
            "claims.o1.text",
        ),
        ("a year of eleven months", "en.toml", "\"January\", ", "", "months"),
        ("broken TOML", "en.toml", "[page]", "[page", "(whole file)"),
    ];
    for (what, file, from, to, key) in cases {
        let error = broken(file, from, to);
        let named = |name: &str, value: &str| {
            error.lines().any(|line| line.trim().strip_prefix(name).is_some_and(|rest| rest.trim() == value))
        };
        assert!(error.starts_with("content/"), "{what}:\n{error}");
        assert!(named("key:", key), "{what} should name {key}:\n{error}");
        assert!(error.contains("\n  problem: ") && error.contains("\n  remedy:  "), "{what}:\n{error}");
    }
}

#[test]
fn twenty_mistakes_are_told_in_one_run() {
    let facts = [
        ("2025-11-27T09:36:46.402Z", "2025-11-27 09:36"),
        ("2025-11-27T12:34:35Z", "2025-11-31T12:34:35Z"),
        ("tz = \"Europe/Moscow\"", "tz = \"Europe/Moscov\""),
        ("reached = \"finding\"", "reached = \"findings\""),
        ("at = \"s5\"", "at = \"s55\""),
        ("speaker = \"trishkin\"", "speaker = \"\""),
        ("sources = [\"crbc\"]", "sources = [\"crbcc\"]"),
        ("id = \"williams\"", "id = \"mikaev\""),
        ("https://flyingtomars.com", "flyingtomars.com"),
        ("unaddressed = \"supplied-as-text\"\n", ""),
        ("[pad]\nliftoff = \"liftoff\"", "[pad]\nliftoff = \"lift-off\""),
        ("when = \"2026-03-22\"", "when = \"2026-03-02\""),
        ("revolutions_per_day = 15.49", "revolutions_per_day = 1549.0"),
    ];
    let words = [
        ("utc = \"UTC\"", "utd = \"UTC\""),
        ("pause = \"Pause the countdown\"", "pause = \"\""),
        ("resume = \"Resume the countdown\"", "resume = \"\""),
        ("[events.s3]", "[events.s33]"),
        ("said {quote} were affected", "said some were affected"),
        ("\"January\", ", ""),
        ("[claims.b2]\ntext = ", "[claims.b2]\nmood = \"bad\"\ntext = "),
    ];
    let change = |text: &str, changes: &[(&str, &str)]| {
        changes.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "the content no longer has {from:?}");
            text.replacen(from, to, 1)
        })
    };
    let error = from_toml(&change(FACTS, &facts), "en.toml", &change(WORDS, &words)).expect_err("mistakes").to_string();
    let keys: Vec<_> = error.lines().filter_map(|line| line.strip_prefix("  key:     ")).collect();
    let expected = "\
        step[1].when step[2].when claims.b2.mood source.article source.flying-to-mars.address event.s2.sources \
        claim.b1.speaker event.s5.when crew.mikaev zone.moscow.tz pad.liftoff stop.first-launch-again.at \
        milestone.damage-found.reached mission.revolutions_per_day labels.utc labels.utd speakers.trishkin \
        crew.williams events.s3 events.s33 months labels.pause labels.resume claims.o1.quote";
    assert_eq!(keys, expected.split(' ').collect::<Vec<_>>(), "{error}");
    assert!(error.ends_with("24 errors in the content."), "{error}");
    for meant in ["crbc", "s5", "finding", "liftoff", "utc", "s3"] {
        assert!(error.contains(&format!("did you mean \"{meant}\"?")), "{meant}:\n{error}");
    }
}

#[test]
fn the_planned_month_stands_in_one_place() {
    let facts = FACTS.replacen("planned_return = \"2026-07\"", "planned_return = \"2026-09\"", 1);
    let story = from_toml(&facts, "en.toml", WORDS).unwrap_or_else(|error| panic!("{error}"));
    for label in [
        Label::StayIntro,
        Label::AboardCaption,
        Label::ReturnMonthCaption,
        Label::OverCaption,
        Label::AnnounceAboard,
        Label::AnnounceReturnMonth,
        Label::ChartZoom,
    ] {
        let text = story.labels.get(label);
        assert!(text.contains("September 2026") && !text.contains("July"), "{text}");
    }
    assert!(story.plan_marks.iter().any(|mark| mark.name.starts_with("1 September 2026")));
    assert!(story.plan.items.iter().any(|item| item.contains("Return in September 2026")));
    assert_eq!(story.labels.get(Label::FigureDaysNote), "of 242 planned");
}

#[test]
fn a_placeholder_that_nothing_fills_is_an_error() {
    let cases = [
        ("{planned_return} has begun", "{planed_return} has begun", "labels.announce_return_month", "planned_return"),
        ("Paused at {date}.", "Paused at {dat}.", "labels.as_of_paused", "date"),
        ("Paused at {date}.", "Paused.", "labels.as_of_paused", "date"),
        ("{speaker} said {quote} were", "{speaker} said {quot} were", "claims.o1.text", "quote"),
        ("kicker = \"Soyuz", "kicker = \"{date} Soyuz", "page.kicker", "src/story/load/named.rs"),
    ];
    for (from, to, key, remedy) in cases {
        let error = broken("en.toml", from, to);
        assert!(error.contains(&format!("key:     {key}\n")) && error.contains(remedy), "{to}:\n{error}");
    }
}
