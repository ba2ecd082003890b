//! The published folder as others read it: heads, cards, data for machines, links.
#![cfg(feature = "ssr")]

mod staging;

use pad31::publish::{FONTS_VARIABLE, Page, Settings, Site};
use pad31::story::Story;
use scraper::{Html, Selector};
use staging::{LIVE, QUAY};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

const SITE: &str = "https://news.example/pad31/";

/// The folder as published at the address, cards and all: drawn once, since that takes long.
fn addressed() -> &'static Path {
    static FOLDER: LazyLock<PathBuf> = LazyLock::new(|| published_story(QUAY, "addressed", Some(SITE), false));
    &FOLDER
}

/// Compressing takes longer than all the rest.
fn published_story(content: &str, name: &str, site: Option<&str>, compressed: bool) -> PathBuf {
    let fonts = std::env::var_os(FONTS_VARIABLE).map(PathBuf::from);
    assert!(fonts.is_some(), "{FONTS_VARIABLE} names the cards' fonts: `cargo xtask test` installs them and sets it");
    let site = site.map(|site| Site::parse(site).expect("an address"));
    staging::published(content, name, &Settings { site, fonts, compressed, ..Settings::default() })
}

/// The invented story without cards, which take seconds to draw.
fn unillustrated(name: &str, site: Option<&str>) -> PathBuf {
    let site = site.map(|site| Site::parse(site).expect("an address"));
    staging::published(QUAY, name, &Settings { site, ..Settings::default() })
}

/// The invented story, as it is published.
fn story() -> &'static Story {
    static STORY: LazyLock<Vec<Story>> = LazyLock::new(|| {
        pad31::story::load::load(&Path::new(env!("CARGO_MANIFEST_DIR")).join(QUAY)).expect("the story loads")
    });
    &STORY[0]
}

fn read(staging: &Path, path: &str) -> Html {
    let text = std::fs::read_to_string(staging.join(path).join("index.html")).expect(path);
    Html::parse_document(&text)
}

fn one(html: &Html, selector: &str, attribute: &str) -> Option<String> {
    let parsed = Selector::parse(selector).expect(selector);
    let mut all = html.select(&parsed);
    let first = all.next()?;
    assert!(all.next().is_none(), "{selector} is there once");
    let text = || first.text().collect::<String>();
    Some(if attribute.is_empty() { text() } else { first.attr(attribute).unwrap_or_default().to_owned() })
}

fn meta(html: &Html, name: &str) -> Option<String> {
    one(html, &format!("meta[property='{name}'], meta[name='{name}']"), "content")
}

#[test]
fn every_shared_page_says_what_it_is_with_a_public_address_and_without() {
    let (with, without) = (addressed(), unillustrated("without-address", None));
    let mut titles = HashSet::new();
    let mut cards = HashSet::new();
    for page in Page::found(story()) {
        let canonical = format!("{SITE}{}", page.path(story()));
        for (staging, addressed) in [(with, true), (&*without, false)] {
            let html = read(staging, &page.path(story()));
            let title = one(&html, "title", "").expect("a title");
            let description = meta(&html, "description").expect("a description");
            assert_eq!(one(&html, "html", "lang").as_deref(), Some("en"));
            assert!(one(&html, "h1", "").is_some());
            for (name, value) in [("og:title", &title), ("twitter:title", &title), ("og:description", &description)] {
                assert_eq!(meta(&html, name).as_ref(), Some(value), "{name}");
            }
            assert_eq!(meta(&html, "og:type").as_deref(), Some("article"));
            assert_eq!(meta(&html, "twitter:card").as_deref(), Some("summary_large_image"));
            assert_eq!(meta(&html, "robots"), None);
            let address = addressed.then(|| canonical.clone());
            assert_eq!(one(&html, "link[rel=canonical]", "href"), address);
            assert_eq!(meta(&html, "og:url"), address);
            let image = addressed.then(|| format!("{SITE}card-{}.png", page.name(story())));
            assert_eq!(meta(&html, "og:image"), image);
            assert_eq!(meta(&html, "twitter:image"), image);
            assert_eq!(meta(&html, "og:image:width").as_deref(), addressed.then_some("1200"));
            assert_eq!(meta(&html, "og:image:height").as_deref(), addressed.then_some("630"));
            assert_eq!(meta(&html, "og:image:alt").is_some_and(|alt| alt.len() > 50), addressed);
            if addressed {
                titles.insert((title, description));
            }
        }
        let card = std::fs::read(with.join(format!("card-{}.png", page.name(story())))).expect("the card");
        assert!(card.len() < 200_000, "{}: {} bytes", page.name(story()), card.len());
        assert_eq!(&card[16..24], [0, 0, 4, 176, 0, 0, 2, 118], "1200 × 630");
        let still = std::fs::read(with.join(format!("still-{}.png", page.name(story())))).expect("the smaller picture");
        assert_eq!(&still[16..24], [0, 0, 2, 128, 0, 0, 1, 80], "640 × 336");
        cards.insert(card);
    }
    assert_eq!((titles.len(), cards.len()), (5, 5), "each page has its own words and its own card");
    let checked = |page: &str| one(&read(with, page), "#damage .toggle input[checked]", "value");
    assert_eq!(checked("union-account").as_deref(), Some("dockers"));
    assert_eq!(checked("all-three").as_deref(), Some("both"));
}

