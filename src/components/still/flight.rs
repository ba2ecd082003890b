//! The flight, drawn: a spiral from the ground to the station, and the same as a bar to scale.

use super::time::Instant;
use crate::clock::{DAY, MINUTE, Millis, SECOND};
use crate::components::known::known;
use crate::story::{Entry, Flight, Label, Precision, Story, fill, span};
use leptos::prelude::*;
use std::f64::consts::{FRAC_PI_2, TAU};

/// The middle of a view box of 400 × 400, and the radii in it: the Earth's, that of the first orbit, the station's.
const MIDDLE: f64 = 200.0;
const EARTH: f64 = 104.0;
const FIRST: f64 = 132.0;
const STATION: f64 = 184.0;
/// Where it starts, in turns clockwise from the top: so that labels on the right stand in the order of time.
const START: f64 = 0.305;
/// How many points draw a turn.
const POINTS: f64 = 40.0;

/// Times and turns to scale, heights not. Each stretch is shown once its end is known; the labels beside the drawing
/// are text of the page, and their leaders meet them at any width.
#[component]
pub(super) fn FlightFigure(story: &'static Story, flight: &'static Flight) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let spiral = Spiral::of(story, flight);
    let steps: Vec<_> = steps(story, flight);
    let drawn = steps.iter().enumerate().map(|(index, (_, at))| {
        let before = index.checked_sub(1).map(|before| steps[before].1);
        let path = before.map(|before| {
            view! { <path class="flight-path" fill="none" stroke="#1a1c20" d=spiral.path(before, *at)></path> }
        });
        let (x, y) = spiral.point(*at);
        let row = 400 * (2 * index + 1) / (2 * steps.len());
        view! {
            <g {..known(story, story.stay.launch + at)}>
                {path}
                <path
                    class="flight-leader"
                    fill="none"
                    stroke="#8a8579"
                    d=format!("M{x:.1} {y:.1}L400 {row}")
                ></path>
                <circle
                    class="flight-dot"
                    fill="#fff"
                    stroke="#1a1c20"
                    cx=format!("{x:.1}")
                    cy=format!("{y:.1}")
                    r="5.5"
                ></circle>
            </g>
        }
    });
    let labels = steps.iter().map(|(entry, at)| {
        view! {
            <li {..known(story, story.stay.launch + at)}>
                <strong>{entry.title.as_str()}</strong>
                {after_liftoff(story, *at).map(|after| view! { <span>{after}</span> })}
                <span>
                    <Instant story instant={story.stay.launch + at} dated=false />
                </span>
            </li>
        }
    });
    view! {
        <figure class="flight">
            <div class="flight-drawing">
                <svg viewBox="0 0 400 400" role="img" aria-label=label(Label::FlightName)>
                    <circle class="flight-earth" fill="#dcd8cf" cx=MIDDLE cy=MIDDLE r=EARTH></circle>
                    <circle class="flight-orbit" fill="none" stroke="#8a8579" cx=MIDDLE cy=MIDDLE r=STATION></circle>
                    <text x=MIDDLE y="206">
                        {label(Label::FlightEarth)}
                    </text>
                    {drawn.collect_view()}
                </svg>
                <ol>{labels.collect_view()}</ol>
            </div>
            {bar(story, flight, &steps)}
            <figcaption>{label(Label::FlightNote)}</figcaption>
        </figure>
    }
}

/// The steps of the flight that have an instant, and how long after liftoff each is.
fn steps(story: &'static Story, flight: &Flight) -> Vec<(&'static Entry, Millis)> {
    let steps = story.steps.iter().filter_map(|entry| {
        let when = entry.when.filter(|when| when.precision == Precision::Instant)?;
        Some((entry, when.from - story.stay.launch))
    });
    steps.filter(|(_, at)| (0..=flight.length).contains(at)).collect()
}

