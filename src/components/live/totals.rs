//! The stay in figures.

use super::binding::{flag, text};
use super::kit::Kit;
use super::place::Place;
use crate::clock::Phase;
use crate::story::{Label, fill};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[
    Label::FigureDays,
    Label::FigureDaysOver,
    Label::FigureOrbits,
    Label::FigureOrbitsOver,
    Label::FigureOrbitsLanded,
    Label::FigureOrbitsCount,
];

/// Days aboard, orbits as an estimate, share of the stay.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let totals = move || reader.reading().totals;
    let named = move |so_far, planned, landed| {
        move || {
            kit.word(match reader.reading().phase {
                Phase::Over => planned,
                Phase::Landed => landed,
                _ => so_far,
            })
        }
    };
    let days_name = named(Label::FigureDays, Label::FigureDaysOver, Label::FigureDays);
    let orbits_name = named(Label::FigureOrbits, Label::FigureOrbitsOver, Label::FigureOrbitsLanded);
    let days_name = place.live("days-name", [text(days_name)]);
    let orbits_name = place.live("orbits-name", [text(orbits_name)]);
    let language = &reader.basis().dates.language;
    let days = place.live("days", [text(move || language.number(totals().days))]);
    let orbits = move || fill(kit.word(Label::FigureOrbitsCount), &[("orbits", &language.number(totals().orbits))]);
    let orbits = place.live("orbits", [text(orbits)]);
    // Nothing is counted as done that is not confirmed.
    let whole = move || totals().percent == 100 && reader.reading().phase != Phase::Landed;
    let of_plan = place.live("of-plan", [flag("hidden", whole)]);
    let of_stay = place.live("of-stay", [flag("hidden", whole)]);
    let share = place.live("share", [text(move || language.percent(totals().percent))]);
    Some(place.root([], |story, root, within| {
        let (days_note, orbits_note) = (Label::FigureDaysNote, Label::FigureOrbitsNote);
        view! {
            <dl class="totals" {..root}>
                <div>
                    <dt {..days_name}></dt>
                    <dd class="total-count" {..days}></dd>
                    <dd class="note" {..of_plan}>{story.labels.get(days_note)}</dd>
                </div>
                {story
                    .flight
                    .is_some()
                    .then(|| {
                        view! {
                            <div>
                                <dt {..orbits_name}></dt>
                                <dd class="total-count" {..orbits}></dd>
                                <dd class="note">{story.labels.get(orbits_note)} <div inner_html=within></div></dd>
                            </div>
                        }
                    })}
                <div {..of_stay}>
                    <dt>{story.labels.get(Label::FigureShare)}</dt>
                    <dd class="total-count" {..share}></dd>
                </div>
            </dl>
        }
    }))
}
