//! The whole story in one file that opens from a disk, with no server and no network.

use super::document::{Template, complete};
use super::edition::Edition;
use super::page::{Page, words};
use super::{PublishError, Settings, head, notices, read, script};
use base64::{Engine, engine::general_purpose::STANDARD};
use html_escape::encode_text as text;
use std::path::Path;

/// What it is called, in its edition.
pub(super) const NAME: &str = "pad31.html";

/// How it starts: the WebAssembly lies in the page.
const LOADER: &str = "
const text = document.getElementById('pad31-wasm').textContent;
await __wbg_init({ module_or_path: Uint8Array.from(atob(text), (c) => c.charCodeAt(0)) });
addEventListener('toggle', ({ target }) => target.matches('.embed-this') && import('./embed.js'), true);";

/// The page with style, script, WebAssembly and icon in it.
pub(super) fn write(
    template: &Template,
    edition: &Edition,
    staging: &Path,
    settings: &Settings,
) -> Result<String, PublishError> {
    let icon = format!("data:image/svg+xml;base64,{}", STANDARD.encode(read(staging, &template.icon)?));
    let page = template.still()?.replace(&format!("./{}", template.icon), &icon);

    let path = staging.join(&template.wasm);
    let wasm = std::fs::read(&path).map_err(|error| PublishError::File(path, error))?;
    let scripts = format!(
        "<script type=\"text/plain\" id=\"pad31-wasm\">{}</script>\n<script type=\"module\">{}</script>\n</body>",
        STANDARD.encode(wasm),
        notices::pointed(&script::minify_glue(&(read(staging, &template.glue)? + LOADER))?, settings),
    );
    let page = page.replace("</body>", &scripts);

    let (title, description) = words(edition.story, Page::Full);
    let head = [
        format!("<title>{}</title>", text(&title)),
        head::named("description", &description),
        format!("<style>{}</style>", read(staging, &template.style)?),
    ];
    // Of one file, no other edition can be reached.
    complete(&page, &head.join("\n"), edition, Page::Full, edition.surroundings(Page::Full, &[]))
}
