//! The choice of the zone that times are shown in.

use super::binding::{checked, on};
use super::kit::Kit;
use super::place::Place;
use crate::story::{LOCAL, Label, nth};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// Native radios: every time is in the HTML in every zone, and the style sheet shows the zone whose radio is checked.
/// The reader's own zone is known to the script alone.
pub(super) fn view<P: Place>(place: P, _: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let zones = &reader.basis().offer.zones;
    let radio = move |zone: usize| {
        let chosen = checked(move || reader.state().choice.zone == zone);
        place.live(nth(zones, zone), [chosen, on("change", move |_| reader.choose_zone(zone))])
    };
    let radios: Vec<_> = (0..=zones.matches('|').count()).map(radio).collect();
    Some(place.root([], |story, root, _| {
        let ours = story.zones.iter().map(|zone| zone.name.as_str());
        let label = |label| story.labels.get(label);
        let names = std::iter::once(label(Label::Utc)).chain(ours).chain([label(Label::YourTime)]);
        let options = names.zip(zones.split('|')).zip(radios).map(|((name, value), radio)| {
            view! {
                <label class:live=value == LOCAL>
                    <input type="radio" name="zone" value={value} {..radio} />
                    <span>{name}</span>
                </label>
            }
        });
        view! {
            <fieldset class="choice zones" {..root}>
                <legend>{label(Label::ChooseZone)}</legend>
                {options.collect_view()}
            </fieldset>
        }
    }))
}
