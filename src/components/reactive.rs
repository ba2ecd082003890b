//! What follows the reader's state, in one type for each kind of value.
//!
//! A closure in `view!` is a type of its own, and each brings its own copy of the code that
//! hydrates and updates it. Boxed, all of them share one copy.

/// A value that the view keeps up to date.
pub(super) type Reactive<T> = Box<dyn FnMut() -> T + Send>;

/// For text and attributes.
pub(super) fn string<S: Into<String>>(mut value: impl FnMut() -> S + Send + 'static) -> Reactive<String> {
    Box::new(move || value().into())
}

/// For attributes that are there or not, such as `hidden`.
pub(super) fn flag(value: impl FnMut() -> bool + Send + 'static) -> Reactive<bool> {
    Box::new(value)
}
