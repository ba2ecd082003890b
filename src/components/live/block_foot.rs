//! The way from a block to the full page.

use super::binding::attribute;
use super::kit::Kit;
use super::place::Place;
use crate::reader::{Opens, address};
use crate::story::{Label, fill};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The way from the block's page to the full one.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(block: crate::blocks::Block) -> Vec<String> {
    vec![block.home().to_owned()]
}

/// Whose it is, when it was last checked, and the full page in the same state.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let home = kit.fact(0).filter(|home| home.starts_with("../"))?;
    let page = move || {
        let (choice, basis) = (reader.state().choice, reader.basis());
        address(home, &choice.to_query("", Opens::default(), &basis.offer))
    };
    let link = place.live("full-page", [attribute("href", page)]);
    Some(place.root([], |story, root, _| {
        let checked = fill(story.labels.get(Label::Checked), &[("date", &story.dates.day(story.checked))]);
        let dot = story.publisher.is_some().then_some("· ");
        let publisher = story.publisher.as_ref().map(|publisher| {
            view! { <strong>{publisher.name.as_str()}</strong> }
        });
        view! {
            <footer class="embed-foot" {..root}>
                <p>
                    {publisher} " " <span class="checked">{dot} {checked}</span>
                </p>
                <a target="_blank" {..link}>
                    {story.labels.get(Label::OpenFullPage)}
                </a>
            </footer>
        }
    }))
}
