//! What a reader can do with a part of the page: share it, embed it.

use super::{block, surroundings};
use crate::components::live::{self, tools as part};
use crate::story::{Section, Story};
use leptos::prelude::*;

/// The tools of a section; a block has its own ways.
pub(super) fn tools(story: &'static Story, section: Section) -> impl IntoView {
    let page = block().is_none();
    page.then(|| live::part("tools", story, part::facts(section, &surroundings().above()), ()))
}

/// The heading of a section, with its tools beside it.
pub(super) fn heading(story: &'static Story, section: Section) -> impl IntoView {
    view! {
        <div class="part-head">
            <h2 id=format!("{}-heading", section.id())>{story.labels.get(section.heading())}</h2>
            {tools(story, section)}
        </div>
    }
}
