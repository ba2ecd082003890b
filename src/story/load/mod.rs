//! From `content/` to a checked [`Story`]. Native only: bad content fails the build here.

mod check;
mod check_words;
mod error;
mod facts;
mod join;
mod words;

pub use error::ContentError;

use super::Story;
use facts::Facts;
use serde::de::DeserializeOwned;
use std::path::Path;
use words::Words;

/// The languages there are, by the names of their words files. The first one's pages are at the
/// site's root.
pub const LANGUAGES: &[&str] = &["en"];

/// Reads and checks the content folder and tells the story in one language.
pub fn load(folder: &Path, language: &str) -> Result<Story, ContentError> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| {
            ContentError::new(name, "", error.to_string(), format!("make sure {} can be read", path.display()))
        })
    };
    let words = format!("{language}.toml");
    from_toml(&read("facts.toml")?, &words, &read(&words)?)
}

/// As [`load`], from the two files' text; `words_file` names the second in errors.
pub fn from_toml(facts: &str, words_file: &str, words: &str) -> Result<Story, ContentError> {
    let facts: Facts = parse("facts.toml", facts)?;
    let words: Words = parse(words_file, words)?;
    check::facts(&facts)?;
    check_words::words(&facts, words_file, &words)?;
    Ok(join::join(&facts, words))
}

fn parse<T: DeserializeOwned>(file: &str, text: &str) -> Result<T, ContentError> {
    let syntax = |error: toml::de::Error| {
        ContentError::new(file, "", error.to_string().trim().to_owned(), "mend the TOML at the place shown")
    };
    let document = toml::Deserializer::parse(text).map_err(syntax)?;
    serde_path_to_error::deserialize(document).map_err(|error| {
        let key = error.path().to_string();
        let problem = error.into_inner().message().to_owned();
        let remedy = if problem.starts_with("missing field") {
            "add the field"
        } else if problem.starts_with("unknown field") {
            "correct the field's name, or remove it"
        } else {
            "write the value in the form the problem names; content/facts.toml shows each form at its top"
        };
        ContentError::new(file, &key, problem, remedy)
    })
}
