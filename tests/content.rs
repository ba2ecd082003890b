//! The content is sound, and an error in it stops the build with file, key and remedy.
#![cfg(feature = "ssr")]

use pad31::clock::calendar::format_instant;
use pad31::story::load::{ContentErrors, Files, from_texts, load};
use pad31::story::{Label, Shown, Story};
use std::collections::BTreeSet;
use std::path::Path;

const FACTS: &str = include_str!("../content/facts.toml");
const WORDS: &str = include_str!("../content/en.toml");
const DRAWING: &str = include_str!("../content/pad.svg");

fn tell(facts: &str, words: &str, drawing: &str) -> Result<Story, ContentErrors> {
    from_texts(Files { facts, drawing, words_file: "en.toml", words })
}

fn story() -> Story {
    tell(FACTS, WORDS, DRAWING).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn the_content_loads() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let stories = load(&folder).unwrap_or_else(|error| panic!("{error}"));
    let languages: Vec<_> = stories.iter().map(|story| story.language.as_str()).collect();
    assert_eq!(languages, ["en", "ru", "kk"]);
    assert_eq!(stories[0].labels.0.len(), Label::KEYS.len());
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
    assert_eq!(format_instant(story.launch_month()), "2025-11-01T00:00:00Z");
    let offsets: Vec<_> = story.zones.iter().map(|zone| (zone.name.as_str(), zone.offset_minutes)).collect();
    assert_eq!(offsets, [("Moscow", 180), ("Baikonur", 300)]);
    let of = |name: &str| {
        let account = story.addresses.id(name).expect(name);
        story.claims.iter().filter(|claim| claim.account == account).map(|claim| claim.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!(of("official"), ["o1", "o2", "o3"]);
    assert_eq!(of("bloggers"), ["b1", "b2", "b3"]);
    assert_eq!(story.addresses.folder(Shown::SideBySide), "side-by-side/");
    let events: Vec<_> = story.events.iter().map(|event| event.id.as_str()).collect();
    assert_eq!(events, ["s1", "s2", "f1", "s3", "s4", "s5", "s6", "s7"]);
}

#[test]
fn quotations_are_word_for_word() {
    let quotes: Vec<_> = story().claims.into_iter().map(|claim| claim.quote.text).collect();
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

/// An account that nobody speaks for.
const THIRD: &str = "[[account]]\nid = \"experts\"\nfolder = \"experts\"\nhue = { light = \"#000\", dark = \"#fff\" }\n\
    pattern = \"lines\"\n[side_by_side]";

/// Breaks the content in one place and returns what the build says.
fn broken(file: &str, from: &str, to: &str) -> String {
    let mended = |name: &str, text: &str| {
        assert!(name != file || text.contains(from), "the content no longer has {from:?}");
        if name == file { text.replacen(from, to, 1) } else { text.to_owned() }
    };
    let (facts, words) = (mended("facts.toml", FACTS), mended("en.toml", WORDS));
    tell(&facts, &words, &mended("pad.svg", DRAWING))
        .err()
        .unwrap_or_else(|| panic!("{from:?} → {to:?} went unnoticed"))
        .to_string()
}

/// What is wrong, the file, what stands there, what is put there, and the key that the message names.
type Case = (&'static str, &'static str, &'static str, &'static str, &'static str);

fn each_is_told(cases: &[Case]) {
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
fn what_is_wrong_with_the_facts_is_told_with_file_key_and_remedy() {
    each_is_told(&[
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
            "sources = [\"article\", \"meduza-bloggers\", \"haqqin\", \"centralasia\"]",
            "sources = []",
            "claim.b1.sources",
        ),
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
        (
            "a broken reference",
            "facts.toml",
            "sources = [\"article\", \"meduza-bloggers\", \"bb-lv\"]",
            "sources = [\"article\", \"meduza-blogers\", \"bb-lv\"]",
            "claim.b3.sources",
        ),
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
            "mission.launch",
        ),
        ("a plan that does not fit", "facts.toml", "planned_days = 242", "planned_days = 400", "mission.planned_days"),
    ]);
}

#[test]
fn what_is_wrong_with_the_words_is_told() {
    each_is_told(&[
        ("a copy left in its language", "en.toml", "language = \"en\"", "language = \"de\"", "language"),
        (
            "a source first that is not its",
            "en.toml",
            "[claims.o1]\n",
            "[claims.o1]\nfirst = \"reuters\"\n",
            "claims.o1.first",
        ),
        ("a language nobody knows", "en.toml", "locale = \"en-GB\"", "locale = \"tlh\"", "locale"),
        (
            "a form the language lacks",
            "en.toml",
            "days = { one = \"day\", other",
            "days = { one = \"day\", few = \"days\", other",
            "counted.days.few",
        ),
        ("a date without its year", "en.toml", "[page]", "[dates]\nday = \"{day} {month}\"\n\n[page]", "dates.day"),
        ("a pattern of no date", "en.toml", "[page]", "[dates]\nweek = \"{day}\"\n\n[page]", "dates.week"),
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
        ("broken TOML", "en.toml", "[page]", "[page", "(whole file)"),
    ]);
}

#[test]
fn what_is_wrong_with_an_account_is_told() {
    each_is_told(&[
        ("a hue that is no colour", "facts.toml", "dark = \"#8fbaf3\"", "dark = \"blue\"", "account.official.hue.dark"),
        ("a hue taken twice", "facts.toml", "dark = \"#efb25d\"", "dark = \"#8fbaf3\"", "account.bloggers.hue"),
        (
            "a pattern taken twice",
            "facts.toml",
            "pattern = \"dots\"",
            "pattern = \"hatch\"",
            "account.bloggers.pattern",
        ),
        ("a tone that is no colour", "facts.toml", "dark = \"#14171b\"", "dark = \"#14171\"", "tone[0].dark"),
        ("a claim for both accounts", "facts.toml", "account = \"bloggers\"", "account = \"both\"", "claim.b1.account"),
        (
            "a claim of an undeclared account",
            "facts.toml",
            "account = \"bloggers\"",
            "account = \"blogger\"",
            "claim.b1.account",
        ),
        ("an account that says nothing", "facts.toml", "[side_by_side]", THIRD, "account.experts"),
        ("an account without words", "en.toml", "[accounts.bloggers]", "[accounts.blogger]", "accounts.bloggers"),
        (
            "an account without its answer",
            "en.toml",
            "bloggers = \"Egorov: lost",
            "blogger = \"Egorov: lost",
            "differ[3].answers.bloggers",
        ),
        ("an account by a name that is taken", "facts.toml", "id = \"official\"", "id = \"both\"", "account.both"),
        (
            "two pages in one folder",
            "facts.toml",
            "folder = \"bloggers\"",
            "folder = \"official\"",
            "account.bloggers.folder",
        ),
    ]);
}

#[test]
fn what_is_wrong_with_the_drawing_is_told() {
    each_is_told(&[
        ("a mark without an element", "facts.toml", "\"b1\", \"b2\"]", "\"b1\", \"b2\", \"b3\"]", "data-mark.b3"),
        ("an element that is no mark", "facts.toml", "\"b1\", \"b2\"]", "\"b1\"]", "data-mark.b2"),
        ("a mark of nothing", "facts.toml", "\"b1\", \"b2\"]", "\"b1\", \"b9\"]", "pad.marks"),
        (
            "a feature without a scene",
            "facts.toml",
            "\"rocket-gone\", \"debris\"",
            "\"rocket-gone\"",
            "data-feature.debris",
        ),
        ("a feature without an element", "pad.svg", "<g data-feature=\"debris\">", "<g>", "data-feature.debris"),
        ("a part without an element", "pad.svg", "data-part=\"niche\"", "", "data-part.niche"),
        (
            "a text nobody wrote",
            "pad.svg",
            "data-text=\"niche-empty\"",
            "data-text=\"niche-full\"",
            "pad.texts.niche-full",
        ),
        ("a scene no one is shown", "facts.toml", "from = \"s1\"", "from = \"told\"", "scene.repair-begun.from"),
        ("two stops of one state", "facts.toml", "state = \"restored\"", "state = \"damaged\"", "scene.restored.state"),
        ("a scene with nothing in it", "facts.toml", "shows = [\"rocket\"]", "", "scene.before-liftoff"),
        (
            "a scene told by nobody we know",
            "facts.toml",
            "bloggers = [\"cabin",
            "blogger = [\"cabin",
            "scene.damaged.tells.blogger",
        ),
        (
            "a scene without its time",
            "facts.toml",
            "id = \"launched\"\nfrom = \"liftoff\"",
            "id = \"launched\"",
            "scene.launched.from",
        ),
        (
            "an account whose drawing tells nothing",
            "facts.toml",
            "bloggers = [\"cabin-in-trench\", \"rocket-gone\", \"debris\"]\n",
            "",
            "scene.damaged.tells.bloggers",
        ),
        (
            "a mark of what was said only later",
            "facts.toml",
            "speaker = \"trishkin\"\nwhen = \"2025-11-27\"",
            "speaker = \"trishkin\"\nwhen = \"2025-11-28\"",
            "pad.marks",
        ),
        ("a room there is not", "pad.svg", "data-room=\"wide\"", "data-room=\"widee\"", "line 149"),
        ("an attribute misspelt", "pad.svg", "<g data-feature=\"debris\">", "<g data-featur=\"debris\">", "line 123"),
        ("a colour that is no tone", "pad.svg", "fill=\"#e3ddd1\"", "fill=\"#e3ddd2\"", "rect.fill"),
        ("a drawing that runs", "pad.svg", "<g id=\"ground\">", "<script/><g id=\"ground\">", "line 11"),
        ("a drawing that is none", "pad.svg", "</svg>", "", "(whole file)"),
    ]);
}

#[test]
fn what_is_wrong_with_the_place_is_told() {
    each_is_told(&[
        ("a place outside the world", "facts.toml", "latitude = 45.996", "latitude = 95.996", "place.latitude"),
        ("a longitude nobody has", "facts.toml", "longitude = 63.564", "longitude = 263.564", "place.longitude"),
        ("a place without its country", "facts.toml", "country = \"Kazakhstan\"", "", "place"),
        ("a place without a label", "en.toml", "label = \"Baikonur\"", "label = \"\"", "place.label"),
        ("a name off the map", "facts.toml", "longitude = 56.5", "longitude = 156.5", "place.lettering.russia"),
        ("a name nobody wrote", "en.toml", ", russia = \"Russia\"", "", "place.lettering.russia"),
        ("a name of nothing", "en.toml", "russia = \"Russia\"", "russia = \"R\", iran = \"I\"", "place.lettering.iran"),
    ]);
}

#[test]
fn a_place_stands_in_facts_and_words_or_in_neither() {
    let without = |text: &str, until: &str| {
        let (before, rest) = text.split_once("[place]").expect("a place");
        before.to_owned() + &rest[rest.find(until).expect(until)..]
    };
    let (facts, words) = (without(FACTS, "[named]"), without(WORDS, "[plan_marks]"));
    for (facts, words, problem) in [
        (FACTS, words.as_str(), "the words for the place are missing"),
        (facts.as_str(), WORDS, "the facts have no place"),
    ] {
        let error = tell(facts, words, DRAWING).expect_err(problem).to_string();
        assert!(error.contains(&format!("content/en.toml\n  key:     place\n  problem: {problem}")), "{error}");
    }
    assert!(tell(&facts, &words, DRAWING).is_ok_and(|story| story.place.is_none()));
}

#[test]
fn a_place_s_degrees_are_written_once() {
    let facts = FACTS.replacen("latitude = 45.996", "latitude = 45.5", 1);
    let story = tell(&facts, WORDS, DRAWING).unwrap_or_else(|error| panic!("{error}"));
    let place = story.place.expect("a place");
    assert!(place.caption.contains("45.5°\u{a0}N, 63.564°\u{a0}E"), "{}", place.caption);
}

/// What the live story leaves out: a correction, and every line of a publisher.
const CORRECTED: &str = "[[correction]]\nid = \"docking-time\"\nwhen = \"2026-11-23\"\n\n[[step]]";
const CORRECTED_WORDS: &str = "[corrections.docking-time]\ntext = \"12:38 stood here.\"\n\n[sources]";

#[test]
fn what_is_wrong_with_the_publisher_is_told() {
    let with = "name = \"Pad 31\"\n";
    let whole = "[publisher]\nname = \"Pad 31\"\nlicence = \"https://opensource.org/license/mit\"\n";
    let line = |line: &'static str| -> &'static str { format!("{with}{line}\n").leak() };
    each_is_told(&[
        ("a publisher without a name", "facts.toml", with, "name = \" \"\n", "publisher.name"),
        ("half an address", "facts.toml", with, line("address = \"news.example\""), "publisher.address"),
        ("half a licence", "facts.toml", "\"https://opensource.org", "\"opensource.org", "publisher.licence"),
        ("a logo elsewhere", "facts.toml", with, line("logo = \"../logo.svg\""), "publisher.logo"),
        ("a logo that is no picture", "facts.toml", with, line("logo = \"logo.html\""), "publisher.logo"),
        ("half a contact", "facts.toml", with, line("contact = \"corrections\""), "publisher.contact"),
        ("a contact that does more", "facts.toml", with, line("contact = \"a@b.example?bcc=c\""), "publisher.contact"),
        ("a field nobody knows", "facts.toml", with, line("owner = \"nobody\""), "publisher.owner"),
        ("no byline", "en.toml", "byline = \"By the Pad 31 project\"", "byline = \"\"", "publisher.byline"),
        ("no line of credit", "en.toml", "credit = \"the Pad 31 project\"\n", "", "publisher"),
        ("no words", "en.toml", "[publisher]", "[publishers]", "publishers"),
        ("words for nobody", "facts.toml", whole, "", "publisher"),
    ]);
}

#[test]
fn a_logo_that_is_not_there_is_told() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("without-logo");
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    let facts = FACTS.replacen("name = \"Pad 31\"\n", "name = \"Pad 31\"\nlogo = \"pad31.png\"\n", 1);
    for (name, text) in [("facts.toml", facts.as_str()), ("en.toml", WORDS), ("pad.svg", DRAWING)] {
        std::fs::write(folder.join(name), text).expect(name);
    }
    let error = load(&folder).expect_err("no logo").to_string();
    assert!(error.contains("key:     publisher.logo\n") && error.contains("\"pad31.png\""), "{error}");
}

#[test]
fn what_is_wrong_with_a_correction_is_told() {
    let facts = FACTS.replacen("[[step]]", CORRECTED, 1);
    let words = WORDS.replacen("[sources]", CORRECTED_WORDS, 1);
    let story = tell(&facts, &words, DRAWING).unwrap_or_else(|error| panic!("{error}"));
    assert_eq!(story.corrections.len(), 1);
    for (what, facts, words, key, remedy) in [
        ("no words", facts.clone(), WORDS.to_owned(), "corrections.docking-time", "add corrections.docking-time"),
        (
            "an unknown id",
            facts.clone(),
            words.replace("[corrections.docking-time]", "[corrections.docking]"),
            "corrections.docking",
            "did you mean \"docking-time\"?",
        ),
        ("words for nothing", FACTS.to_owned(), words.clone(), "corrections.docking-time", "remove the entry"),
        (
            "no text",
            facts.clone(),
            words.replace("12:38 stood here.", ""),
            "corrections.docking-time.text",
            "what was wrong",
        ),
        (
            "a date after the last check",
            facts.replace("when = \"2026-11-23\"", "when = \"2026-11-24\""),
            words.clone(),
            "correction.docking-time.when",
            "bring `checked` up to date",
        ),
        (
            "a date before the page",
            facts.replace("when = \"2026-11-23\"", "when = \"2026-11-22\""),
            words.clone(),
            "correction.docking-time.when",
            "correct the date",
        ),
        (
            "a month",
            facts.replace("when = \"2026-11-23\"", "when = \"2026-11\""),
            words,
            "correction.docking-time.when",
            "write the day",
        ),
    ] {
        let error = tell(&facts, &words, DRAWING).err().unwrap_or_else(|| panic!("{what} went unnoticed")).to_string();
        assert!(error.contains(&format!("key:     {key}\n")) && error.contains(remedy), "{what}:\n{error}");
    }
}

#[test]
fn twenty_mistakes_are_told_in_one_run() {
    let facts = [
        ("2025-11-27T09:36:46.402Z", "2025-11-27 09:36"),
        ("2025-11-27T12:34:35Z", "2025-11-31T12:34:35Z"),
        ("tz = \"Europe/Moscow\"", "tz = \"Europe/Moscov\""),
        ("known = \"finding\"", "known = \"findings\""),
        ("at = \"s5\"", "at = \"s55\""),
        ("speaker = \"trishkin\"", "speaker = \"\""),
        (
            "sources = [\"article\", \"meduza-bloggers\", \"bb-lv\"]",
            "sources = [\"article\", \"meduza-blogers\", \"bb-lv\"]",
        ),
        ("id = \"williams\"", "id = \"mikaev\""),
        ("https://flyingtomars.com", "flyingtomars.com"),
        ("unaddressed = \"not-recorded\"\npublished = \"2026-07-30\"\n", "published = \"2026-07-30\"\n"),
        ("from = \"liftoff\"", "from = \"lift-off\""),
        ("when = \"2026-03-22\"", "when = \"2026-03-02\""),
        ("revolutions_per_day = 15.49", "revolutions_per_day = 1549.0"),
    ];
    let words = [
        ("utc = \"UTC\"", "utd = \"UTC\""),
        ("pause = \"Pause the countdown\"", "pause = \"\""),
        ("resume = \"Resume the countdown\"", "resume = \"\""),
        ("[events.s3]", "[events.s33]"),
        ("said {quote} were affected", "said some were affected"),
        ("one = \"day\", ", ""),
        ("[claims.b2]\nbrief = ", "[claims.b2]\nmood = \"bad\"\nbrief = "),
    ];
    let change = |text: &str, changes: &[(&str, &str)]| {
        changes.iter().fold(text.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "the content no longer has {from:?}");
            text.replacen(from, to, 1)
        })
    };
    let error = tell(&change(FACTS, &facts), &change(WORDS, &words), DRAWING).expect_err("mistakes").to_string();
    let keys: Vec<_> = error.lines().filter_map(|line| line.strip_prefix("  key:     ")).collect();
    let expected = "\
        step[1].when step[2].when claims.b2.mood source.spacefacts-elements source.flying-to-mars.address \
        claim.b3.sources \
        claim.b1.speaker event.s5.when crew.mikaev zone.moscow.tz scene.launched.from stop.first-launch-again.at \
        pad_row.known flight.revolutions_per_day labels.utc labels.utd speakers.trishkin \
        crew.williams events.s3 events.s33 counted.days.one labels.pause labels.resume claims.o1.quote";
    let sorted = |keys: Vec<&str>| keys.into_iter().map(str::to_owned).collect::<BTreeSet<_>>();
    assert_eq!(sorted(keys), sorted(expected.split(' ').collect()), "{error}");
    assert!(error.ends_with("24 errors in the content."), "{error}");
    for meant in ["meduza-bloggers", "s5", "finding", "liftoff", "utc", "s3"] {
        assert!(error.contains(&format!("did you mean \"{meant}\"?")), "{meant}:\n{error}");
    }
}

#[test]
fn the_planned_month_stands_in_one_place() {
    let facts = FACTS.replacen("planned_return = \"2026-07\"", "planned_return = \"2026-09\"", 1);
    let story = tell(&facts, WORDS, DRAWING).unwrap_or_else(|error| panic!("{error}"));
    for label in [
        Label::StayIntro,
        Label::AboardCaption,
        Label::ReturnMonthCaption,
        Label::OverCaption,
        Label::AnnounceAboard,
        Label::AnnounceReturnMonth,
    ] {
        let text = story.labels.get(label);
        assert!(text.contains("September 2026") && !text.contains("July"), "{text}");
    }
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
        ("kicker = \"Soyuz", "kicker = \"{date} Soyuz", "page.kicker", "[named] in facts.toml"),
    ];
    for (from, to, key, remedy) in cases {
        let error = broken("en.toml", from, to);
        assert!(error.contains(&format!("key:     {key}\n")) && error.contains(remedy), "{to}:\n{error}");
    }
}
