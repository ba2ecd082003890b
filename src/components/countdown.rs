//! The countdown to the planned month of return, and beyond it.

use super::citation::Citation;
use super::reactive::{flag, string};
use super::reader;
use crate::clock::{Phase, Span};
use crate::reader::Clock;
use crate::story::{Label, Story, fill};
use leptos::prelude::*;

/// Caption, timer, what it is counted from, pause, and a polite region that tells milestones.
///
/// The timer's four parts are always there and hidden when they say nothing, so that what
/// changes is text alone.
#[component]
pub(super) fn Countdown(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let reading = move || reader.reading();
    let phase = Memo::new(move |_| reading().phase);
    let landed = story.stay.landing.is_some();

    let caption = move || {
        label(match phase.get() {
            Phase::Before => Label::BeforeCaption,
            Phase::Aboard => Label::AboardCaption,
            Phase::ReturnMonth => Label::ReturnMonthCaption,
            Phase::Over if landed => Label::OverLandedCaption,
            Phase::Over => Label::OverCaption,
        })
    };
    let after = move || match (phase.get(), reading().figure.days) {
        (Phase::Over, 0) => label(Label::Today),
        (Phase::Over, _) => label(Label::Ago),
        _ => "",
    };
    let as_of = move || {
        let moment = || story.moment(reader.moment());
        match (reader.clock(), reader.is_live(), reader.paused()) {
            (Clock::SetBack(_), ..) => fill(label(Label::AsOfSetBack), &moment()),
            (Clock::Live, false, _) => fill(label(Label::AsOfChecked), &story.dates.day(story.checked)),
            (Clock::Live, true, true) => fill(label(Label::AsOfPaused), &moment()),
            (Clock::Live, true, false) if reader.printing() => fill(label(Label::AsOfPrinted), &moment()),
            (Clock::Live, true, false) => label(Label::AsOfNow).to_owned(),
        }
    };
    let part = move |unit: Unit| {
        let count = Memo::new(move |_| unit.count(reading().figure));
        let shown = move || unit.shown(phase.get(), count.get());
        let name = move || label(if count.get() == 1 { unit.one } else { unit.other });
        view! {
            <span class="countdown-part" hidden=flag(move || !shown())>
                <span class="countdown-count">{string(move || count.get().to_string())}</span>
                " "
                <span class="countdown-unit">{string(name)}</span>
                " "
            </span>
        }
    };
    let pause = move || label(if reader.paused() { Label::Resume } else { Label::Pause });
    let sources = landed.then(|| view! { <Citation story sources=&story.landing_sources/> });
    view! {
        <div class="countdown">
            <p class="countdown-caption" id="countdown-caption">{string(caption)}</p>
            <p class="countdown-figure" role="timer" aria-labelledby="countdown-caption">
                {Vec::from(UNITS.map(part))}
                <span class="countdown-after">{string(after)}</span>
            </p>
            <div class="countdown-foot">
                <p class="note">{string(as_of)}</p>
                <button
                    type="button"
                    class="button live"
                    hidden=flag(move || reader.clock() != Clock::Live)
                    on:click=move |_| reader.pause(!reader.paused())
                >
                    {string(pause)}
                </button>
            </div>
            {sources}
            <p class="visually-hidden" role="status">{string(announcement(story, phase))}</p>
        </div>
    }
}

/// Says the phase when the clock moves into it while the page is open; empty otherwise, so that
/// a screen reader is not told what it is about to read anyway.
fn announcement(story: &'static Story, phase: Memo<Phase>) -> impl Fn() -> &'static str {
    let reader = reader();
    let crossed = Memo::new(move |last: Option<&(bool, Phase, bool)>| {
        let (live, phase) = (reader.is_live() && reader.clock() == Clock::Live, phase.get());
        let crossed = last.is_some_and(|(was_live, was, _)| *was_live && live && *was != phase);
        (live, phase, crossed)
    });
    move || match crossed.get() {
        (_, _, false) => "",
        (_, phase, true) => story.labels.get(match phase {
            Phase::Before => Label::AnnounceBefore,
            Phase::Aboard => Label::AnnounceAboard,
            Phase::ReturnMonth => Label::AnnounceReturnMonth,
            Phase::Over => Label::AnnounceOver,
        }),
    }
}

/// A unit of the timer.
#[derive(Clone, Copy)]
struct Unit {
    one: Label,
    other: Label,
    /// Position: days, hours, minutes, seconds.
    index: usize,
}

const UNITS: [Unit; 4] = [
    Unit { one: Label::DayOne, other: Label::DayOther, index: 0 },
    Unit { one: Label::HourOne, other: Label::HourOther, index: 1 },
    Unit { one: Label::MinuteOne, other: Label::MinuteOther, index: 2 },
    Unit { one: Label::SecondOne, other: Label::SecondOther, index: 3 },
];

impl Unit {
    fn count(self, span: Span) -> i64 {
        [span.days, span.hours, span.minutes, span.seconds][self.index]
    }

    /// The return is known to the month: only the launch is counted to the second, and days
    /// alone once July has come.
    fn shown(self, phase: Phase, count: i64) -> bool {
        match phase {
            Phase::Before => true,
            Phase::Aboard => self.index < 3,
            Phase::ReturnMonth => self.index == 0,
            Phase::Over => self.index == 0 && count > 0,
        }
    }
}
