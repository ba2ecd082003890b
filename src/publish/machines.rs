//! For machines that read: JSON-LD, the site map, the manifest.

use super::card;
use super::edition::Edition;
use super::page::{Page, words};
use crate::clock::calendar::format_day;
use crate::story::{Correction, Publisher};
use html_escape::encode_text as text;
use serde_json::{Value, json};

/// schema.org's `NewsArticle` (<https://schema.org/NewsArticle>), with every source as a citation, every correction
/// and, where it is signed, who publishes it and how it may be reused.
pub(super) fn news_article(edition: &Edition, page: Page) -> Value {
    let story = edition.story;
    let (title, description) = words(story, page);
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
        "citation": citations,
    });
    if !story.corrections.is_empty() {
        article["correction"] = story.corrections.iter().map(correction).collect();
    }
    if let Some(publisher) = &story.publisher {
        let organization = organization(edition, publisher);
        article["author"] = organization.clone();
        article["publisher"] = organization;
        article["creditText"] = json!(publisher.credit);
        if let Some(licence) = &publisher.licence {
            article["license"] = json!(licence);
        }
    }
    if let Some(address) = edition.address(&edition.folder_of(page)) {
        article["url"] = json!(address);
        article["mainEntityOfPage"] = json!(address);
    }
    if let Some(image) = edition.address(&card::path(story, page)) {
        article["image"] =
            json!({ "@type": "ImageObject", "url": image, "width": card::WIDTH, "height": card::HEIGHT });
    }
    article
}

fn correction(Correction { text, when, .. }: &Correction) -> Value {
    json!({ "@type": "CorrectionComment", "text": text, "datePublished": format_day(when.from) })
}

fn organization(edition: &Edition, publisher: &Publisher) -> Value {
    let mut organization = json!({ "@type": "Organization", "name": publisher.name });
    if let Some(address) = &publisher.address {
        organization["url"] = json!(address);
    }
    if let Some(logo) = logo(publisher).and_then(|logo| Some(edition.site?.address(&logo))) {
        organization["logo"] = json!({ "@type": "ImageObject", "url": logo });
    }
    organization
}

/// Where the publisher's logo lies in the published folder: under a name that nothing else there has.
pub(super) fn logo(publisher: &Publisher) -> Option<String> {
    let (_, ending) = publisher.logo.as_ref()?.rsplit_once('.')?;
    Some(format!("logo.{ending}"))
}

/// Every page that is to be found (<https://www.sitemaps.org/protocol.html>).
pub(super) fn site_map(editions: &[Edition]) -> String {
    let mut map = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for edition in editions {
        let pages = Page::found(edition.story);
        for address in pages.filter_map(|page| edition.address(&edition.folder_of(page))) {
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
    let mut manifest = json!({
        "name": story.title,
        "description": story.page.description,
        "lang": story.language,
        "start_url": "./",
        "display": "browser",
        "background_color": "#fbfaf7",
        "theme_color": "#fbfaf7",
        "icons": [icon(192), icon(512)],
    });
    if let Some(publisher) = &story.publisher {
        manifest["short_name"] = json!(publisher.name);
    }
    manifest.to_string()
}
