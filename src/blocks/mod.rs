//! Blocks for other people's pages: what can be embedded, how high it stands, what can be asked
//! for. Pure.

pub mod heights;
mod order;

pub use order::{ACCOUNT_SHOWN, COLUMNS, Format, NO_ACCENT, OF_ACCOUNT, OF_SCENE, Order, TITLE_HIDDEN, TITLE_SHOWN};

use crate::story::{Label, Section};

/// A part of the story that stands by itself in somebody else's page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Block {
    /// The two accounts of the damage.
    #[default]
    Damage,
    /// The countdown and the stay in figures.
    Countdown,
    /// The launch, step by step; `story` in addresses and attributes.
    Launch,
    /// All of these, what is at stake and what came since, one at a time.
    All,
}

impl Block {
    /// In the order they are offered.
    pub const ALL: [Self; 4] = [Self::Damage, Self::Countdown, Self::Launch, Self::All];

    /// The value of the `show` attribute.
    pub fn name(self) -> &'static str {
        match self {
            Self::Damage => "damage",
            Self::Countdown => "countdown",
            Self::Launch => "story",
            Self::All => "all",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|block| block.name() == name)
    }

    /// The section it shows; none for everything.
    pub fn section(self) -> Option<Section> {
        match self {
            Self::Damage => Some(Section::Damage),
            Self::Countdown => Some(Section::Stay),
            Self::Launch => Some(Section::Launch),
            Self::All => None,
        }
    }

    /// The heading of the part it is; none for everything.
    pub fn heading(self) -> Option<Label> {
        self.section().map(Section::heading)
    }

    /// Where its page lies, from the full page of the same language.
    pub fn path(self) -> &'static str {
        match self {
            Self::Damage => "embed/damage/",
            Self::Countdown => "embed/countdown/",
            Self::Launch => "embed/story/",
            Self::All => "embed/",
        }
    }

    /// Where the full page lies, from the block's own.
    pub fn home(self) -> &'static str {
        match self {
            Self::All => "../",
            _ => "../../",
        }
    }

    /// Whether this block shows what another is made of.
    pub fn has(self, part: Self) -> bool {
        self == part || self == Self::All
    }
}

/// How much of a part a block has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// What fits beside an article.
    #[default]
    Compact,
    /// All that the page tells of it.
    Full,
}

impl Form {
    /// In the order they are offered.
    pub const ALL: [Self; 2] = [Self::Compact, Self::Full];

    /// The value in the form; the attribute and parameter `full` say the second.
    pub fn name(self) -> &'static str {
        match self {
            Self::Compact => "compact",
            Self::Full => "full",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.name() == name)
    }
}

/// Light or dark, or as the reader's device has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// By `prefers-color-scheme`.
    #[default]
    Auto,
    /// Always light.
    Light,
    /// Always dark.
    Dark,
}

impl Theme {
    /// In the order they are offered.
    pub const ALL: [Self; 3] = [Self::Auto, Self::Light, Self::Dark];

    /// The value of the `theme` attribute and parameter.
    pub fn name(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.name() == name)
    }
}
