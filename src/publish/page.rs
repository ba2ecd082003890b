//! What is published as a page, and where.

use crate::embed::Block;

/// A page of one language.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// The block it is; none for the whole story.
    pub block: Option<Block>,
}

impl Page {
    /// Every page of a language.
    pub fn all() -> impl Iterator<Item = Self> {
        std::iter::once(None).chain(Block::ALL.map(Some)).map(|block| Self { block })
    }

    /// Its folder within the language's: empty, or ending in a slash.
    pub fn path(self) -> &'static str {
        self.block.map_or("", Block::path)
    }

    /// The way from its folder up to the published one.
    pub fn root(self) -> String {
        "../".repeat(self.path().matches('/').count())
    }
}
