//! One language's edition of the site: its story, and where its pages lie.

use super::page::Page;
use super::site::Site;
use crate::story::Story;

/// A language's pages lie in a folder of its own, but for the first language's, which are at the
/// top of the site.
#[derive(Debug)]
pub(super) struct Edition<'a> {
    pub story: &'static Story,
    /// Its folder: empty, or ending in a slash.
    pub folder: String,
    /// The public address, if there is one.
    pub site: Option<&'a Site>,
    /// Every edition's language and folder.
    pub all: &'a [(String, String)],
}

impl Edition<'_> {
    /// Where a page or file of this edition lies in the published folder.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }

    /// The way from a page's folder up to the published one.
    pub(super) fn root(&self, page: Page) -> String {
        "../".repeat(self.path(page.path()).matches('/').count())
    }

    /// The absolute address of a page or file of this edition.
    pub(super) fn address(&self, path: &str) -> Option<String> {
        self.site.map(|site| site.address(&self.path(path)))
    }

    /// The same page in every language, this one included, if there are several.
    pub(super) fn languages(&self, page: Page) -> impl Iterator<Item = (&str, String)> {
        let all = if self.all.len() > 1 { self.all } else { &[] };
        let site = self.site;
        all.iter().filter_map(move |(language, folder)| {
            Some((language.as_str(), site?.address(&format!("{folder}{}", page.path()))))
        })
    }
}
