//! The shape of `content/facts.toml`.

use super::moment::Moment;
use crate::story::{Original, Pattern, Tone};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    /// Which languages there are is read before everything else.
    #[serde(rename = "languages")]
    pub _languages: Vec<String>,
    pub checked: Moment,
    pub published: Moment,
    pub mission: Mission,
    pub publisher: Option<Publisher>,
    pub flight: Option<Flight>,
    pub place: Option<Place>,
    #[serde(default)]
    pub named: BTreeMap<String, Named>,
    #[serde(default)]
    pub zone: Vec<Zone>,
    pub step: Vec<Dated>,
    pub stop: Vec<Stop>,
    pub plan_mark: Vec<AxisMark>,
    pub pad_row: Option<PadRow>,
    pub account: Vec<Account>,
    pub side_by_side: SideBySide,
    pub pad: Pad,
    pub tone: Vec<Tone>,
    pub scene: Vec<Scene>,
    pub claim: Vec<Claim>,
    #[serde(default)]
    pub crew: Vec<Person>,
    pub stake: Vec<Cited>,
    pub event: Vec<Dated>,
    #[serde(default)]
    pub afterword: Vec<Afterword>,
    #[serde(default)]
    pub correction: Vec<Correction>,
    pub source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mission {
    /// The step that is the launch.
    pub launch: String,
    pub planned_return: Moment,
    pub planned_days: i64,
    pub plan_sources: Vec<String>,
    #[serde(default)]
    pub crew_sources: Vec<String>,
    pub landing: Option<Landing>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Landing {
    pub when: Moment,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Flight {
    /// The step that ends it.
    pub until: String,
    pub revolutions_per_day: f64,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Publisher {
    pub name: String,
    pub address: Option<String>,
    /// A file of the content folder.
    pub logo: Option<String>,
    /// An e-mail address, or one of the web.
    pub contact: Option<String>,
    pub licence: Option<String>,
}

/// Degrees, north and east.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub latitude: f64,
    pub longitude: f64,
    /// As the data of outlines calls it.
    pub country: String,
    #[serde(default)]
    pub lettering: Vec<Lettering>,
}

/// A name on the map, and where its middle is.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lettering {
    pub id: String,
    pub latitude: f64,
    pub longitude: f64,
}

/// A fact that words name.
#[derive(Deserialize)]
#[serde(untagged)]
pub(super) enum Named {
    Whole(i64),
    Fraction(f64),
    /// A moment; else a text.
    Text(String),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Zone {
    pub id: String,
    pub tz: String,
}

/// A step or an event.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Dated {
    pub id: String,
    pub when: Moment,
    pub later: Option<Moment>,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stop {
    pub id: String,
    /// The name of a moment, or a moment.
    pub at: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AxisMark {
    pub id: String,
    /// Each the name of a moment, or a moment.
    pub at: Vec<String>,
}

/// Each the name of a moment, or a moment.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PadRow {
    pub out: String,
    pub known: String,
    pub until: String,
    pub again: String,
    #[serde(default)]
    pub mark: Vec<AxisMark>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub id: String,
    pub folder: String,
    pub hue: Tone,
    pub pattern: Pattern,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct SideBySide {
    pub folder: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pad {
    pub parts: Vec<String>,
    /// Corner and side of the square that small drawings show; without it, the middle.
    pub near: Option<[f64; 3]>,
    /// The claims that are marked in the drawing.
    #[serde(default)]
    pub marks: Vec<String>,
    #[serde(default)]
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Scene {
    pub id: String,
    pub state: String,
    /// The name of a moment; the first scene has none.
    pub from: Option<String>,
    #[serde(default)]
    pub shows: Vec<String>,
    #[serde(default)]
    pub tells: BTreeMap<String, Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub id: String,
    pub account: String,
    pub speaker: String,
    pub when: Moment,
    pub sources: Vec<String>,
    pub variant: Option<Variant>,
    pub original: Option<Original>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Variant {
    pub known: Moment,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Cited {
    pub id: String,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub id: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Afterword {
    pub id: String,
    pub known: Moment,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    pub id: String,
    /// The day it was made.
    pub when: Moment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub id: String,
    pub address: Option<String>,
    pub unaddressed: Option<Unaddressed>,
    pub published: Option<Moment>,
    pub reveals: Option<Moment>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Unaddressed {
    SuppliedAsText,
    NotRecorded,
}
