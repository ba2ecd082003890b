//! What is published as a page, and where.

use crate::blocks::Block;
use crate::story::{Account, Story};

/// A page of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole story.
    Full,
    /// The whole story, opening with an account.
    Account(Account),
    /// A block for other people's pages.
    Block(Block),
}

impl Page {
    /// Every page of a language.
    pub fn all() -> impl Iterator<Item = Self> {
        let blocks = Block::ALL.map(Self::Block);
        Self::shared().chain(blocks)
    }

    /// The pages that are found, shared and shown on cards.
    pub fn shared() -> impl Iterator<Item = Self> {
        std::iter::once(Self::Full).chain(Account::ALL.map(Self::Account))
    }

    /// Its folder within the language's: empty, or ending in a slash.
    pub fn path(self) -> &'static str {
        match self {
            Self::Full => "",
            Self::Account(account) => account.folder(),
            Self::Block(block) => block.path(),
        }
    }

    /// Its name in those of the files that go with it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Full => "story",
            Self::Account(account) => account.name(),
            Self::Block(block) => block.name(),
        }
    }

    /// The block it is, if it is one.
    pub fn block(self) -> Option<Block> {
        if let Self::Block(block) = self { Some(block) } else { None }
    }

    /// The account it opens with.
    pub fn opens(self) -> Account {
        if let Self::Account(account) = self { account } else { Account::default() }
    }

    /// The way from its folder up to the language's.
    pub fn home(self) -> String {
        "../".repeat(self.path().matches('/').count())
    }

    /// The page that stands for it in search results.
    #[must_use]
    pub fn canonical(self) -> Self {
        if self.block().is_some() { Self::Full } else { self }
    }
}

/// Title and description of a page.
pub(super) fn words(story: &Story, page: Page) -> (String, String) {
    let story_words = || (story.title.clone(), story.page.description.clone());
    match page {
        Page::Full => story_words(),
        Page::Account(account) => {
            let share = &story.shares[account as usize];
            (share.title.clone(), share.description.clone())
        }
        Page::Block(block) => {
            let (title, description) = story_words();
            let part = block.heading().map(|label| format!("{} – ", story.labels.get(label)));
            (part.unwrap_or_default() + &title, description)
        }
    }
}
