//! The choice of account.

use super::binding::{checked, on};
use super::kit::Kit;
use super::place::Place;
use crate::story::{Label, Shown};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// Native radios in a fieldset: every account is in the HTML, and the style sheet shows the
/// one whose radio is checked, so the choice works before and without any script.
pub(super) fn view<P: Place>(place: P, _: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let accounts = &reader.basis().offer.accounts;
    let radio = move |shown: Shown| {
        let chosen = checked(move || reader.shown() == shown);
        place.live(accounts.name(shown), [chosen, on("change", move |_| reader.choose(shown))])
    };
    let radios: Vec<_> = accounts.all().into_iter().map(|shown| (shown, radio(shown))).collect();
    Some(place.root([], |story, root, _| {
        let options = radios.into_iter().map(|(shown, radio)| {
            let name = accounts.name(shown);
            view! {
                <label data-account=name>
                    <input type="radio" name="account" value={name} {..radio} />
                    <span>{story.told(shown).name.as_str()}</span>
                </label>
            }
        });
        view! {
            <fieldset class="toggle" {..root}>
                <legend>{story.labels.get(Label::ChooseAccount)}</legend>
                <div class="toggle-options">{options.collect_view()}</div>
            </fieldset>
        }
    }))
}
