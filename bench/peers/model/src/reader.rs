//! The page's own files on what a reader can choose: those that know no framework.

#[path = "../../../../src/reader/basis.rs"]
mod basis;
#[path = "../../../../src/reader/query.rs"]
mod query;
#[path = "../../../../src/reader/timeline.rs"]
mod timeline;

pub use basis::Basis;
pub use query::{Bounds, Choice, Offer, Opens, address};

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
