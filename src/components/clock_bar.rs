//! The clock the reader can set back: everything on the page follows it.

use super::known::unknown;
use super::reactive::{flag, string};
use super::reader;
use super::still::still;
use crate::reader::Clock;
use crate::story::{Label, Precision, Stop, Story, fill};
use leptos::prelude::*;

/// A slider by day from the launch day to today, previous and next stop, the way back to now,
/// and the stops themselves. At hand at the foot of the window; absent without a script. A stop
/// that the clock has not reached goes by its date alone, so that its name gives nothing away.
#[component]
pub(super) fn ClockBar(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let live = move || reader.clock() == Clock::Live;
    let text = move || match reader.clock() {
        Clock::Live => fill(label(Label::ClockLive), &story.dates.day(reader.now())),
        Clock::SetBack(instant) => story.known_by(instant),
    };
    let stops = move || story.stops.iter().map(|stop| stop.when.from);
    let step = move |name, sign: &'static str, forward: bool| {
        let to = move || {
            let (bounds, clock) = (reader.bounds(), reader.clock());
            if forward { bounds.next_stop(clock, stops()) } else { bounds.previous_stop(clock, stops()) }
        };
        view! {
            <button
                type="button"
                class="clock-step"
                aria-label=label(name)
                disabled=flag(move || to().is_none())
                on:click=move |_| reader.set_clock(to().unwrap_or_default())
                inner_html=still(|| sign)
            ></button>
        }
    };
    let slide = move |value: String| {
        if let Ok(position) = value.parse() {
            reader.set_clock(reader.bounds().clock_at(position));
        }
    };
    let buttons: Vec<_> = story.stops.iter().map(|at| stop(story, at)).collect();
    view! {
        <section
            id="clock"
            class="clock"
            aria-label=label(Label::ClockName)
            hidden=flag(move || !reader.is_live() || reader.clock_too_early())
        >
            <details class="clock-stops">
                <summary inner_html=still(|| label(Label::ClockStops))></summary>
                <ol>{buttons}</ol>
            </details>
            <p class="clock-text">{string(text)}</p>
            <div class="clock-row">
                {step(Label::PreviousStop, "‹", false)}
                <input
                    type="range"
                    min="0"
                    max=string(move || reader.bounds().today().to_string())
                    aria-label=label(Label::ClockName)
                    aria-valuetext=string(text)
                    prop:value=string(move || reader.bounds().position(reader.clock()).to_string())
                    on:input=move |event| slide(event_target_value(&event))
                />
                {step(Label::NextStop, "›", true)}
                <button
                    type="button"
                    class="button"
                    disabled=flag(live)
                    on:click=move |_| reader.set_clock(Clock::Live)
                    inner_html=still(|| label(Label::BackToNow))
                ></button>
            </div>
        </section>
    }
}

fn stop(story: &'static Story, stop: &'static Stop) -> impl IntoView {
    let reader = reader();
    let when = stop.when;
    let at = move || reader.bounds().clock(when.from);
    let ahead = move || reader.now() <= when.from;
    let date = move || match when.precision {
        Precision::Instant => story.moment(when.from),
        _ => story.dates.date(when),
    };
    view! {
        <li hidden=flag(ahead)>
            <button
                type="button"
                data-stop=stop.id.as_str()
                aria-pressed=string(move || (reader.clock() == at()).to_string())
                on:click=move |_| reader.set_clock(at())
            >
                <span inner_html=still(date)></span>
                " "
                <strong hidden=unknown(when.from) inner_html=still(|| stop.name.as_str())></strong>
            </button>
        </li>
    }
}
