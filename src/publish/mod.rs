//! The pages as files. Runs natively inside Trunk's build, after it has placed the script and
//! the WebAssembly under their hashed names.

mod csp;
mod document;
mod embed;
mod oembed;
mod page;
mod site;
mod style;

pub use page::Page;
pub use site::{SITE_VARIABLE, Site};

use crate::story::Story;
use crate::story::load::{self, ContentError};
use document::Template;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the pages could not be written.
#[derive(Debug)]
pub enum PublishError {
    /// Something in `content/`.
    Content(ContentError),
    /// The public address.
    Site(String),
    /// Something in `style/`.
    Style(String),
    /// `index.html` lacks a mark that the pages are built around.
    Template(&'static str),
    /// A file that could not be read or written.
    File(PathBuf, std::io::Error),
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(error) => error.fmt(f),
            Self::Site(text) => write!(
                f,
                "{SITE_VARIABLE}\n  problem: {text} is not the address of a folder\n  remedy:  write it in full, as in https://news.example/pad31/"
            ),
            Self::Style(error) => {
                write!(f, "style/\n  problem: {error}\n  remedy:  mend the style sheet at the place shown")
            }
            Self::Template(mark) => write!(
                f,
                "index.html\n  problem: {mark} is missing\n  remedy:  put it back; src/publish/document.rs says where it goes"
            ),
            Self::File(path, error) => write!(f, "{}\n  problem: {error}", path.display()),
        }
    }
}

/// Writes every page into `staging`, which holds what Trunk built. Without a public address the
/// pages leave out what needs one, and the build says so.
pub fn publish(project: &Path, staging: &Path, site: Option<&Site>) -> Result<(), PublishError> {
    let template = staging.join("index.html");
    let html = std::fs::read_to_string(&template).map_err(|error| PublishError::File(template, error))?;
    let style = style::bundle(&project.join("style/main.css"), &embed::style())?;
    write(staging, &style.name, &style.text)?;
    let template = Template { html, style: style.name };

    let story = load::load(&project.join("content"), load::DEFAULT_LANGUAGE).map_err(PublishError::Content)?;
    // Kept for good, as it is in the browser: a build writes its pages and ends.
    let story: &'static Story = Box::leak(Box::new(story));
    for page in Page::all() {
        let html = document::write(&template, story, page, site)?;
        write(staging, &format!("{}index.html", page.path()), &html)?;
        if let Some(site) = site {
            write(staging, &oembed::path(page), &oembed::answer(story, page, site))?;
        }
    }
    write(staging, "embed.js", &embed::host(story))
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), PublishError> {
    let path = folder.join(name);
    let folder = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, text))
        .map_err(|error| PublishError::File(path, error))
}
