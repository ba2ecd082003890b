//! The flight, drawn: two turns around the Earth, from liftoff to docking.

use super::binding::{attribute, held, on, text};
use super::kit::Kit;
use super::place::Place;
use crate::clock::{DAY, MINUTE, Millis};
use crate::story::{Label, fill, span};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::FlightAt, Label::SpanHours, Label::SpanMinutes, Label::SpanSeconds];

/// Earth and orbit to scale (radius 6371 km, mean altitude about 419 km, as the flight's note says) in a
/// view box of 400 × 400; the spacecraft goes by the station's mean motion. It follows the steps
/// of the story as they are read, the slider, and the page's clock while that is in flight.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let basis = reader.basis();
    // Thousandths of a turn.
    let turns = move || reader.flight() * basis.stay.millirevs_per_day / DAY;
    let at = move || {
        let turns = basis.dates.language.tenths((turns() + 50) / 100);
        let time = span(reader.flight(), |label| kit.word(label).to_owned());
        fill(kit.word(Label::FlightAt), &[("time", &time), ("turns", &turns)])
    };
    let turned = move || format!("rotate({} 200 200)", turns() * 360 / 1000);
    let scrub = move |minutes: &str| {
        let minutes: Millis = minutes.parse().unwrap_or_default();
        reader.scrub(minutes.saturating_mul(MINUTE));
    };
    let craft = place.live("craft", [attribute("transform", turned)]);
    let caption = place.live("flight-text", [text(at)]);
    let scrubber = place.live(
        "scrubber",
        [attribute("aria-valuetext", at), held(move || reader.flight() / MINUTE), on("input", scrub)],
    );
    Some(place.root([], |story, root, _| {
        let label = |label| story.labels.get(label);
        view! {
            <figure class="flight" {..root}>
                <svg viewBox="0 0 400 400" role="img" aria-labelledby="flight-text">
                    <circle class="flight-earth" cx="200" cy="200" r="160"></circle>
                    <circle class="flight-orbit" cx="200" cy="200" r="170.5"></circle>
                    <path class="flight-orbit" d="M200 14V46M222 16L232 22L222 28"></path>
                    <text x="200" y="210">
                        {label(Label::FlightEarth)}
                    </text>
                    <g {..craft}>
                        <circle class="flight-craft" cx="200" cy="29.5" r="9"></circle>
                    </g>
                </svg>
                <figcaption>
                    <strong>{label(Label::FlightName)}</strong>
                    <p class="flight-text" id="flight-text" {..caption}></p>
                    <input
                        type="range"
                        min="0"
                        max=basis.flight_length / MINUTE
                        class="live"
                        aria-label=label(Label::FlightScrub)
                        autocomplete="off"
                        {..scrubber}
                    />
                    <p class="note">{label(Label::FlightNote)}</p>
                </figcaption>
            </figure>
        }
    }))
}
