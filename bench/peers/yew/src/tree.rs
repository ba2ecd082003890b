//! The tree: each element of the data as one of Yew's; what follows the state is a component.

use crate::app::{Data, Store};
use model::{Element, Node, Part};
use std::rc::Rc;
use web_sys::HtmlInputElement;
use web_sys::wasm_bindgen::JsCast;
use yew::html::{onchange, onclick, oninput};
use yew::prelude::*;
use yew::virtual_dom::{Listener, VTag};

/// Nodes one after the other.
pub fn all(page: Data, nodes: &'static [Node], part: Option<&'static Part>) -> Html {
    nodes.iter().map(|node| one(page, node, part)).collect()
}

fn one(page: Data, node: &'static Node, part: Option<&'static Part>) -> Html {
    match node {
        Node::Text(text) => text.as_str().into(),
        Node::Element(element) => {
            let part = element.part.as_ref().or(part);
            if element.lives() {
                html! { <Live {page} piece={Piece { element, part }} /> }
            } else {
                let mut tag = VTag::new(element.tag.as_str());
                for (name, value) in element.attributes.iter() {
                    tag.add_attribute(name, value.as_str());
                }
                fill(&mut tag, page, element, part);
                tag.into()
            }
        }
    }
}

fn fill(tag: &mut VTag, page: Data, element: &'static Element, part: Option<&'static Part>) {
    match &element.html {
        Some(html) => tag.add_child(Html::from_html_unchecked(html.as_str().into())),
        None => tag.add_children(element.children.iter().map(|node| one(page, node, part))),
    }
}

/// An element and the part it is in: the same for as long as the program runs.
#[derive(Clone, Copy)]
struct Piece {
    element: &'static Element,
    part: Option<&'static Part>,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.element, other.element)
    }
}

#[derive(PartialEq, Properties)]
struct LiveProps {
    page: Data,
    piece: Piece,
}

/// An element that follows the state.
#[component]
fn Live(LiveProps { page, piece }: &LiveProps) -> Html {
    let (page, Piece { element, part }) = (*page, *piece);
    let store = use_context::<Store>().expect("the state");
    let said = element.says(&page.0.basis, part, &store.0);
    let mut tag = VTag::new(element.tag.as_str());
    for (name, value) in element.still(&said) {
        if !matches!((name, &said.held, said.checked), ("value", Some(_), _) | ("checked", _, Some(_))) {
            tag.add_attribute(name, value);
        }
    }
    for (name, value) in said.attributes {
        if let Some(value) = value {
            tag.add_attribute(name, value);
        }
    }
    if let Some(held) = said.held {
        tag.set_value(AttrValue::from(held));
    }
    if let Some(checked) = said.checked {
        tag.set_checked(checked);
    }
    if let Some(event) = element.event(part) {
        tag.set_listeners(Box::new([Some(listener(event, page, *piece, &store))]));
    }
    match said.text {
        Some(text) => tag.add_child(text.into()),
        None => fill(&mut tag, page, element, part),
    }
    tag.into()
}

fn listener(event: &str, page: Data, Piece { element, part }: Piece, store: &Store) -> Rc<dyn Listener> {
    let dispatcher = store.dispatcher();
    let act = move |event: web_sys::Event| {
        let control = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        let held = control.map(|control| control.value()).unwrap_or_default();
        dispatcher.dispatch(element.act(page.0, part, held).into());
    };
    match event {
        "change" => Rc::new(onchange::Wrapper::new(Callback::from(act))),
        "input" => Rc::new(oninput::Wrapper::new(Callback::from(move |event: InputEvent| act(event.into())))),
        _ => Rc::new(onclick::Wrapper::new(Callback::from(move |event: MouseEvent| act(event.into())))),
    }
}
