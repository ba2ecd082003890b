//! A text to take away.

use super::reactive::{Reactive, string};
use super::reader;
use super::still::still;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// A field that holds the text, a button that copies it, and what came of that. Where copying is
/// refused the text stands selected.
pub(super) fn copy_field(
    story: &'static Story,
    id: &'static str,
    name: Label,
    mut text: Reactive<String>,
) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let copied = RwSignal::new(None::<bool>);
    let told = move || copied.get().map_or("", |copied| label(if copied { Label::Copied } else { Label::CopyRefused }));
    let copy = move || {
        if let Some(device) = reader.device() {
            (device.copy)(id, copied);
        }
    };
    let text = string(move || {
        // What was copied is no longer what stands here.
        copied.set(None);
        text()
    });
    view! {
        <label class="field">
            <span inner_html=still(|| label(name))></span>
            <textarea id=id rows="4" readonly spellcheck="false" prop:value=text></textarea>
        </label>
        <div class="copy">
            <button type="button" class="button" on:click=move |_| copy() inner_html=still(|| label(Label::Copy))></button>
            <p role="status">{string(told)}</p>
        </div>
    }
}
