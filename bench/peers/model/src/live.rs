//! What each live element says, and what is done at it: as `src/components/live/` has it for the page.

use crate::clock::{Millis, Phase};
use crate::page::{Element, Page, Part};
use crate::reader::{AsOf, Basis};
use crate::state::{Change, State};
use crate::story::pad::scene_at;
use crate::story::{Shown, fill, nth};

/// What a live element says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Said {
    /// The text in it.
    pub text: Option<String>,
    /// Attributes that are there or not.
    pub attributes: Vec<(&'static str, Option<String>)>,
    /// What a slider holds.
    pub held: Option<String>,
    /// Whether a radio is checked.
    pub checked: Option<bool>,
}

impl Said {
    fn text(text: impl Into<String>) -> Self {
        Self { text: Some(text.into()), ..Self::default() }
    }

    fn checked(checked: bool) -> Self {
        Self { checked: Some(checked), ..Self::default() }
    }

    fn attributes<const N: usize>(attributes: [(&'static str, Option<String>); N]) -> Self {
        Self { attributes: attributes.into(), ..Self::default() }
    }

    fn hidden(hidden: bool) -> Self {
        Self::attributes([("hidden", flag(hidden))])
    }
}

fn flag(set: bool) -> Option<String> {
    set.then(String::new)
}

impl Element {
    /// What it says, as one of the live elements of the part it is in, and as one that is known from some time on.
    pub fn says(&self, basis: &Basis, part: Option<&Part>, state: &State) -> Said {
        let live = self.live.as_deref().zip(part);
        let mut said = live.map_or_else(Said::default, |(name, part)| says(basis, part, name, state));
        if self.from.is_some() || self.until.is_some() {
            said.attributes.push(("hidden", flag(state.hides(self.from, self.until))));
        }
        said
    }

    /// Its attributes that stay as they were published, besides those that it says.
    pub fn still<'a>(&'a self, said: &Said) -> impl Iterator<Item = (&'a str, &'a str)> {
        let names: Vec<_> = said.attributes.iter().map(|(name, _)| *name).collect();
        let all = self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str()));
        all.filter(move |(name, _)| !names.contains(name))
    }

    /// Whether it follows the state.
    pub fn lives(&self) -> bool {
        self.live.is_some() || self.from.is_some() || self.until.is_some()
    }

    /// The event that it listens for.
    pub fn event(&self, part: Option<&Part>) -> Option<&'static str> {
        event(part?, self.live.as_deref()?)
    }

    /// What is done at that event, with what the control holds.
    pub fn act(&'static self, page: &'static Page, part: Option<&'static Part>, held: String) -> Change {
        Box::new(move |state| {
            if let Some((name, part)) = self.live.as_deref().zip(part) {
                act(&page.basis, part, name, &held, state);
            }
        })
    }
}

fn says(basis: &Basis, part: &Part, name: &str, state: &State) -> Said {
    match part.name.as_str() {
        "toggle" => Said::checked(basis.offer.accounts.name(state.choice.shown) == name),
        "scenes" => Said::checked(index(name) == Some(scene(part, state))),
        "pad" => pad(basis, part, state),
        "stay" => Said::attributes([("data-phase", Some(state.reading(basis).phase.name().to_owned()))]),
        "now" => now(basis, part, state),
        "clock" => clock(basis, part, name, state),
        "countdown" => countdown(basis, part, name, state),
        _ => Said::default(),
    }
}

fn event(part: &Part, name: &str) -> Option<&'static str> {
    match (part.name.as_str(), name) {
        ("toggle" | "scenes", name) if !name.is_empty() => Some("change"),
        ("clock", "slider") => Some("input"),
        ("clock", "previous" | "next" | "now") | ("countdown", "pause") => Some("click"),
        ("clock", name) if name.starts_with("stop-") => Some("click"),
        _ => None,
    }
}

fn act(basis: &Basis, part: &Part, name: &str, held: &str, state: &mut State) {
    let bounds = state.bounds(basis);
    let stops = || part.numbers.iter().copied();
    match (part.name.as_str(), name) {
        ("toggle", account) => state.choose(basis.offer.accounts.parse(account).unwrap_or_default()),
        ("scenes", _) => state.choice.scene = index(name),
        ("countdown", _) => state.paused = !state.paused,
        ("clock", "slider") => state.set_as_of(bounds.as_of_at(held.parse().unwrap_or_default())),
        ("clock", "previous" | "next") => {
            let as_of = state.choice.as_of;
            let stop =
                if name == "next" { bounds.next_stop(as_of, stops()) } else { bounds.previous_stop(as_of, stops()) };
            if let Some(stop) = stop {
                state.set_as_of(stop);
            }
        }
        ("clock", "now") => state.set_as_of(AsOf::Live),
        ("clock", _) => state.set_as_of(stop(part, name).map(|stop| bounds.as_of(stop)).unwrap_or_default()),
        _ => {}
    }
}

/// The number at the end of a name.
fn index(name: &str) -> Option<usize> {
    name.rsplit_once('-')?.1.parse().ok()
}

fn stop(part: &Part, name: &str) -> Option<Millis> {
    part.numbers.get(index(name)?).copied()
}

