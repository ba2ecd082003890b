//! The tree: each element of the data as an element of Leptos.

use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos::tachys::html::event::on;
use leptos::tachys::html::property::prop;
use model::{Element, Node, Page, Part, State};

/// What an element goes by.
#[derive(Clone, Copy)]
struct Scope {
    page: &'static Page,
    state: RwSignal<State>,
    part: Option<&'static Part>,
}

/// The whole page.
pub fn app(page: &'static Page, state: RwSignal<State>) -> impl IntoView {
    all(&page.tree, Scope { page, state, part: None })
}

fn all(nodes: &'static [Node], scope: Scope) -> Vec<AnyView> {
    nodes.iter().map(|node| one(node, scope)).collect()
}

fn one(node: &'static Node, scope: Scope) -> AnyView {
    match node {
        Node::Text(text) => text.as_str().into_any(),
        Node::Element(element) => {
            let scope = Scope { part: element.part.as_ref().or(scope.part), ..scope };
            let (attributes, text) = said(element, scope);
            let inside = match (text, &element.html) {
                (Some(text), _) => text,
                (None, Some(html)) => return drawing(html, attributes),
                (None, None) => all(&element.children, scope).into_any(),
            };
            tagged(&element.tag, inside, attributes)
        }
    }
}

/// What an element says: its attributes, and the text in it if that lives.
fn said(element: &'static Element, Scope { page, state, part }: Scope) -> (Vec<AnyAttribute>, Option<AnyView>) {
    let first = element.says(&page.basis, part, &state.get_untracked());
    let still = element.still(&first).map(|(name, value)| custom_attribute(name, value).into_any_attr());
    let mut attributes: Vec<_> = still.collect();
    if !element.lives() {
        return (attributes, None);
    }
    let says = Memo::new(move |_| element.says(&page.basis, part, &state.get()));
    for (place, (name, _)) in first.attributes.into_iter().enumerate() {
        attributes
            .push(custom_attribute(name, move || says.with(|said| said.attributes[place].1.clone())).into_any_attr());
    }
    if first.held.is_some() {
        attributes.push(prop("value", move || says.with(|said| said.held.clone())).into_any_attr());
    }
    if first.checked.is_some() {
        attributes.push(prop("checked", move || says.with(|said| said.checked)).into_any_attr());
    }
    let act = move |held: String| state.update(element.act(page, part, held));
    attributes.extend(element.event(part).map(|event| match event {
        "change" => on(leptos::ev::change, move |event| act(event_target_value(&event))).into_any_attr(),
        "input" => on(leptos::ev::input, move |event| act(event_target_value(&event))).into_any_attr(),
        _ => on(leptos::ev::click, move |_| act(String::new())).into_any_attr(),
    }));
    let text = first.text.map(|_| (move || says.with(|said| said.text.clone().unwrap_or_default())).into_any());
    (attributes, text)
}

fn drawing(html: &'static str, attributes: Vec<AnyAttribute>) -> AnyView {
    leptos::svg::svg().inner_html(html).add_any_attr(attributes).into_any()
}

macro_rules! tags {
    ($tag:ident, $inside:ident, $attributes:ident: $($name:ident)*; $($void:ident)*) => {
        match $tag {
            $(stringify!($name) => leptos::html::$name().child($inside).add_any_attr($attributes).into_any(),)*
            $(stringify!($void) => leptos::html::$void().add_any_attr($attributes).into_any(),)*
            _ => panic!("the page has a <{}>, which is not among the tags here", $tag),
        }
    };
}

fn tagged(tag: &str, inside: AnyView, attributes: Vec<AnyAttribute>) -> AnyView {
    tags!(tag, inside, attributes:
        a article button details div fieldset figcaption figure footer h1 h2 h3 header label legend li main nav ol p q
        section span strong summary sup table tbody td th thead time tr ul;
        input)
}
