//! What is published as a page, and where.

use crate::blocks::Block;
use crate::reader::Opens;
use crate::story::pad::Scene;
use crate::story::{Label, Shown, Story, fill};
use std::borrow::Cow;

/// A page of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole story.
    Full,
    /// The whole story, opening with one account, or with all of them side by side.
    Account(Shown),
    /// The same with the drawing at a stop of its own, by the scene's place: what is shared so opens so.
    Scene(Shown, usize),
    /// A block for other people's pages.
    Block(Block),
}

impl Page {
    /// Every page of a language.
    pub fn all(story: &Story) -> impl Iterator<Item = Self> {
        Self::shared(story).chain(Block::ALL.map(Self::Block))
    }

    /// The pages that are shared and shown on cards.
    pub fn shared(story: &Story) -> impl Iterator<Item = Self> {
        let named = |(place, scene): (usize, &Scene)| scene.name.is_some().then_some(place);
        let scenes = move |shown| {
            story.pad.scenes.iter().enumerate().filter_map(named).map(move |scene| Self::Scene(shown, scene))
        };
        Self::found(story).chain(story.addresses.all().into_iter().flat_map(scenes))
    }

    /// The pages that are found.
    pub fn found(story: &Story) -> impl Iterator<Item = Self> + use<> {
        std::iter::once(Self::Full).chain(story.addresses.all().into_iter().map(Self::Account))
    }

    /// Its folder within the language's: empty, or ending in a slash.
    pub fn path(self, story: &Story) -> Cow<'_, str> {
        match self {
            Self::Full => "".into(),
            Self::Account(shown) => story.addresses.folder(shown).into(),
            Self::Scene(shown, scene) => {
                format!("{}{}/", story.addresses.folder(shown), story.pad.scenes[scene].value()).into()
            }
            Self::Block(block) => block.path().into(),
        }
    }

    /// Its name in those of the files that go with it.
    pub fn name(self, story: &Story) -> Cow<'_, str> {
        match self {
            Self::Full => "story".into(),
            Self::Account(shown) => story.addresses.name(shown).into(),
            Self::Scene(shown, scene) => {
                format!("{}-{}", story.addresses.name(shown), story.pad.scenes[scene].value()).into()
            }
            Self::Block(block) => block.name().into(),
        }
    }

    /// The block it is, if it is one.
    pub fn block(self) -> Option<Block> {
        if let Self::Block(block) = self { Some(block) } else { None }
    }

    /// What it opens with.
    pub fn opens(self) -> Opens {
        match self {
            Self::Full | Self::Block(_) => Opens::default(),
            Self::Account(shown) => Opens { shown, scene: None },
            Self::Scene(shown, scene) => Opens { shown, scene: Some(scene) },
        }
    }

    /// The way from its folder up to the language's.
    pub fn home(self, story: &Story) -> String {
        "../".repeat(self.path(story).matches('/').count())
    }

    /// The page that stands for it in search results.
    #[must_use]
    pub fn canonical(self) -> Self {
        match self {
            Self::Full | Self::Block(_) => Self::Full,
            Self::Account(shown) | Self::Scene(shown, _) => Self::Account(shown),
        }
    }
}

/// Title and description of a page.
pub(super) fn words(story: &Story, page: Page) -> (String, String) {
    match page {
        Page::Account(shown) => {
            let told = story.told(shown);
            (told.title.clone(), told.description.clone())
        }
        Page::Scene(shown, scene) => {
            let scene = &story.pad.scenes[scene];
            let part = scene.name.as_deref().unwrap_or_default();
            let title =
                fill(story.labels.get(Label::BlockTitle), &[("part", part), ("story", &story.told(shown).title)]);
            (title, drawn(story, shown, &scene.id))
        }
        Page::Full | Page::Block(_) => {
            let part = page.block().and_then(Block::heading);
            let title = part.map_or_else(
                || story.title.clone(),
                |part| {
                    let names = [("part", story.labels.get(part)), ("story", &story.title)];
                    fill(story.labels.get(Label::BlockTitle), &names)
                },
            );
            (title, story.page.description.clone())
        }
    }
}

/// What the drawings show in a scene, in words, each after the account's name where there are several.
pub(super) fn drawn(story: &Story, shown: Shown, scene: &str) -> String {
    let accounts = story.accounts.iter().filter(|account| shown.includes(account.id));
    let told = accounts.map(|account| format!("{}: {}", account.told.name, story.pad.caption(account.id, scene)));
    told.collect::<Vec<_>>().join(" ")
}
