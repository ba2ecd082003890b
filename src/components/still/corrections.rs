//! What was corrected, the newest first.

use super::time::Day;
use crate::components::known::{between, known};
use crate::story::{Correction, Label, Story};
use leptos::prelude::*;

/// Each correction with its day; before the first, that there is none.
#[component]
pub(super) fn Corrections(story: &'static Story) -> impl IntoView {
    let first = story.corrections.last().map(|correction| correction.when.from);
    let made = story.corrections.iter().map(|Correction { id, text, when }| {
        view! {
            <li id=format!("correction-{id}") {..known(story, when.from)}>
                <Day story when=*when />
                ": "
                {text.as_str()}
            </li>
        }
    });
    view! {
        <h3>{story.labels.get(Label::CorrectionsHeading)}</h3>
        <ul class="corrections">
            <li {..between(story, None, first)}>{story.labels.get(Label::CorrectionsNone)}</li>
            {made.collect_view()}
        </ul>
    }
}
