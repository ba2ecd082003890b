//! The guide for editors: its lines can be written as they stand there, and its messages are those of the build.
#![cfg(feature = "ssr")]

use pad31::story::Story;
use pad31::story::load::{ContentErrors, Files, from_texts};

const GUIDE: &str = include_str!("../docs/editing.md");
const FACTS: &str = include_str!("../content/facts.toml");
const WORDS: &str = include_str!("../content/en.toml");
const DRAWING: &str = include_str!("../content/pad.svg");

/// Lines of the guide, each by how it begins, the mark that it goes in front of, and whether that is in the facts.
const LINES: [(&str, &str, bool); 7] = [
    ("[[event]]", "# Readings that need later", true),
    ("[[source]]", "", true),
    ("[mission.landing]", "# The flight, drawn", true),
    ("[[correction]]", "# --- Sources ---", true),
    ("[events.pad-inspected]", "[afterwords.how-the-cabin-fell]", false),
    ("[corrections.docking-time]", "[sources]", false),
    ("agency-report = {", "", false),
];

/// The block of the guide that begins so, without its indent.
fn block(begins: &str) -> String {
    let indented = format!("\n\n    {begins}");
    let (_, rest) = GUIDE.split_once(&indented).unwrap_or_else(|| panic!("the guide has no {begins}"));
    let block = rest.split("\n\n").next().expect("its end");
    begins.to_owned() + &block.replace("\n    ", "\n") + "\n"
}

/// The content with all that the guide adds.
fn edited() -> [String; 2] {
    let checked = FACTS.lines().find(|line| line.starts_with("checked = ")).expect("a day of the last check");
    let mut texts = [FACTS.replacen(checked, block("checked = ").trim(), 1), WORDS.to_owned()];
    for (begins, mark, of_facts) in LINES {
        let text = &mut texts[usize::from(!of_facts)];
        let at = if mark.is_empty() { text.len() } else { text.find(mark).expect(mark) };
        let lines = block(begins);
        text.insert_str(at, &if mark.is_empty() { lines } else { lines + "\n" });
    }
    texts
}

fn tell([facts, words]: &[String; 2]) -> Result<Story, ContentErrors> {
    from_texts(Files { facts, drawing: DRAWING, words_file: "en.toml", words })
}

#[test]
fn what_the_guide_writes_is_taken() {
    let story = tell(&edited()).unwrap_or_else(|error| panic!("{error}"));
    assert!(story.events.iter().any(|event| event.id == "pad-inspected"));
    assert!(story.stay.landing.is_some());
    assert_eq!(story.corrections.len(), 1);
    for line in ["gagarin_last_crew = ", "stay_intro = "] {
        let line = block(line);
        assert!(FACTS.contains(line.trim()) || WORDS.contains(line.trim()), "{line}");
    }
}

#[test]
fn its_messages_are_the_build_s() {
    let mistakes = [
        ("when = \"2026-03-22\"", "when = \"22 March 2026\""),
        ("id = \"pad-inspected\"\nwhen = \"2026-11-24\"", "id = \"pad-inspected\"\nwhen = \"2026-11-25\""),
        ("sources = [\"agency-report\"]\n\n# Readings", "sources = [\"agency-reprot\"]\n\n# Readings"),
        ("when = \"2026-07-27T06:12:00Z\"", "when = \"2026-07-27\""),
        ("when = \"2026-07-27T06:12:00Z\"\nsources = [\"agency-report\"]", "when = \"2026-07-27T06:12:00Z\""),
        ("[corrections.docking-time]\ntext =", "[corrections]\n#"),
        ("id = \"docking-time\"\nwhen = \"2026-11-24\"", "id = \"docking-time\"\nwhen = \"2026-11-25\""),
        ("return in {planned_return}.", "return in {planned_retun}."),
        ("kicker = \"Soyuz MS-28", "kicker = \"The \"Soyuz\" MS-28"),
        ("said {quote} were affected", "said elements were affected"),
    ];
    let mut told = 0;
    for (from, to) in mistakes {
        assert!(edited().iter().any(|text| text.contains(from)), "the content has no {from:?}");
        let error = tell(&edited().map(|text| text.replacen(from, to, 1))).expect_err(to).to_string();
        let message: Vec<_> = error.lines().map(|line| format!("    {line}")).collect();
        assert!(GUIDE.contains(&message.join("\n")), "the guide lacks:\n{}", message.join("\n"));
        told += 1;
    }
    assert_eq!(GUIDE.matches("  problem: ").count(), told, "each message of the guide is here");
}
