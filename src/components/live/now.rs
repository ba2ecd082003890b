//! What is known now, in one line.

use super::binding::text;
use super::kit::Kit;
use super::place::Place;
use crate::clock::Phase;
use crate::story::{Label, fill};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::NowAboard, Label::NowReturnMonth, Label::NowOver, Label::NowLanded];

/// The forms of a day.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> Vec<String> {
    vec![story.counted.0[0].clone()]
}

/// Where the stay is at the clock's moment: on the way, with the days to the planned month of return; in that month;
/// beyond it. One text, so that text browsers, which know no `hidden`, tell what is so alone.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let forms = kit.fact(0)?;
    let now = move || {
        let (reading, basis) = (reader.reading(), reader.basis());
        let (days, language) = (reading.figure.days, &basis.dates.language);
        let counted = [("days", &*language.number(days)), ("unit", language.form(forms, days))];
        let label = match reading.phase {
            Phase::Before => return String::new(),
            Phase::Aboard => Label::NowAboard,
            Phase::ReturnMonth => Label::NowReturnMonth,
            Phase::Over => Label::NowOver,
            Phase::Landed => Label::NowLanded,
        };
        fill(kit.word(label), &counted)
    };
    Some(place.root([text(now)], |_, root, _| view! { <p id="now" {..root}></p> }))
}
