//! What a snippet is asked for.

use super::{Block, Form, Theme};
use crate::clock::Millis;
use crate::story::{Accounts, Shown, place};

/// How a block is placed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The custom element, with its script.
    #[default]
    Element,
    /// An `iframe` and nothing else.
    Iframe,
    /// A picture, for where nothing else goes.
    Image,
    /// An `amp-iframe`.
    Amp,
    /// The address alone.
    Link,
}

impl Format {
    /// In the order they are offered.
    pub const ALL: [Self; 5] = [Self::Element, Self::Iframe, Self::Image, Self::Amp, Self::Link];

    /// The value in the form.
    pub fn name(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Iframe => "iframe",
            Self::Image => "image",
            Self::Amp => "amp",
            Self::Link => "link",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What a snippet is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// What is shown.
    pub block: Block,
    /// How much of it.
    pub form: Form,
    /// What it opens with; none for what the page shows.
    pub shown: Option<Shown>,
    /// The scene that its drawing opens at, by its place; none for what the page shows.
    pub scene: Option<usize>,
    /// The day it opens as of, its first millisecond; none for what the page shows.
    pub day: Option<Millis>,
    /// Its colours.
    pub theme: Theme,
    /// Whether its heading is there for those alone who do not see the block.
    pub untitled: bool,
    /// The accent, as six hexadecimal digits.
    pub accent: Option<[u8; 6]>,
    /// How it is placed.
    pub format: Format,
    /// Width of the column it goes into, pixels.
    pub column: i64,
}

/// What the values of the account's field begin with: stories name their accounts as they like.
pub const OF_ACCOUNT: &str = "account=";
/// The value of that field for whichever the page shows.
pub const ACCOUNT_SHOWN: &str = "account=shown";
/// What the values of the scene's field begin with; alone, it stands for whichever the page shows.
pub const OF_SCENE: &str = "scene=";
/// The value of the title's field for a heading that is seen.
pub const TITLE_SHOWN: &str = "title=show";
/// The other.
pub const TITLE_HIDDEN: &str = "title=hide";
/// The value of the accent's field for none: a field for colours cannot be empty.
pub const NO_ACCENT: &str = "#000000";
/// The columns that can be asked for, pixels.
pub const COLUMNS: std::ops::RangeInclusive<i64> = 240..=1600;

impl Default for Order {
    fn default() -> Self {
        let (block, form) = (Block::default(), Form::default());
        Self {
            block,
            form,
            shown: None,
            scene: None,
            day: None,
            theme: Theme::Auto,
            untitled: false,
            accent: None,
            format: Format::Element,
            column: 640,
        }
    }
}

impl Order {
    /// The accent as addresses have it; empty for none.
    pub fn accent(&self) -> String {
        self.accent.iter().flatten().copied().map(char::from).collect()
    }

    /// Takes up the value of whichever field of the form was changed: no two of them share one. `scenes` is the
    /// list of their names. The day, which may be emptied as others may, comes by itself.
    pub fn take(&mut self, value: &str, accounts: &Accounts, scenes: &str) {
        if let Some(block) = Block::parse(value) {
            self.block = block;
        } else if let Some(form) = Form::parse(value) {
            self.form = form;
        } else if let Some(theme) = Theme::parse(value) {
            self.theme = theme;
        } else if value == TITLE_SHOWN || value == TITLE_HIDDEN {
            self.untitled = value == TITLE_HIDDEN;
        } else if let Some(digits) = value.strip_prefix('#') {
            let digits: Option<[u8; 6]> = digits.as_bytes().try_into().ok();
            self.accent = digits.filter(|digits| value != NO_ACCENT && digits.iter().all(u8::is_ascii_hexdigit));
        } else if let Some(format) = Format::parse(value) {
            self.format = format;
        } else if let Ok(column) = value.parse::<i64>() {
            // On its way to what is meant a width may be out of bounds: then the last one stands.
            if COLUMNS.contains(&column) {
                self.column = column;
            }
        } else if let Some(scene) = value.strip_prefix(OF_SCENE) {
            self.scene = place(scenes, |known| known == scene).filter(|_| !scene.is_empty());
        } else if value == ACCOUNT_SHOWN {
            self.shown = None;
        } else if let Some(shown) = value.strip_prefix(OF_ACCOUNT).and_then(|name| accounts.parse(name)) {
            self.shown = Some(shown);
        }
    }
}
