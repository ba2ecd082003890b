//! The head of a page: what it is called, and what others show of it.

use super::edition::Edition;
use super::page::{Page, words};
use super::{PublishError, card, host, machines, oembed};
use crate::story::Label;
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};

/// Title, description, style and, with a public address, everything that needs one.
pub(super) fn write(edition: &Edition, editions: &[Edition], page: Page, style: &str) -> Result<String, PublishError> {
    let story = edition.story;
    let (title, description) = words(story, page);
    let mut head = Vec::new();
    if page.block().is_some() {
        // Its theme and its height come first.
        head.push(format!("<script>{}</script>", host::frame()?));
        head.push("<meta name=\"robots\" content=\"noindex\">".to_owned());
    }
    head.push(format!("<title>{}</title>", text(&title)));
    head.push(named("description", &description));
    head.push(format!("<link rel=\"stylesheet\" href=\"{style}\">"));
    if page.block().is_none() {
        let home = page.home(story);
        head.push(format!("<link rel=\"manifest\" href=\"{home}manifest.webmanifest\">"));
        head.push(format!("<link rel=\"apple-touch-icon\" href=\"{}icon-180.png\">", edition.root(page)));
        head.push(format!(
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"{}feed.xml\" title=\"{}\">",
            home,
            attribute(story.labels.get(Label::SinceHeading)),
        ));
        head.push(property("og:type", "article"));
        head.push(property("og:site_name", &story.page.kicker));
        head.push(property("og:title", &title));
        head.push(property("og:description", &description));
        head.push(property("og:locale", &story.locale.replace('-', "_")));
        head.push(named("twitter:card", "summary_large_image"));
        head.push(named("twitter:title", &title));
        head.push(named("twitter:description", &description));
    }
    if edition.site.is_some() {
        addressed(edition, editions, page, &mut head);
    }
    if page.block().is_none() {
        let data = machines::news_article(edition, page).to_string().replace('<', "\\u003c");
        head.push(format!("<script type=\"application/ld+json\">{data}</script>"));
    }
    Ok(head.join("\n"))
}

/// What can only be said with an absolute address.
fn addressed(edition: &Edition, editions: &[Edition], page: Page, head: &mut Vec<String>) {
    let address = |path: &str| edition.address(path).unwrap_or_default();
    let canonical = address(&edition.folder_of(page.canonical()));
    head.push(format!("<link rel=\"canonical\" href=\"{canonical}\">"));
    head.push(format!(
        "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
        address(&oembed::path(edition.story, page)),
        attribute(&edition.story.title),
    ));
    if page.block().is_some() {
        return;
    }
    for other in editions.iter().filter(|_| editions.len() > 1) {
        let (language, address) = (&other.story.language, other.address(&other.folder_of(page)).unwrap_or_default());
        head.push(format!("<link rel=\"alternate\" hreflang=\"{language}\" href=\"{address}\">"));
    }
    if editions.len() > 1 {
        let address = editions[0].address(&editions[0].folder_of(page)).unwrap_or_default();
        head.push(format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\">"));
    }
    let image = address(&card::path(edition.story, page));
    let alternative = card::alternative(edition.story, page);
    head.push(property("og:url", &canonical));
    head.push(property("og:image", &image));
    head.push(property("og:image:type", "image/png"));
    head.push(property("og:image:width", &card::WIDTH.to_string()));
    head.push(property("og:image:height", &card::HEIGHT.to_string()));
    head.push(property("og:image:alt", &alternative));
    head.push(named("twitter:image", &image));
    head.push(named("twitter:image:alt", &alternative));
}

pub(super) fn named(name: &str, content: &str) -> String {
    format!("<meta name=\"{name}\" content=\"{}\">", attribute(content))
}

fn property(name: &str, content: &str) -> String {
    format!("<meta property=\"{name}\" content=\"{}\">", attribute(content))
}
