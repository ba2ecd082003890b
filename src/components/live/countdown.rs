//! The countdown to the planned month of return, and beyond it.

use super::binding::{flag, on, spoken, text};
use super::kit::Kit;
use super::place::Place;
use crate::clock::{Phase, Span};
use crate::reader::{AsOf, Reader};
use crate::story::{Label, fill};
use leptos::prelude::*;
use std::cell::Cell;

pub(super) const LABELS: &[Label] = &[
    Label::BeforeCaption,
    Label::AboardCaption,
    Label::ReturnMonthCaption,
    Label::OverCaption,
    Label::OverLandedCaption,
    Label::Ago,
    Label::Today,
    Label::AsOfChecked,
    Label::AsOfNow,
    Label::AsOfPaused,
    Label::AsOfSetBack,
    Label::AsOfPrinted,
    Label::Pause,
    Label::Resume,
    Label::AnnounceBefore,
    Label::AnnounceAboard,
    Label::AnnounceReturnMonth,
    Label::AnnounceOver,
];

/// What is counted, in its forms.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> Vec<String> {
    story.counted.0.to_vec()
}

/// Caption, timer, what it is counted from, pause, and a polite region that tells milestones.
///
/// The timer's four parts are always there, empty and hidden when they say nothing, so that what
/// changes is text alone.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let caption = move || {
        kit.word(match reader.reading().phase {
            Phase::Before => Label::BeforeCaption,
            Phase::Aboard => Label::AboardCaption,
            Phase::ReturnMonth => Label::ReturnMonthCaption,
            Phase::Over => Label::OverCaption,
            Phase::Landed => Label::OverLandedCaption,
        })
    };
    let after = move || match (reader.reading().phase, reader.reading().figure.days) {
        (Phase::Over | Phase::Landed, 0) => kit.word(Label::Today),
        (Phase::Over | Phase::Landed, _) => kit.word(Label::Ago),
        _ => "",
    };
    let caption = place.live("caption", [text(caption)]);
    let after = place.live("after", [text(after)]);
    let as_of = place.live("counted-from", [text(move || counted_from(reader, kit))]);
    let announced = place.live("announced", [spoken(announcement(reader, kit))]);
    let pause = place.live(
        "pause",
        [
            text(move || kit.word(if reader.state().paused { Label::Resume } else { Label::Pause })),
            flag("hidden", move || reader.as_of() != AsOf::Live || reader.reading().phase >= Phase::ReturnMonth),
            on("click", move |_| reader.change(|state| state.paused = !state.paused)),
        ],
    );
    let landing = place.live("landing", [flag("hidden", move || reader.reading().phase != Phase::Over)]);
    let units = UNITS.map(|unit| part(place, kit, unit));
    Some(place.root([], |story, root, within| {
        let units = units.map(|[whole, count, name]| {
            view! {
                <span class="countdown-part" {..whole}>
                    <span class="countdown-count" {..count}></span>
                    " "
                    <span class="countdown-unit" {..name}></span>
                    " "
                </span>
            }
        });
        view! {
            <div class="countdown" {..root}>
                <p class="countdown-unfound" {..landing}>
                    {story.labels.get(Label::LandingNotFound)}
                </p>
                <p class="countdown-caption" id="countdown-caption" {..caption}></p>
                <p class="countdown-figure" role="timer" aria-labelledby="countdown-caption">
                    {units.into_iter().collect_view()}
                    <span class="countdown-after" {..after}></span>
                </p>
                <div class="countdown-foot">
                    <p class="note" {..as_of}></p>
                    <button type="button" class="button live" {..pause}></button>
                </div>
                <div inner_html=within></div>
                <p class="visually-hidden" role="status" {..announced}></p>
            </div>
        }
    }))
}

/// As of when the figures are.
fn counted_from(reader: Reader, kit: &Kit) -> String {
    let (state, dates) = (reader.state(), &reader.basis().dates);
    let filled = |label, date: &str| fill(kit.word(label), &[("date", date)]);
    let instant = dates.instant(state.instant());
    match state.choice.as_of {
        AsOf::SetBack(_) => filled(Label::AsOfSetBack, &instant),
        AsOf::Live if !state.live => filled(Label::AsOfChecked, &dates.day(reader.basis().checked)),
        AsOf::Live if state.paused => filled(Label::AsOfPaused, &instant),
        AsOf::Live if state.printing => filled(Label::AsOfPrinted, &instant),
        AsOf::Live => kit.word(Label::AsOfNow).to_owned(),
    }
}

/// Says the phase when the clock moves into it while the page is open; empty otherwise, so that
/// a screen reader is not told what it is about to read anyway.
fn announcement(reader: Reader, kit: &'static Kit) -> impl Fn() -> String + 'static {
    let last = Cell::new(None);
    let told = Cell::new(None);
    move || {
        let (state, phase) = (reader.state(), reader.reading().phase);
        let running = state.live && state.choice.as_of == AsOf::Live;
        if let Some((was_running, was)) = last.replace(Some((running, phase)))
            && (was_running, was) != (running, phase)
        {
            told.set((was_running && running && was != phase).then_some(phase));
        }
        let label = told.get().map(|phase| match phase {
            Phase::Before => Label::AnnounceBefore,
            Phase::Aboard => Label::AnnounceAboard,
            Phase::ReturnMonth => Label::AnnounceReturnMonth,
            Phase::Over => Label::AnnounceOver,
            Phase::Landed => Label::OverLandedCaption,
        });
        label.map_or_else(String::new, |label| kit.word(label).to_owned())
    }
}

/// A unit of the timer: its name, and its position: days, hours, minutes, seconds.
#[derive(Clone, Copy)]
struct Unit {
    name: &'static str,
    index: usize,
}

const UNITS: [Unit; 4] = [
    Unit { name: "days", index: 0 },
    Unit { name: "hours", index: 1 },
    Unit { name: "minutes", index: 2 },
    Unit { name: "seconds", index: 3 },
];

impl Unit {
    fn count(self, span: Span) -> i64 {
        [span.days, span.hours, span.minutes, span.seconds][self.index]
    }

    /// The return is known to the month: only the launch is counted to the second, and days
    /// alone once that month has come.
    fn shown(self, phase: Phase, count: i64) -> bool {
        match phase {
            Phase::Before => true,
            Phase::Aboard => self.index < 3,
            Phase::ReturnMonth => self.index == 0,
            Phase::Over | Phase::Landed => self.index == 0 && count > 0,
        }
    }
}

/// A count and its unit: the whole, the count, the unit's name.
fn part<P: Place>(place: P, kit: &'static Kit, unit: Unit) -> [P::Live; 3] {
    let reader = place.reader();
    let count = move || unit.count(reader.reading().figure);
    let shown = move || unit.shown(reader.reading().phase, count());
    let language = &reader.basis().dates.language;
    let name = move || if shown() { language.form(kit.fact(unit.index).unwrap_or_default(), count()) } else { "" };
    [
        place.live(unit.name, [flag("hidden", move || !shown())]),
        place.live(
            &format!("{}-count", unit.name),
            [text(move || if shown() { language.number(count()) } else { String::new() })],
        ),
        place.live(&format!("{}-unit", unit.name), [text(name)]),
    ]
}
