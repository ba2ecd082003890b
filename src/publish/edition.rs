//! One language's edition of the site: its story, and where its pages lie.

use super::page::Page;
use super::site::Site;
use crate::blocks::heights::Heights;
use crate::components::still::{Surroundings, Translation};
use crate::story::Story;

/// A language's pages lie in a folder of its own, but for the first language's, which are at the
/// top of the site.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edition<'a> {
    pub story: &'static Story,
    /// How high its blocks stand.
    pub heights: &'static Heights,
    /// Its folder: empty, or ending in a slash.
    pub folder: &'static str,
    /// The public address, if there is one.
    pub site: Option<&'a Site>,
}

impl Edition<'_> {
    /// Where a page lies in this edition's folder.
    pub(super) fn folder_of(&self, page: Page) -> &'static str {
        page.path(&self.story.addresses)
    }

    /// Where a page or file of this edition lies in the published folder.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }

    /// The way from a page's folder up to the published one.
    pub(super) fn root(&self, page: Page) -> String {
        "../".repeat(self.path(self.folder_of(page)).matches('/').count())
    }

    /// The absolute address of a page or file of this edition.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        self.site.map(|site| site.address(&self.path(path)))
    }

    /// Where a page stands among the others.
    pub(super) fn surroundings(&self, page: Page, editions: &[Self]) -> Surroundings {
        let others = editions.iter().filter(|other| other.folder != self.folder);
        let translation = |other: &Self| Translation {
            language: other.story.language.clone(),
            name: other.story.language_name.clone(),
            address: [&self.root(page), other.folder, other.folder_of(page)].concat(),
        };
        Surroundings {
            root: self.root(Page::Full),
            here: self.root(page),
            heights: self.heights,
            languages: others.map(translation).collect(),
        }
    }
}
