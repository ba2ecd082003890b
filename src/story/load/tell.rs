//! The story, put together.

use super::desk::Desk;
use super::facts::Facts;
use super::pad::pad;
use super::words::Words;
use super::{accounts, axis, corrections, entries, labels, palette, place, publisher, sources, stay};
use crate::clock::calendar::start_of_day;
use crate::story::{Cited, Dates, Label, Language, Story};

/// Puts facts and words together; the story counts only if nothing was noted.
pub(super) fn tell(
    desk: &mut Desk,
    facts: &Facts,
    mut words: Words,
    (language, categories): (Language, Vec<String>),
    svg: &str,
) -> Option<Story> {
    let labels = labels::labels(desk, facts, &mut words);
    let counted = labels::counted(desk, &mut words, &categories);
    let sources = sources::sources(desk, &facts.source, &mut words.sources, &labels);
    let addresses = accounts::addresses(desk, facts);
    palette::look_through(desk, facts);
    let accounts = accounts::accounts(desk, facts, &mut words, &addresses);
    let claims = accounts::claims(desk, facts, &mut words, &addresses, &labels);
    let differ = accounts::differ(desk, std::mem::take(&mut words.differ), &accounts);
    let steps = entries::dated(desk, "step", &facts.step, &mut words.steps, facts.checked);
    let events = entries::dated(desk, "event", &facts.event, &mut words.events, facts.checked);
    let pad = pad(desk, facts, &mut words.pad, &addresses, &claims, svg);
    let stay = stay::stay(desk, facts);
    let flight = stay::flight(desk, facts, stay.as_ref());
    let landing = facts.mission.landing.as_ref();
    let landing_sources =
        landing.map_or_else(Vec::new, |landing| desk.cite("mission.landing.sources", &landing.sources));
    let plan_sources = desk.cite("mission.plan_sources", &facts.mission.plan_sources);
    Some(Story {
        stops: entries::stops(desk, facts, &mut words.stops),
        plan_marks: axis::marks(desk, "plan_mark", &facts.plan_mark, &mut words.plan_marks),
        pad_row: axis::pad_row(desk, facts, &mut words),
        publisher: publisher::publisher(desk, facts, words.publisher.take()),
        place: place::place(desk, facts, words.place.take()),
        crew: entries::crew(desk, facts, &mut words),
        crew_sources: desk.cite_any("mission.crew_sources", &facts.mission.crew_sources),
        stakes: entries::stakes(desk, facts, &mut words.stakes),
        afterwords: entries::afterwords(desk, facts, &mut words.afterwords),
        zones: stay::zones(desk, facts, &mut words.zones, stay.map(|stay| stay.launch)),
        language: words.language,
        language_name: words.language_name,
        title: words.page.title.clone(),
        published: start_of_day(facts.published.from()),
        locale: words.locale,
        checked: start_of_day(facts.checked.from()),
        stay: stay?,
        flight,
        pad: pad?,
        addresses,
        accounts,
        side_by_side: words.side_by_side,
        steps,
        claims,
        agree: words.agree.items,
        differ,
        silent: words.silent.items,
        plan: Cited { items: words.plan.items, sources: plan_sources },
        landing_sources,
        events,
        method: words.method.items,
        accessibility: words.accessibility,
        corrections: corrections::corrections(desk, facts, &mut words.corrections),
        sources,
        dates: Dates {
            language,
            instant: labels.get(Label::Instant).to_owned(),
            end_of_day: labels.get(Label::EndOfDay).to_owned(),
            known_by: labels.get(Label::ClockSetBack).to_owned(),
        },
        page: words.page,
        labels,
        counted,
    })
}
