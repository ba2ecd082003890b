//! The choice of account.

use super::binding::{checked, on};
use super::kit::Kit;
use super::place::Place;
use crate::story::{Account, Label};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// Native radios in a fieldset: both accounts are in the HTML, and the style sheet shows the
/// one whose radio is checked, so the choice works before and without any script.
pub(super) fn view<P: Place>(place: P, _: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let radio = move |account: Account| {
        let chosen = checked(move || reader.account() == account);
        place.live(account.name(), [chosen, on("change", move |_| reader.choose(account))])
    };
    let radios = Account::ALL.map(|account| (account, radio(account)));
    Some(place.root([], |story, root, _| {
        let options = radios.map(|(account, radio)| {
            view! {
                <label class=account.name()>
                    <input type="radio" name="account" value=account.name() {..radio} />
                    <span>{story.labels.get(account.label())}</span>
                </label>
            }
        });
        view! {
            <fieldset class="toggle" {..root}>
                <legend>{story.labels.get(Label::ChooseAccount)}</legend>
                <div class="toggle-options">{options.into_iter().collect_view()}</div>
            </fieldset>
        }
    }))
}
