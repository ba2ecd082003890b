//! For machines that read: JSON-LD, the feed, the site map, the manifest.

use super::card;
use super::edition::Edition;
use super::page::{Page, words};
use crate::clock::Millis;
use crate::clock::calendar::{format_day, format_instant};
use crate::story::{Label, Story, fill};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use html_escape::encode_text as text;
use serde_json::{Value, json};

/// Who publishes: the project's name.
const PUBLISHER: &str = "Pad 31";

/// schema.org's `NewsArticle` (<https://schema.org/NewsArticle>), with every source as a citation.
pub(super) fn news_article(edition: &Edition, page: Page) -> Value {
    let story = edition.story;
    let (title, description) = words(story, page);
    let organization = json!({ "@type": "Organization", "name": PUBLISHER });
    let citations: Vec<_> = story
        .sources
        .iter()
        .map(|source| {
            let mut citation = json!({
                "@type": "CreativeWork",
                "name": source.name,
                "publisher": { "@type": "Organization", "name": source.publisher },
            });
            if let Some(address) = &source.address {
                citation["url"] = json!(address);
            }
            citation
        })
        .collect();
    let mut article = json!({
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": title,
        "description": description,
        "inLanguage": story.language,
        "datePublished": format_day(story.published),
        "dateModified": format_day(story.checked),
        "isAccessibleForFree": true,
        "author": organization,
        "publisher": organization,
        "citation": citations,
    });
    if let Some(address) = edition.address(edition.folder_of(page)) {
        article["url"] = json!(address);
        article["mainEntityOfPage"] = json!(address);
    }
    if let Some(image) = edition.address(&card::path(story, page)) {
        article["image"] =
            json!({ "@type": "ImageObject", "url": image, "width": card::WIDTH, "height": card::HEIGHT });
    }
    article
}

/// An Atom feed (RFC 4287) of the follow-ups. Without a public address its links lead from the
/// feed's own, and its ids are names only.
pub(super) fn feed(edition: &Edition) -> String {
    let story = edition.story;
    let date = |instant: Millis| -> FixedDateTime { format_instant(instant).parse().expect("an RFC 3339 date") };
    let home = edition.address("").unwrap_or_else(|| "./".to_owned());
    let id =
        |name: &str| edition.address("").map_or_else(|| format!("urn:pad31:{name}"), |home| format!("{home}#{name}"));
    let link = |href: String, rel: &str| Link { href, rel: rel.to_owned(), ..Link::default() };
    let entries = story.events.iter().rev().filter_map(|event| {
        let when = event.when?;
        Some(Entry {
            title: Text::plain(event.title.clone()),
            id: id(&format!("event-{}", event.id)),
            updated: date(when.from),
            summary: Some(Text::plain(format!("{}: {}", story.dates.date(when), event.text))),
            links: vec![link(format!("{home}#event-{}", event.id), "alternate")],
            ..Entry::default()
        })
    });
    let mut links = vec![link(home.clone(), "alternate")];
    links.extend(edition.address("feed.xml").map(|address| link(address, "self")));
    let feed = Feed {
        title: Text::plain(feed_title(story)),
        id: id("feed"),
        updated: date(story.checked),
        authors: vec![Person { name: PUBLISHER.to_owned(), ..Person::default() }],
        links,
        lang: Some(story.language.clone()),
        entries: entries.collect(),
        ..Feed::default()
    };
    feed.to_string()
}

/// What the feed is called.
fn feed_title(story: &Story) -> String {
    let names = [("part", story.labels.get(Label::SinceHeading)), ("story", &story.title)];
    fill(story.labels.get(Label::BlockTitle), &names)
}

/// Every page that is to be found (<https://www.sitemaps.org/protocol.html>).
pub(super) fn site_map(editions: &[Edition]) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for edition in editions {
        let pages = Page::shared(&edition.story.addresses);
        for address in pages.filter_map(|page| edition.address(edition.folder_of(page))) {
            let day = format_day(edition.story.checked);
            map += &["<url><loc>", &text(&address), "</loc><lastmod>", &day, "</lastmod></url>\n"].concat();
        }
    }
    map + "</urlset>\n"
}

/// Everything may be read; the map is named where it has an address.
pub(super) fn robots(edition: &Edition) -> String {
    let map = edition.site.map(|site| format!("\nSitemap: {}", site.address("sitemap.xml")));
    format!("User-agent: *\nAllow: /\n{}\n", map.unwrap_or_default())
}

/// The web app manifest of an edition.
pub(super) fn manifest(edition: &Edition) -> String {
    let (story, root) = (edition.story, edition.root(Page::Full));
    let icon = |size: u32| {
        let (name, size) = (format!("{root}icon-{size}.png"), format!("{size}x{size}"));
        json!({ "src": name, "sizes": size, "type": "image/png" })
    };
    let manifest = json!({
        "name": story.title,
        "short_name": PUBLISHER,
        "description": story.page.description,
        "lang": story.language,
        "start_url": "./",
        "display": "browser",
        "background_color": "#fbfaf7",
        "theme_color": "#fbfaf7",
        "icons": [icon(192), icon(512)],
    });
    manifest.to_string()
}
