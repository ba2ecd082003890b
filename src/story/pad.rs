//! What the pad looked like at a moment, as an account tells it. The drawing and its text
//! alternative are both made from this.

use super::Account;
use crate::clock::Millis;

/// The moments at which the pad's state changes, milliseconds UTC.
#[derive(Clone, Copy, Debug)]
pub struct PadHistory {
    /// Liftoff.
    pub liftoff: Millis,
    /// From when damage is known of.
    pub damaged: Millis,
    /// From when the repair is known of.
    pub under_repair: Millis,
    /// From when the repair is known to be complete.
    pub restored: Millis,
}

/// A stretch of the pad's history in which the drawing is the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The rocket stands on the pad.
    BeforeLiftoff,
    /// The rocket has left; nothing is said of damage.
    Launched,
    /// Damage is known of, and the accounts differ.
    Damaged,
    /// Parts for the repair are arriving.
    UnderRepair,
    /// The repair is complete.
    Restored,
}

impl PadHistory {
    /// The scene at an instant.
    pub fn scene(&self, at: Millis) -> Scene {
        if at < self.liftoff {
            Scene::BeforeLiftoff
        } else if at < self.damaged {
            Scene::Launched
        } else if at < self.under_repair {
            Scene::Damaged
        } else if at < self.restored {
            Scene::UnderRepair
        } else {
            Scene::Restored
        }
    }
}

impl Scene {
    /// In order of time.
    pub const ALL: [Self; 5] = [Self::BeforeLiftoff, Self::Launched, Self::Damaged, Self::UnderRepair, Self::Restored];

    /// The value of `data-scene`.
    pub fn name(self) -> &'static str {
        match self {
            Self::BeforeLiftoff => "before-liftoff",
            Self::Launched => "launched",
            Self::Damaged => "damaged",
            Self::UnderRepair => "under-repair",
            Self::Restored => "restored",
        }
    }

    /// The value of `data-pad-state`.
    pub fn pad_state(self) -> &'static str {
        match self {
            Self::BeforeLiftoff | Self::Launched => "whole",
            Self::Damaged => "damaged",
            Self::UnderRepair => "under-repair",
            Self::Restored => "restored",
        }
    }
}

/// Something that a drawing shows in some scenes and not in others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Feature {
    /// The rocket hangs in the launch table's opening, held by the support arms.
    Rocket,
    /// The support arms are swung out and the opening is empty.
    RocketGone,
    /// The service cabin is whole, in its niche.
    CabinInNiche,
    /// Which elements are affected is not stated: a region, no place.
    UncertainElements,
    /// Reserve elements are on hand.
    ReserveElements,
    /// The service cabin is out of its niche, down in the flame trench.
    CabinInTrench,
    /// Parts of the structure lie at the pad.
    Debris,
    /// A service cabin is being put together in the niche, its elements coming through the trench.
    CabinUnderRepair,
}

impl Feature {
    /// Every feature, with its key in the words.
    pub const ALL: [(Self, &str); 8] = [
        (Self::Rocket, "rocket"),
        (Self::RocketGone, "rocket-gone"),
        (Self::CabinInNiche, "cabin-in-niche"),
        (Self::UncertainElements, "uncertain-elements"),
        (Self::ReserveElements, "reserve-elements"),
        (Self::CabinInTrench, "cabin-in-trench"),
        (Self::Debris, "debris"),
        (Self::CabinUnderRepair, "cabin-under-repair"),
    ];

    /// Its key in the words.
    pub fn key(self) -> &'static str {
        Self::ALL.iter().find_map(|(feature, key)| (*feature == self).then_some(*key)).unwrap_or_default()
    }
}

/// The parts that are numbered in the drawing, in order (words, `pad.parts`): values of `data-part`.
pub const PARTS: [&str; 6] = ["service-cabin", "niche", "flame-trench", "support-arms", "launch-table", "rocket"];

/// The letter that marks a claim or a follow-up in the drawing of a scene, by its id.
pub const MARKS: [(&str, char, Scene); 6] = [
    ("o1", 'A', Scene::Damaged),
    ("o3", 'B', Scene::Damaged),
    ("b1", 'A', Scene::Damaged),
    ("b2", 'B', Scene::Damaged),
    ("s1", 'C', Scene::UnderRepair),
    ("s3", 'C', Scene::Restored),
];

/// The letter that marks a claim or follow-up, if the drawing marks it.
pub fn mark(id: &str) -> Option<char> {
    MARKS.iter().find_map(|(marked, letter, _)| (*marked == id).then_some(*letter))
}

/// What an account's drawing shows in a scene. The official account states no place for the
/// damage, so its drawing locates none: the uncertain region lies over the whole pad.
pub fn features(account: Account, scene: Scene) -> &'static [Feature] {
    match (scene, account) {
        (Scene::BeforeLiftoff, _) => &[Feature::Rocket, Feature::CabinInNiche],
        (Scene::Launched | Scene::Restored, _) => &[Feature::RocketGone, Feature::CabinInNiche],
        (Scene::Damaged, Account::Bloggers) => &[Feature::RocketGone, Feature::CabinInTrench, Feature::Debris],
        (Scene::Damaged, _) => &[Feature::RocketGone, Feature::UncertainElements, Feature::ReserveElements],
        (Scene::UnderRepair, _) => &[Feature::RocketGone, Feature::CabinUnderRepair],
    }
}
