//! One language's edition of the site: its story, and where its pages lie.

use super::page::Page;
use super::site::Site;
use super::{PublishError, Settings, heights, outlines};
use crate::blocks::heights::Heights;
use crate::components::still::{Outlines, Surroundings, Translation};
use crate::story::Story;
use crate::story::load;
use std::borrow::Cow;
use std::path::Path;

/// A language's pages lie in a folder of its own, but for the first language's, which are at the
/// top of the site.
#[derive(Clone, Copy, Debug)]
pub(super) struct Edition<'a> {
    pub story: &'static Story,
    /// How high its blocks stand.
    pub heights: &'static Heights,
    /// What the map of its place is drawn from, if there is one.
    pub outlines: Option<&'static Outlines>,
    /// Its folder: empty, or ending in a slash.
    pub folder: &'static str,
    /// The public address, if there is one.
    pub site: Option<&'a Site>,
}

impl Edition<'_> {
    /// Where a page lies in this edition's folder.
    pub(super) fn folder_of(&self, page: Page) -> Cow<'static, str> {
        page.path(self.story)
    }

    /// Where a page or file of this edition lies in the published folder.
    pub(super) fn path(&self, path: &str) -> String {
        format!("{}{path}", self.folder)
    }

    /// The way from a page's folder up to the published one.
    pub(super) fn root(&self, page: Page) -> String {
        "../".repeat(self.path(&self.folder_of(page)).matches('/').count())
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
            address: [&self.root(page), other.folder, &other.folder_of(page)].concat(),
        };
        Surroundings {
            root: self.root(Page::Full),
            here: self.root(page),
            heights: self.heights,
            outlines: self.outlines,
            languages: others.map(translation).collect(),
        }
    }
}

/// The story in every language; at least one. Kept for good: a build writes its pages and ends.
pub(super) fn all<'a>(content: &Path, settings: &'a Settings) -> Result<Vec<Edition<'a>>, PublishError> {
    let stories = load::load(content).map_err(PublishError::Content)?;
    let countries = settings.outlines.as_deref().map(outlines::read).transpose()?;
    let edition = |(index, story): (usize, Story)| {
        let heights = Box::leak(Box::new(heights::read(content, &story.language)?));
        let outlines = match &countries {
            Some(countries) => outlines::outlines(countries, &story)?.map(|outlines| &*Box::leak(Box::new(outlines))),
            None => None,
        };
        // The first language's pages lie at the top.
        let folder = if index == 0 { String::new() } else { format!("{}/", story.language) };
        let site = settings.site.as_ref();
        Ok(Edition { story: Box::leak(Box::new(story)), heights, outlines, folder: folder.leak(), site })
    };
    stories.into_iter().enumerate().map(edition).collect()
}
