//! What a page may do: its Content Security Policy, as its meta tag carries it and as hosts send it.

use super::document::Template;
use super::{PublishError, host};
use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

/// A policy that allows what the page consists of and nothing else: our own files, the inline
/// scripts and styles of this very page by their hashes, and compiling WebAssembly. Frames are for
/// the preview of a block. No text becomes markup or script.
pub(super) fn policy(html: &str) -> String {
    let scripts = inline(html, "script").filter(|(attributes, _)| runs(attributes)).map(|(_, text)| text);
    rules(scripts, inline(html, "style").map(|(_, text)| text))
}

/// The same for every page but the single file, whose script changes with each build: the scripts of
/// all kinds of pages, and who may frame it, which only a header can say.
pub(super) fn sent(template: &Template, framed: bool) -> Result<String, PublishError> {
    let frame = host::frame()?;
    Ok([&rules([template.loader()?, &frame].into_iter(), std::iter::empty()), "; ", framing(framed)].concat())
}

/// Who may frame a page.
pub(super) fn framing(framed: bool) -> &'static str {
    if framed { "frame-ancestors *" } else { "frame-ancestors 'none'" }
}

fn rules<'a>(scripts: impl Iterator<Item = &'a str>, styles: impl Iterator<Item = &'a str>) -> String {
    let (scripts, styles) = (hashes(scripts), hashes(styles));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'{scripts}; style-src 'self'{styles}; \
         img-src 'self' data:; connect-src 'self'; manifest-src 'self'; frame-src 'self'; base-uri 'none'; \
         form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
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

fn hashes<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let hash = |text: &str| [" 'sha256-", &STANDARD.encode(Sha256::digest(text)), "'"].concat();
    texts.map(hash).collect::<Vec<_>>().concat()
}
