//! The pad in cross-section, as one account tells it: which of its scenes is shown.

use super::binding::{Binding, attribute};
use super::kit::Kit;
use super::place::Place;
#[cfg(feature = "ssr")]
use super::scenes;
use super::scenes::Scenes;
#[cfg(feature = "ssr")]
use crate::story::pad::Scene;
use crate::story::{AccountId, Label, Shown, nth};
use leptos::prelude::*;
use std::rc::Rc;

pub(super) const LABELS: &[Label] = &[];

/// Whose account it is, and the scenes: their ids, their states, and when each is shown.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story, account: AccountId) -> Vec<String> {
    let pad = &story.pad;
    let list = |of: fn(&Scene) -> String| pad.scenes.iter().map(of).collect::<Vec<_>>().join("|");
    vec![
        story.addresses.name(Shown::One(account)).to_owned(),
        list(|scene| scene.id.clone()),
        list(|scene| scene.state.clone()),
        scenes::facts(story),
    ]
}

/// One drawing, and what it shows in words.
///
/// Every feature of every scene is in the HTML, in the drawing and in words; `data-scene` on the figure
/// tells the style sheet which to show. The id `pad` goes with the choice of account.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let account: AccountId = reader.basis().offer.accounts.id(kit.fact(0)?)?;
    let (ids, states) = (kit.fact(1)?, kit.fact(2)?);
    let scenes = Scenes::of(kit, 3)?;
    let scene = move || scenes.shown(reader);
    // In the page as published no two elements have one id.
    let first = reader.basis().offer.accounts.ids().next() == Some(account);
    let named = move || match reader.shown() {
        Shown::SideBySide => first || reader.state().live,
        Shown::One(one) => one == account,
    };
    let figure = [
        Binding::Attribute("id", Rc::new(move || named().then(|| "pad".to_owned()))),
        attribute("data-scene", move || nth(ids, scene())),
        attribute("data-pad-state", move || nth(states, scene())),
    ];
    Some(place.root(figure, |story, root, within| {
        let pad = &story.pad;
        let name = story.addresses.name(Shown::One(account));
        // Its caption is what it says, and is read once: the figure is named after the account.
        let told = story.told(Shown::One(account)).name.as_str();
        let texts = pad.captions(account).map(|(scene, text)| view! { <span data-scenes=scene>{text}</span> " " });
        let (width, height) = pad.drawing.size;
        view! {
            <figure class="pad" data-account={name} aria-label={told} {..root}>
                <svg
                    viewBox=format!("0 0 {width} {height}")
                    preserveAspectRatio="xMidYMid slice"
                    role="none"
                    inner_html=within
                ></svg>
                <figcaption>
                    <p>{texts.collect_view()}</p>
                </figcaption>
            </figure>
        }
    }))
}