/// The scene that is shown: the reader's, if it is known by then; else that of the clock, live as it was told.
fn scene(part: &Part, state: &State) -> usize {
    let [told, begins @ ..] = part.numbers.as_slice() else { return 0 };
    let known = |scene: &usize| begins.get(*scene).is_some_and(|from| state.instant() >= *from);
    state.choice.scene.filter(known).unwrap_or_else(|| match state.choice.as_of {
        AsOf::Live => usize::try_from(*told).unwrap_or_default(),
        AsOf::SetBack(instant) => scene_at(begins, instant),
    })
}

fn pad(basis: &Basis, part: &Part, state: &State) -> Said {
    let accounts = &basis.offer.accounts;
    let account = accounts.id(part.text(0));
    let first = accounts.ids().next() == account;
    let named = match state.choice.shown {
        Shown::SideBySide => first || state.live,
        Shown::One(one) => Some(one) == account,
    };
    let scene = scene(part, state);
    Said::attributes([
        ("id", named.then(|| "pad".to_owned())),
        ("data-scene", Some(nth(part.text(1), scene).to_owned())),
        ("data-pad-state", Some(nth(part.text(2), scene).to_owned())),
    ])
}

fn now(basis: &Basis, part: &Part, state: &State) -> Said {
    let (reading, language) = (state.reading(basis), &basis.dates.language);
    let days = reading.figure.days;
    let place = match reading.phase {
        Phase::Before => return Said::text(""),
        Phase::Aboard => 0,
        Phase::ReturnMonth => 1,
        Phase::Over => 2,
        Phase::Landed => 3,
    };
    Said::text(fill(
        part.text(place),
        &[("days", language.number(days).as_str()), ("unit", language.form(part.text(4), days))],
    ))
}

fn clock(basis: &Basis, part: &Part, name: &str, state: &State) -> Said {
    let (bounds, as_of) = (state.bounds(basis), state.choice.as_of);
    let stops = || part.numbers.iter().copied();
    let known_by = || match as_of {
        AsOf::Live => fill(part.text(0), &[("date", &basis.dates.day(state.now))]),
        AsOf::SetBack(instant) => basis.dates.known_by(instant),
    };
    match name {
        "" => Said::attributes([("hidden", flag(!state.live)), ("data-set-back", flag(!state.is_live()))]),
        "as-of" => Said::text(match as_of {
            AsOf::Live => part.text(1).to_owned(),
            AsOf::SetBack(instant) => basis.dates.by(instant),
        }),
        "previous" => {
            Said::attributes([("aria-disabled", Some(bounds.previous_stop(as_of, stops()).is_none().to_string()))])
        }
        "next" => Said::attributes([("aria-disabled", Some(bounds.next_stop(as_of, stops()).is_none().to_string()))]),
        "slider" => Said {
            attributes: vec![("max", Some(bounds.today().to_string())), ("aria-valuetext", Some(known_by()))],
            held: Some(bounds.position(as_of).to_string()),
            ..Said::default()
        },
        "known-by" => Said::text(known_by()),
        "strip" => Said::hidden(state.is_live()),
        _ => stop(part, name).map_or_else(Said::default, |stop| {
            Said::attributes([
                ("aria-pressed", Some((as_of == bounds.as_of(stop)).to_string())),
                ("hidden", flag(state.now <= stop)),
            ])
        }),
    }
}

fn countdown(basis: &Basis, part: &Part, name: &str, state: &State) -> Said {
    let (reading, dates) = (state.reading(basis), &basis.dates);
    let (phase, figure) = (reading.phase, reading.figure);
    let dated = |place, date: &str| fill(part.text(place), &[("date", date)]);
    match name {
        "caption" => Said::text(part.text(match phase {
            Phase::Before => 0,
            Phase::Aboard => 1,
            Phase::ReturnMonth => 2,
            Phase::Over => 3,
            Phase::Landed => 4,
        })),
        "after" => Said::text(match (phase, figure.days) {
            (Phase::Over | Phase::Landed, 0) => part.text(6),
            (Phase::Over | Phase::Landed, _) => part.text(5),
            _ => "",
        }),
        "counted-from" => Said::text(match state.choice.as_of {
            AsOf::SetBack(instant) => dated(10, &dates.instant(instant)),
            AsOf::Live if !state.live => dated(7, &dates.day(basis.checked)),
            AsOf::Live if state.paused => dated(9, &dates.instant(state.instant())),
            AsOf::Live => part.text(8).to_owned(),
        }),
        "pause" => Said {
            text: Some(part.text(if state.paused { 13 } else { 12 }).to_owned()),
            ..Said::hidden(!state.is_live() || phase >= Phase::ReturnMonth)
        },
        "landing" => Said::hidden(phase != Phase::Over),
        _ => {
            let (unit, what) = name.split_once('-').unwrap_or((name, ""));
            let counts = [figure.days, figure.hours, figure.minutes, figure.seconds];
            let Some(index) = ["days", "hours", "minutes", "seconds"].iter().position(|known| *known == unit) else {
                return Said::default();
            };
            let count = counts[index];
            let shown = match phase {
                Phase::Before => true,
                Phase::Aboard => index < 3,
                Phase::ReturnMonth => index == 0,
                Phase::Over | Phase::Landed => index == 0 && count > 0,
            };
            match what {
                "" => Said::hidden(!shown),
                _ if !shown => Said::text(""),
                "count" => Said::text(dates.language.number(count)),
                _ => Said::text(dates.language.form(part.text(18 + index), count)),
            }
        }
    }
}
