//! What hosts that read a `_headers` file send: what is shipped for all files, and the policy of each page.

use super::document::Template;
use super::edition::Edition;
use super::{PublishError, csp, guide, read, single, statement};
use crate::blocks::Block;
use std::path::Path;

/// Where it lies in the published folder, and its first part in `deploy/`.
pub(super) const NAME: &str = "_headers";

/// Each page is named by one rule alone: where two say the same header, hosts send both.
pub(super) fn write(project: &Path, template: &Template, editions: &[Edition]) -> Result<String, PublishError> {
    let mut text = vec![read(project, "deploy/_headers")?];
    let [framed, unframed] = [csp::sent(template, true)?, csp::sent(template, false)?];
    for edition in editions {
        let addresses = &edition.story.addresses;
        let accounts = addresses.all().into_iter().map(|shown| format!("{}*", addresses.folder(shown)));
        let beside = guide::PATHS.into_iter().chain([statement::PATH]).map(|path| path.replace("index.html", ""));
        let pages = accounts.chain([String::new()]).chain(beside);
        let pages = pages.map(|page| (page, unframed.as_str()));
        let blocks = Block::ALL.map(|block| (block.path().to_owned(), framed.as_str()));
        for (page, policy) in pages.chain(blocks).chain([(single::NAME.to_owned(), csp::framing(false))]) {
            text.push(format!("/{}\n  Content-Security-Policy: {policy}\n", edition.path(&page)));
        }
    }
    Ok(text.concat())
}
