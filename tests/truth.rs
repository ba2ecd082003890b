//! What the live page says is so: every quotation by its speaker and word for word, every number a fact's, both
//! accounts alike. Content of this story alone; the engine knows none of it.
#![cfg(feature = "ssr")]

use pad31::story::load::{Files, from_texts};
use pad31::story::{Claim, Entry, Shown, Story};

const FACTS: &str = include_str!("../content/facts.toml");
const WORDS: &str = include_str!("../content/en.toml");
const DRAWING: &str = include_str!("../content/pad.svg");

/// Who said what, word for word in the article; a sentence that quotes them names them so.
const SAID: [(&str, &[&str]); 7] = [
    ("a number of elements of the launchpad", &["Roscosmos"]),
    (
        "all the necessary reserve elements are there to restore it and the damage will be eliminated very soon",
        &["Roscosmos"],
    ),
    ("all the necessary reserve elements are there", &["Roscosmos"]),
    ("very soon", &["Roscosmos"]),
    ("service cabin collapsed", &["Trishkin"]),
    ("massive metal structure that should not have been there", &["Egorov"]),
    ("lose the ability to launch people into space", &["Egorov"]),
];
/// Numbers that stand in words, and the fact they are of: an id of the facts, or of what the drawing is of.
const NUMBERS: [(&str, &str); 60] = [
    ("28", "launch"),
    ("31", "pad"),
    ("6", "pad"),
    ("2.1", "launch"),
    ("27", "launch"),
    ("2025", "launch"),
    ("12:28", "launch"),
    ("09:27", "launch"),
    ("09:27:57", "launch"),
    ("8", "orbit"),
    ("49", "orbit"),
    ("12:38:29", "docking"),
    ("12:38", "docking"),
    ("242", "plan"),
    ("40", "plan"),
    ("2026", "plan"),
    ("26", "plan"),
    ("1", "gagarins-start"),
    ("1961", "b3"),
    ("25", "gagarins-start"),
    ("2019", "gagarins-start"),
    ("15", "gagarins-start"),
    ("16", "s2"),
    ("18", "s1"),
    ("130", "s2"),
    ("24", "s2"),
    ("3", "s3"),
    ("2", "s3"),
    ("95", "s3"),
    ("150", "s3"),
    ("19", "s3"),
    ("17", "s3"),
    ("33", "s5"),
    ("115", "s5"),
    ("29", "s6"),
    ("10", "how-the-cabin-fell"),
    ("20", "how-the-cabin-fell"),
    ("144", "how-the-cabin-fell"),
    ("75", "s7"),
    ("15.49", "orbits"),
    ("419", "orbits"),
    ("30", "orbits"),
    ("00:00", "method"),
    ("23", "method"),
    ("5", "zones"),
    ("93", "orbits"),
    ("4", "sources"),
    ("7", "plan"),
    ("100", "plan"),
    ("96", "s3"),
    ("38", "docking"),
    ("51.64", "orbits"),
    ("45.996", "pad"),
    ("63.564", "pad"),
    ("22", "s5"),
    ("14", "s6"),
    ("229", "s6"),
    ("11", "launch"),
    ("12", "launch"),
    ("0", "method"),
];

fn tell(facts: &str, words: &str) -> Story {
    let files = Files { facts, drawing: DRAWING, words_file: "en.toml", words };
    from_texts(files).unwrap_or_else(|error| panic!("{error}"))
}

