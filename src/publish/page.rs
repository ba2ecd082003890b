//! What is published as a page, and where.

use crate::embed::Block;
use crate::reader::Account;

/// A page of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The whole story.
    Story,
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
        std::iter::once(Self::Story).chain(Account::ALL.map(Self::Account))
    }

    /// Its folder within the language's: empty, or ending in a slash.
    pub fn path(self) -> &'static str {
        match self {
            Self::Story => "",
            Self::Account(account) => account.folder(),
            Self::Block(block) => block.path(),
        }
    }

    /// Its name in those of the files that go with it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Story => "story",
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
        if self.block().is_some() { Self::Story } else { self }
    }
}
