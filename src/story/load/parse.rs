//! From TOML to its shape, entry by entry: one that cannot be read does not hide the next.

use super::error::ContentError;
use serde::de::DeserializeOwned;
use serde_path_to_error::{Path, Segment};
use std::collections::{BTreeMap, BTreeSet};
use toml::{Table, Value};

/// The TOML of a file; none where it is no TOML.
pub(super) fn table(file: &str, text: &str, errors: &mut Vec<ContentError>) -> Option<Table> {
    let table: Result<Table, toml::de::Error> = text.parse();
    let note = |error: toml::de::Error| {
        let problem = error.to_string().trim().to_owned();
        errors.push(ContentError::new(file, "", problem, "mend the TOML at the place shown"));
    };
    table.map_err(note).ok()
}

/// Reads a file's TOML. An entry that cannot be read is noted, with its id, and left out; none where the
/// file as a whole cannot be.
pub(super) fn entries<T: DeserializeOwned>(
    file: &str,
    mut table: Table,
    errors: &mut Vec<ContentError>,
    unread: &mut Vec<String>,
) -> Option<T> {
    let mut left_out = LeftOut::default();
    loop {
        let error = match serde_path_to_error::deserialize(Value::Table(table.clone())) {
            Ok(read) => return Some(read),
            Err(error) => error,
        };
        let path = error.path().clone();
        let key = in_file(&path, &left_out);
        let problem = error.into_inner().message().to_owned();
        if unread.last().is_some_and(|taken| problem == format!("missing field `{taken}`")) {
            // What was taken out was no entry but a field: the table as a whole cannot be read.
            return None;
        }
        let remedy = if problem.starts_with("missing field") {
            "add the field"
        } else if problem.starts_with("unknown field") {
            "correct the field's name, or remove it"
        } else {
            "write the value in the form the problem names; content/facts.toml shows each form at its top"
        };
        errors.push(ContentError::new(file, &key, problem, remedy));
        unread.push(leave_out(&mut table, &path, &mut left_out)?);
    }
}

/// The positions, in the file, of the entries that were taken out of each list.
type LeftOut = BTreeMap<String, BTreeSet<usize>>;

/// A position in a list as it stands in the file, with all entries in it.
fn position(list: &str, index: usize, left_out: &LeftOut) -> usize {
    let before = left_out.get(list).into_iter().flatten();
    before.fold(index, |index, taken| if *taken <= index { index + 1 } else { index })
}

/// A path in TOML's dotted form, as the file has it.
fn in_file(path: &Path, left_out: &LeftOut) -> String {
    let mut segments = path.iter();
    let key = path.to_string();
    match (segments.next(), segments.next()) {
        (Some(Segment::Map { key: list }), Some(Segment::Seq { index })) => {
            let rest = key.split_once(']').map_or("", |(_, rest)| rest);
            format!("{list}[{}]{rest}", position(list, *index, left_out))
        }
        _ => key,
    }
}

/// Takes the entry at a path out of its table, and gives its id.
fn leave_out(table: &mut Table, path: &Path, left_out: &mut LeftOut) -> Option<String> {
    let mut segments = path.iter();
    let Segment::Map { key } = segments.next()? else { return None };
    match (table.get_mut(key)?, segments.next()?) {
        (Value::Array(entries), Segment::Seq { index }) if *index < entries.len() => {
            let entry = entries.remove(*index);
            let position = position(key, *index, left_out);
            left_out.entry(key.clone()).or_default().insert(position);
            let id = entry.get("id").and_then(Value::as_str);
            Some(id.map_or_else(|| format!("{key}[{position}]"), str::to_owned))
        }
        (Value::Table(entries), Segment::Map { key: id }) => entries.remove(id).map(|_| id.clone()),
        _ => None,
    }
}