/// Every sentence of the page that is ours, with where it stands.
fn sentences(story: &Story) -> Vec<(String, String)> {
    let mut all = Vec::new();
    let mut add = |place: &str, text: &str| all.push((place.to_owned(), text.to_owned()));
    let page = &story.page;
    for text in [&page.title, &page.description, &page.kicker, &page.headline, &page.summary] {
        add("page", text);
    }
    for shown in story.addresses.all() {
        let told = story.told(shown);
        add(story.addresses.name(shown), &told.title);
        add(story.addresses.name(shown), &told.description);
    }
    for text in &story.labels.0 {
        add("labels", text);
    }
    if let Some(place) = &story.place {
        let names = place.lettering.iter().map(|lettering| &lettering.text);
        for text in [&place.name, &place.description, &place.label, &place.caption].into_iter().chain(names) {
            add("place", text);
        }
    }
    for claim in &story.claims {
        for text in [&claim.text, &claim.brief] {
            add(&claim.id, &text.replace("{speaker}", &claim.speaker));
        }
        add(&claim.id, &claim.hour);
        add(&claim.id, &claim.role);
        if let Some(variant) = &claim.variant {
            add(&claim.id, &variant.text);
        }
    }
    let entries = [&story.steps, &story.events, &story.afterwords, &story.stakes, &story.crew].into_iter().flatten();
    for Entry { id, title, text, extra, .. } in entries {
        add(id, title);
        add(id, text);
        if let Some(extra) = extra {
            add(id, &extra.text);
        }
    }
    for shows in &story.pad.shows {
        add(&shows.scene, &shows.text);
    }
    for text in &story.pad.brief {
        add("pad.brief", text);
    }
    for (id, text) in &story.pad.texts {
        // What is lettered of a claim stands under its speaker's name.
        let spoken = story.claims.iter().find(|claim| claim.id == *id);
        add(id, &[text.as_str(), spoken.map_or("", |claim| claim.speaker.as_str())].join(" ").replace('\n', " "));
    }
    for mark in story.plan_marks.iter().chain(story.pad_row.iter().flat_map(|row| &row.marks)) {
        add("axis", &mark.name);
    }
    for row in &story.differ {
        for answer in &row.answers {
            add("differ", answer);
        }
    }
    for correction in &story.corrections {
        add(&correction.id, &correction.text);
    }
    if let Some(publisher) = &story.publisher {
        for text in [&publisher.byline, &publisher.credit, &publisher.reuse] {
            add("publisher", text);
        }
    }
    for (place, items) in
        [("agree", &story.agree), ("silent", &story.silent), ("plan", &story.plan.items), ("method", &story.method)]
    {
        for item in items {
            add(place, item);
        }
    }
    all
}

/// What stands between quotation marks.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('“').skip(1).filter_map(|rest| rest.split('”').next())
}

/// The numbers in a text; what belongs to a name (`MS-28`, `31/6`) is told apart by its parts.
fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !(c.is_ascii_digit() || c == '.' || c == ':'));
    parts.map(|part| part.trim_matches(['.', ':'])).filter(|part| part.chars().any(|c| c.is_ascii_digit()))
}

/// Everything that is not as it should be.
fn faults(story: &Story) -> Vec<String> {
    let mut faults = Vec::new();
    for (place, text) in sentences(story) {
        // A placeholder is filled with what a claim quotes, and that is looked at there.
        for quote in quoted(&text).filter(|quote| !quote.starts_with('{')) {
            match SAID.iter().find(|(said, _)| *said == quote) {
                None => faults.push(format!("{place}: nobody is on record with “{quote}”")),
                Some((_, speakers)) if place != "hindsight" && !speakers.iter().any(|name| text.contains(name)) => {
                    faults.push(format!("{place}: “{quote}” lacks its speaker"));
                }
                Some(_) => {}
            }
        }
        for number in numbers(&text) {
            if !NUMBERS.iter().any(|(known, _)| *known == number) {
                faults.push(format!("{place}: {number} is of no fact"));
            }
        }
    }
    faults.extend(story.claims.iter().filter_map(of_claim));
    for (place, text) in sentences(story) {
        for (word, why) in [
            ("every crew", "others launched crews meanwhile"),
            ("refined plan", "there are two plans"),
            ("damaged the pad", "the cause is not asserted"),
            ("It did not say", "a negative on one side only"),
        ] {
            if text.contains(word) {
                faults.push(format!("{place}: “{word}”: {why}"));
            }
        }
    }
    faults.extend(unequal(story));
    faults
}

