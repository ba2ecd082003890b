//! The state, held by a reducer and handed down as a context.

use crate::tree;
use model::{Change, Page, State};
use std::cell::Cell;
use std::rc::Rc;
use yew::prelude::*;

/// The page as data: one for as long as the program runs.
#[derive(Clone, Copy)]
pub struct Data(pub &'static Page);

impl PartialEq for Data {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.0, other.0)
    }
}

#[derive(PartialEq, Properties)]
pub struct Props {
    pub page: Data,
}

/// The state as the reducer holds it.
#[derive(Clone, Copy, PartialEq)]
pub struct Held(pub State);

/// A change on its way to the reducer, which takes it once.
pub struct Action(Cell<Option<Change>>);

impl From<Change> for Action {
    fn from(change: Change) -> Self {
        Self(Cell::new(Some(change)))
    }
}

impl Reducible for Held {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = self.0;
        if let Some(change) = action.0.take() {
            change(&mut state);
        }
        Rc::new(Self(state))
    }
}

/// What every live element goes by.
pub type Store = UseReducerHandle<Held>;

#[component]
pub fn App(Props { page }: &Props) -> Html {
    let page = *page;
    let store = use_reducer_eq(|| Held(State::as_published(&page.0.basis)));
    #[cfg(feature = "browser")]
    {
        use model::edge::{self, Update};

        let dispatcher = store.dispatcher();
        let update: Update = Rc::new(move |change| dispatcher.dispatch(change.into()));
        let woken = Rc::clone(&update);
        use_effect_with(store.0, move |state| edge::follow(page.0, *state, &update));
        use_effect_with((), move |()| {
            edge::wake(page.0, &woken);
            edge::set_ready();
        });
    }
    html! {
        <ContextProvider<Store> context={store}>
            <Tree {page} />
        </ContextProvider<Store>>
    }
}

/// The tree, which does not change: what lives in it is a component of its own.
#[component]
fn Tree(Props { page }: &Props) -> Html {
    tree::all(*page, &page.0.tree, None)
}
