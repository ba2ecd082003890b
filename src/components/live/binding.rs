//! What lives in an element: each kind of binding is of one type, whatever the part.
//!
//! A closure in `view!` is a type of its own, and brings its own copy of the code that follows it.
//! Boxed, and of one kind of value, all bindings of a page share one copy.

use std::rc::Rc;

/// What a binding follows: a text, or nothing.
pub type Value = Rc<dyn Fn() -> Option<String>>;

/// One thing about an element that lives.
#[derive(Clone)]
pub enum Binding {
    /// The text in it.
    Text(Value),
    /// The text in it, where that is read out as it changes (a live region).
    Spoken(Value),
    /// An attribute of this name: absent where the value is nothing.
    Attribute(&'static str, Value),
    /// What a slider or a field holds: the `value` property.
    Held(Value),
    /// What a choice stands at: the `value` property, which its options say as published.
    Picked(Value),
    /// Whether a radio is checked: the `checked` property, false where the value is nothing.
    Checked(Value),
    /// What is done at an event of this name, with what the control it came from holds.
    On(&'static str, Rc<dyn Fn(&str)>),
}

impl Binding {
    /// What it says now; nothing of what is done at an event.
    pub fn value(&self) -> Option<String> {
        match self {
            Self::Text(value)
            | Self::Spoken(value)
            | Self::Attribute(_, value)
            | Self::Held(value)
            | Self::Picked(value)
            | Self::Checked(value) => value(),
            Self::On(..) => None,
        }
    }
}

/// The text in the element.
pub(super) fn text<S: Into<String>>(value: impl Fn() -> S + 'static) -> Binding {
    Binding::Text(Rc::new(move || Some(value().into())))
}

/// The text in a live region.
pub(super) fn spoken<S: Into<String>>(value: impl Fn() -> S + 'static) -> Binding {
    Binding::Spoken(Rc::new(move || Some(value().into())))
}

/// An attribute that is always there.
pub(super) fn attribute<S: Into<String>>(name: &'static str, value: impl Fn() -> S + 'static) -> Binding {
    Binding::Attribute(name, Rc::new(move || Some(value().into())))
}

/// An attribute that is there or not, such as `hidden`.
pub(super) fn flag(name: &'static str, value: impl Fn() -> bool + 'static) -> Binding {
    Binding::Attribute(name, Rc::new(move || value().then(String::new)))
}

/// What a slider or a field holds.
pub(super) fn held(value: impl Fn() -> i64 + 'static) -> Binding {
    Binding::Held(Rc::new(move || Some(value().to_string())))
}

/// What a choice stands at.
pub(super) fn picked<S: Into<String>>(value: impl Fn() -> S + 'static) -> Binding {
    Binding::Picked(Rc::new(move || Some(value().into())))
}

/// Whether a radio is checked.
pub(super) fn checked(value: impl Fn() -> bool + 'static) -> Binding {
    Binding::Checked(Rc::new(move || value().then(String::new)))
}

/// What is done at an event.
pub(super) fn on(event: &'static str, action: impl Fn(&str) + 'static) -> Binding {
    Binding::On(event, Rc::new(action))
}