#[test]
fn a_stop_of_the_drawing_has_a_page_that_opens_so_with_card_and_oembed() {
    let staging = addressed();
    let scenes: Vec<_> = Page::shared(story()).filter(|page| page.opens().scene.is_some()).collect();
    let named = story().pad.scenes.iter().filter(|scene| scene.name.is_some()).count();
    assert_eq!(scenes.len(), named * story().addresses.all().len());
    let mut titles = HashSet::new();
    for page in scenes {
        let (path, opens) = (page.path(story()), page.opens());
        let scene = story().pad.scenes[opens.scene.expect("a scene")].value();
        let html = read(staging, &path);
        let checked = |name| one(&html, &format!("input[name={name}][checked]"), "value");
        assert_eq!(checked("scene").as_deref(), Some(scene), "{path}");
        assert_eq!(checked("account").as_deref(), Some(story().addresses.name(opens.shown)), "{path}");
        assert!(titles.insert(one(&html, "title", "").expect("a title")), "{path}");
        let account = page.canonical().path(story());
        assert_eq!(path, format!("{account}{scene}/"));
        assert_eq!(one(&html, "link[rel=canonical]", "href"), Some(format!("{SITE}{account}")));
        let card = meta(&html, "og:image").expect("a card");
        assert!(staging.join(card.strip_prefix(SITE).expect("one of ours")).is_file(), "{card}");
        let oembed = one(&html, "link[type='application/json+oembed']", "href").expect("oEmbed");
        let answer = std::fs::read_to_string(staging.join(oembed.strip_prefix(SITE).expect("one of ours")));
        assert!(answer.expect("the answer").contains(&format!("scene={scene}")), "{oembed}");
    }
}

#[test]
fn the_data_of_a_page_is_a_news_article() {
    for (name, site) in [("article-with", Some(SITE)), ("article-without", None)] {
        let staging = unillustrated(name, site);
        for page in Page::found(story()) {
            let text =
                one(&read(&staging, &page.path(story())), "script[type='application/ld+json']", "").expect("JSON-LD");
            let data: serde_json::Value = serde_json::from_str(&text).expect("JSON");
            // The properties schema.org and its readers know of a NewsArticle, and their types.
            assert_eq!(
                (data["@context"].as_str(), data["@type"].as_str()),
                (Some("https://schema.org"), Some("NewsArticle"))
            );
            for text in ["headline", "description", "inLanguage"] {
                assert!(data[text].as_str().is_some_and(|text| !text.is_empty()), "{text}");
            }
            assert!(data["headline"].as_str().is_some_and(|text| text.chars().count() <= 110), "a headline's length");
            for day in ["datePublished", "dateModified"] {
                let day = data[day].as_str().expect(day);
                assert!(pad31::clock::calendar::parse_day(day).is_some(), "{day}");
            }
            for organization in ["author", "publisher"] {
                assert_eq!(data[organization]["@type"], "Organization");
                assert!(data[organization]["name"].is_string());
            }
            let citations = data["citation"].as_array().expect("citations");
            assert!(citations.len() == 11 && citations.iter().all(|citation| citation["name"].is_string()));
            let urls = citations.iter().filter_map(|citation| citation["url"].as_str());
            assert!(urls.clone().count() == 9 && urls.into_iter().all(|url| url.starts_with("https://")));
            assert_eq!(data["url"].as_str(), site.map(|site| format!("{site}{}", page.path(story()))).as_deref());
            assert_eq!(data["image"]["width"].as_i64(), site.map(|_| 1200));
        }
    }
}

