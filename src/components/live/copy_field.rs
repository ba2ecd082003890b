//! A text to take away.

use super::binding::on;
use super::kit::Kit;
use super::place::Place;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// The labels that a part with such a field carries for it.
pub(super) const COPIED: Label = Label::Copied;
/// Said where the browser refuses.
pub(super) const REFUSED: Label = Label::CopyRefused;

/// A field's live elements: the text, the button that copies it, and what came of that.
pub(super) struct CopyField<P: Place> {
    id: &'static str,
    text: P::Live,
    button: P::Live,
    told: P::Live,
}

/// A field with this id that holds the text. Where copying is refused the text stands selected.
pub(super) fn copy_field<P: Place>(
    place: P,
    kit: &'static Kit,
    id: &'static str,
    text: impl Fn() -> String + 'static,
) -> CopyField<P> {
    let reader = place.reader();
    let told = move || match reader.state().forms.copied {
        Some((field, copied)) if field == id => kit.word(if copied { COPIED } else { REFUSED }),
        _ => "",
    };
    let copy = move || {
        if let Some(device) = reader.device() {
            (device.copy)(reader, id);
        }
    };
    CopyField {
        id,
        text: place.live(id, [super::binding::text(text)]),
        button: place.live(&format!("{id}-copy"), [on("click", move |_| copy())]),
        told: place.live(&format!("{id}-told"), [super::binding::spoken(told)]),
    }
}

impl<P: Place> CopyField<P> {
    /// The field as it stands in its part, under its name.
    pub(super) fn written(self, story: &'static Story, name: Label) -> impl IntoView {
        view! {
            <label class="field">
                <span>{story.labels.get(name)}</span>
                <textarea id=self.id rows="4" readonly spellcheck="false" {..self.text}></textarea>
            </label>
            <div class="copy">
                <button type="button" class="button" {..self.button}>
                    {story.labels.get(Label::Copy)}
                </button>
                <p role="status" {..self.told}></p>
            </div>
        }
    }
}
