//! The live parts of the page, taken over where they stand.

use super::document;
use crate::components::live::{self, Binding, KIT_ATTRIBUTE, Kit, LIVE_ATTRIBUTE, PART_ATTRIBUTE, Place};
use crate::reader::Reader;
use crate::story::Story;
use gloo::events::EventListener;
use js_sys::Reflect;
use leptos::prelude::*;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsValue;
use web_sys::Element;

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
        live::view(&name, Stage { root: Box::leak(Box::new(root.clone())), reader }, kit)
    };
    // Not a part of this version: nothing of it is touched.
    let _: Option<()> = part();
}

/// Whether a part of this name was taken over.
pub fn lives(name: &str) -> bool {
    let roots = document::all(&format!("[{PART_ATTRIBUTE}='{name}']"));
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
}

impl Stage {
    /// The part's elements of a name. Others may have copied them, or taken them away.
    fn elements(self, name: &str) -> Vec<Element> {
        let elements = document::all_in(self.root, &format!("[{LIVE_ATTRIBUTE}='{name}']"));
        TAKEN.with_borrow_mut(|taken| taken.extend(elements.iter().cloned()));
        elements
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
            follow(&element, &bindings);
        }
    }

    fn root<V: IntoView>(
        self,
        bindings: impl Into<Vec<Binding>>,
        _: impl FnOnce(&'static Story, (), &'static str) -> V,
    ) {
        TAKEN.with_borrow_mut(|taken| taken.push(self.root.clone()));
        follow(self.root, &bindings.into());
    }
}

/// Lets an element follow its bindings from now on, for as long as the page lives. It is taken to be as
/// published, so nothing is written until something changes.
fn follow(element: &Element, bindings: &[Binding]) {
    for binding in bindings {
        let (binding, element) = (binding.clone(), element.clone());
        let value = match &binding {
            Binding::On(event, action) => {
                listen(&element, event, Rc::clone(action));
                continue;
            }
            Binding::Text(value)
            | Binding::Attribute(_, value)
            | Binding::Held(value)
            | Binding::Picked(value)
            | Binding::Checked(value) => Rc::clone(value),
        };
        std::mem::forget(RenderEffect::new(move |last: Option<Option<String>>| {
            let value = value();
            if last.is_some_and(|last| last != value) {
                write(&element, &binding, value.as_deref());
            }
            value
        }));
    }
}

/// Writes what a binding says. The names are fixed and valid: nothing here can fail.
fn write(element: &Element, binding: &Binding, value: Option<&str>) {
    let property = |name: &str, value: JsValue| {
        let _ = Reflect::set(element, &name.into(), &value);
    };
    match (binding, value) {
        // Through the element: page translators replace the text nodes in it.
        (Binding::Text(_), value) => element.set_text_content(value),
        (Binding::Attribute(name, _), Some(value)) => drop(element.set_attribute(name, value)),
        (Binding::Attribute(name, _), None) => drop(element.remove_attribute(name)),
        (Binding::Held(_) | Binding::Picked(_), value) => property("value", value.unwrap_or_default().into()),
        (Binding::Checked(_), value) => property("checked", value.is_some().into()),
        (Binding::On(..), _) => {}
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
