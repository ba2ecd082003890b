//! The stay in figures.

use super::citation::Citation;
use super::reactive::string;
use super::reader;
use super::still::still;
use crate::clock::Phase;
use crate::story::{Label, Story, fill};
use leptos::prelude::*;

/// Days aboard, orbits as an estimate, share of the stay.
#[component]
pub(super) fn Totals(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let totals = move || reader.reading().totals;
    let landed = story.stay.landing.is_some();
    let named = move |so_far, planned, landed_name| {
        move || {
            label(match (reader.reading().phase, landed) {
                (Phase::Over, false) => planned,
                (Phase::Over, true) => landed_name,
                _ => so_far,
            })
        }
    };
    let orbits = move || format!("{} {}", label(Label::About), grouped(totals().orbits));
    let days_note = move || fill(label(Label::FigureDaysNote), &story.stay.planned_days.to_string());
    let orbits_note = move || {
        let rate = story.stay.millirevs_per_day;
        fill(label(Label::FigureOrbitsNote), &format!("{}.{:02}", rate / 1000, rate % 1000 / 10))
    };
    view! {
        <dl class="totals">
            <div>
                <dt>{string(named(Label::FigureDays, Label::FigureDaysOver, Label::FigureDays))}</dt>
                <dd class="total-count">{string(move || totals().days.to_string())}</dd>
                <dd class="note" inner_html=still(days_note)></dd>
            </div>
            <div>
                <dt>{string(named(Label::FigureOrbits, Label::FigureOrbitsOver, Label::FigureOrbitsLanded))}</dt>
                <dd class="total-count">{string(orbits)}</dd>
                <dd class="note">
                    <span inner_html=still(orbits_note)></span>
                    <Citation story sources=&story.orbit_sources/>
                </dd>
            </div>
            <div>
                <dt inner_html=still(move || label(Label::FigureShare))></dt>
                <dd class="total-count">{string(move || format!("{}%", totals().percent))}</dd>
            </div>
        </dl>
    }
}

/// Digits in groups of three: `3,748`.
fn grouped(number: i64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}
