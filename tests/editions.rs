//! The editions say the same: every text of one has its like in the others, with the same facts and figures.
#![cfg(feature = "ssr")]
#![expect(clippy::case_sensitive_file_extension_comparisons, reason = "keys, not names of files")]

use pad31::story::{Source, When, load};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;
use toml::Value;

/// The folder of the live story.
const LIVE: &str = "content";

/// What is of one language: how it writes dates and counts, short names for the drawing, and sentences where another
/// language needs none.
const OWN: [&str; 4] = ["dates.", "counted.", ".tag", ".brief"];

/// Written in Latin letters in every language: names, units, and what is spelled out to be recognised.
const LATIN: &[&str] = &[
    "AA",
    "AAA",
    "AMP",
    "Apache",
    "BFM",
    "CMS",
    "CRBC",
    "Chromium",
    "Cosmos",
    "DNews",
    "Earth",
    "Firefox",
    "Flying",
    "Lenta",
    "Life",
    "MIT",
    "Mars",
    "Meduza",
    "Mikaev",
    "Mikayev",
    "Moscow",
    "NASA",
    "NASASpaceFlight",
    "Natural",
    "News",
    "Pad",
    "Qazinform",
    "Reuters",
    "RussianSpaceWeb",
    "Seradata",
    "SpacePolicyOnline",
    "Spacefacts",
    "Sputnik",
    "Tab",
    "The",
    "Times",
    "Today",
    "UTC",
    "UrduPoint",
    "WCAG",
    "WebKit",
    "and",
    "axe",
    "az",
    "bb",
    "Cams",
    "centralasia",
    "discred",
    "haqqin",
    "iframe",
    "lv",
    "lynx",
    "media",
    "px",
    "ru",
    "to",
];

fn words(language: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(LIVE).join(format!("{language}.toml"));
    let text = std::fs::read_to_string(&path).expect("the words");
    let mut texts = BTreeMap::new();
    collect("", &text.parse::<toml::Table>().expect("TOML").into(), &mut texts);
    texts.retain(|key, _| !OWN.iter().any(|own| key.starts_with(own) || key.ends_with(own)));
    texts
}

fn collect(key: &str, value: &Value, texts: &mut BTreeMap<String, String>) {
    let below = |name: &str| if key.is_empty() { name.to_owned() } else { format!("{key}.{name}") };
    match value {
        Value::String(text) => drop(texts.insert(key.to_owned(), text.clone())),
        Value::Table(table) => table.iter().for_each(|(name, value)| collect(&below(name), value, texts)),
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                collect(&below(&index.to_string()), value, texts);
            }
        }
        _ => {}
    }
}

/// The facts that a text names, and the figures in it.
fn figures(text: &str) -> BTreeSet<&str> {
    let named = text.split('{').skip(1).filter_map(|rest| Some(rest.split_once('}')?.0));
    let plain = text.split(|c: char| !c.is_ascii_digit()).filter(|figure| !figure.is_empty());
    named.chain(plain).collect()
}

/// With its quotation, where it has one: languages quote at different lengths.
fn whole(texts: &BTreeMap<String, String>, key: &str) -> String {
    let quote = key.strip_suffix(".text").and_then(|claim| texts.get(&format!("{claim}.quote")));
    [texts[key].as_str(), quote.map_or("", String::as_str)].join(" ")
}

#[test]
fn every_edition_names_the_same_facts_and_figures() {
    let first = words("en");
    for language in ["ru", "kk"] {
        let other = words(language);
        let missing: Vec<_> = first.keys().filter(|key| !other.contains_key(*key)).collect();
        assert_eq!(missing, Vec::<&String>::new(), "{language}");
        for key in first.keys().filter(|key| !key.ends_with(".quote") && !key.starts_with("sources.")) {
            let texts = [whole(&first, key), whole(&other, key)];
            assert_eq!(figures(&texts[0]), figures(&texts[1]), "{language}, {key}: {texts:?}");
        }
    }
}

#[test]
fn claims_events_and_their_sources_are_the_same_in_every_edition() {
    let stories = load::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(LIVE)).expect("the content loads");
    let told = |index: usize| {
        let story = &stories[index];
        // Each edition names first who printed the words in its language.
        let addresses = |sources: &[Arc<Source>]| {
            let mut addresses: Vec<_> = sources.iter().map(|source| source.address.clone()).collect();
            addresses.sort();
            addresses
        };
        let claims = story.claims.iter().map(|claim| (claim.id.clone(), Some(claim.when), addresses(&claim.sources)));
        let events = story.events.iter().map(|event| (event.id.clone(), event.when, addresses(&event.sources)));
        claims.chain(events).collect::<Vec<(String, Option<When>, Vec<Option<String>>)>>()
    };
    assert_eq!(stories.len(), 3);
    assert!((1..3).all(|index| told(index) == told(0)));
}

#[test]
fn no_english_is_left_in_the_other_editions() {
    for language in ["ru", "kk"] {
        let texts = words(language);
        for (key, text) in &texts {
            // A source may go by the name it was published under, where the language of that is said; the language
            // goes by its tag, a source that is named first by its id.
            let own = |end| key.starts_with("sources.") && key.ends_with(end);
            let told =
                key.strip_suffix(".name").is_some_and(|source| texts.contains_key(&format!("{source}.language")));
            if own(".language")
                || (own(".name") && told)
                || ["language", "language_name", "locale"].contains(&key.as_str())
                || key.ends_with(".first")
            {
                continue;
            }
            let plain: String =
                text.split('{').map(|part| part.split_once('}').map_or(part, |(_, rest)| rest)).collect();
            let runs = plain.split(|c: char| !c.is_ascii_alphabetic()).filter(|run| run.len() > 1);
            let unknown: Vec<_> = runs.filter(|run| !LATIN.contains(run)).collect();
            assert!(unknown.is_empty(), "{language}, {key}: {unknown:?} in {text:?}");
        }
    }
}
