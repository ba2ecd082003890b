//! How accessible the page is, as far as it was tried: a page of each edition, with what to do where something is in
//! the way.

use super::document::Template;
use super::edition::Edition;
use super::{PublishError, guide};
use crate::story::{Label, StatementPart, fill};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};

/// Where it lies in its edition.
pub(super) const PATH: &str = "accessibility/index.html";
/// The way from there up to its language's folder.
const HOME: &str = "../";

pub(super) fn write(template: &Template, edition: &Edition, editions: &[Edition]) -> Result<String, PublishError> {
    let parts: String = edition.story.accessibility.iter().map(part).collect();
    let body = format!("<div>{parts}{}</div>", barriers(edition));
    let aim = edition.story.accessibility.first().and_then(|part| part.items.first());
    let name = (Label::Accessibility, aim.map_or("", String::as_str));
    guide::page(template, edition, HOME, name, &others(edition, editions), &body)
}

fn part(StatementPart { title, items }: &StatementPart) -> String {
    let body = match items.as_slice() {
        [only] => format!("<p>{}</p>", text(only)),
        items => {
            let items: Vec<_> = items.iter().map(|item| format!("<li>{}</li>", text(item))).collect();
            format!("<ul>{}</ul>", items.concat())
        }
    };
    format!("<h2>{}</h2>{body}", text(title))
}

/// Whom to tell of what is in the way; who has named no address says so.
fn barriers(edition: &Edition) -> String {
    let story = edition.story;
    let label = |label| text(story.labels.get(label));
    let contact = story.publisher.as_ref().and_then(|publisher| publisher.contact.as_ref());
    let whom = contact.map_or_else(
        || label(Label::AccessibilityNoContact).into_owned(),
        |contact| {
            let link = format!("<a href=\"{}\">{}</a>", attribute(&contact.address), text(&contact.text));
            fill(&label(Label::AccessibilityContact), &[("contact", &link)])
        },
    );
    format!("<h2>{}</h2><p>{whom}</p>", label(Label::AccessibilityBarriers))
}

/// The same in the other languages.
fn others(edition: &Edition, editions: &[Edition]) -> String {
    let up = format!("{HOME}{}", edition.root(super::Page::Full));
    let others = editions.iter().filter(|other| other.folder != edition.folder);
    let link = |other: &Edition| {
        let (language, folder) = (&other.story.language, other.folder);
        let name = text(&other.story.language_name);
        format!("<a href=\"{up}{folder}accessibility/\" lang=\"{language}\" hreflang=\"{language}\">{name}</a>")
    };
    others.map(link).collect::<Vec<_>>().join(" · ")
}
