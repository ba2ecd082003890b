//! What is known now, in one line.

use super::binding::text;
use super::kit::Kit;
use super::place::Place;
use crate::components::known::between;
use crate::story::{Label, fill};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::NowAboard];

/// The forms of a day.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> Vec<String> {
    vec![story.counted.0[0].clone()]
}

/// Where the stay is at the clock's moment: on the way, with the days to the planned month of return; in that month;
/// beyond it.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let forms = kit.fact(0)?;
    let aboard = move || {
        let (days, language) = (reader.reading().figure.days, &reader.basis().dates.language);
        let counted = [("days", &*language.number(days)), ("unit", language.form(forms, days))];
        fill(kit.word(Label::NowAboard), &counted)
    };
    let aboard = place.live("aboard", [text(aboard)]);
    Some(place.root([], |story, root, _| {
        let stay = &story.stay;
        let over = if stay.landing.is_some() { Label::NowLanded } else { Label::NowOver };
        let later = [(Label::NowReturnMonth, Some(stay.month_start), Some(stay.end())), (over, Some(stay.end()), None)];
        let later = later.map(|(label, from, until)| {
            view! { <span {..between(story, from, until)}>{story.labels.get(label)}</span> }
        });
        let on_the_way = between(story, Some(stay.launch), Some(stay.month_start.min(stay.end())));
        view! {
            <p id="now" {..root}>
                <span {..on_the_way} {..aboard}></span>
                {later.into_iter().collect_view()}
            </p>
        }
    }))
}