#[test]
fn feed_map_manifest_and_robots_name_what_is_there() {
    let staging = addressed();
    let text = |name: &str| std::fs::read_to_string(staging.join(name)).expect(name);
    let feed: atom_syndication::Feed = text("feed.xml").parse().expect("Atom");
    assert_eq!(feed.entries().len(), 4);
    assert!(feed.entries().is_sorted_by(|a, b| a.updated() >= b.updated()), "the newest first");
    let front = read(staging, "");
    for entry in feed.entries() {
        let (page, id) = entry.links()[0].href().split_once('#').expect("a fragment");
        assert_eq!(page, SITE);
        assert!(one(&front, &format!("#{id}"), "id").is_some(), "{id}");
    }
    let map = text("sitemap.xml");
    for page in Page::found(story()) {
        assert!(map.contains(&format!("<loc>{SITE}{}</loc>", page.path(story()))), "{map}");
    }
    assert!(!map.contains("embed"), "{map}");
    assert!(text("robots.txt").contains("Sitemap: https://news.example/pad31/sitemap.xml"));
    let manifest: serde_json::Value = serde_json::from_str(&text("manifest.webmanifest")).expect("JSON");
    for icon in manifest["icons"].as_array().expect("icons") {
        assert!(staging.join(icon["src"].as_str().expect("an address")).is_file(), "{icon}");
    }
    assert!(staging.join("favicon.ico").is_file() && staging.join("icon-180.png").is_file());
    assert!(!unillustrated("machines-without", None).join("sitemap.xml").exists());
}

#[test]
fn every_link_and_fragment_resolves_inside_the_folder() {
    let staging = published_story(QUAY, "links", None, false);
    let pages = Page::all(story())
        .map(|page| format!("{}index.html", page.path(story())))
        .chain(["pad31.html", "accessibility/index.html"].map(str::to_owned));
    for page in pages {
        let path = staging.join(&page);
        let html = Html::parse_document(&std::fs::read_to_string(&path).expect("the page"));
        for element in html.select(&Selector::parse("[href], [src]").expect("a selector")) {
            let address = element.attr("href").or(element.attr("src")).unwrap_or_default();
            if ["https:", "data:", "mailto:"].iter().any(|elsewhere| address.starts_with(elsewhere)) {
                continue;
            }
            let (file, fragment) = address.split_once('#').unwrap_or((address, ""));
            let file = file.split('?').next().unwrap_or_default();
            let target = if file.is_empty() { path.clone() } else { path.parent().expect("a folder").join(file) };
            let target = if target.is_dir() { target.join("index.html") } else { target };
            let text = std::fs::read(&target).unwrap_or_else(|_| panic!("{page}: {address} leads nowhere"));
            let id = format!("id=\"{fragment}\"");
            let there = fragment.is_empty() || String::from_utf8_lossy(&text).contains(&id);
            assert!(there, "{page}: {address} has no such place");
        }
    }
}

#[test]
fn text_has_both_encodings_beside_it_and_two_builds_are_one() {
    let build = |name| published_story(QUAY, name, Some(SITE), true);
    let (first, second) = (build("first-build"), build("second-build"));
    let mut files = 0;
    let mut folders = vec![first.clone()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let name = path.strip_prefix(&first).expect("inside");
            assert!(std::fs::read(&path).ok() == std::fs::read(second.join(name)).ok(), "{} differs", name.display());
            if path
                .extension()
                .is_some_and(|ending| ["html", "css", "js", "xml", "json"].iter().any(|text| ending == *text))
            {
                assert!(path.with_added_extension("br").is_file() && path.with_added_extension("gz").is_file());
            }
        }
    }
    assert!(files > 40, "{files}");
}

#[test]
fn the_live_story_s_headlines_and_cards_are_of_a_size_that_is_taken() {
    let staging = published_story(LIVE, "live", Some(SITE), false);
    for folder in ["", "official", "bloggers", "side-by-side"] {
        let html = read(&staging, folder);
        assert!(meta(&html, "og:title").is_some_and(|title| title.chars().count() <= 110), "{folder}");
        let card = meta(&html, "og:image").and_then(|card| card.strip_prefix(SITE).map(str::to_owned)).expect("a card");
        let card = std::fs::read(staging.join(card)).expect("the card");
        assert!(card.len() < 200_000, "{folder}: {} bytes", card.len());
    }
    for still in ["both", "official", "bloggers", "both-restored", "bloggers-whole"] {
        let still = std::fs::metadata(staging.join(format!("still-{still}.png"))).expect("the smaller picture");
        assert!(still.len() < 20_000, "{} bytes stand for a block", still.len());
    }
}
