//! Moments as the facts write them.

use crate::clock::calendar::{end_of_day, parse_day, parse_instant, parse_month};
use crate::story::{Precision, When};
use serde::{Deserialize, Deserializer, de::Error};

/// A moment as it stands in the file: an instant, a day or a month, in UTC.
#[derive(Clone, Copy)]
pub(super) struct Moment(pub When);

impl Moment {
    pub(super) fn from(self) -> i64 {
        self.0.from
    }

    pub(super) fn parse(text: &str) -> Option<Self> {
        let instant = parse_instant(text).map(|from| When { from, precision: Precision::Instant });
        let day = || parse_day(text).map(|day| When { from: end_of_day(day), precision: Precision::Day });
        let month = || parse_month(text).map(|(_, from)| When { from, precision: Precision::Month });
        instant.or_else(day).or_else(month).map(Self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            D::Error::custom(format!(
                "invalid moment \"{text}\": expected \"2025-11-27T09:27:57Z\", \"2025-11-27\" or \"2025-11\""
            ))
        })
    }
}
