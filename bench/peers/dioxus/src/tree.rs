//! The tree: each element of the data as one of Dioxus's; what follows the state is a component.

use crate::app::Data;
use dioxus::html::events::{onchange, onclick, oninput};
use dioxus::prelude::*;
use model::live::Said;
use model::{Node, Part, State};

/// Nodes one after the other.
pub fn all(page: Data, nodes: &'static [Node], part: Option<&'static Part>) -> Element {
    let nodes = nodes.iter().map(|node| one(page, node, part));
    rsx! { {nodes} }
}

fn one(page: Data, node: &'static Node, part: Option<&'static Part>) -> Element {
    match node {
        Node::Text(text) => rsx! { "{text}" },
        Node::Element(element) => {
            let piece = Piece { element, part: element.part.as_ref().or(part) };
            if element.lives() {
                return rsx! { Live { page, piece } };
            }
            let attributes = element.attributes.iter();
            tagged(page, piece, attributes.map(|(name, value)| written(name, value.as_str())).collect(), None)
        }
    }
}

/// An element and the part it is in: the same for as long as the program runs.
#[derive(Clone, Copy)]
struct Piece {
    element: &'static model::Element,
    part: Option<&'static Part>,
}

impl PartialEq for Piece {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.element, other.element)
    }
}

/// An element that follows the state: it is drawn anew only when what it says has changed.
#[component]
fn Live(page: Data, piece: Piece) -> Element {
    let Piece { element, part } = piece;
    let mut state = use_context::<Signal<State>>();
    let says = use_memo(move || element.says(&page.0.basis, part, &state.read()));
    let said = says();
    let still = element.still(&said).filter(|(name, _)| !property(name, &said));
    let mut attributes: Vec<_> = still.map(|(name, value)| written(name, value)).collect();
    let own = |(name, value): &(&'static str, Option<String>)| match *name {
        "disabled" | "hidden" => Attribute::new(name, value.is_some(), None, false),
        name => Attribute::new(name, value.clone(), None, false),
    };
    attributes.extend(said.attributes.iter().map(own));
    attributes.extend(said.held.clone().map(|held| Attribute::new("value", held, None, true)));
    attributes.extend(said.checked.map(|checked| Attribute::new("checked", checked, None, true)));
    let mut act = move |held: String| {
        let mut after = *state.peek();
        element.act(page.0, part, held)(&mut after);
        state.set(after);
    };
    attributes.extend(element.event(part).map(|event| match event {
        "change" => onchange(move |event: FormEvent| act(event.value())),
        "input" => oninput(move |event: FormEvent| act(event.value())),
        _ => onclick(move |_: MouseEvent| act(String::new())),
    }));
    tagged(page, piece, attributes, said.text)
}

/// Whether an attribute is held as a property.
fn property(name: &str, said: &Said) -> bool {
    matches!((name, &said.held, said.checked), ("value", Some(_), _) | ("checked", _, Some(_)))
}

/// An attribute as published. One without a value is a Boolean to Dioxus.
fn written(name: &'static str, value: &'static str) -> Attribute {
    if value.is_empty() { Attribute::new(name, true, None, false) } else { Attribute::new(name, value, None, false) }
}

macro_rules! tags {
    ($tag:expr, $inside:ident, $attributes:ident: $($name:ident)*; $($void:ident)*) => {
        match $tag {
            $(stringify!($name) => rsx! { $name { ..$attributes, {$inside} } },)*
            $(stringify!($void) => rsx! { $void { ..$attributes } },)*
            tag => panic!("the page has a <{tag}>, which is not among the tags here"),
        }
    };
}

fn tagged(page: Data, Piece { element, part }: Piece, mut attributes: Vec<Attribute>, text: Option<String>) -> Element {
    // As differences are looked for.
    attributes.sort_by_key(|attribute| attribute.name);
    if let Some(html) = &element.html {
        return rsx! { svg { dangerous_inner_html: html.as_str(), ..attributes } };
    }
    let inside = match text {
        Some(text) => rsx! { "{text}" },
        None => all(page, &element.children, part),
    };
    tags!(element.tag.as_str(), inside, attributes:
        a article button details div fieldset figcaption figure footer h1 h2 h3 header label legend li main nav ol p q
        section span strong summary sup table tbody td th thead time tr ul;
        input)
}
