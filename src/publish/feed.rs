//! The Atom feed (RFC 4287): what was reported since, and what was corrected.

use super::edition::Edition;
use crate::clock::Millis;
use crate::clock::calendar::format_instant;
use crate::story::{Label, Story, fill};
use atom_syndication::{Entry, Feed, FixedDateTime, Link, Person, Text};
use std::cmp::Reverse;

/// An edition's feed, the newest first. Without a public address its links lead from the feed's own, and its ids are
/// names only.
pub(super) fn feed(edition: &Edition) -> String {
    let (story, publisher) = (edition.story, edition.story.publisher.as_ref());
    let home = edition.address("").unwrap_or_else(|| "./".to_owned());
    let mut entries: Vec<_> = follow_ups(edition, &home).chain(corrections(edition, &home)).collect();
    entries.sort_by_key(|entry| Reverse(entry.updated));
    let mut links = vec![link(home, "alternate")];
    links.extend(edition.address("feed.xml").map(|address| link(address, "self")));
    links.extend(publisher.and_then(|publisher| publisher.licence.clone()).map(|licence| link(licence, "license")));
    // A feed must have an author: an unsigned story goes by its own name.
    let author = publisher.map_or(&story.title, |publisher| &publisher.name).clone();
    let feed = Feed {
        title: Text::plain(title(story)),
        id: id(edition, "feed"),
        updated: date(story.checked),
        authors: vec![Person { name: author, uri: publisher.and_then(|by| by.address.clone()), ..Person::default() }],
        rights: publisher.map(|publisher| Text::plain(publisher.reuse.clone())),
        links,
        lang: Some(story.language.clone()),
        entries,
        ..Feed::default()
    };
    feed.to_string()
}

fn follow_ups(edition: &Edition, home: &str) -> impl Iterator<Item = Entry> {
    let story = edition.story;
    story.events.iter().rev().filter_map(move |event| {
        let when = event.when?;
        let summary = format!("{}: {}", story.dates.date(when), event.text);
        Some(entry(edition, home, &format!("event-{}", event.id), event.title.clone(), summary, when.from))
    })
}

fn corrections(edition: &Edition, home: &str) -> impl Iterator<Item = Entry> {
    let story = edition.story;
    story.corrections.iter().map(move |correction| {
        let when = correction.when;
        let title = fill(story.labels.get(Label::CorrectionTitle), &[("date", &story.dates.date(when))]);
        entry(edition, home, &format!("correction-{}", correction.id), title, correction.text.clone(), when.from)
    })
}

/// An entry of the feed, by its place on the page.
fn entry(edition: &Edition, home: &str, place: &str, title: String, summary: String, updated: Millis) -> Entry {
    Entry {
        title: Text::plain(title),
        id: id(edition, place),
        updated: date(updated),
        summary: Some(Text::plain(summary)),
        links: vec![link(format!("{home}#{place}"), "alternate")],
        ..Entry::default()
    }
}

fn id(edition: &Edition, name: &str) -> String {
    edition.address("").map_or_else(|| format!("urn:pad31:{name}"), |home| format!("{home}#{name}"))
}

fn date(instant: Millis) -> FixedDateTime {
    format_instant(instant).parse().expect("an RFC 3339 date")
}

fn link(href: String, rel: &str) -> Link {
    Link { href, rel: rel.to_owned(), ..Link::default() }
}

/// What the feed is called.
fn title(story: &Story) -> String {
    let names = [("part", story.labels.get(Label::SinceHeading)), ("story", &story.title)];
    fill(story.labels.get(Label::BlockTitle), &names)
}
