//! The Content Security Policy of a page, as its meta tag carries it.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// A policy that allows what the page consists of and nothing else: our own files, the inline
/// scripts of this very page by their hashes, and compiling WebAssembly.
/// Frames are for the preview of a block.
pub(super) fn policy(html: &str) -> String {
    let hashes: Vec<_> =
        inline_scripts(html).map(|script| format!("'sha256-{}'", STANDARD.encode(Sha256::digest(script)))).collect();
    let hashes = hashes.join(" ");
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {hashes}; style-src 'self'; img-src 'self'; \
         connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'"
    )
}

/// The text of each script element that a browser would run in place.
fn inline_scripts(html: &str) -> impl Iterator<Item = &str> {
    html.split("<script").skip(1).filter_map(|rest| {
        let (attributes, rest) = rest.split_once('>')?;
        let (text, _) = rest.split_once("</script>")?;
        let runs = !attributes.contains("src=") && !attributes.contains("json");
        runs.then_some(text)
    })
}
