//! What a screen reader is told of a change that the reader made.

use super::kit::Kit;
use crate::reader::Reader;
use crate::story::{Label, fill, nth};
use std::cell::{Cell, RefCell};

/// Says once what was changed: the clock, the account, the drawing's stop; nothing until then. The slider says itself
/// where it stands, and is `slid` when it does. The names are the kit's second and third facts.
pub(super) fn told(
    reader: Reader,
    kit: &'static Kit,
    slid: &'static Cell<bool>,
    clock: impl Fn() -> String + 'static,
) -> impl Fn() -> String + 'static {
    let (last, words) = (Cell::new(None), RefCell::new(String::new()));
    move || {
        let state = reader.state();
        let choice = state.choice;
        if let Some(was) = last.replace(state.live.then_some(choice))
            && was != choice
        {
            let name = if was.shown != choice.shown {
                nth(kit.fact(1).unwrap_or_default(), choice.shown.place())
            } else if was.scene != choice.scene {
                choice.scene.map_or("", |scene| nth(kit.fact(2).unwrap_or_default(), scene))
            } else {
                ""
            };
            words.replace(match (was.as_of == choice.as_of, name) {
                (false, _) if slid.take() => String::new(),
                (false, _) => clock(),
                (_, "") => String::new(),
                (_, name) => fill(kit.word(Label::Shown), &[("name", name)]),
            });
        }
        words.borrow().clone()
    }
}
