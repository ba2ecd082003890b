//! The pad in cross-section, as one account tells it.

use super::pad_drawing::drawing;
use super::reactive::{flag, string};
use super::reader;
use super::still::still;
use crate::reader::{Account, Clock};
use crate::story::pad::Scene;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// One drawing, what it shows in words, and the parts by number.
///
/// Every part of every scene is in the HTML; `data-scene` on the figure tells the style sheet
/// which to show, so that the browser changes one attribute and a line of text.
#[component]
pub(super) fn Pad(
    story: &'static Story,
    /// Whose account it draws.
    account: Account,
) -> impl IntoView {
    let reader = reader();
    let scene = Memo::new(move |_| reader.scene(&story.pad));
    let shown = move || reader.account() == account || reader.account() == Account::Both;
    let texts = &story.pad_texts[usize::from(account == Account::Bloggers)];
    let caption = format!("{}-pad-caption", account.name());
    let text = move || texts.get(scene.get() as usize).cloned().unwrap_or_default();
    let damaged = texts.get(Scene::Damaged as usize).map_or("", String::as_str);
    let key = move || {
        let parts = story.pad_parts.iter().map(|part| view! { <li>{part.as_str()}</li> });
        view! {
            <summary>{story.labels.get(Label::PadKey)}</summary>
            <ol>{parts.collect_view()}</ol>
        }
    };
    view! {
        <figure
            id=move || shown().then_some("pad")
            class="pad"
            data-account=account.name()
            data-scene=string(move || scene.get().name())
            data-pad-state=string(move || scene.get().pad_state())
        >
            <svg
                viewBox="0 0 640 420"
                role="group"
                aria-labelledby=caption.clone()
                inner_html=still(move || drawing(story, account))
            ></svg>
            <figcaption>
                <p>
                    <span id=caption class="pad-now">{string(text)}</span>
                    <span class="print-only" inner_html=still(|| damaged)></span>
                    " "
                    <span inner_html=still(|| story.labels.get(Label::PadNote))></span>
                </p>
            <details class="pad-key" inner_html=still(key)></details>
            <button
                type="button"
                class="button live"
                hidden=flag(move || scene.get() == Scene::Damaged)
                on:click=move |_| reader.set_clock(Clock::SetBack(story.pad.damaged))
                inner_html=still(|| story.labels.get(Label::PadDamage))
            ></button>
            </figcaption>
        </figure>
    }
}
