//! Facts and words, both checked, made into one language's story.

use super::facts::{Facts, Moment, Unaddressed};
use super::words::{self, ById, Titled, Words};
use crate::clock::calendar::{start_of_day, start_of_month};
use crate::clock::{MINUTE, SECOND, Stay};
use crate::story::pad::{self, PARTS, PadHistory, Scene};
use crate::story::{
    Account, Cited, Claim, CrewPads, Dates, Entry, Extra, Label, Labels, Milestone, Source, Stop, Story, Variant, When,
    Zone,
};

/// Takes the words of an id; [`super::check`] has made sure they are there.
fn take<T>(words: &mut ById<T>, id: &str) -> T {
    words.remove(id).expect("checked: every id has its words")
}

pub(super) fn join(facts: &Facts, mut words: Words) -> Story {
    let cite = |ids: &[String]| cite(facts, ids);
    let labels = Labels(Label::KEYS.iter().map(|key| take(&mut words.labels, key)).collect());
    let launch = facts.launch().expect("checked: there is a launch");
    let moment = |id: &str| facts.moment(id).expect("checked: the id names a moment");

    let claims = claims(facts, &mut words, &labels);
    let sources = sources(facts, &mut words.sources, &labels);
    let steps = facts.step.iter().map(|step| {
        let words = take(&mut words.steps, &step.id);
        entry(&step.id, words, step.when, step.when, cite(&step.sources))
    });
    let events = facts.event.iter().map(|event| {
        let words = take(&mut words.events, &event.id);
        entry(&event.id, words, event.when, event.later.unwrap_or(event.when), cite(&event.sources))
    });
    let afterwords = facts.afterword.iter().map(|afterword| {
        let words = take(&mut words.afterwords, &afterword.id);
        entry(&afterword.id, words, afterword.known, afterword.known, cite(&afterword.sources))
    });
    let stakes = facts
        .stake
        .iter()
        .map(|stake| still_entry(&stake.id, take(&mut words.stakes, &stake.id), cite(&stake.sources)));
    let crew = facts.crew.iter().map(|person| {
        let words = take(&mut words.crew, &person.id);
        let titled = Titled { title: words.name, text: words.text, note: None, later: None };
        still_entry(&person.id, titled, Vec::new())
    });
    let milestones = facts.milestone.iter().map(|milestone| Milestone {
        name: take(&mut words.milestones, &milestone.id),
        listed: moment(&milestone.listed).from,
        reached: moment(&milestone.reached),
    });

    let plan_marks = facts.plan_mark.iter().map(|mark| Stop {
        id: mark.id.clone(),
        name: take(&mut words.plan_marks, &mark.id),
        when: moment(&mark.at),
    });
    let clock_stops = facts.stop.iter().map(|stop| Stop {
        id: stop.id.clone(),
        name: take(&mut words.stops, &stop.id),
        when: moment(&stop.at),
    });

    Story {
        language: words.language,
        language_name: words.language_name,
        title: words.page.title.clone(),
        published: start_of_day(facts.published.from()),
        shares: Account::ALL.map(|account| take(&mut words.shares, account.name())).into(),
        locale: words.locale,
        checked: start_of_day(facts.checked.from()),
        stay: stay(facts, launch),
        milestones: milestones.collect(),
        stops: clock_stops.collect(),
        plan_marks: plan_marks.collect(),
        crew_pads: CrewPads { from: facts.crew_pads.from.from(), older_until: facts.crew_pads.older_until.from() },
        pad: PadHistory {
            liftoff: moment(&facts.pad.liftoff).from,
            damaged: moment(&facts.pad.damaged).from,
            under_repair: moment(&facts.pad.under_repair).from,
            restored: moment(&facts.pad.restored).from,
        },
        pad_texts: [Account::Official, Account::Bloggers].map(|account| pad_texts(&words.pad.features, account)),
        pad_parts: PARTS.iter().map(|part| take(&mut words.pad.parts, part)).collect(),
        steps: steps.collect(),
        claims,
        agree: words.agree.items,
        differ: words.differ,
        silent: words.silent.items,
        plan: Cited { items: words.plan.items, sources: cite(&facts.mission.plan_sources) },
        landing_sources: facts.mission.landing.as_ref().map_or_else(Vec::new, |landing| cite(&landing.sources)),
        orbit_sources: cite(&facts.mission.orbit_sources),
        crew: crew.collect(),
        crew_sources: cite(&facts.mission.crew_sources),
        stakes: stakes.collect(),
        events: events.collect(),
        afterwords: afterwords.collect(),
        method: words.method.items,
        corrections: words.corrections.items,
        sources,
        dates: Dates {
            months: words.months,
            utc: labels.get(Label::Utc).to_owned(),
            end_of_day: labels.get(Label::EndOfDay).to_owned(),
            known_by: labels.get(Label::ClockSetBack).to_owned(),
        },
        zones: zones(facts, &mut words.zones, launch),
        page: words.page,
        labels,
    }
}

