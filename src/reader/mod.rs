//! What the reader chose: one state, held once, and its form in the address.

mod basis;
mod query;
mod state;
mod timeline;

pub use basis::Basis;
pub use query::{Bounds, Choice, Offer, Opens, address};
pub use state::{Device, Forms, Reader, State};

use crate::clock::Millis;

/// As of when the page speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AsOf {
    /// The device's present.
    #[default]
    Live,
    /// An instant of the past: what was known by then.
    SetBack(Millis),
}
