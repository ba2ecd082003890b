//! The sections of the page, in the one order they stand in everywhere.

use super::Label;

/// A section of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Section {
    /// The launch, step by step.
    Launch,
    /// The damage, as each account tells it.
    Damage,
    /// The crew's stay.
    Stay,
    /// What is at stake.
    Stakes,
    /// What was reported since.
    Since,
    /// Sources, method, corrections.
    Sources,
}

impl Section {
    /// In the order they stand in.
    pub const ALL: [Self; 6] = [Self::Damage, Self::Launch, Self::Stay, Self::Stakes, Self::Since, Self::Sources];
    /// Those that tell the story: what a link can lead to, and the block of everything shows.
    pub const TOLD: [Self; 5] = [Self::Damage, Self::Launch, Self::Stay, Self::Stakes, Self::Since];

    /// The id of its element: the fragment in an address.
    pub fn id(self) -> &'static str {
        match self {
            Self::Launch => "story",
            Self::Damage => "damage",
            Self::Stay => "stay",
            Self::Stakes => "stakes",
            Self::Since => "since",
            Self::Sources => "sources",
        }
    }

    /// Its heading.
    pub fn heading(self) -> Label {
        match self {
            Self::Launch => Label::StoryHeading,
            Self::Damage => Label::DamageHeading,
            Self::Stay => Label::StayHeading,
            Self::Stakes => Label::StakesHeading,
            Self::Since => Label::SinceHeading,
            Self::Sources => Label::SourcesHeading,
        }
    }
}
