//! Whose account of the damage is shown.

use super::Label;

/// An account, or both side by side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Account {
    /// What Roscosmos said.
    #[default]
    Official,
    /// What space bloggers and independent analysts said.
    Bloggers,
    /// Both, side by side.
    Both,
}

impl Account {
    /// In the order they are always shown.
    pub const ALL: [Self; 3] = [Self::Official, Self::Bloggers, Self::Both];

    /// The name in the address and in form values.
    pub fn name(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Bloggers => "bloggers",
            Self::Both => "both",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|account| account.name() == name)
    }

    /// Its name in words.
    pub fn label(self) -> Label {
        match self {
            Self::Official => Label::Official,
            Self::Bloggers => Label::Bloggers,
            Self::Both => Label::Both,
        }
    }

    /// The folder of the page that opens with it, ending in a slash.
    pub fn folder(self) -> &'static str {
        match self {
            Self::Official => "official/",
            Self::Bloggers => "bloggers/",
            Self::Both => "side-by-side/",
        }
    }

    /// The account whose folder a path ends in.
    pub fn of_path(path: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|account| path.strip_suffix(account.folder()).is_some_and(|parent| parent.ends_with('/')))
    }
}
