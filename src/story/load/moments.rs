//! Moments by the names that the facts give them.

use super::facts::{Facts, Named};
use super::moment::Moment;
use crate::clock::calendar::start_of_month;
use crate::story::{Precision, When};
use std::collections::BTreeMap;

/// The landing if it is confirmed, else the planned month of return.
const PLANNED_RETURN: &str = "planned-return";
/// The first instant of the planned month of return.
const PLANNED_RETURN_BEGINS: &str = "planned-return-begins";

/// Every moment that goes by a name: steps, events, the planned return, and those of `[named]`.
pub(super) struct Moments(BTreeMap<String, When>);

impl Moments {
    pub(super) fn of(facts: &Facts) -> Self {
        let dated = facts.step.iter().chain(&facts.event).map(|dated| (dated.id.clone(), dated.when.0));
        let named = facts.named.iter().filter_map(|(name, value)| match value {
            Named::Text(text) => Some((name.clone(), Moment::parse(text)?.0)),
            Named::Whole(_) | Named::Fraction(_) => None,
        });
        let mission = &facts.mission;
        let end = mission.landing.as_ref().map_or(mission.planned_return, |landing| landing.when).0;
        let begins = When { from: start_of_month(mission.planned_return.from()), precision: Precision::Instant };
        let planned = [(PLANNED_RETURN.to_owned(), end), (PLANNED_RETURN_BEGINS.to_owned(), begins)];
        Self(dated.chain(named).chain(planned).collect())
    }

    /// A moment by its name, or as written.
    pub(super) fn get(&self, name: &str) -> Option<When> {
        self.0.get(name).copied().or_else(|| Moment::parse(name).map(|moment| moment.0))
    }

    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.0.keys().map(String::as_str)
    }
}
