//! The shape of `content/facts.toml`.

use crate::clock::calendar::{end_of_day, parse_day, parse_instant, parse_month};
use crate::story::{Account, Precision, When};
use serde::{Deserialize, Deserializer, de::Error};

/// The step that is the launch.
pub(super) const LIFTOFF: &str = "liftoff";
/// What a milestone names to mean the landing if confirmed, else the planned month of return.
pub(super) const PLANNED_RETURN: &str = "planned-return";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Facts {
    pub checked: Moment,
    pub published: Moment,
    pub mission: Mission,
    pub zone: Vec<Zone>,
    pub step: Vec<Step>,
    pub milestone: Vec<Milestone>,
    pub stop: Vec<Stop>,
    pub plan_mark: Vec<Stop>,
    pub crew_pads: CrewPads,
    pub pad: Pad,
    pub claim: Vec<Claim>,
    pub crew: Vec<Person>,
    pub stake: Vec<Cited>,
    pub event: Vec<Event>,
    pub afterword: Vec<Afterword>,
    pub source: Vec<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Mission {
    pub planned_return: Moment,
    pub refined_return: Moment,
    pub planned_days: i64,
    pub revolutions_per_day: f64,
    pub plan_sources: Vec<String>,
    pub crew_sources: Vec<String>,
    pub orbit_sources: Vec<String>,
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
pub(super) struct Zone {
    pub id: String,
    pub tz: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    pub id: String,
    pub when: Moment,
    pub sources: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Milestone {
    pub id: String,
    /// The step or event whose moment it is, or [`PLANNED_RETURN`].
    pub listed: String,
    pub reached: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Stop {
    pub id: String,
    /// A moment, or the step or event whose moment it is.
    pub at: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CrewPads {
    pub from: Moment,
    pub older_until: Moment,
}

/// Each the id of a step or event.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pad {
    pub liftoff: String,
    pub damaged: String,
    pub under_repair: String,
    pub restored: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub id: String,
    pub account: Account,
    pub speaker: String,
    pub when: Moment,
    pub sources: Vec<String>,
    pub variant: Option<Variant>,
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
pub(super) struct Event {
    pub id: String,
    pub when: Moment,
    pub later: Option<Moment>,
    pub sources: Vec<String>,
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

impl Facts {
    /// The moment of the launch; the check of the facts makes sure there is one.
    pub(super) fn launch(&self) -> Option<When> {
        self.moment(LIFTOFF)
    }

    /// A moment as written, or that of the step or event with this id.
    pub(super) fn moment(&self, id: &str) -> Option<When> {
        if let Some(moment) = Moment::parse(id) {
            return Some(moment.0);
        }
        let steps = self.step.iter().map(|step| (&step.id, step.when));
        let events = self.event.iter().map(|event| (&event.id, event.when));
        let named = steps.chain(events).find_map(|(known, when)| (known == id).then_some(when));
        let mission = &self.mission;
        let end = mission.landing.as_ref().map_or(mission.planned_return, |landing| landing.when);
        named.or((id == PLANNED_RETURN).then_some(end)).map(|moment| moment.0)
    }

    /// The position of the source with this id.
    pub(super) fn source(&self, id: &str) -> Option<usize> {
        self.source.iter().position(|source| source.id == id)
    }
}

/// A moment as it stands in the file: an instant, a day or a month, in UTC.
#[derive(Clone, Copy)]
pub(super) struct Moment(pub When);

impl Moment {
    pub(super) fn from(self) -> i64 {
        self.0.from
    }
}

impl Moment {
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
