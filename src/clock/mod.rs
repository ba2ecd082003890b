//! Time, without a clock: pure arithmetic on instants that somebody else has read.
//!
//! Instants are integer milliseconds UTC since the Unix epoch, leap seconds not counted, as in
//! ECMAScript's time value. Any `i64` may be handed in: each public function clamps to the
//! range of ECMAScript dates first, so that no sum below can overflow.

pub mod calendar;
mod reading;
mod span;
mod stay;

pub use reading::{Reading, Totals};
pub use span::Span;
pub use stay::{Phase, Stay};

/// Milliseconds: an instant UTC since the Unix epoch, or a length of time.
pub type Millis = i64;

/// One second in milliseconds.
pub const SECOND: Millis = 1_000;
/// One minute in milliseconds.
pub const MINUTE: Millis = 60 * SECOND;
/// One hour in milliseconds.
pub const HOUR: Millis = 60 * MINUTE;
/// One day in milliseconds.
pub const DAY: Millis = 24 * HOUR;

/// The instants an ECMAScript `Date` can hold: 100 million days either side of the epoch.
const DATE_RANGE: Millis = 100_000_000 * DAY;

/// An instant brought into the range that [`calendar`] and the browser's dates share.
pub fn clamp(instant: Millis) -> Millis {
    instant.clamp(-DATE_RANGE, DATE_RANGE)
}
