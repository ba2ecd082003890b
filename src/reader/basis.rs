//! What every live part of a page goes by.

use crate::clock::{Millis, Stay};
use crate::story::{Account, Dates};

/// The story's instants that the reader's clock is measured against, and how dates are written.
///
/// The build packs it into the page's root element; in the browser it is all that is known of the
/// story as a whole.
#[derive(Clone, Debug)]
pub struct Basis {
    /// Whose account the page opens with.
    pub opens: Account,
    /// The first millisecond of the day the content was last checked: what the page is published as of.
    pub checked: Millis,
    /// The instants of the crew's stay.
    pub stay: Stay,
    /// From liftoff to docking, milliseconds.
    pub flight_length: Millis,
    /// BCP 47 tag that dates in the reader's own zone are written by.
    pub locale: String,
    /// How dates are written.
    pub dates: Dates,
}

impl Basis {
    /// As a list of texts; [`Basis::unpack`] reads it.
    pub fn pack(&self) -> Vec<String> {
        let Stay { launch, month_start, month_end, planned_days, millirevs_per_day, landing } = self.stay;
        let numbers =
            [self.checked, launch, month_start, month_end, planned_days, millirevs_per_day, self.flight_length];
        let mut texts = vec![self.opens.name().to_owned(), self.locale.clone()];
        texts.extend(numbers.map(|number| number.to_string()));
        texts.push(landing.map_or_else(String::new, |landing| landing.to_string()));
        texts.extend(self.dates.pack());
        texts
    }

    /// Reads what [`Basis::pack`] wrote; none if anything is missing, left over or out of order.
    pub fn unpack(texts: Vec<String>) -> Option<Self> {
        let mut texts = texts.into_iter();
        let opens = Account::parse(&texts.next()?)?;
        let locale = texts.next()?;
        let mut number = || texts.next()?.parse().ok();
        let checked = number()?;
        let (launch, month_start, month_end) = (number()?, number()?, number()?);
        let (planned_days, millirevs_per_day, flight_length) = (number()?, number()?, number()?);
        let landing = Some(texts.next()?).filter(|text| !text.is_empty());
        let landing = landing.map(|text| text.parse()).transpose().ok()?;
        let stay = Stay { launch, month_start, month_end, planned_days, millirevs_per_day, landing };
        let in_order = launch < month_start && month_start < month_end && planned_days > 0 && flight_length >= 0;
        let dates = Dates::unpack(&mut texts)?;
        (in_order && texts.next().is_none()).then_some(Self { opens, checked, stay, flight_length, locale, dates })
    }
}
