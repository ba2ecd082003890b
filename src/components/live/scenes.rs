//! The drawing's own stops: on the pad, as told, under repair, repaired.

use super::binding::{checked, on};
use super::kit::Kit;
use super::place::Place;
use crate::clock::Millis;
use crate::components::known::between;
use crate::reader::{AsOf, Reader};
use crate::story::Label;
use crate::story::pad::scene_at;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// The place of the scene in which the accounts differ, and from when each scene is; a list.
#[cfg(feature = "ssr")]
pub(in crate::components) fn facts(story: &crate::story::Story) -> String {
    let scenes = &story.pad.scenes;
    let told = scenes.iter().position(|scene| *scene == story.pad.told).unwrap_or_default();
    let begins = scenes.iter().map(|scene| scene.from.to_string());
    std::iter::once(told.to_string()).chain(begins).collect::<Vec<_>>().join("|")
}

/// Which scene is shown when.
#[derive(Clone, Copy)]
pub(super) struct Scenes {
    told: usize,
    begins: &'static [Millis],
}

impl Scenes {
    /// As the part's facts have it at a position.
    pub(super) fn of(kit: &'static Kit, position: usize) -> Option<Self> {
        let [told, begins @ ..] = kit.numbers(position)? else { return None };
        let told = usize::try_from(*told).ok().filter(|told| *told < begins.len())?;
        Some(Self { told, begins })
    }

    /// What the reader chose, if it is known by then; else that of the clock when set back, and live as the accounts
    /// told it.
    pub(super) fn shown(self, reader: Reader) -> usize {
        let of_clock = || match reader.as_of() {
            AsOf::Live => self.told,
            AsOf::SetBack(instant) => scene_at(self.begins, instant),
        };
        let known = |scene: &usize| self.begins.get(*scene).is_some_and(|from| reader.knows(*from));
        reader.state().choice.scene.filter(known).unwrap_or_else(of_clock)
    }
}

/// Native radios: the style sheet shows the scene whose radio is checked, before and without any script.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let scenes = Scenes::of(kit, 0)?;
    let radio = move |scene: usize| {
        let chosen = checked(move || scenes.shown(reader) == scene);
        let choose = on("change", move |_| reader.change(|state| state.choice.scene = Some(scene)));
        place.live(&format!("scene-{scene}"), [chosen, choose])
    };
    let radios: Vec<_> = (0..scenes.begins.len()).map(radio).collect();
    Some(place.root([], |story, root, _| {
        // A scene without a name is shown by the clock alone: then no radio is checked.
        let options = story.pad.scenes.iter().zip(radios).filter_map(|(scene, radio)| {
            let name = scene.name.as_deref()?;
            let shown = between(story, Some(scene.from).filter(|from| *from > Millis::MIN), None);
            Some(view! {
                <label {..shown}>
                    <input type="radio" name="scene" value=scene.value() {..radio} />
                    <span>{name}</span>
                </label>
            })
        });
        view! {
            <fieldset class="choice scenes" {..root}>
                <legend class="visually-hidden">{story.labels.get(Label::PadScenes)}</legend>
                {options.collect_view()}
            </fieldset>
        }
    }))
}
