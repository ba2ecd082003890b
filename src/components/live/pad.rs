//! The pad in cross-section, as one account tells it: which of its scenes is shown.

use super::binding::{Binding, attribute, flag, on};
use super::kit::Kit;
use super::place::Place;
use crate::reader::AsOf;
use crate::story::pad::{PadHistory, Scene};
use crate::story::{Account, Label};
use leptos::prelude::*;
use std::rc::Rc;

pub(super) const LABELS: &[Label] = &[];

/// Whose account it is, and when the pad's state changed.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story, account: Account) -> Vec<String> {
    let PadHistory { liftoff, damaged, under_repair, restored } = story.pad;
    let instants = [liftoff, damaged, under_repair, restored].map(|instant| instant.to_string());
    std::iter::once(account.name().to_owned()).chain(instants).collect()
}

/// One drawing, and what it shows in words.
///
/// Every part of every scene is in the HTML, in the drawing and in words; `data-scene` on the figure
/// tells the style sheet which to show. The id `pad` goes with the choice of account.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let account = Account::parse(kit.fact(0)?)?;
    let (liftoff, damaged) = (kit.number(1)?, kit.number(2)?);
    let (under_repair, restored) = (kit.number(3)?, kit.number(4)?);
    let history = PadHistory { liftoff, damaged, under_repair, restored };
    let scene = move || history.scene(reader.instant());
    let shown = move || [account, Account::Both].contains(&reader.account());
    let see_damage = place.live(
        "see-damage",
        [
            flag("hidden", move || scene() == Scene::Damaged),
            on("click", move |_| reader.set_as_of(AsOf::SetBack(damaged))),
        ],
    );
    let figure = [
        Binding::Attribute("id", Rc::new(move || shown().then(|| "pad".to_owned()))),
        attribute("data-scene", move || scene().name()),
        attribute("data-pad-state", move || scene().pad_state()),
    ];
    Some(place.root(figure, |story, root, within| {
        let texts = &story.pad_texts[usize::from(account == Account::Bloggers)];
        let told = Scene::ALL.map(|scene| {
            view! { <span data-scenes=scene.name()>{texts[scene as usize].as_str()}</span> }
        });
        let caption = format!("{}-pad-caption", account.name());
        let parts = story.pad_parts.iter().map(|part| view! { <li>{part.as_str()}</li> });
        view! {
            <figure class="pad" data-account=account.name() {..root}>
                <svg viewBox="0 0 640 420" role="group" aria-labelledby=caption.clone() inner_html=within></svg>
                <figcaption>
                    <p>
                        <span id=caption.clone() class="pad-now">
                            {told.into_iter().collect_view()}
                        </span>
                        <span class="print-only">{texts[Scene::Damaged as usize].as_str()}</span>
                        " "
                        {story.labels.get(Label::PadNote)}
                    </p>
                    <details class="pad-key">
                        <summary>{story.labels.get(Label::PadKey)}</summary>
                        <ol>{parts.collect_view()}</ol>
                    </details>
                    <button type="button" class="button live" {..see_damage}>
                        {story.labels.get(Label::PadDamage)}
                    </button>
                </figcaption>
            </figure>
        }
    }))
}
