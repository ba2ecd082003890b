//! Entries with words of their own: steps, events, stops, people, what is at stake.

use super::desk::Desk;
use super::facts::{self, Facts};
use super::moment::Moment;
use super::words::{ById, Titled, Words};
use crate::story::{Entry, Extra, Sources, Stop};

/// Steps or events, in order of time.
pub(super) fn dated(
    desk: &mut Desk,
    table: &str,
    facts: &[facts::Dated],
    words: &mut ById<Titled>,
    checked: Moment,
) -> Vec<Entry> {
    desk.ids(table, facts.iter().map(|dated| dated.id.as_str()));
    let told = format!("{table}s");
    let mut last = i64::MIN;
    let mut entries = Vec::new();
    for dated in facts {
        let key = format!("{table}.{}.when", dated.id);
        if dated.when.from() < last {
            desk.facts.note(&key, "it comes before the entry above it", "put the entries in the order they happened");
        }
        if dated.when.from() > checked.from() {
            let remedy = "correct the date, or bring `checked` up to date";
            desk.facts.note(&key, "it lies after the day the page was checked", remedy);
        }
        last = dated.when.from();
        let sources = desk.cite(&format!("{table}.{}.sources", dated.id), &dated.sources);
        let Some(words) = titled(desk, &told, words, &dated.id) else { continue };
        if dated.later.is_some() != words.later.is_some() {
            let problem = "`later` stands in only one of facts and words";
            desk.words.note(format!("{told}.{}.later", dated.id), problem, "give both, or neither");
        }
        let from = dated.later.unwrap_or(dated.when).from();
        let extra = words.note.or(words.later).map(|text| Extra { text, from });
        let (title, text) = (words.title, words.text);
        entries.push(Entry { id: dated.id.clone(), title, text, when: Some(dated.when.0), extra, sources });
    }
    desk.left_over(&told, words);
    entries
}

/// The words of an id, which are not empty.
fn titled(desk: &mut Desk, table: &str, words: &mut ById<Titled>, id: &str) -> Option<Titled> {
    let titled = desk.take(table, words, id)?;
    if titled.title.trim().is_empty() || titled.text.trim().is_empty() {
        desk.words.note(format!("{table}.{id}"), "title or text is empty", "write both");
    }
    Some(titled)
}

fn still(id: &str, words: Titled, when: Option<Moment>, sources: Sources) -> Entry {
    let Titled { title, text, .. } = words;
    Entry { id: id.to_owned(), title, text, when: when.map(|when| when.0), extra: None, sources }
}

pub(super) fn stakes(desk: &mut Desk, facts: &Facts, words: &mut ById<Titled>) -> Vec<Entry> {
    desk.ids("stake", facts.stake.iter().map(|stake| stake.id.as_str()));
    let entries = facts.stake.iter().filter_map(|stake| {
        let sources = desk.cite(&format!("stake.{}.sources", stake.id), &stake.sources);
        Some(still(&stake.id, titled(desk, "stakes", words, &stake.id)?, None, sources))
    });
    let entries = entries.collect();
    desk.left_over("stakes", words);
    entries
}

/// A reading may be ours: without a source.
pub(super) fn afterwords(desk: &mut Desk, facts: &Facts, words: &mut ById<Titled>) -> Vec<Entry> {
    desk.ids("afterword", facts.afterword.iter().map(|afterword| afterword.id.as_str()));
    let entries = facts.afterword.iter().filter_map(|afterword| {
        let sources = desk.cite_any(&format!("afterword.{}.sources", afterword.id), &afterword.sources);
        let words = titled(desk, "afterwords", words, &afterword.id)?;
        Some(still(&afterword.id, words, Some(afterword.known), sources))
    });
    let entries = entries.collect();
    desk.left_over("afterwords", words);
    entries
}

pub(super) fn crew(desk: &mut Desk, facts: &Facts, words: &mut Words) -> Vec<Entry> {
    desk.ids("crew", facts.crew.iter().map(|person| person.id.as_str()));
    let people = facts.crew.iter().filter_map(|person| {
        let told = desk.take("crew", &mut words.crew, &person.id)?;
        let titled = Titled { title: told.name, text: told.text, note: None, later: None };
        Some(still(&person.id, titled, None, Vec::new()))
    });
    let people = people.collect();
    desk.left_over("crew", &words.crew);
    people
}

pub(super) fn stops(desk: &mut Desk, facts: &Facts, words: &mut ById<String>) -> Vec<Stop> {
    desk.ids("stop", facts.stop.iter().map(|stop| stop.id.as_str()));
    let stops = facts.stop.iter().filter_map(|stop| {
        let name = desk.take("stops", words, &stop.id);
        let when = desk.moment(&format!("stop.{}.at", stop.id), &stop.at);
        Some(Stop { id: stop.id.clone(), name: name?, when: when? })
    });
    let stops = stops.collect();
    desk.left_over("stops", words);
    stops
}
