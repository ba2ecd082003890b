//! Hiding what is not known yet at the clock's moment.

use super::reactive::{Reactive, flag};
use super::reader;
use crate::clock::Millis;

/// For `hidden`: true until what became known at `from` is known.
pub(super) fn unknown(from: Millis) -> Reactive<bool> {
    outside(from, Millis::MAX)
}

/// For `hidden`: true before `from` is known, and again once `until` is.
pub(super) fn outside(from: Millis, until: Millis) -> Reactive<bool> {
    let reader = reader();
    flag(move || !reader.knows(from) || (until != Millis::MAX && reader.knows(until)))
}