/// A claim is said, by its speaker, and linked.
fn of_claim(claim: &Claim) -> Option<String> {
    let Claim { id, text, brief, quote, speaker, sources, .. } = claim;
    let said = SAID.iter().find(|(said, _)| *said == quote.text);
    if ![text, brief].iter().all(|text| text.starts_with("{speaker} said ")) {
        return Some(format!("{id}: another verb than “said”"));
    }
    if !quote.text.is_empty() && !said.is_some_and(|(_, names)| names.iter().any(|name| speaker.contains(name))) {
        return Some(format!("{id}: this is not what {speaker} said"));
    }
    let linked = sources.iter().any(|source| source.address.is_some());
    (!linked).then(|| format!("{id}: no source has a link"))
}

/// Each account has as much room, and as many links, as the other: within a half.
fn unequal(story: &Story) -> Vec<String> {
    let measured = |of: &dyn Fn(&Claim) -> usize| -> Vec<usize> {
        let claims = |id| story.claims.iter().filter(move |claim| claim.account == id);
        story.accounts.iter().map(|account| claims(account.id).map(of).sum()).collect()
    };
    let room = measured(&|claim| claim.text.len() + claim.quote.text.len());
    let links = measured(&|claim| claim.sources.iter().filter(|source| source.address.is_some()).count());
    let apart = |measures: &[usize]| {
        let (least, most) = (measures.iter().min().copied(), measures.iter().max().copied());
        least.zip(most).is_none_or(|(least, most)| least * 3 < most * 2)
    };
    [("room", room), ("links", links)]
        .into_iter()
        .filter(|(_, of)| apart(of))
        .map(|(what, of)| format!("unequal {what}: {of:?}"))
        .collect()
}

#[test]
fn the_page_says_nothing_that_is_not_on_record() {
    assert_eq!(faults(&tell(FACTS, WORDS)), Vec::<String>::new());
}

#[test]
fn planted_faults_are_found() {
    let words = [
        ("the analyst Georgy Trishkin said the “service cabin", "space bloggers said the “service cabin"),
        ("could halt operations for an extended period", "could halt operations for “an extended period”"),
        ("right after the launch", "an hour after the launch, at 10:31"),
        ("130 people worked", "131 people worked"),
        ("{speaker} said an assessment", "{speaker} admitted an assessment"),
        ("quote = \"service cabin collapsed\"", "quote = \"service cabin has collapsed\""),
        ("title = \"One pad for Soyuz crews\"", "title = \"One pad for every crew\""),
        ("said {quote} were affected.", "said {quote} were affected. It did not say which."),
        ("the pad they left was found damaged", "the launch damaged the pad they left"),
        ("“very soon”", "“quite soon”"),
        (
            "fell onto launchpad 31, which",
            "fell onto launchpad 31, and all that stood on it, around it and before it for as far as anybody who was there that day could see, which",
        ),
    ];
    for (from, to) in words {
        assert!(WORDS.contains(from), "the words no longer have {from:?}");
        let found = faults(&tell(FACTS, &WORDS.replacen(from, to, 1)));
        assert!(!found.is_empty(), "unnoticed: {to}");
    }
    let facts = FACTS.replacen("speaker = \"trishkin\"", "speaker = \"egorov\"", 1);
    let words = WORDS.replacen("trishkin = {", "nobody = {", 1);
    let swapped = from_texts(Files { facts: &facts, drawing: DRAWING, words_file: "en.toml", words: &words });
    assert!(swapped.is_err(), "a speaker nobody quotes is left over");
}

#[test]
fn each_quotation_has_its_original_and_each_account_its_page() {
    let story = tell(FACTS, WORDS);
    for claim in story.claims.iter().filter(|claim| !claim.quote.text.is_empty()) {
        let original = claim.quote.original.as_ref().expect(&claim.id);
        assert_eq!(original.language, "ru", "{}", claim.id);
    }
    for shown in story.addresses.all() {
        assert!(!story.told(shown).description.is_empty());
    }
    assert_eq!(story.addresses.name(Shown::SideBySide), "both");
}