/// Positions of sources; [`super::check`] has made sure that each is there.
fn cite(facts: &Facts, ids: &[String]) -> Vec<usize> {
    ids.iter().filter_map(|id| facts.source(id)).collect()
}

fn claims(facts: &Facts, words: &mut Words, labels: &Labels) -> Vec<Claim> {
    let claims = facts.claim.iter().map(|claim| {
        let told = take(&mut words.claims, &claim.id);
        let speaker = &words.speakers[&claim.speaker];
        let variant = claim.variant.as_ref().zip(told.variant.zip(told.variant_quote));
        Claim {
            id: claim.id.clone(),
            account: claim.account,
            speaker: speaker.name.clone(),
            role: speaker.role.clone(),
            text: told.text,
            quote: told.quote,
            when: claim.when.0,
            hour: told.hour.unwrap_or_else(|| labels.get(Label::HourNotStated).to_owned()),
            variant: variant.map(|(fact, (text, quote))| Variant {
                text,
                quote,
                from: fact.known.from(),
                sources: cite(facts, &fact.sources),
            }),
            sources: cite(facts, &claim.sources),
        }
    });
    claims.collect()
}

fn sources(facts: &Facts, words: &mut ById<words::Source>, labels: &Labels) -> Vec<Source> {
    let sources = facts.source.iter().map(|source| {
        let told = take(words, &source.id);
        let absence = source.unaddressed.map(|why| match why {
            Unaddressed::SuppliedAsText => Label::SuppliedAsText,
            Unaddressed::NotRecorded => Label::NoAddress,
        });
        Source {
            id: source.id.clone(),
            name: told.name,
            publisher: told.publisher,
            address: source.address.clone(),
            absence: absence.map_or_else(String::new, |label| labels.get(label).to_owned()),
            published: source.published.map(|moment| moment.0),
            reveals: source.reveals.map(Moment::from),
        }
    });
    sources.collect()
}

/// What happened at a moment, and what was added `later`.
fn entry(id: &str, mut words: Titled, when: Moment, later: Moment, sources: Vec<usize>) -> Entry {
    let extra = words.note.take().or(words.later.take()).map(|text| Extra { text, from: later.from() });
    Entry { when: Some(when.0), extra, ..still_entry(id, words, sources) }
}

/// What holds throughout.
fn still_entry(id: &str, words: Titled, sources: Vec<usize>) -> Entry {
    Entry { id: id.to_owned(), title: words.title, text: words.text, when: None, extra: None, sources }
}

/// What the drawing shows in each scene, in words.
fn pad_texts(features: &ById<String>, account: Account) -> Vec<String> {
    let text = |scene| {
        let shown = pad::features(account, scene).iter().map(|feature| features[feature.key()].as_str());
        shown.collect::<Vec<_>>().join(" ")
    };
    Scene::ALL.map(text).to_vec()
}

fn stay(facts: &Facts, launch: When) -> Stay {
    let mission = &facts.mission;
    let month_end = mission.planned_return.from();
    #[expect(clippy::cast_possible_truncation, reason = "checked to lie between 1 and 100")]
    let millirevs_per_day = (mission.revolutions_per_day * 1000.0).round() as i64;
    Stay {
        launch: launch.from,
        month_start: start_of_month(month_end),
        month_end: month_end + 1,
        planned_days: mission.planned_days,
        millirevs_per_day,
        landing: mission.landing.as_ref().map(|landing| landing.when.from()),
    }
}

/// Each zone's offset at launch, from the time-zone database.
fn zones(facts: &Facts, names: &mut ById<String>, launch: When) -> Vec<Zone> {
    let instant = jiff::Timestamp::from_millisecond(launch.from).expect("the launch lies in jiff's range");
    let zones = facts.zone.iter().map(|zone| {
        let tz = jiff::tz::TimeZone::get(&zone.tz).expect("checked: the zone is known");
        let offset = i64::from(tz.to_offset(instant).seconds()) * SECOND / MINUTE;
        Zone { name: take(names, &zone.id), offset_minutes: offset }
    });
    zones.collect()
}
