//! The state, held by a signal and handed down as a context.

use crate::tree;
use dioxus::prelude::*;
use model::{Page, State};

/// The page as data: one for as long as the program runs.
#[derive(Clone, Copy)]
pub struct Data(pub &'static Page);

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[component]
pub fn App(page: Data) -> Element {
    let state = use_context_provider(|| Signal::new(State::as_published(&page.0.basis)));
    #[cfg(feature = "browser")]
    {
        use model::edge::{self, Update};

        let change = use_callback(move |change: model::Change| {
            let (mut held, before) = (state, *state.peek());
            let mut after = before;
            change(&mut after);
            if after != before {
                held.set(after);
            }
        });
        let update = use_hook(|| -> Update { std::rc::Rc::new(move |given| change.call(given)) });
        let woken = update.clone();
        use_effect(move || edge::follow(page.0, state(), &update));
        use_effect(move || {
            edge::wake(page.0, &woken);
            edge::set_ready();
        });
    }
    #[cfg(not(feature = "browser"))]
    let _ = state;
    tree::all(page, &page.0.tree, None)
}
