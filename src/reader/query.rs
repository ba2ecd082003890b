//! The choice as a query string, both ways. Pure, and total: any text reads as some choice.
//!
//! `account=bloggers&at=2025-12-01&scene=damaged&zone=moscow&utm_source=x`: `account` is the id of an
//! account, or `both`; `at` is a day (meaning its end, in UTC) or an instant (without a fraction, the end of its
//! second); `scene` is a stop of the drawing, `zone` a time zone. What the page opens with anyway is left out,
//! other keys are kept as they came.

use super::AsOf;
use crate::clock::calendar::{format_day, format_instant, parse_day, parse_instant};
use crate::clock::{DAY, Millis, SECOND};
use crate::story::{Accounts, Shown, nth, place};
use std::borrow::Cow;

const ACCOUNT: &str = "account";
const AT: &str = "at";
const SCENE: &str = "scene";
const ZONE: &str = "zone";

/// What there is to choose from, as addresses name it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// What can be shown.
    pub accounts: Accounts,
    /// The scenes of the drawing in order of time, a list ([`nth`]).
    pub scenes: String,
    /// The zones that times can be shown in, a list; the page opens with the first.
    pub zones: String,
}

/// What a page opens with, where its address says nothing else.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Opens {
    /// What is shown.
    pub shown: Shown,
    /// The scene that the drawing is at while the clock is live, by its place; none for that of the clock.
    pub scene: Option<usize>,
}

impl Opens {
    /// The folder of the page that opens so, from the story's own: that one opens with all accounts, at no scene.
    pub fn folder(self, offer: &Offer) -> String {
        let scene = self.scene.map(|scene| format!("{}/", nth(&offer.scenes, scene)));
        let account = if self == Self::default() { "" } else { offer.accounts.folder(self.shown) };
        account.to_owned() + &scene.unwrap_or_default()
    }
}

/// What a reader can choose.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choice {
    /// What is shown.
    pub shown: Shown,
    /// As of when.
    pub as_of: AsOf,
    /// The scene that the reader has the drawing at, by its place; none for that of the clock.
    pub scene: Option<usize>,
    /// The zone that times are shown in, by its place among them.
    pub zone: usize,
}

/// How far the clock can be set, in milliseconds UTC.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// The first instant it can be set to: the start of the launch day.
    pub earliest: Millis,
    /// The device's present; from here on the clock is live.
    pub now: Millis,
}

impl Choice {
    /// Reads a query string, without its `?`, on a page of its own. The first of a repeated key counts; a
    /// value that cannot be read counts as none.
    pub fn from_query(query: &str, opens: Opens, offer: &Offer, bounds: Bounds) -> Self {
        let value = |key: &str| parameters(query).find_map(|(_, name, value)| (name == key).then_some(value));
        let as_of = value(AT).and_then(|at| parse_at(&at, bounds)).unwrap_or_default();
        let scene = value(SCENE).filter(|name| !name.is_empty());
        let scene = scene.and_then(|name| place(&offer.scenes, |known| known == name));
        Self {
            shown: value(ACCOUNT).and_then(|name| offer.accounts.parse(&name)).unwrap_or(opens.shown),
            as_of,
            scene: scene.or(opens.scene.filter(|_| as_of == AsOf::Live)),
            zone: value(ZONE).and_then(|name| place(&offer.zones, |known| known == name)).unwrap_or_default(),
        }
    }

    /// What the page opens with that stands for as much of it as any does.
    pub fn opens(self) -> Opens {
        Opens { shown: self.shown, scene: self.scene.filter(|_| self.as_of == AsOf::Live) }
    }

    /// The clock as `at` has it: a day or an instant; none when live.
    pub fn at(self) -> Option<String> {
        match self.as_of {
            AsOf::Live => None,
            AsOf::SetBack(instant) => Some(format_at(instant)),
        }
    }

    /// Writes the choice into a query string, without the `?`, for a page of its own: our keys first and canonical,
    /// then whatever else `current` carries, untouched.
    ///
    /// ```
    /// use pad31::reader::{Choice, Offer, Opens};
    /// use pad31::story::Accounts;
    /// let accounts = Accounts::new([("one", "one/"), ("two", "two/")], "all/");
    /// let choice = Choice { shown: accounts.parse("one").expect("an account"), ..Choice::default() };
    /// let offer = Offer { accounts, scenes: "whole".to_owned(), zones: "utc".to_owned() };
    /// assert_eq!(choice.to_query("utm_source=x", Opens::default(), &offer), "account=one&utm_source=x");
    /// ```
    pub fn to_query(self, current: &str, opens: Opens, offer: &Offer) -> String {
        let account = (self.shown != opens.shown).then(|| format!("{ACCOUNT}={}", offer.accounts.name(self.shown)));
        let at = self.at().map(|at| format!("{AT}={at}"));
        let scene = self.scene.filter(|_| self.scene != opens.scene || at.is_some());
        let scene = scene.map(|scene| format!("{SCENE}={}", nth(&offer.scenes, scene)));
        let zone = (self.zone != 0).then(|| format!("{ZONE}={}", nth(&offer.zones, self.zone)));
        let ours = [ACCOUNT, AT, SCENE, ZONE];
        let kept = parameters(current).filter(|(_, name, _)| !ours.contains(&name.as_ref()));
        let pairs: Vec<_> =
            [account, at, scene, zone].into_iter().flatten().chain(kept.map(|(raw, ..)| raw.to_owned())).collect();
        pairs.join("&")
    }
}

/// An address with a query, if there is any.
pub fn address(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// The pairs of a query string: as they stand, and as decoded name and value.
fn parameters(query: &str) -> impl Iterator<Item = (&str, Cow<'_, str>, Cow<'_, str>)> {
    query.split('&').filter_map(|raw| {
        let (name, value) = form_urlencoded::parse(raw.as_bytes()).next()?;
        Some((raw, name, value))
    })
}

fn parse_at(text: &str, bounds: Bounds) -> Option<AsOf> {
    let instant = match parse_day(text) {
        Some(day) => bounds.end_of(day),
        // Its whole second: liftoff came 402 ms into the one that is printed.
        None => parse_instant(text)? + if text.contains('.') { 0 } else { SECOND - 1 },
    };
    Some(bounds.as_of(instant))
}

fn format_at(instant: Millis) -> String {
    let second = instant - instant.rem_euclid(SECOND);
    match instant - second {
        _ if instant.rem_euclid(DAY) == DAY - 1 => format_day(instant),
        999 => format_instant(second),
        0 => format_instant(instant).replace('Z', ".000Z"),
        _ => format_instant(instant),
    }
}
