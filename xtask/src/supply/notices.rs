//! The notices that licences ask for: who made what, and on what terms. Each text stands once, under the names of
//! all that it is the text of.

use super::licence;
use super::part::Part;
use anyhow::Result;
use spdx::Licensee;
use std::collections::BTreeMap;
use std::fmt::Write;

const HEAD: &str = "\
Pad 31 is under MIT or Apache 2.0. What other people made of it, in the WebAssembly and its script, and of the map:
";
const RULE: &str = "================================================================================";

/// The notices of all parts, which must be allowed.
pub(super) fn write(parts: &[Part], allowed: &[Licensee]) -> Result<String> {
    let mut page = format!("{HEAD}\n");
    let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for part in parts {
        let taken = licence::taken(part, allowed)?;
        let name = format!("{} {}", part.name, part.version);
        let place = part.repository.as_deref().map(|place| format!(", {place}")).unwrap_or_default();
        writeln!(page, "{name} ({}{place})", part.licence)?;
        for text in licence::texts(part, &taken)? {
            texts.entry(text).or_default().push(name.clone());
        }
    }
    let mut texts: Vec<_> = texts.into_iter().collect();
    texts.sort_by(|(_, a), (_, b)| a.cmp(b));
    for (text, names) in texts {
        write!(page, "\n{RULE}\n{}:\n\n{text}\n", names.join(", "))?;
    }
    Ok(page)
}
