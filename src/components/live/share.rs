//! A link that opens what is seen.

use super::binding::{flag, on, picked, text};
use super::copy_field::{COPIED, REFUSED, copy_field};
use super::kit::Kit;
use super::place::Place;
use crate::reader::{AsOf, address};
use crate::story::{Label, Section, fill, nth};
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[COPIED, REFUSED, Label::ShareLive, Label::ShareOpens];

/// The document's title, for the share sheet, and what everything that can be shown is called.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> Vec<String> {
    let names = story.addresses.all().into_iter().map(|shown| story.told(shown).name.as_str());
    vec![story.title.clone(), names.collect::<Vec<_>>().join("|")]
}

/// Says what the link opens, and gives it: to the system's share sheet where there is one, to the
/// clipboard, or to be selected.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let (title, names) = (kit.fact(0)?, kit.fact(1)?);
    let site = move || reader.device().and_then(|device| (device.site)(reader.basis()));
    let link = move || {
        let state = reader.state();
        let choice = state.choice;
        let offer = &reader.basis().offer;
        let page = site().unwrap_or_default() + &choice.opens().folder(offer);
        let section = state.forms.section.checked_sub(1).and_then(|index| Section::TOLD.get(index));
        let fragment = section.map_or_else(String::new, |section| format!("#{}", section.id()));
        address(&page, &choice.to_query("", choice.opens(), offer)) + &fragment
    };
    let opens = move || {
        let clock = match reader.as_of() {
            AsOf::Live => kit.word(Label::ShareLive).to_owned(),
            AsOf::SetBack(instant) => reader.basis().dates.known_by(instant),
        };
        let account = nth(names, reader.shown().place());
        fill(kit.word(Label::ShareOpens), &[("account", account), ("clock", &clock)])
    };
    let opens = place.live("opens", [text(opens)]);
    let choose = move |section: &str| {
        let section = section.parse().unwrap_or_default();
        reader.change(|state| state.forms.section = section);
    };
    let section =
        place.live("section", [picked(move || reader.state().forms.section.to_string()), on("change", choose)]);
    let field = copy_field(place, kit, "share-link", link);
    let sheet = move || reader.device().and_then(|device| device.share);
    let send = move || {
        if let Some(share) = sheet() {
            share(&link(), title);
        }
    };
    let sheet = place.live("sheet", [flag("hidden", move || sheet().is_none()), on("click", move |_| send())]);
    Some(place.root([flag("hidden", move || site().is_none())], |story, root, _| {
        let label = |label| story.labels.get(label);
        let names = std::iter::once(Label::ShareTop).chain(Section::TOLD.map(Section::heading)).enumerate();
        let options = names.map(|(index, name)| view! { <option value=index>{label(name)}</option> });
        view! {
            <section id="share" aria-labelledby="share-heading" {..root}>
                <details>
                    <summary>
                        <h2 id="share-heading">{label(Label::ShareHeading)}</h2>
                    </summary>
                    <div class="share">
                    <p {..opens}></p>
                    <label class="field">
                        <span>{label(Label::SharePart)}</span>
                        <select autocomplete="off" {..section}>
                            {options.collect_view()}
                        </select>
                    </label>
                    <div>
                        {field.written(story, Label::ShareLink)} <button type="button" class="button" {..sheet}>
                            {label(Label::ShareSheet)}
                        </button>
                    </div>
                    </div>
                </details>
            </section>
        }
    }))
}
