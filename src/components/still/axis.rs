//! The stay and the pad on one axis of months, as it is known: what moves with the clock is laid over it.

use crate::clock::calendar::{Date, end_of_month, start_of_day, start_of_month};
use crate::clock::{Millis, SECOND};
use crate::components::known::{between, known};
use crate::components::live::{
    self,
    axis::{BAR, BAR_HEIGHT, facts, percent, place_of},
};
use crate::story::{AxisMark, Label, PadRow, Precision, Story, When, nth};
use leptos::prelude::*;

/// Pixels from one line of text to the next.
const LINE: i64 = 17;

/// To scale: a day is a day, and what is known to the month is drawn as that month. Widths are shares of the column,
/// and lettering keeps its size at any of them.
#[component]
pub(super) fn Axis(story: &'static Story) -> impl IntoView {
    let stay = &story.stay;
    let axis = Scale { from: story.launch_month(), until: end_of_month(story.checked.max(stay.end())) + 1 };
    let pad_top = BAR + BAR_HEIGHT + LINE * (lines(&story.plan_marks) + 3);
    let foot =
        story.pad_row.as_ref().map_or(pad_top - LINE, |row| pad_top + BAR_HEIGHT + 8 + LINE * lines(&row.marks) + 6);
    let pad = story.pad_row.as_ref().map(|row| pad_row(story, row, axis, pad_top));
    let covered = [pad_top, if pad.is_some() { pad_top + BAR_HEIGHT } else { pad_top }];
    let inside = view! {
        {months(story, axis, foot)}
        {crew_row(story, axis)}
        {marks(story, &story.plan_marks, axis, BAR, false)}
        {pad}
    };
    let planned = stay.landing.unwrap_or(stay.month_start);
    live::part("axis", story, facts((axis.from, axis.until), planned, covered, foot), inside)
}

/// The instants that the axis lies between.
#[derive(Clone, Copy)]
struct Scale {
    from: Millis,
    until: Millis,
}

impl Scale {
    /// Where an instant lies, as SVG takes it.
    fn x(self, instant: Millis) -> String {
        percent(place_of(instant, (self.from, self.until)))
    }

    /// How far it is from one instant to another.
    fn width(self, from: Millis, until: Millis) -> String {
        let place = |instant| place_of(instant, (self.from, self.until));
        percent(place(until) - place(from))
    }

    /// To which side text at an instant has more room.
    fn side(self, instant: Millis) -> &'static str {
        if place_of(instant, (self.from, self.until)) < 5_000 { "start" } else { "end" }
    }
}

/// How many lines the names of marks take: one each.
fn lines(marks: &[AxisMark]) -> i64 {
    i64::try_from(marks.len()).unwrap_or_default()
}

/// A line and a letter for each month, and the years below.
fn months(story: &'static Story, axis: Scale, foot: i64) -> impl IntoView + use<> {
    let starts = std::iter::successors(Some(axis.from), |month| Some(end_of_month(*month) + 1));
    let months = starts.take_while(|month| *month < axis.until).map(|month| {
        let Date { year, month: number, .. } = Date::of(month);
        let name = nth(&story.dates.language.months_alone, usize::from(number - 1));
        let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
        let x = axis.x(month);
        let year =
            (month == axis.from || number == 1).then(|| view! { <text x=x.clone() dx="3" y={foot + 34}>{year}</text> });
        view! {
            <line class="axis-month" stroke="#8a8579" x1=x.clone() x2=x.clone() y1="20" y2=foot></line>
            <text x=x dx="3" y={foot + 16}>
                {letter}
            </text>
            {year}
        }
    });
    view! { <g class="axis-months">{months.collect_view()}</g> }
}

