//! Where things stand at the clock's moment, in five steps.

use crate::components::known::{known, until};
use crate::story::{Label, Milestone, Story};
use leptos::prelude::*;

/// An ordered list of milestones. A step that is not reached says so in words, not by its mark
/// alone; one whose subject is not yet known of is not listed.
#[component]
pub(super) fn StatusStrip(story: &'static Story) -> impl IntoView {
    let steps = story.milestones.iter().map(|milestone| step(story, milestone));
    view! {
        <ol class="status" aria-label=story.labels.get(Label::Status)>
            {steps.collect_view()}
        </ol>
    }
}

fn step(story: &'static Story, milestone: &'static Milestone) -> impl IntoView {
    let Milestone { name, listed, reached } = milestone;
    view! {
        <li {..known(story, *listed)}>
            <span class="status-name">{name.as_str()}</span>
            " "
            <span class="status-state">
                <span class="reached" {..known(story, reached.from)}>
                    {story.dates.date(*reached)}
                </span>
                <span {..until(story, reached.from)}>{story.labels.get(Label::StatusNotYet)}</span>
            </span>
        </li>
    }
}
