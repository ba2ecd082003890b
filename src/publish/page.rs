//! What is published as a page, and where.

use crate::blocks::Block;
use crate::story::{Accounts, Label, Shown, Story, fill};

/// A page of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole story.
    Full,
    /// The whole story, opening with one account, or with all of them side by side.
    Account(Shown),
    /// A block for other people's pages.
    Block(Block),
}

impl Page {
    /// Every page of a language.
    pub fn all(accounts: &Accounts) -> impl Iterator<Item = Self> + use<> {
        Self::shared(accounts).chain(Block::ALL.map(Self::Block))
    }

    /// The pages that are found, shared and shown on cards.
    pub fn shared(accounts: &Accounts) -> impl Iterator<Item = Self> + use<> {
        std::iter::once(Self::Full).chain(accounts.all().into_iter().map(Self::Account))
    }

    /// Its folder within the language's: empty, or ending in a slash.
    pub fn path(self, accounts: &Accounts) -> &str {
        match self {
            Self::Full => "",
            Self::Account(shown) => accounts.folder(shown),
            Self::Block(block) => block.path(),
        }
    }

    /// Its name in those of the files that go with it.
    pub fn name(self, accounts: &Accounts) -> &str {
        match self {
            Self::Full => "story",
            Self::Account(shown) => accounts.name(shown),
            Self::Block(block) => block.name(),
        }
    }

    /// The block it is, if it is one.
    pub fn block(self) -> Option<Block> {
        if let Self::Block(block) = self { Some(block) } else { None }
    }

    /// What it opens with.
    pub fn opens(self) -> Shown {
        if let Self::Account(shown) = self { shown } else { Shown::default() }
    }

    /// The way from its folder up to the language's.
    pub fn home(self, accounts: &Accounts) -> String {
        "../".repeat(self.path(accounts).matches('/').count())
    }

    /// The page that stands for it in search results.
    #[must_use]
    pub fn canonical(self) -> Self {
        if self.block().is_some() { Self::Full } else { self }
    }
}

/// Title and description of a page.
pub(super) fn words(story: &Story, page: Page) -> (String, String) {
    match page {
        Page::Account(shown) => {
            let told = story.told(shown);
            (told.title.clone(), told.description.clone())
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
