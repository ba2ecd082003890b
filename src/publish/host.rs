//! The scripts of both sides of an embed, and the heights they agree on.

use super::edition::Edition;
use super::{PublishError, hashed, script};
use crate::blocks::{Block, Form, heights};
use crate::story::Shown;
use serde_json::{Map, Value, json};

const FRAME: &str = include_str!("../../host/frame.js");
/// The name that snippets have.
const NAME: &str = "embed.js";
const HOST: &str = include_str!("../../host/embed.js");

/// The child's side, for the page to carry.
pub(super) fn frame() -> Result<String, PublishError> {
    script::minify(FRAME)
}

/// The host's side as files: under the name that moves with every build, under one that goes with the content, for
/// hosts that say what they run by its sum, and where that name and sum can be read.
pub(super) fn files(editions: &[Edition]) -> Result<[(String, String); 3], PublishError> {
    let script = script::minify(&host(editions))?;
    let kept = hashed::name("embed", &script, "js");
    let said = json!({ "src": address(editions, &kept), "integrity": hashed::integrity(&script) });
    Ok([(NAME.to_owned(), script.clone()), (kept, script), ("embed.json".to_owned(), said.to_string())])
}

/// A file at the top of the published folder: in full where that has an address.
fn address(editions: &[Edition], name: &str) -> String {
    editions[0].site.map_or_else(|| name.to_owned(), |site| site.address(name))
}

/// The host's side, with its own address, if there is one, and what each edition is: its folder, the title it gives
/// its frames, and its heights.
fn host(editions: &[Edition]) -> String {
    let edition = |edition: &Edition| {
        let heights = |(block, form): (Block, Form)| {
            let rows = rows(edition, block, form).into_iter().map(|row| json!(row.as_chunks::<3>().0));
            ([block.name(), if form == Form::Full { "+" } else { "" }].concat(), rows.collect::<Value>())
        };
        let heights: Map<_, _> = all().map(heights).collect();
        json!([edition.story.language, edition.folder, edition.story.title, heights])
    };
    let own = editions[0].site.map(|site| site.address(NAME));
    let editions: Vec<Value> = editions.iter().map(edition).collect();
    HOST.replace("'pad31:editions'", &json!(editions).to_string()).replace("'pad31:script'", &json!(own).to_string())
}

/// A block's page takes at least the height its host reserves.
pub(super) fn style(editions: &[Edition]) -> String {
    let mut rules = String::new();
    for edition in editions {
        let language = if editions.len() > 1 { format!(":lang({})", edition.story.language) } else { String::new() };
        for (block, form) in all() {
            let form_set = if form == Form::Full { "html[data-full]" } else { "html:not([data-full])" };
            let selector = format!("{form_set}{language} [data-show={}]", block.name());
            let selectors = [selector.clone(), selector + ":has([name=account][value=both]:checked)"];
            for (row, selector) in rows(edition, block, form).into_iter().zip(selectors) {
                rules += &heights::rules(&selector, &row);
            }
        }
    }
    rules
}

/// Every block in every form.
fn all() -> impl Iterator<Item = (Block, Form)> {
    Block::ALL.into_iter().flat_map(|block| Form::ALL.map(|form| (block, form)))
}

/// A block whose height hangs on the account has a second row, for all of them at once.
fn rows(edition: &Edition, block: Block, form: Form) -> Vec<Vec<i64>> {
    let one = edition.story.addresses.all()[0];
    let mut rows = [one, Shown::SideBySide].map(|shown| heights::pieces(edition.heights, block, form, shown)).to_vec();
    rows.dedup();
    rows
}
