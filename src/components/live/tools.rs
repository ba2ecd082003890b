//! The ways to share a part of the story and to embed it, where the part stands.

use super::binding::{attribute, on};
use super::kit::Kit;
use super::place::Place;
use crate::blocks::Block;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The part: its place among the sections that a link can lead to (0 for the top), the name of its block, what it is
/// called, its fragment, and the page that shows the block to those who have no form.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(
    story: &crate::story::Story,
    section: crate::story::Section,
    home: &str,
) -> Vec<String> {
    use crate::story::Section;
    let place = Section::TOLD.iter().position(|told| *told == section).map_or(0, |place| place + 1);
    let block = Block::ALL.into_iter().find(|block| block.section() == Some(section)).unwrap_or(Block::All).name();
    let (name, fragment) = (story.labels.get(section.heading()), section.id());
    let gallery = format!("{home}embed/gallery/#{block}");
    [place.to_string().as_str(), block, name, fragment, &gallery].map(str::to_owned).into()
}

/// Each leads to its form, made out to this part; where the forms do not work, to the part itself and to its block.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let section = kit.fact(0)?.parse().ok()?;
    let block = Block::parse(kit.fact(1)?)?;
    let (name, fragment, gallery) = (kit.fact(2)?, kit.fact(3)?, kit.fact(4)?);
    let open = move || reader.device().is_some_and(|device| (device.site)(reader.basis()).is_some());
    let share = place.live(
        "share",
        [
            attribute("href", move || if open() { "#share-link".to_owned() } else { format!("#{fragment}") }),
            on("click", move |_| reader.change(|state| state.forms.section = section)),
        ],
    );
    let embed = place.live(
        "embed",
        [
            attribute("href", move || if open() { "#embed-snippet" } else { gallery }),
            on("click", move |_| reader.change(|state| state.forms.order.block = block)),
        ],
    );
    Some(place.root([], |story, root, _| {
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
