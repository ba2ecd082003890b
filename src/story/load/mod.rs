//! From `content/` to a [`Story`]. Native only: bad content fails the build here.
//!
//! One pass: TOML to its shape, entry by entry (`parse`), the facts that words name put into them
//! (`named`), and then each fact with its words and what it refers to (`desk` and the files by what
//! they read). All that is amiss is noted on the way, and told at once.

mod accounts;
mod axis;
pub mod cldr;
mod corrections;
mod dates;
mod desk;
mod drawing;
mod entries;
mod error;
mod facts;
mod labels;
mod moment;
mod moments;
mod named;
mod pad;
mod palette;
mod parse;
mod place;
mod publisher;
mod sources;
mod stay;
mod tell;
mod words;

pub(crate) use error::did_you_mean;
pub use error::{ContentError, ContentErrors};

use super::{Language, Story};
use desk::Desk;
use error::Report;
use facts::Facts;
use moments::Moments;
use std::path::Path;
use toml::{Table, Value};
use words::Words;

/// The file of the facts.
const FACTS_FILE: &str = "facts.toml";
/// The file of the drawing.
const DRAWING_FILE: &str = "pad.svg";

/// A story's files, as texts.
#[derive(Clone, Copy, Debug)]
pub struct Files<'a> {
    /// `facts.toml`.
    pub facts: &'a str,
    /// `pad.svg`.
    pub drawing: &'a str,
    /// The name of the words file.
    pub words_file: &'a str,
    /// That file.
    pub words: &'a str,
}

/// Reads a content folder and tells its story in every language of it, the first one first.
pub fn load(folder: &Path) -> Result<Vec<Story>, ContentErrors> {
    let read = |name: &str| {
        let path = folder.join(name);
        std::fs::read_to_string(&path).map_err(|error| {
            let remedy = format!("make sure {} can be read", path.display());
            ContentErrors(vec![ContentError::new(name, "", error.to_string(), remedy)])
        })
    };
    let (facts, drawing) = (read(FACTS_FILE)?, read(DRAWING_FILE)?);
    let told_in = |language: String| {
        let words_file = format!("{language}.toml");
        let words = read(&words_file)?;
        let story = from_texts(Files { facts: &facts, drawing: &drawing, words_file: &words_file, words: &words })?;
        logo(folder, &story)?;
        Ok(story)
    };
    languages(&facts)?.into_iter().map(told_in).collect()
}

/// That the publisher's logo, if one is named, is there.
fn logo(folder: &Path, story: &Story) -> Result<(), ContentErrors> {
    let logo = story.publisher.as_ref().and_then(|publisher| publisher.logo.as_ref());
    let Some(missing) = logo.filter(|logo| !folder.join(logo).is_file()) else { return Ok(()) };
    let problem = format!("there is no file \"{missing}\" beside it");
    let remedy = format!("put the picture into {}, or correct its name", folder.display());
    Err(ContentErrors(vec![ContentError::new(FACTS_FILE, "publisher.logo", problem, remedy)]))
}

/// The languages that the facts name.
fn languages(facts: &str) -> Result<Vec<String>, ContentErrors> {
    let mut errors = Vec::new();
    let table = parse::table(FACTS_FILE, facts, &mut errors);
    let list = table.as_ref().and_then(|table| table.get("languages")).and_then(Value::as_array);
    let tags: Vec<_> = list.into_iter().flatten().filter_map(Value::as_str).map(str::to_owned).collect();
    for (index, name) in tags.iter().enumerate() {
        if !cldr::is_known(name) || tags[..index].contains(name) {
            let problem = format!("\"{name}\" is no language, or stands twice");
            let remedy = "write each one's BCP 47 tag once, such as \"en\"";
            errors.push(ContentError::new(FACTS_FILE, "languages", problem, remedy));
        }
    }
    if tags.is_empty() && errors.is_empty() {
        let remedy = "name the languages the story is told in: languages = [\"en\"]";
        errors.push(ContentError::new(FACTS_FILE, "languages", "no language is named", remedy));
    }
    if errors.is_empty() { Ok(tags) } else { Err(ContentErrors(errors)) }
}

/// Tells a story in one language. All that is wrong is told at once.
pub fn from_texts(files: Files) -> Result<Story, ContentErrors> {
    let (mut errors, mut unread) = (Vec::new(), Vec::new());
    let facts = parse::table(FACTS_FILE, files.facts, &mut errors);
    let facts: Option<Facts> = facts.and_then(|table| parse::entries(FACTS_FILE, table, &mut errors, &mut unread));
    let mut words = parse::table(files.words_file, files.words, &mut errors);
    let mut language = words.as_ref().and_then(|words| language(files.words_file, words, &mut errors));
    if let (Some(words), Some((language, _))) = (words.as_mut(), language.as_mut()) {
        dates::take(files.words_file, words, language, &mut errors);
    }
    if let Some(words) = &words {
        tagged(files.words_file, words, &mut errors);
    }
    if let (Some(facts), Some(words), Some(language)) = (&facts, words.as_mut(), &language) {
        errors.extend(name_facts(facts, files.words_file, words, &language.0));
    }
    let words: Option<Words> =
        words.and_then(|table| parse::entries(files.words_file, table, &mut errors, &mut unread));
    let (Some(facts), Some(words), Some(language)) = (facts, words, language) else {
        return Err(ContentErrors(errors));
    };
    let reports = [FACTS_FILE, files.words_file, DRAWING_FILE].map(|file| Report::new(file, &unread));
    let mut desk = Desk::new(reports, Moments::of(&facts));
    let story = tell::tell(&mut desk, &facts, words, language, files.drawing);
    errors.extend([desk.facts, desk.words, desk.drawing].into_iter().flat_map(Report::into_errors));
    story.filter(|_| errors.is_empty()).ok_or(ContentErrors(errors))
}

/// That the words are in the language their file is named after: a copy is easily left as it was.
fn tagged(file: &str, words: &Table, errors: &mut Vec<ContentError>) {
    let tag = words.get("language").and_then(Value::as_str).unwrap_or_default();
    if let Some(named) = file.strip_suffix(".toml").filter(|named| *named != tag) {
        let problem = format!("the file is named \"{named}\", and its language is \"{tag}\"");
        errors.push(ContentError::new(file, "language", problem, format!("write language = \"{named}\"")));
    }
}

/// What the words' language is written with.
fn language(file: &str, words: &Table, errors: &mut Vec<ContentError>) -> Option<(Language, Vec<String>)> {
    let locale = words.get("locale").and_then(Value::as_str).unwrap_or_default();
    let language = cldr::language(locale);
    if language.is_none() {
        let problem = format!("\"{locale}\" is no language whose dates and numbers are known");
        errors.push(ContentError::new(file, "locale", problem, "write its BCP 47 tag, such as \"en-GB\""));
    }
    language
}

/// Puts the facts that the words name into them.
fn name_facts(facts: &Facts, file: &str, words: &mut Table, language: &Language) -> Vec<ContentError> {
    let names = named::names(facts, &Moments::of(facts), language);
    let mut report = Report::new(file, &[]);
    for (key, value) in words.iter_mut() {
        named::fill(key, value, &names, &mut report);
    }
    report.into_errors()
}
