//! The clock the reader can set back: everything on the page follows it.

use super::binding::{attribute, flag, held, on, spoken, text};
use super::kit::Kit;
use super::place::Place;
use super::told::told;
use crate::clock::Millis;
use crate::components::known::known;
use crate::reader::AsOf;
use crate::story::{Label, Precision, Stop, Story, fill};
use leptos::prelude::*;
use std::cell::Cell;

pub(super) const LABELS: &[Label] = &[Label::ClockLive, Label::Today, Label::Shown];

/// The stops, in order, each at the end of its second, as an address names it; and what accounts and scenes are called,
/// two lists.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &Story) -> Vec<String> {
    use crate::clock::SECOND;
    let list = |items: &mut dyn Iterator<Item = String>| items.collect::<Vec<_>>().join("|");
    let end = |stop: &Stop| (stop.when.from.div_euclid(SECOND) * SECOND + SECOND - 1).to_string();
    vec![
        list(&mut story.stops.iter().map(end)),
        list(&mut story.addresses.all().into_iter().map(|shown| story.told(shown).name.clone())),
        list(&mut story.pad.scenes.iter().map(|scene| scene.name.clone().unwrap_or_default())),
    ]
}

/// One line in the page that opens the slider by day, from the launch day to today, and the stops; once set back, a
/// strip at the foot of the window with the moment and the way back to now. Absent without a script. A stop that the
/// clock has not reached goes by its date alone, so that its name gives nothing away.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let stops = kit.numbers(0)?;
    let known_by = move || match reader.as_of() {
        AsOf::Live => fill(kit.word(Label::ClockLive), &[("date", &reader.basis().dates.day(reader.state().now))]),
        AsOf::SetBack(instant) => reader.basis().dates.known_by(instant),
    };
    let step = move |name, forward: bool| {
        let to = move || {
            let (bounds, as_of, stops) = (reader.bounds(), reader.as_of(), stops.iter().copied());
            if forward { bounds.next_stop(as_of, stops) } else { bounds.previous_stop(as_of, stops) }
        };
        let go = move |_: &_| {
            if let Some(to) = to() {
                reader.set_as_of(to);
            }
        };
        // Not `disabled`, which would let the focus fall.
        place.live(name, [attribute("aria-disabled", move || to().is_none().to_string()), on("click", go)])
    };
    let (previous, next) = (step("previous", false), step("next", true));
    let slid: &'static Cell<bool> = Box::leak(Box::default());
    let slide = move |value: &str| {
        slid.set(true);
        if let Ok(position) = value.parse() {
            reader.set_as_of(reader.bounds().as_of_at(position));
        }
    };
    let slider = place.live(
        "slider",
        [
            attribute("max", move || reader.bounds().today().to_string()),
            attribute("aria-valuetext", known_by),
            held(move || reader.bounds().position(reader.as_of())),
            on("input", slide),
        ],
    );
    let live = move || reader.as_of() == AsOf::Live;
    let now = place.live("now", [on("click", move |_| reader.set_as_of(AsOf::Live))]);
    let stops: Vec<_> = stops.iter().enumerate().map(|(index, instant)| stop(place, index, *instant)).collect();
    let opened = move || match reader.as_of() {
        AsOf::Live => kit.word(Label::Today).to_owned(),
        AsOf::SetBack(instant) => reader.basis().dates.by(instant),
    };
    let opened = place.live("as-of", [text(opened)]);
    let spoken = place.live("said", [spoken(told(reader, kit, slid, known_by))]);
    let known_by = place.live("known-by", [text(known_by)]);
    let strip = place.live("strip", [flag("hidden", live)]);
    let set_back = flag("data-set-back", move || !live());
    let absent = move || !reader.state().live || reader.device_clock_early();
    Some(place.root([flag("hidden", absent), set_back], |story, root, _| {
        let label = |label| story.labels.get(label);
        let stops = story.stops.iter().zip(stops).map(|(stop, button)| named(story, stop, button));
        view! {
            <section id="clock" class="clock" aria-label=label(Label::ClockName) {..root}>
                <details>
                    <summary>
                        {label(Label::ClockOpen)} " " <strong {..opened}></strong>
                    </summary>
                    <div class="clock-row">
                        <button type="button" class="clock-step" aria-label=label(Label::PreviousStop) {..previous}>
                            "‹"
                        </button>
                        <input type="range" min="0" aria-label=label(Label::ClockName) autocomplete="off" {..slider} />
                        <button type="button" class="clock-step" aria-label=label(Label::NextStop) {..next}>
                            "›"
                        </button>
                    </div>
                    <ol class="clock-stops">{stops.collect_view()}</ol>
                </details>
                <div class="clock-strip" {..strip}>
                    <span {..known_by}></span>
                    " "
                    <button type="button" {..now}>
                        {label(Label::BackToNow)}
                    </button>
                </div>
                <p class="visually-hidden" role="status" {..spoken}></p>
            </section>
        }
    }))
}

/// A stop's button; one that lies ahead of the device's clock is not there.
fn stop<P: Place>(place: P, index: usize, instant: Millis) -> P::Live {
    let reader = place.reader();
    let at = move || reader.bounds().as_of(instant);
    place.live(
        &format!("stop-{index}"),
        [
            attribute("aria-pressed", move || (reader.as_of() == at()).to_string()),
            flag("hidden", move || reader.state().now <= instant),
            on("click", move |_| reader.set_as_of(at())),
        ],
    )
}

/// A stop as it stands in the list.
fn named<A: leptos::attr::Attribute>(story: &'static Story, stop: &'static Stop, button: A) -> impl IntoView {
    let Stop { id, name, when } = stop;
    let date = match when.precision {
        Precision::Instant => story.dates.instant(when.from),
        _ => story.dates.date(*when),
    };
    view! {
        <li>
            <button type="button" data-stop=id.as_str() {..button}>
                <span>{date}</span>
                " "
                <strong {..known(story, when.from)}>{name.as_str()}</strong>
            </button>
        </li>
    }
}
