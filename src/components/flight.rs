//! The flight, drawn: two turns around the Earth, from liftoff to docking.

use super::launch_story::short;
use super::reactive::string;
use super::reader;
use super::still::still;
use crate::clock::{DAY, MINUTE, Millis, Span};
use crate::story::{Label, Story, fill};
use leptos::prelude::*;

/// Earth and orbit to scale (radius 6371 km, mean altitude about 419 km: facts, section 6) in a
/// view box of 400 × 400; the spacecraft goes by the station's mean motion. It follows the steps
/// of the story as they are read, the slider, and the page's clock while that is in flight.
#[component]
pub(super) fn Flight(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let time = move || reader.flight();
    // Thousandths of a turn.
    let turns = move || time() * story.stay.millirevs_per_day / DAY;
    let turned = move || format!("rotate({} 200 200)", turns() * 360 / 1000);
    let text = move || {
        let tenths = (turns() + 50) / 100;
        let turns = format!("{}.{}", tenths / 10, tenths % 10);
        let at = fill(label(Label::FlightAt), &short(&story.labels, Span::of(time())));
        format!("{at}, {}", fill(label(Label::FlightTurns), &turns))
    };
    let scene = || {
        view! {
            <circle class="flight-earth" cx="200" cy="200" r="160"></circle>
            <circle class="flight-orbit" cx="200" cy="200" r="170.5"></circle>
            <path class="flight-orbit" d="M200 14V46M222 16L232 22L222 28"></path>
            <text x="200" y="210">{label(Label::FlightEarth)}</text>
        }
    };
    view! {
        <figure class="flight">
            <svg viewBox="0 0 400 400" role="img" aria-label=string(text)>
                <g inner_html=still(scene)></g>
                <g transform=string(turned)>
                    <circle class="flight-craft" cx="200" cy="29.5" r="9"></circle>
                </g>
            </svg>
            <figcaption>
                <strong inner_html=still(|| label(Label::FlightName))></strong>
                <p class="flight-text">{string(text)}</p>
                <input
                    type="range"
                    min="0"
                    max=(reader.flight_length() / MINUTE).to_string()
                    class="live"
                    aria-label=label(Label::FlightScrub)
                    aria-valuetext=string(text)
                    prop:value=string(move || (time() / MINUTE).to_string())
                    on:input=move |event| {
                        let minutes: Millis = event_target_value(&event).parse().unwrap_or_default();
                        reader.scrub(minutes * MINUTE);
                    }
                />
                <p class="note" inner_html=still(|| label(Label::FlightNote))></p>
            </figcaption>
        </figure>
    }
}
