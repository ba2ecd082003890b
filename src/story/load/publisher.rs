//! Who publishes the story.

use super::desk::Desk;
use super::facts::{self, Facts};
use super::sources::is_absolute;
use super::words;
use crate::story::{Contact, Publisher};

/// What a logo's name may end in.
const PICTURES: [&str; 4] = ["svg", "png", "jpg", "webp"];

/// Who publishes the story, where facts and words say so.
pub(super) fn publisher(desk: &mut Desk, facts: &Facts, words: Option<words::Publisher>) -> Option<Publisher> {
    let (facts, words) = match (&facts.publisher, words) {
        (Some(facts), Some(words)) => (facts, words),
        (None, None) => return None,
        (Some(_), None) => {
            let remedy = "add [publisher], with `byline`, `credit` and `reuse`";
            desk.words.note("publisher", "the words for the publisher are missing", remedy);
            return None;
        }
        (None, Some(_)) => {
            let remedy = "remove the table, or add [publisher] to facts.toml";
            desk.words.note("publisher", "the facts have no publisher", remedy);
            return None;
        }
    };
    if facts.name.trim().is_empty() {
        desk.facts.note("publisher.name", "the name is empty", "write who publishes the story, or remove the table");
    }
    for (key, text) in [("byline", &words.byline), ("credit", &words.credit), ("reuse", &words.reuse)] {
        if text.trim().is_empty() {
            desk.words.note(format!("publisher.{key}"), "the text is empty", "write it");
        }
    }
    for (key, address) in [("address", &facts.address), ("licence", &facts.licence)] {
        if let Some(address) = address.as_ref().filter(|address| !is_absolute(address)) {
            let problem = format!("\"{address}\" is no absolute address");
            let remedy = "write it in full, from https:// on, or leave it out";
            desk.facts.note(format!("publisher.{key}"), problem, remedy);
        }
    }
    if let Some(logo) = facts.logo.as_ref().filter(|logo| !is_picture(logo)) {
        let problem = format!("\"{logo}\" is no name of a picture");
        let remedy = "put an SVG, PNG, JPEG (.jpg) or WebP file beside facts.toml, and name it";
        desk.facts.note("publisher.logo", problem, remedy);
    }
    Some(Publisher {
        name: facts.name.clone(),
        address: facts.address.clone(),
        logo: facts.logo.clone(),
        contact: contact(desk, facts),
        licence: facts.licence.clone(),
        byline: words.byline,
        credit: words.credit,
        reuse: words.reuse,
    })
}

/// A file beside the facts, not in a folder, that is shown as a picture.
fn is_picture(name: &str) -> bool {
    let (stem, ending) = name.rsplit_once('.').unwrap_or_default();
    !stem.is_empty() && !name.contains(['/', '\\']) && PICTURES.contains(&ending)
}

fn contact(desk: &mut Desk, facts: &facts::Publisher) -> Option<Contact> {
    let text = facts.contact.as_ref()?;
    if let Some(rest) = text.strip_prefix("https://").filter(|_| is_absolute(text)) {
        return Some(Contact { text: rest.trim_end_matches('/').to_owned(), address: text.clone() });
    }
    if !is_mail(text) {
        let problem = format!("\"{text}\" is neither an e-mail address nor one of the web");
        let remedy = "write one, such as \"corrections@news.example\" or \"https://news.example/corrections\"";
        desk.facts.note("publisher.contact", problem, remedy);
    }
    Some(Contact { text: text.clone(), address: format!("mailto:{text}") })
}

/// Whether a text is an e-mail address that a link can carry as it is.
fn is_mail(text: &str) -> bool {
    let plain = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "._+-".contains(c));
    text.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}
