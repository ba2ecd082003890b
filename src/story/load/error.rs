//! What is wrong with the content, where, and what to do: all of it at once.

use std::fmt;
use std::path::Path;

/// An error in the content, for the person who edits it.
#[derive(Clone, Debug)]
pub struct ContentError {
    /// The folder as it is written, ending in a slash.
    folder: String,
    file: String,
    key: String,
    problem: String,
    remedy: String,
}

impl ContentError {
    /// `file` within `content/`; `key` in TOML's dotted form, empty for the file as a whole.
    pub fn new(file: &str, key: &str, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        let (folder, file, key) = ("content/".to_owned(), file.to_owned(), key.to_owned());
        Self { folder, file, key, problem: problem.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { folder, file, key, problem, remedy } = self;
        let key = if key.is_empty() { "(whole file)" } else { key };
        write!(f, "{folder}{file}\n  key:     {key}\n  problem: {problem}\n  remedy:  {remedy}")
    }
}

/// Every error that one reading of the content found, in the order of the files; at least one.
#[derive(Debug)]
pub struct ContentErrors(pub Vec<ContentError>);

impl ContentErrors {
    /// The same, of another folder than the project's own.
    #[must_use]
    pub fn of(mut self, folder: &Path) -> Self {
        for error in &mut self.0 {
            error.folder = format!("{}/", folder.display());
        }
        self
    }
}

impl fmt::Display for ContentErrors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.0.iter().enumerate() {
            let gap = if index == 0 { "" } else { "\n\n" };
            write!(f, "{gap}{error}")?;
        }
        match self.0.len() {
            1 => Ok(()),
            count => write!(f, "\n\n{count} errors in the content."),
        }
    }
}

impl std::error::Error for ContentErrors {}

/// Takes note of what is wrong in one file.
#[derive(Debug)]
pub(super) struct Report<'a> {
    file: &'a str,
    /// Ids of entries that could not be read: what else is said of them follows from that.
    unread: &'a [String],
    errors: Vec<ContentError>,
}

impl<'a> Report<'a> {
    pub(super) fn new(file: &'a str, unread: &'a [String]) -> Self {
        Self { file, unread, errors: Vec::new() }
    }

    /// Notes an error, unless it only follows from an entry that could not be read.
    pub(super) fn note(&mut self, key: impl AsRef<str>, problem: impl Into<String>, remedy: impl Into<String>) {
        let (key, problem) = (key.as_ref(), problem.into());
        let follows = |id: &String| key.split('.').any(|part| part == id) || problem.contains(&format!("\"{id}\""));
        if !self.unread.iter().any(follows) {
            self.errors.push(ContentError::new(self.file, key, problem, remedy));
        }
    }

    /// The file it is of.
    pub(super) fn file(&self) -> &str {
        self.file
    }

    pub(super) fn into_errors(self) -> Vec<ContentError> {
        self.errors
    }
}

/// How alike two names are for one to be offered in place of the other, 0 to 1.
const ALIKE: f64 = 0.8;

/// A remedy that names what was probably meant, if anything known is like it.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>, otherwise: &str) -> String {
    let likeness = |known: &'a str| (strsim::jaro_winkler(name, known), known);
    let nearest = known.into_iter().map(likeness).max_by(|a, b| a.0.total_cmp(&b.0));
    match nearest {
        Some((likeness, known)) if likeness >= ALIKE => format!("did you mean \"{known}\"? Else: {otherwise}"),
        _ => otherwise.to_owned(),
    }
}