/// The plan: up to the planned month, that month, and what is not found beyond it.
fn crew_row(story: &'static Story, axis: Scale) -> impl IntoView + use<> {
    let stay = &story.stay;
    let label = |label| story.labels.get(label);
    let unfound = stay.landing.is_none().then(|| {
        let line = BAR + BAR_HEIGHT / 2;
        view! {
            <g {..known(story, stay.month_end)}>
                <line class="axis-unknown" stroke="#1a1c20" x1=axis.x(stay.month_end) x2="100%" y1=line y2=line></line>
                <text x="100%" y={BAR + BAR_HEIGHT + LINE * (lines(&story.plan_marks) + 1) - 2} text-anchor="end">
                    {label(Label::AxisLanding)}
                </text>
            </g>
        }
    });
    view! {
        <text class="axis-name" y={BAR - 7 - LINE}>
            {label(Label::AxisCrew)}
        </text>
        <text x=axis.x(stay.month_end) y={BAR - 7} text-anchor=axis.side(stay.month_end)>
            {label(Label::AxisReturn)}
        </text>
        <rect
            class="axis-plan"
            fill="none"
            stroke="#1a1c20"
            x=axis.x(stay.launch)
            y=BAR
            width=axis.width(stay.launch, stay.month_start)
            height=BAR_HEIGHT
        ></rect>
        <pattern id="axis-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="axis-hatch" width="1.5" height="6"></rect>
        </pattern>
        <rect
            class="axis-return"
            fill="none"
            stroke="#1a1c20"
            x=axis.x(stay.month_start)
            y=BAR
            width=axis.width(stay.month_start, stay.month_end)
            height=BAR_HEIGHT
        ></rect>
        {unfound}
    }
}

/// When the pad was in use, and the gap.
fn pad_row(story: &'static Story, row: &'static PadRow, axis: Scale, y: i64) -> impl IntoView + use<> {
    let label = |label| story.labels.get(label);
    let line = y + BAR_HEIGHT / 2;
    view! {
        <text class="axis-name" y={y - 7}>
            {label(Label::AxisPadName)}
        </text>
        <rect class="axis-use" fill="#8a8579" x="0" y=y width=axis.width(axis.from, row.out) height=BAR_HEIGHT></rect>
        <g {..known(story, row.known)}>
            <rect
                class="axis-gap"
                fill="none"
                stroke="#b3261e"
                x=axis.x(row.out)
                y=y
                width=axis.width(row.out, row.until)
                height=BAR_HEIGHT
            ></rect>
        </g>
        <g {..known(story, row.again)}>
            <line class="axis-again" stroke="#8a8579" x1=axis.x(row.until) x2="100%" y1=line y2=line></line>
            <text x=axis.x(i64::midpoint(row.out, row.until)) y={y + 14} text-anchor="middle">
                {label(Label::AxisPadOut)}
            </text>
        </g>
        {marks(story, &row.marks, axis, y, true)}
    }
}

/// Marks on a row, their names below it, each on a line of its own.
fn marks(
    story: &'static Story,
    marks: &'static [AxisMark],
    axis: Scale,
    y: i64,
    as_known: bool,
) -> impl IntoView + use<> {
    let below = y + BAR_HEIGHT;
    let marks = marks.iter().enumerate().map(|(index, mark)| {
        let name = below + LINE * (lines(&marks[..index]) + 1) - 2;
        let drawn = mark.moments.iter().map(|when| {
            let (from, until) = extent(*when);
            let x = axis.x(i64::midpoint(from, until));
            let width = axis.width(from, until);
            let month = (until > from).then(|| {
                view! { <rect class="axis-span" x=axis.x(from) y={below + 2} width=width height="3"></rect> }
            });
            let top = if month.is_some() { below + 4 } else { y - 3 };
            view! {
                {month}
                <line class="axis-tick" stroke="#8a8579" x1=x.clone() x2=x y1=top y2={name - 11}></line>
            }
        });
        let last = mark.moments.last().map_or(axis.until, |when| extent(*when).1);
        let side = axis.side(last);
        view! {
            <g {..between(story, mark.moments.last().map(|when| when.from).filter(|_| as_known), None)}>
                {drawn.collect_view()}
                <text x=axis.x(last) y=name text-anchor=side dx=if side == "start" { "-1" } else { "1" }>
                    {mark.name.as_str()}
                </text>
            </g>
        }
    });
    marks.collect_view()
}

/// The instants a mark lies between: one and the same, but for a month.
fn extent(when: When) -> (Millis, Millis) {
    match when.precision {
        Precision::Instant => (when.from, when.from),
        Precision::Day => (start_of_day(when.from), start_of_day(when.from)),
        Precision::Month => (start_of_month(when.from), when.from + 1 - SECOND),
    }
}
