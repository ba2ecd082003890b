//! The Content Security Policy of a page, as its meta tag carries it.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// A policy that allows what the page consists of and nothing else: our own files, the inline
/// scripts and styles of this very page by their hashes, and compiling WebAssembly. Frames are for
/// the preview of a block.
pub(super) fn policy(html: &str) -> String {
    let scripts = hashes(inline(html, "script").filter(|(attributes, _)| runs(attributes)));
    let styles = hashes(inline(html, "style"));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; \
         img-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; \
         form-action 'none'"
    )
}

/// Attributes and text of each element of a name.
fn inline<'a>(html: &'a str, name: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let pieces: Vec<_> = html.split(&start).skip(1).collect();
    pieces.into_iter().filter_map(move |rest| {
        let (attributes, rest) = rest.split_once('>')?;
        Some((attributes, rest.split_once(&end)?.0))
    })
}

/// Whether a browser would run a script in place: not one that is fetched, nor a block of data.
fn runs(attributes: &str) -> bool {
    !attributes.contains("src=") && (!attributes.contains("type=") || attributes.contains("\"module\""))
}

fn hashes<'a>(elements: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let hash = |(_, text): (&str, &str)| [" 'sha256-", &STANDARD.encode(Sha256::digest(text)), "'"].concat();
    elements.map(hash).collect::<Vec<_>>().concat()
}
