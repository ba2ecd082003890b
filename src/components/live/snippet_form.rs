//! The snippet a newsroom pastes, made to order.

use super::binding::{attribute, flag, on};
use super::copy_field::{COPIED, REFUSED, copy_field};
use super::kit::Kit;
use super::place::Place;
use crate::reader::Choice;
use crate::snippet::Snippet;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[COPIED, REFUSED];

/// The document's title and its language.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> Vec<String> {
    vec![story.title.clone(), story.language.clone()]
}

/// Choices, the snippet they make, and the block itself as a reader's page would have it. The
/// fields are still; what changes in any of them is heard where they stand together.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let (title, language) = (kit.fact(0)?, kit.fact(1)?);
    let order = move || reader.state().forms.order;
    let account = move || order().account.unwrap_or_else(|| reader.account());
    let choice = move || Choice { account: account(), as_of: reader.as_of() };
    let site = move || reader.device().and_then(|device| (device.site)());
    let snippet = move || {
        let site = site().unwrap_or_default();
        Snippet { site: &site, title, language, choice: choice(), order: order() }.write()
    };
    let take = move |value: &str| reader.change(|state| state.forms.order.take(value));
    let fields = place.live("fields", [on("input", take)]);
    let field = copy_field(place, kit, "embed-snippet", snippet);
    let preview = place.live(
        "preview",
        [
            attribute("show", move || order().block.name()),
            attribute("account", move || account().name()),
            attribute("at", move || choice().at().unwrap_or_default()),
            attribute("theme", move || order().theme.name()),
        ],
    );
    let open = move || {
        if let Some(device) = reader.device() {
            (device.define_element)();
        }
    };
    let make = place.live("make", [on("toggle", move |_| open())]);
    Some(place.root([flag("hidden", move || site().is_none())], |story, root, within| {
        let label = |label| story.labels.get(label);
        view! {
            <section id="embed" aria-labelledby="embed-heading" {..root}>
                <div class="section-head">
                    <h2 id="embed-heading">{label(Label::EmbedHeading)}</h2>
                    <p class="lead">{label(Label::EmbedIntro)}</p>
                </div>
                <details class="embed-this" {..make}>
                    <summary>{label(Label::EmbedMake)}</summary>
                    <div class="embed-choices" {..fields} inner_html=within></div>
                    {field.written(story, Label::EmbedSnippet)}
                    <p class="note">{label(Label::EmbedClock)}</p>
                    <h3>{label(Label::EmbedPreview)}</h3>
                    <div class="embed-preview">
                        <pad31-explainer {..preview}></pad31-explainer>
                    </div>
                </details>
            </section>
        }
    }))
}
