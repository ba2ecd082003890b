//! Where each source is cited: the way back from the list.

use crate::clock::Millis;
use crate::story::{Entry, Label, Sources, Story};

/// A place on the page that cites a source.
pub(super) struct Cited {
    /// The source's id in the facts.
    pub source: &'static str,
    /// The id of the element that cites it.
    pub anchor: String,
    /// What stands there.
    pub name: &'static str,
    /// From when it is shown.
    pub from: Millis,
}

/// Every citation of the page, in the order they stand in.
pub(super) fn cited(story: &'static Story) -> Vec<Cited> {
    let mut all = Vec::new();
    let mut add = |sources: &'static Sources, anchor: String, name: &'static str, from: Millis| {
        for source in sources {
            let known = |cited: &Cited| cited.source == source.id && cited.anchor == anchor;
            if !all.iter().any(known) {
                all.push(Cited { source: &source.id, anchor: anchor.clone(), name, from });
            }
        }
    };
    let always = Millis::MIN;
    add(&story.pad.sources, "damage".to_owned(), story.labels.get(Label::DamageHeading), always);
    for claim in &story.claims {
        let anchor = format!("claim-{}", claim.id);
        add(&claim.sources, anchor.clone(), &claim.speaker, claim.when.from);
        if let Some(variant) = &claim.variant {
            add(&variant.sources, anchor, &claim.speaker, variant.from);
        }
    }
    let mut entries = |entries: &'static [Entry], kind: &str| {
        for entry in entries {
            let from = entry.when.map_or(always, |when| when.from);
            add(&entry.sources, format!("{kind}-{}", entry.id), &entry.title, from);
        }
    };
    entries(&story.steps, "step");
    entries(&story.stakes, "stake");
    entries(&story.events, "event");
    entries(&story.afterwords, "reading");
    let stay = story.labels.get(Label::StayHeading);
    let orbits = story.flight.iter().map(|flight| &flight.sources);
    for sources in [&story.landing_sources, &story.plan.sources, &story.crew_sources].into_iter().chain(orbits) {
        add(sources, "stay".to_owned(), stay, always);
    }
    all
}
