//! What the pad looked like at a moment, as an account tells it. The drawing and its text alternative are both
//! made from this.

use super::AccountId;
use crate::clock::Millis;
use std::collections::BTreeMap;

/// A stretch of time in which the drawing is the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// Its id in the facts: the value of `data-scene`.
    pub id: String,
    /// The value of `data-pad-state`.
    pub state: String,
    /// From when it is known; the first one's is the beginning of time.
    pub from: Millis,
    /// What its stop is called; one without a name is shown by the clock alone.
    pub name: Option<String>,
}

impl Scene {
    /// Its name in addresses, and the value of its radio: a state goes by its stop.
    pub fn value(&self) -> &str {
        if self.name.is_none() { &self.id } else { &self.state }
    }
}

/// Where in order of time the scene at an instant stands, from when each begins.
pub fn scene_at(begins: &[Millis], instant: Millis) -> usize {
    begins.iter().filter(|from| **from <= instant).count().saturating_sub(1)
}

/// The pad's drawing and what it shows.
#[derive(Debug)]
pub struct Pad {
    /// The scenes in order of time.
    pub scenes: Vec<Scene>,
    /// The scene in which the accounts differ: what the page opens on, and cards show.
    pub told: Scene,
    /// What stands in each scene of each account's drawing.
    pub shows: Vec<Shows>,
    /// What is said of the accounts' drawings where there is little room, in the order of the accounts.
    pub brief: Vec<String>,
    /// What is written in the drawing, by id; a text of several lines has them so.
    pub texts: BTreeMap<String, String>,
    /// Links from the drawing, each by its speaker's name to a claim.
    pub marks: Vec<Mark>,
    /// Corner and side of the square that small drawings show, in its units.
    pub near: [f64; 3],
    /// The drawing.
    pub drawing: super::Drawing,
    /// Its colours.
    pub tones: Vec<super::Tone>,
    /// What it was drawn after.
    pub sources: super::Sources,
}

/// What an account's drawing shows in a scene.
#[derive(Debug)]
pub struct Shows {
    /// Whose drawing.
    pub account: AccountId,
    /// The scene's id.
    pub scene: String,
    /// The features, by id.
    pub features: Vec<String>,
    /// All of that in words.
    pub text: String,
}

/// A link from the drawing to a claim.
#[derive(Debug)]
pub struct Mark {
    /// The claim's id.
    pub of: String,
    /// Whose claim it is.
    pub account: AccountId,
    /// Who said it.
    pub speaker: String,
    /// The same, short.
    pub tag: String,
}

impl Pad {
    /// The scenes' names in addresses, as one list; a scene of the clock alone has none.
    pub fn scene_names(&self) -> String {
        let name = |scene: &'_ Scene| scene.name.as_ref().map_or("", |_| scene.state.as_str()).to_owned();
        self.scenes.iter().map(name).collect::<Vec<_>>().join("|")
    }

    /// What an account's drawing shows in words, scene by scene.
    pub fn captions(&self, account: AccountId) -> impl Iterator<Item = (&str, &str)> {
        let shows = self.shows.iter().filter(move |shows| shows.account == account);
        shows.map(|shows| (shows.scene.as_str(), shows.text.as_str()))
    }

    /// What an account's drawing shows in a scene, in words.
    pub fn caption(&self, account: AccountId, scene: &str) -> &str {
        self.captions(account).find_map(|(id, text)| (id == scene).then_some(text)).unwrap_or_default()
    }

    /// The ids of the scenes in which an account's drawing shows a feature.
    pub fn scenes_of(&self, account: AccountId, feature: &str) -> Vec<&str> {
        let shows = self.shows.iter().filter(|shows| shows.account == account);
        let shows = shows.filter(|shows| shows.features.iter().any(|shown| shown == feature));
        shows.map(|shows| shows.scene.as_str()).collect()
    }
}
