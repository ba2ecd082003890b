//! The pages as files. Runs natively inside Trunk's build, after it has placed the script and
//! the WebAssembly under their hashed names.

mod csp;
mod document;
mod style;

use crate::story::load::{self, ContentError};
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the pages could not be written.
#[derive(Debug)]
pub enum PublishError {
    /// Something in `content/`.
    Content(ContentError),
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

/// Writes every page into `staging`, which holds what Trunk built.
pub fn publish(project: &Path, staging: &Path) -> Result<(), PublishError> {
    let template_path = staging.join("index.html");
    let template = std::fs::read_to_string(&template_path).map_err(|error| PublishError::File(template_path, error))?;
    let style = style::bundle(&project.join("style/main.css"))?;
    write(staging, &style.name, &style.text)?;

    let story = load::load(&project.join("content"), load::DEFAULT_LANGUAGE).map_err(PublishError::Content)?;
    write(staging, "index.html", &document::write(&template, &style.name, story)?)
}

fn write(folder: &Path, name: &str, text: &str) -> Result<(), PublishError> {
    let path = folder.join(name);
    std::fs::write(&path, text).map_err(|error| PublishError::File(path, error))
}
