//! On which of its licences a part is taken, and their texts.

use super::part::Part;
use crate::run::project;
use anyhow::{Context, Result, anyhow};
use spdx::{Expression, LicenseId, Licensee};
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// How the names of files that state terms start.
const FILES: [&str; 6] = ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"];
/// What a file's name says of whose terms it states. One that says nothing may be of any.
const MARKS: [(&str, &str); 7] = [
    ("MIT", "MIT"),
    ("APACHE", "Apache-2.0"),
    ("UNLICENSE", "Unlicense"),
    ("UNICODE", "Unicode-3.0"),
    ("ZLIB", "Zlib"),
    ("BSL", "BSL-1.0"),
    ("BOOST", "BSL-1.0"),
];

/// What may be taken, in the order of preference: the list of deny.toml.
pub(super) fn allowed() -> Result<Vec<Licensee>> {
    let rules: Table = std::fs::read_to_string(project().join("deny.toml")).context("deny.toml")?.parse()?;
    let list = rules.get("licenses").and_then(|licenses| licenses.get("allow")).and_then(Value::as_array);
    let names = list.context("deny.toml allows no licence")?.iter().filter_map(Value::as_str);
    names.map(|name| Licensee::parse(name).map_err(|error| anyhow!("deny.toml: {error}"))).collect()
}

/// The fewest licences that a part can be taken on.
pub(super) fn taken(part: &Part, allowed: &[Licensee]) -> Result<Vec<LicenseId>> {
    let of = || format!("{} {} is under {:?}, which deny.toml does not allow", part.name, part.version, part.licence);
    let expression = Expression::parse(&part.licence).map_err(|error| anyhow!("{error}")).with_context(of)?;
    let taken = expression.minimized_requirements(allowed).with_context(of)?;
    taken.iter().map(|requirement| requirement.license.id().with_context(of)).collect()
}

/// The terms as the part states them; where it states none, as it should by its own words, the licence's own text
/// with its authors' names.
pub(super) fn texts(part: &Part, taken: &[LicenseId]) -> Result<Vec<String>> {
    let mut files = part.folder.as_deref().map(stated).transpose()?.unwrap_or_default();
    files.retain(|path| concerns(&name(path), taken));
    if files.is_empty() {
        return Ok(taken.iter().map(|licence| signed(licence.text(), part)).collect());
    }
    let read = |path| Ok(std::fs::read_to_string(path)?.replace("\r\n", "\n").trim_end().to_owned());
    files.iter().map(read).collect()
}

/// The files of a folder that state terms.
fn stated(folder: &Path) -> Result<Vec<PathBuf>> {
    let entries = std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))?;
    let mut files: Vec<_> = entries.map(|entry| Ok(entry?.path())).collect::<Result<_>>()?;
    files.retain(|path| path.is_file() && FILES.iter().any(|start| name(path).starts_with(start)));
    files.sort();
    Ok(files)
}

fn name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().to_uppercase()).unwrap_or_default()
}

/// Whether a file, by its name, is of one of the licences.
fn concerns(name: &str, taken: &[LicenseId]) -> bool {
    let mut of = MARKS.iter().filter(|(mark, _)| name.contains(mark)).map(|(_, licence)| *licence).peekable();
    of.peek().is_none() || of.any(|licence| taken.iter().any(|taken| taken.name == licence))
}

/// A licence's own text, with the part's authors where it has a place for names.
fn signed(text: &str, part: &Part) -> String {
    let names = if part.authors.is_empty() { format!("the authors of {}", part.name) } else { part.authors.join(", ") };
    text.replace("<year> <copyright holders>", &names).trim_end().to_owned()
}
