//! Reads `content/heights.toml`: how high each language's blocks stand.

use super::PublishError;
use crate::blocks::Form;
use crate::blocks::heights::{Heights, Piece, heights};
use crate::story::load::{ContentError, ContentErrors};
use std::collections::BTreeMap;
use std::path::Path;

const FILE: &str = "heights.toml";
const REMEDY: &str = "copy the rows of another language; then `cargo xtask heights` measures them";

/// A row by its name: the block's, in full that and `-full`, with all accounts at once that and `-both`.
type Table = BTreeMap<String, BTreeMap<String, Vec<Piece>>>;

/// The heights of a language's blocks.
pub(super) fn read(content: &Path, language: &str) -> Result<Heights, PublishError> {
    let wrong = |key: &str, problem: String| {
        PublishError::Content(ContentErrors(vec![ContentError::new(FILE, key, problem, REMEDY)]))
    };
    let text = super::read(content, FILE)?;
    let mut table: Table = toml::from_str(&text).map_err(|error| wrong("", error.message().to_owned()))?;
    let mut rows = table.remove(language).ok_or_else(|| wrong(language, "the heights are missing".to_owned()))?;
    let mut missing = Vec::new();
    let heights = heights(|block, form| {
        let name = [block.name(), if form == Form::Full { "-full" } else { "" }].concat();
        let one = rows.remove(&name).unwrap_or_default();
        let both = rows.remove(&format!("{name}-both")).unwrap_or_default();
        if one.first().is_none_or(|piece| piece[0] != 0) {
            missing.push(name);
        }
        [one, both]
    });
    match (missing.first(), rows.keys().next()) {
        (Some(block), _) => Err(wrong(&format!("{language}.{block}"), "no piece begins at 0".to_owned())),
        (None, Some(left)) => Err(wrong(&format!("{language}.{left}"), "no block goes by this name".to_owned())),
        (None, None) => Ok(heights),
    }
}
