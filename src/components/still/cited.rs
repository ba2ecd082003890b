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
    pub name: String,
    /// From when it is shown.
    pub from: Millis,
}

/// Every citation of the page, in the order they stand in.
pub(super) fn cited(story: &'static Story) -> Vec<Cited> {
    let mut all = Vec::new();
    let mut add = |sources: &'static Sources, anchor: String, name: &str, from: Millis| {
        for source in sources {
            let known = |cited: &Cited| cited.source == source.id && cited.anchor == anchor;
            if !all.iter().any(known) {
                all.push(Cited { source: &source.id, anchor: anchor.clone(), name: name.to_owned(), from });
            }
        }
    };
    let always = Millis::MIN;
    add(&story.pad.sources, "damage".to_owned(), story.labels.get(Label::DamageHeading), always);
    for claim in &story.claims {
        let (anchor, name) = (format!("claim-{}", claim.id), claim_name(story, &claim.id));
        add(&claim.sources, anchor.clone(), &name, claim.when.from);
        if let Some(variant) = &claim.variant {
            add(&variant.sources, anchor, &name, variant.from);
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

/// What a link to a claim is called: by its speaker, and from the second of theirs on by its number as well, since
/// no two links of one name should lead to different places.
pub(super) fn claim_name(story: &Story, id: &str) -> String {
    let Some(claim) = story.claims.iter().find(|claim| claim.id == id) else { return String::new() };
    let theirs = story.claims.iter().filter(|other| other.speaker == claim.speaker);
    match theirs.take_while(|other| other.id != claim.id).count() {
        0 => claim.speaker.clone(),
        before => format!("{} ({})", claim.speaker, before + 1),
    }
}
