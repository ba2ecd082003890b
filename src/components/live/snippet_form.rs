//! The snippet a newsroom pastes, made to order.

use super::binding::{attribute, flag, on, picked, text};
use super::copy_field::{COPIED, REFUSED, copy_field};
use super::kit::Kit;
use super::place::Place;
use crate::blocks::Form;
use crate::clock::calendar::parse_day;
use crate::reader::{AsOf, Choice};
use crate::snippet::Snippet;
use crate::story::{Label, fill, nth};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[COPIED, REFUSED, Label::EmbedHeight];

/// The document's title, its language, the way from its folder up to the site's, and how high blocks stand.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story, root: &str, heights: &[String]) -> Vec<String> {
    let texts = [&story.title, &story.language, root].map(str::to_owned);
    texts.into_iter().chain(heights.iter().cloned()).collect()
}

/// Choices, the snippet they make, and the block itself as a reader's page would have it. The
/// fields are still; what changes in any of them is heard where they stand together.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let (title, language) = (kit.fact(0)?, kit.fact(1)?);
    let root = kit.fact(2)?;
    let heights = kit.facts(3);
    let offer = &reader.basis().offer;
    let accounts = &offer.accounts;
    let order = move || reader.state().forms.order;
    let shown = move || order().shown.unwrap_or_else(|| reader.shown());
    let choice = move || {
        let (order, mut choice) = (order(), Choice { shown: shown(), zone: 0, ..reader.state().choice });
        if let Some(day) = order.day {
            // A day that is not over yet is written too: the block is live until it ends.
            (choice.as_of, choice.scene) = (AsOf::SetBack(reader.bounds().end_of(day)), None);
        }
        Choice { scene: order.scene.or(choice.scene), ..choice }
    };
    let site = move || reader.device().and_then(|device| (device.site)(reader.basis()));
    // The markup, and how high the block stands in its column, pixels.
    let written = move || {
        let (site, order) = (site().unwrap_or_default(), order());
        let snippet = Snippet { site: &site, root, title, language, offer, heights, choice: choice(), order };
        (snippet.write(), snippet.height())
    };
    let take = move |value: &str| reader.change(|state| state.forms.order.take(value, accounts, &offer.scenes));
    let fields = place.live("fields", [on("input", take)]);
    let set_day = move |value: &str| reader.change(|state| state.forms.order.day = parse_day(value));
    place.live("day", [on("input", set_day)]);
    // These two fields, among those put inside, follow what is chosen elsewhere.
    place.live("block", [picked(move || order().block.name())]);
    place.live("column", [picked(move || order().column.to_string())]);
    let height = move || {
        let (column, height) = (order().column.to_string(), written().1.to_string());
        fill(kit.word(Label::EmbedHeight), &[("column", &column), ("height", &height)])
    };
    let height = place.live("height", [text(height)]);
    let field = copy_field(place, kit, "embed-snippet", move || written().0);
    let preview = place.live(
        "preview",
        [
            attribute("show", move || order().block.name()),
            attribute("account", move || accounts.name(shown())),
            attribute("at", move || choice().at().unwrap_or_default()),
            attribute("scene", move || choice().scene.map_or("", |scene| nth(&offer.scenes, scene))),
            flag("full", move || order().form == Form::Full),
            attribute("theme", move || order().theme.name()),
            attribute("title", move || if order().untitled { "hide" } else { "" }),
            attribute("accent", move || order().accent()),
        ],
    );
    Some(place.root([flag("hidden", move || site().is_none())], |story, root, within| {
        let label = |label| story.labels.get(label);
        view! {
            <section id="embed" aria-labelledby="embed-heading" {..root}>
                <details class="embed-this">
                    <summary>
                        <h2 id="embed-heading">{label(Label::EmbedHeading)}</h2>
                    </summary>
                    <p class="lead">{label(Label::EmbedIntro)}</p>
                    <div class="embed-choices" {..fields} inner_html=within></div>
                    {field.written(story, Label::EmbedSnippet)}
                    <p class="note">{label(Label::EmbedClock)} " " <span {..height}></span></p>
                    <h3>{label(Label::EmbedPreview)}</h3>
                    <div class="embed-preview">
                        <pad31-explainer lang={language} {..preview}></pad31-explainer>
                    </div>
                </details>
            </section>
        }
    }))
}
