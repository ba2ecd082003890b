//! What is wrong with the content, where, and what to do.

use std::fmt;

/// An error in the content, for the person who edits it.
#[derive(Debug)]
pub struct ContentError {
    file: String,
    key: String,
    problem: String,
    remedy: String,
}

impl ContentError {
    /// `file` within `content/`; `key` in TOML's dotted form, empty for the file as a whole.
    pub fn new(file: &str, key: &str, problem: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), key: key.to_owned(), problem: problem.into(), remedy: remedy.into() }
    }
}

impl fmt::Display for ContentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { file, key, problem, remedy } = self;
        let key = if key.is_empty() { "(whole file)" } else { key };
        write!(f, "content/{file}\n  key:     {key}\n  problem: {problem}\n  remedy:  {remedy}")
    }
}

impl std::error::Error for ContentError {}
