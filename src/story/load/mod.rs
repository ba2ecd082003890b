//! From `content/` to a checked [`Story`]. Native only: bad content fails the build here.

mod check;
mod check_words;
mod error;
mod facts;
mod join;
mod named;
mod parse;
mod words;

pub use error::{ContentError, ContentErrors};

use super::Story;
use error::Report;
use facts::Facts;
use std::path::Path;
use toml::{Table, Value};
use words::Words;

/// The file of the facts.
const FACTS_FILE: &str = "facts.toml";

/// The languages there are, by the names of their words files. The first one's pages are at the
/// site's root.
pub const LANGUAGES: &[&str] = &["en"];

/// Reads and checks the content folder and tells the story in one language.
pub fn load(folder: &Path, language: &str) -> Result<Story, ContentErrors> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| {
            let remedy = format!("make sure {} can be read", path.display());
            ContentErrors(vec![ContentError::new(name, "", error.to_string(), remedy)])
        })
    };
    let words = format!("{language}.toml");
    from_toml(&read("facts.toml")?, &words, &read(&words)?)
}

/// As [`load`], from the two files' text; `words_file` names the second in errors. All that is wrong is
/// told at once.
pub fn from_toml(facts: &str, words_file: &str, words: &str) -> Result<Story, ContentErrors> {
    let (mut errors, mut unread) = (Vec::new(), Vec::new());
    let facts = parse::table(FACTS_FILE, facts, &mut errors);
    let facts: Option<Facts> = facts.and_then(|table| parse::entries(FACTS_FILE, table, &mut errors, &mut unread));
    let mut words = parse::table(words_file, words, &mut errors);
    if let Some((facts, words)) = facts.as_ref().zip(words.as_mut()) {
        errors.extend(name_facts(facts, words_file, words));
    }
    let words: Option<Words> = words.and_then(|table| parse::entries(words_file, table, &mut errors, &mut unread));
    if let Some(facts) = &facts {
        let mut report = Report::new(FACTS_FILE, &unread);
        check::facts(facts, &mut report);
        errors.extend(report.into_errors());
    }
    if let Some((facts, words)) = facts.as_ref().zip(words.as_ref()) {
        let mut report = Report::new(words_file, &unread);
        check_words::words(facts, words_file, words, &mut report);
        errors.extend(report.into_errors());
    }
    match facts.zip(words) {
        Some((facts, words)) if errors.is_empty() => Ok(join::join(&facts, words)),
        _ => Err(ContentErrors(errors)),
    }
}

/// Puts the facts that the words name into them.
fn name_facts(facts: &Facts, file: &str, words: &mut Table) -> Vec<ContentError> {
    let months = words.get("months").and_then(Value::as_array).into_iter().flatten();
    let months = months.filter_map(Value::as_str).map(str::to_owned).collect();
    let names = named::names(facts, months);
    let mut report = Report::new(file, &[]);
    for (key, value) in words.iter_mut() {
        named::fill(key, value, &names, &mut report);
    }
    report.into_errors()
}
