//! What is known now, in one line.

use crate::components::known::between;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Where the stay is at the clock's moment: on the way, in the planned month of return, beyond it.
#[component]
pub(super) fn Now(story: &'static Story) -> impl IntoView {
    let stay = &story.stay;
    let over = if stay.landing.is_some() { Label::NowLanded } else { Label::NowOver };
    let lines = [
        (Label::NowAboard, Some(stay.launch), Some(stay.month_start.min(stay.end()))),
        (Label::NowReturnMonth, Some(stay.month_start), Some(stay.end())),
        (over, Some(stay.end()), None),
    ];
    let lines = lines.map(|(label, from, until)| {
        view! { <span {..between(story, from, until)}>{story.labels.get(label)}</span> }
    });
    view! { <p id="now">{lines.into_iter().collect_view()}</p> }
}
