//! What every live part of a page goes by.

use super::{Offer, Opens};
use crate::clock::{Millis, Stay};
use crate::story::{Accounts, Dates, nth, numbers, place};

/// The story's instants that the reader's clock is measured against, and how dates are written.
///
/// The build packs it into the page's root element; in the browser it is all that is known of the
/// story as a whole.
#[derive(Clone, Debug)]
pub struct Basis {
    /// What the page opens with.
    pub opens: Opens,
    /// What there is to choose from.
    pub offer: Offer,
    /// The first millisecond of the day the content was last checked: what the page is published as of.
    pub checked: Millis,
    /// The instants of the crew's stay.
    pub stay: Stay,
    /// BCP 47 tag that dates in the reader's own zone are written by.
    pub locale: String,
    /// How dates are written.
    pub dates: Dates,
}

impl Basis {
    /// As a list of texts; [`Basis::unpack`] reads it.
    pub fn pack(&self) -> Vec<String> {
        let Stay { launch, month_start, month_end, planned_days, millirevs_per_day, landing } = self.stay;
        let numbers = [self.checked, launch, month_start, month_end, planned_days, millirevs_per_day];
        let numbers: Vec<_> = numbers.into_iter().chain(landing).map(|number| number.to_string()).collect();
        let mut texts: Vec<_> = self.offer.accounts.pack().into();
        texts.extend([
            self.offer.accounts.name(self.opens.shown).to_owned(),
            self.opens.scene.map_or("", |scene| nth(&self.offer.scenes, scene)).to_owned(),
            self.offer.scenes.clone(),
            self.offer.zones.clone(),
            self.locale.clone(),
            numbers.join("|"),
        ]);
        texts.extend(self.dates.pack());
        texts
    }

    /// Reads what [`Basis::pack`] wrote; none if anything is missing, left over or out of order.
    pub fn unpack(texts: Vec<String>) -> Option<Self> {
        let [names, folders, opens, scene, scenes, zones, locale, instants, dates @ ..] =
            <[String; 20]>::try_from(texts).ok()?;
        let accounts = Accounts::unpack([names, folders]);
        let shown = accounts.parse(&opens)?;
        let scene = (!scene.is_empty()).then(|| place(&scenes, |known| known == scene));
        let opens = Opens { shown, scene: scene.flatten() };
        let numbers = numbers(&instants)?;
        let [checked, launch, month_start, month_end, planned_days, millirevs_per_day, ..] = numbers[..] else {
            return None;
        };
        let stay =
            Stay { launch, month_start, month_end, planned_days, millirevs_per_day, landing: numbers.get(6).copied() };
        let dates = Dates::unpack(dates)?;
        stay.is_sound().then_some(Self {
            opens,
            offer: Offer { accounts, scenes, zones },
            checked,
            stay,
            locale,
            dates,
        })
    }
}
