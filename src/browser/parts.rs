//! The live parts of the page, taken over where they stand.

use super::{apart, document, known};
use crate::components::live::{self, Binding, KIT_ATTRIBUTE, Kit, LIVE_ATTRIBUTE, PART_ATTRIBUTE, Place};
use crate::reader::{AsOf, Reader};
use crate::story::Story;
use gloo::events::EventListener;
use js_sys::Reflect;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::{Element, Node};

thread_local! {
    /// Live elements that were taken over. Whatever else claims to live cannot follow the clock.
    static TAKEN: RefCell<Vec<Element>> = const { RefCell::new(Vec::new()) };
}

/// The elements of all live parts of the page: a copy of it beside itself is not alive.
pub fn find(root: &Element) -> Vec<Element> {
    document::all_in(root, &format!("[{PART_ATTRIBUTE}]"))
}

/// Takes over one part. Where what it carries cannot be read, it is left as it stands.
pub fn take_over(root: &Element, reader: Reader) {
    let part = || {
        let name = root.get_attribute(PART_ATTRIBUTE)?;
        let texts = document::texts(&root.get_attribute(KIT_ATTRIBUTE)?)?;
        let kit = Box::leak(Box::new(Kit::unpack(live::labels(&name)?, texts)?));
        let stage = Stage { root: Box::leak(Box::new(root.clone())), reader, lives: Box::leak(Box::default()) };
        live::view(&name, stage, kit)?;
        follow(name, stage);
        Some(())
    };
    // Not a part of this version: nothing of it is touched.
    let _: Option<()> = part();
}

/// Whether the clock is there to be set.
pub fn have_clock() -> bool {
    let roots = document::all(&format!("[{PART_ATTRIBUTE}=clock]"));
    TAKEN.with_borrow(|taken| roots.iter().any(|root| taken.contains(root)))
}

/// The live elements and parts that nothing keeps true: those of parts that could not be taken over,
/// and what was moved out of its part.
pub fn stale() -> Vec<Element> {
    let all = document::all(&format!("[{LIVE_ATTRIBUTE}], [{PART_ATTRIBUTE}]"));
    TAKEN.with_borrow(|taken| all.into_iter().filter(|element| !taken.contains(element)).collect())
}

/// A part in the reader's browser.
#[derive(Clone, Copy)]
struct Stage {
    root: &'static Element,
    reader: Reader,
    /// What was found to live in it, with what each follows.
    lives: &'static RefCell<Vec<Life>>,
}

/// What follows the state in an element: what it said as published, and last.
struct Life {
    element: Element,
    binding: Binding,
    published: Option<String>,
    said: RefCell<Option<String>>,
}

impl Life {
    /// Says what it says now.
    fn update(&self) {
        self.say(self.binding.value());
    }

    /// Says it, where that is something else than what it said last.
    fn say(&self, value: Option<String>) {
        if *self.said.borrow() != value {
            write(&self.element, &self.binding, value.as_deref());
            self.said.replace(value);
        }
    }
}

impl Stage {
    /// The part's elements of a name. Others may have copied them, or taken them away.
    fn elements(self, name: &str) -> Vec<Element> {
        let elements = document::all_in(self.root, &format!("[{LIVE_ATTRIBUTE}='{name}']"));
        TAKEN.with_borrow_mut(|taken| taken.extend(elements.iter().cloned()));
        elements
    }

    /// Lets an element live by these bindings.
    fn bind(self, element: &Element, bindings: &[Binding]) {
        for binding in bindings {
            if let Binding::On(event, action) = binding {
                listen(element, event, Rc::clone(action));
            } else {
                let (element, binding) = (element.clone(), binding.clone());
                let published = binding.value();
                let said = RefCell::new(published.clone());
                self.lives.borrow_mut().push(Life { element, binding, published, said });
            }
        }
    }
}

impl Place for Stage {
    type Live = ();
    type Markup = ();

    fn reader(self) -> Reader {
        self.reader
    }

    fn live(self, name: &str, bindings: impl Into<Vec<Binding>>) {
        let bindings = bindings.into();
        for element in self.elements(name) {
            self.bind(&element, &bindings);
        }
    }

    fn root<V: IntoView>(
        self,
        bindings: impl Into<Vec<Binding>>,
        _: impl FnOnce(&'static Story, (), &'static str) -> V,
    ) {
        TAKEN.with_borrow_mut(|taken| taken.push(self.root.clone()));
        self.bind(self.root, &bindings.into());
    }
}

/// Lets a part follow the reader's state from now on, for as long as the page lives: one effect for all of its
/// bindings, which costs less than one for each. It is taken to be as published, so nothing is written until something
/// changes. A part in which something throws or panics stands as published from then on, and the others live; without
/// the clock, which nobody could set forward again, it is now.
fn follow(name: String, stage: Stage) {
    let Stage { root, reader, lives } = stage;
    let lives: &'static [Life] = lives.take().leak();
    let update = apart::function(move || lives.iter().for_each(Life::update));
    let mut failed = false;
    std::mem::forget(RenderEffect::new(move |_: Option<()>| {
        reader.state();
        if failed {
            return;
        }
        let Err(error) = untrack(|| apart::run(&update)) else { return };
        failed = true;
        for life in lives {
            let _ = apart::run(&apart::function(|| life.say(life.published.clone())));
        }
        TAKEN.with_borrow_mut(|taken| taken.retain(|taken| taken != root));
        known::give_up(root, reader);
        if !have_clock() {
            reader.set_as_of(AsOf::Live);
        }
        apart::tell(&name, &error);
    }));
}

/// Writes what a binding says. The names are fixed and valid: nothing here can fail.
fn write(element: &Element, binding: &Binding, value: Option<&str>) {
    let property = |name: &str, value: JsValue| {
        let _ = Reflect::set(element, &name.into(), &value);
    };
    match (binding, value) {
        (Binding::Text(_), value) => write_text(element, value),
        // Told which letters of a text changed, some screen readers say those alone.
        (Binding::Spoken(_), value) => element.set_text_content(value),
        (Binding::Attribute(name, _), Some(value)) => drop(element.set_attribute(name, value)),
        (Binding::Attribute(name, _), None) => drop(element.remove_attribute(name)),
        (Binding::Held(_) | Binding::Picked(_), value) => property("value", value.unwrap_or_default().into()),
        (Binding::Checked(_), value) => property("checked", value.is_some().into()),
        (Binding::On(..), _) => {}
    }
}

/// Writes a text into the one node of text that is there: another node instead would have the browser ask anew which
/// rules of style hold around it. Where there is none, or page translators put something else in its place, through the
/// element.
fn write_text(element: &Element, text: Option<&str>) {
    match element.first_child() {
        Some(node) if node.node_type() == Node::TEXT_NODE && node.next_sibling().is_none() => node.set_node_value(text),
        _ => element.set_text_content(text),
    }
}

fn listen(element: &Element, event: &'static str, action: Rc<dyn Fn(&str)>) {
    EventListener::new(element, event, move |event| {
        let control = event.target().map_or(JsValue::UNDEFINED, JsValue::from);
        let held = Reflect::get(&control, &"value".into()).ok().and_then(|held| held.as_string());
        action(&held.unwrap_or_default());
    })
    .forget();
}