/// How long after liftoff, in words; nothing at liftoff itself.
pub(super) fn after_liftoff(story: &Story, at: Millis) -> Option<String> {
    let time = span(at, |label| story.labels.get(label).to_owned());
    (at >= SECOND).then(|| fill(story.labels.get(Label::AfterLiftoff), &[("time", &time)]))
}

/// The climb, and then turn after turn.
fn bar(story: &'static Story, flight: &Flight, steps: &[(&Entry, Millis)]) -> impl IntoView + use<> {
    let turn = 1000 * DAY / story.stay.millirevs_per_day.max(1);
    let minutes = ((turn + MINUTE / 2) / MINUTE).to_string();
    let climb = steps.get(1).map_or(0, |(_, at)| *at);
    let share = |at: Millis| share(at, flight.length);
    let ticks = (0..=flight.length / turn).map(|count| {
        let at = share(count * turn);
        view! { <line class="flight-tick" stroke="#1a1c20" x1=at.clone() x2=at y1="20" y2="36"></line> }
    });
    view! {
        <svg class="flight-bar" aria-hidden="true" {..known(story, story.stay.launch + flight.length)}>
            <rect class="flight-track" fill="#dcd8cf" y="24" width="100%" height="8"></rect>
            <rect class="flight-climb" y="24" width=share(climb) height="8"></rect>
            {ticks.collect_view()}
            <text y="14">{story.labels.get(Label::FlightClimb)}</text>
            <text class="flight-turn" x=share(turn) y="50">
                {fill(story.labels.get(Label::FlightTurn), &[("minutes", &minutes)])}
            </text>
        </svg>
    }
}

/// A part of a length, as SVG takes it.
#[expect(clippy::cast_precision_loss, reason = "hours in milliseconds")]
fn share(part: Millis, whole: Millis) -> String {
    format!("{:.2}%", part as f64 * 100.0 / whole.max(1) as f64)
}

/// The way up: the climb, then ever higher to the station.
struct Spiral {
    /// Turns a millisecond.
    pace: f64,
    /// Turns at the end of the climb, and at that of the flight.
    climb: f64,
    whole: f64,
}

impl Spiral {
    #[expect(clippy::cast_precision_loss, reason = "hours in milliseconds")]
    fn of(story: &'static Story, flight: &Flight) -> Self {
        let pace = story.stay.millirevs_per_day as f64 / (1000 * DAY) as f64;
        let climb = steps(story, flight).get(1).map_or(0, |(_, at)| *at);
        Self { pace, climb: climb as f64 * pace, whole: flight.length as f64 * pace }
    }

    /// The point at a number of turns.
    fn at(&self, turns: f64) -> (f64, f64) {
        let radius = if turns < self.climb {
            EARTH + (FIRST - EARTH) * (turns / self.climb * FRAC_PI_2).sin()
        } else {
            FIRST + (STATION - FIRST) * (turns - self.climb) / (self.whole - self.climb)
        };
        let (sin, cos) = ((START + turns) * TAU).sin_cos();
        (MIDDLE + radius * sin, MIDDLE - radius * cos)
    }

    #[expect(clippy::cast_precision_loss, reason = "hours in milliseconds")]
    fn point(&self, at: Millis) -> (f64, f64) {
        self.at(at as f64 * self.pace)
    }

    /// The way between two times.
    #[expect(clippy::cast_precision_loss, reason = "hours in milliseconds")]
    fn path(&self, from: Millis, until: Millis) -> String {
        let (from, until) = (from as f64 * self.pace, until as f64 * self.pace);
        let steps = ((until - from) * POINTS).ceil().max(6.0);
        let ways = std::iter::successors(Some(0.0), |step| Some(step + 1.0)).take_while(|step| *step <= steps);
        let points = ways.map(|step| {
            let (x, y) = self.at(from + (until - from) * step / steps);
            format!("{x:.1} {y:.1}")
        });
        format!("M{}", points.collect::<Vec<_>>().join("L"))
    }
}
