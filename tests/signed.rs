//! Who publishes a story, how it may be reused and what was corrected: on the page, in blocks, on cards, for machines.
#![cfg(feature = "ssr")]

mod staging;

use pad31::clock::calendar::{parse_day, start_of_day};
use pad31::publish::{FONTS_VARIABLE, Settings, Site};
use scraper::{ElementRef, Html, Selector};
use serde_json::{Value, json};
use staging::{LIVE, QUAY};
use std::path::{Path, PathBuf};

const SITE: &str = "https://news.example/aurora/";
/// The blocks' pages, and one of the whole story.
const BLOCKS: [&str; 4] = ["embed/", "embed/damage/", "embed/countdown/", "embed/story/"];

fn published(content: &str, name: &str) -> PathBuf {
    let site = Site::parse(SITE).expect("an address");
    staging::published(content, name, &Settings { site: Some(site), ..Settings::default() })
}

/// The invented story in a folder of its own, changed.
fn changed(name: &str, change: impl Fn(&str, String) -> String) -> String {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("signed").join(name);
    std::fs::create_dir_all(&folder).expect("a folder for the test");
    for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(QUAY)).expect("the story") {
        let path = entry.expect("an entry").path();
        let file = path.file_name().and_then(|file| file.to_str()).expect("a name");
        let text = std::fs::read_to_string(&path).expect("a text");
        std::fs::write(folder.join(file), change(file, text)).expect("a copy");
    }
    folder.to_str().expect("a path").to_owned()
}

/// As [`changed`], without its publisher.
fn unsigned(name: &str) -> String {
    changed(name, |file, text| {
        if !["facts.toml", "en.toml"].contains(&file) {
            return text;
        }
        let (before, rest) = text.split_once("[publisher]").expect("a publisher");
        let after = &rest[rest.find("\n[").expect("another table")..];
        let lines = after.lines().filter(|line| !line.starts_with("publisher_"));
        before.to_owned() + &lines.collect::<Vec<_>>().join("\n")
    })
}

fn read(staging: &Path, path: &str) -> Html {
    Html::parse_document(&std::fs::read_to_string(staging.join(path).join("index.html")).expect(path))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect(selector)).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The one element that a selector finds, as text, with its address.
fn one(page: &Html, selector: &str) -> (String, Option<String>) {
    let found = all(page, selector);
    assert_eq!(found.len(), 1, "{selector}");
    (text(found[0]), found[0].attr("href").map(str::to_owned))
}

fn article(page: &Html) -> Value {
    serde_json::from_str(&one(page, "script[type='application/ld+json']").0).expect("JSON")
}

fn feed(staging: &Path) -> atom_syndication::Feed {
    std::fs::read_to_string(staging.join("feed.xml")).expect("the feed").parse().expect("Atom")
}

fn linked(text: &str, address: &str) -> (String, Option<String>) {
    (text.to_owned(), Some(address.to_owned()))
}

#[test]
fn a_signed_story_says_whose_it_is_and_how_to_reach_and_credit_them() {
    let staging = published(QUAY, "signed");
    for path in ["", "union-account/", "all-three/"] {
        let page = read(&staging, path);
        let byline = linked("By the desk of The Averil Review", "https://news.example/");
        assert_eq!(one(&page, ".masthead .summary .byline a"), byline);
        assert_eq!(one(&page, "#sources .contact").0, "Tell us of an error: corrections@news.example");
        let mail = linked("corrections@news.example", "mailto:corrections@news.example");
        assert_eq!(one(&page, "#sources .contact a"), mail);
        let reuse = "Please credit The Averil Review. This page may be reused whole, with its date. The licence \
                     · Accessibility";
        assert_eq!(one(&page, "#sources .reuse").0, reuse);
        assert_eq!(one(&page, "a[rel=license]"), linked("The licence", "https://news.example/licence"));
    }
    for block in BLOCKS {
        let page = read(&staging, block);
        let checked = "The Averil Review · Last checked against its sources on 6 October 2031.";
        assert_eq!(one(&page, ".embed-foot p").0, checked, "{block}");
        assert_eq!(one(&page, ".embed-foot p + a").0, "Open the full page, with all sources", "{block}");
        assert!(all(&page, ".byline, .imprint").is_empty(), "{block}");
    }
}

#[test]
fn machines_are_told_who_publishes_under_which_licence() {
    let staging = published(QUAY, "signed-for-machines");
    let data = article(&read(&staging, ""));
    let logo = json!({ "@type": "ImageObject", "url": format!("{SITE}logo.svg") });
    let publisher = json!({
        "@type": "Organization",
        "name": "The Averil Review",
        "url": "https://news.example/",
        "logo": logo,
    });
    assert_eq!((&data["publisher"], &data["author"]), (&publisher, &publisher));
    assert_eq!(data["license"], "https://news.example/licence");
    assert_eq!(data["creditText"], "The Averil Review");
    let logo = |folder: &Path, name: &str| std::fs::read(folder.join(name)).expect(name);
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join(QUAY);
    assert_eq!(logo(&staging, "logo.svg"), logo(&content, "review.svg"));

    let feed = feed(&staging);
    let author = &feed.authors()[0];
    assert_eq!((author.name(), author.uri()), ("The Averil Review", Some("https://news.example/")));
    assert_eq!(
        feed.rights().map(atom_syndication::Text::as_str),
        Some("This page may be reused whole, with its date.")
    );
    let licence = feed.links().iter().find(|link| link.rel() == "license").expect("a link");
    assert_eq!(licence.href(), "https://news.example/licence");
    let manifest = std::fs::read_to_string(staging.join("manifest.webmanifest")).expect("the manifest");
    assert!(manifest.contains("\"short_name\":\"The Averil Review\""), "{manifest}");
}

