//! What was read.

use super::desk::Desk;
use super::facts::{self, Unaddressed};
use super::moment::Moment;
use super::words::{self, ById};
use crate::story::{Label, Labels, Source, Sources};
use std::sync::Arc;

/// Every source; from then on it can be cited.
pub(super) fn sources(
    desk: &mut Desk,
    facts: &[facts::Source],
    words: &mut ById<words::Source>,
    labels: &Labels,
) -> Sources {
    desk.ids("source", facts.iter().map(|source| source.id.as_str()));
    let mut sources = Vec::new();
    for source in facts {
        address(desk, source);
        let told = desk.take("sources", words, &source.id);
        let absence = source.unaddressed.map(|why| match why {
            Unaddressed::SuppliedAsText => Label::SuppliedAsText,
            Unaddressed::NotRecorded => Label::NoAddress,
        });
        let (name, language, note, publisher) =
            told.map(|told| (told.name, told.language, told.note, told.publisher)).unwrap_or_default();
        let source = Arc::new(Source {
            id: source.id.clone(),
            name,
            language,
            note,
            publisher,
            address: source.address.clone(),
            absence: absence.map_or_else(String::new, |label| labels.get(label).to_owned()),
            published: source.published.map(|moment| moment.0),
            reveals: source.reveals.map(Moment::from),
        });
        desk.shelf.insert(source.id.clone(), Arc::clone(&source));
        sources.push(source);
    }
    desk.left_over("sources", words);
    sources
}

fn address(desk: &mut Desk, source: &facts::Source) {
    let key = format!("source.{}", source.id);
    match (&source.address, source.unaddressed) {
        (None, None) => {
            let remedy = "add the `address` that was read, or say why there is none: `unaddressed = \"not-recorded\"`";
            desk.facts.note(key, "this source has no address", remedy);
        }
        (Some(_), Some(_)) => {
            desk.facts.note(key, "both `address` and `unaddressed` are given", "keep one of the two");
        }
        (Some(address), None) if !is_absolute(address) => {
            let problem = format!("\"{address}\" is no absolute address");
            desk.facts.note(format!("{key}.address"), problem, "write it in full, from https:// on");
        }
        _ => {}
    }
}

/// Whether an address is one of the web, in full.
pub(super) fn is_absolute(address: &str) -> bool {
    let rest = address.strip_prefix("https://");
    rest.is_some_and(|rest| rest.contains('.') && !rest.contains(char::is_whitespace))
}
