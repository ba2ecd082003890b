//! The ways to share a part of the story and to embed it, where the part stands.

use super::binding::{attribute, on};
use super::kit::Kit;
use super::place::Place;
use crate::blocks::Block;
use crate::story::{Label, Section};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The part: its fragment, and the page that shows its block to those who have no form.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(section: Section, home: &str) -> Vec<String> {
    vec![section.id().to_owned(), format!("{home}embed/gallery/#{}", block(section).name())]
}

/// The block that shows a section.
fn block(section: Section) -> Block {
    Block::ALL.into_iter().find(|block| block.section() == Some(section)).unwrap_or(Block::All)
}

/// Each leads to its form, made out to this part; where the forms do not work, to the part itself and to its block.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let (fragment, gallery) = (kit.fact(0)?, kit.fact(1)?);
    let section = Section::ALL.into_iter().find(|section| section.id() == fragment)?;
    // Among the sections that a link can lead to; 0 is the top of the page.
    let told = Section::TOLD.iter().position(|told| *told == section).map_or(0, |place| place + 1);
    let open = move || reader.device().is_some_and(|device| (device.site)(reader.basis()).is_some());
    let share = place.live(
        "share",
        [
            attribute("href", move || if open() { "#share-link".to_owned() } else { format!("#{fragment}") }),
            on("click", move |_| reader.change(|state| state.forms.section = told)),
        ],
    );
    let embed = place.live(
        "embed",
        [
            attribute("href", move || if open() { "#embed-snippet" } else { gallery }),
            on("click", move |_| reader.change(|state| state.forms.order.block = block(section))),
        ],
    );
    Some(place.root([], move |story, root, _| {
        let name = story.labels.get(section.heading());
        let link = |label, live| {
            view! {
                <a {..live}>
                    {story.labels.get(label)} <span class="visually-hidden">": " {name}</span>
                </a>
            }
        };
        let (share, embed) = (link(Label::ShareHeading, share), link(Label::EmbedHeading, embed));
        view! { <p class="tools" {..root}>{share} " " {embed}</p> }
    }))
}
