//! Where things stand at the clock's moment, in five steps.

use super::known::unknown;
use super::reactive::{flag, string};
use super::reader;
use super::still::still;
use crate::story::{Label, Milestone, Story};
use leptos::prelude::*;

/// An ordered list of milestones. A step that is not reached says so in words, not by its mark
/// alone; one whose subject is not yet known of is not listed.
#[component]
pub(super) fn StatusStrip(story: &'static Story) -> impl IntoView {
    let steps: Vec<_> = story.milestones.iter().map(|milestone| step(story, milestone)).collect();
    view! { <ol class="status" aria-label=story.labels.get(Label::Status)>{steps}</ol> }
}

fn step(story: &'static Story, milestone: &'static Milestone) -> impl IntoView {
    let reader = reader();
    let Milestone { name, listed, reached } = milestone;
    let state = move || {
        if reader.reached(reached.from) {
            story.dates.date(*reached)
        } else {
            story.labels.get(Label::StatusNotYet).to_owned()
        }
    };
    view! {
        <li class:reached=flag(move || reader.reached(reached.from)) hidden=unknown(*listed)>
            <span class="status-name" inner_html=still(|| name.as_str())></span>
            " "
            <span class="status-state">{string(state)}</span>
        </li>
    }
}
