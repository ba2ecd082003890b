//! What stands on the axis of the stay, below the crew's own row.

use super::When;
use crate::clock::Millis;

/// A mark on a row of the axis: one or several moments, under one name.
#[derive(Debug)]
pub struct AxisMark {
    /// Its name.
    pub name: String,
    /// Its moments, in order.
    pub moments: Vec<When>,
}

/// The pad they left from: when it was out of use, in milliseconds UTC, and what came after.
#[derive(Debug)]
pub struct PadRow {
    /// From when it was out of use.
    pub out: Millis,
    /// From when that is known.
    pub known: Millis,
    /// Until when.
    pub until: Millis,
    /// From when that is known.
    pub again: Millis,
    /// What came after.
    pub marks: Vec<AxisMark>,
}