#[test]
fn without_a_public_address_there_is_no_logo_to_name() {
    let staging = staging::published(QUAY, "signed-without-address", &Settings::default());
    let publisher = &article(&read(&staging, ""))["publisher"];
    assert_eq!((publisher["name"].as_str(), publisher.get("logo")), (Some("The Averil Review"), None));
}

#[test]
fn an_unsigned_story_says_nothing_of_it() {
    let staging = published(&unsigned("unsigned"), "published");
    let page = read(&staging, "");
    assert!(all(&page, ".byline, .contact, [rel=license]").is_empty());
    let data = article(&page);
    for key in ["publisher", "author", "license", "creditText"] {
        assert!(data.get(key).is_none(), "{key}");
    }
    for block in BLOCKS {
        assert!(text(all(&read(&staging, block), ".embed-foot")[0]).starts_with("Last checked"), "{block}");
    }
    let feed = feed(&staging);
    assert_eq!(feed.authors()[0].name(), "The Aurora: one departure, one damaged crane, three accounts");
    assert!(feed.rights().is_none());
    assert!(!staging.join("logo.svg").exists());
}

#[test]
fn a_card_has_its_publisher_s_name() {
    let fonts = std::env::var_os(FONTS_VARIABLE).map(PathBuf::from);
    assert!(fonts.is_some(), "{FONTS_VARIABLE} names the cards' fonts: `cargo xtask test` installs them and sets it");
    let card = |content: &str, name: &str| {
        let settings = Settings { fonts: fonts.clone(), ..Settings::default() };
        std::fs::read(staging::published(content, name, &settings).join("card-story.png")).expect("the card")
    };
    assert!(card(QUAY, "signed-card") != card(&unsigned("unsigned-card"), "published"), "the name is drawn");
}

#[test]
fn corrections_stand_newest_first_each_from_its_day() {
    let content = changed("corrected-twice", |file, text| match file {
        "facts.toml" => {
            let later = "[[correction]]\nid = \"one-s\"\nwhen = \"2031-06-14\"\n";
            text.replace("# --- Sources", &format!("{later}\n# --- Sources"))
        }
        "en.toml" => {
            text.replace("[sources]", "[corrections.one-s]\ntext = \"Idris had one s too many.\"\n\n[sources]")
        }
        _ => text,
    });
    let staging = published(&content, "published");
    let page = read(&staging, "");
    let list: Vec<_> = all(&page, "#sources .corrections li").into_iter().map(text).collect();
    assert_eq!(
        list,
        [
            "No correction has been made to this page.",
            "14 June 2031: Idris had one s too many.",
            "9 March 2031: The hour of casting off stood here as 06:45 UTC. The harbour log has 06:15.",
        ]
    );
    let day = |day: &str| start_of_day(parse_day(day).expect("a day")).to_string();
    let none = all(&page, "#sources .corrections li")[0];
    assert_eq!(none.attr("data-until"), Some(day("2031-03-09").as_str()));
    assert!(none.attr("hidden").is_some(), "there is one");
    for (id, date) in [("casting-off", "2031-03-09"), ("one-s", "2031-06-14")] {
        let correction = all(&page, &format!("#correction-{id}"));
        assert_eq!(correction[0].attr("data-from"), Some(day(date).as_str()), "{id}");
        assert!(correction[0].attr("hidden").is_none(), "{id}");
        assert_eq!(all(&page, &format!("#correction-{id} time[datetime='{date}']")).len(), 1, "{id}");
    }
    let data = article(&page);
    assert_eq!(data["correction"][0]["datePublished"], "2031-06-14");
    assert_eq!(data["correction"][1]["@type"], "CorrectionComment");

    let feed = feed(&staging);
    assert_eq!(feed.entries().len(), 5);
    assert!(feed.entries().is_sorted_by(|one, other| one.updated() >= other.updated()), "the newest first");
    let newest = &feed.entries()[0];
    assert_eq!(newest.title().as_str(), "Correction of 14 June 2031");
    assert_eq!(newest.summary().map(atom_syndication::Text::as_str), Some("Idris had one s too many."));
    assert_eq!(newest.links()[0].href(), format!("{SITE}#correction-one-s"));
}

#[test]
fn the_live_story_is_signed_by_the_project_and_has_no_correction() {
    let page = read(&published(LIVE, "signed-live"), "");
    assert_eq!(one(&page, ".byline"), ("By the Pad 31 project".to_owned(), None));
    assert!(all(&page, ".contact").is_empty(), "there is none to give");
    let corrections = all(&page, "#sources .corrections li");
    assert_eq!(corrections.len(), 1);
    assert_eq!(text(corrections[0]), "No correction has been made to this page.");
    assert!(corrections[0].attr("hidden").is_none() && corrections[0].attr("data-until").is_none());
    let data = article(&page);
    assert_eq!(data["publisher"], json!({ "@type": "Organization", "name": "Pad 31" }));
    assert!(data.get("correction").is_none());
}
