//! The whole story in one file that opens from a disk, with no server and no network.

use super::document::{Template, complete};
use super::edition::Edition;
use super::page::Page;
use super::{PublishError, head};
use base64::{Engine, engine::general_purpose::STANDARD};
use html_escape::encode_text as text;
use std::path::Path;

/// What it is called in the published folder.
pub(super) const NAME: &str = "pad31.html";

/// How it starts: the WebAssembly lies in the page, as it lies in the glue's own place otherwise.
const LOADER: &str =
    "const wasm = Uint8Array.from(atob(document.getElementById('pad31-wasm').textContent), (c) => c.charCodeAt(0));
await __wbg_init({ module_or_path: wasm });";

/// The page with style, script, WebAssembly and icon in it.
pub(super) fn write(template: &Template, edition: &Edition, staging: &Path) -> Result<String, PublishError> {
    let read = |name: &str| {
        let path = staging.join(name);
        std::fs::read(&path).map_err(|error| PublishError::File(path, error))
    };
    let read_text = |name: &str| read(name).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let name = |start: &str, end: &'static str| {
        let from = template.html.find(start).map(|at| &template.html[at + start.len()..]);
        from.and_then(|rest| rest.split_once(end))
            .map(|(name, _)| name)
            .ok_or(PublishError::Template("the script's loader"))
    };
    let (wasm, script) = (name("fetch('./", "'")?, name("import('./", "'")?);
    let icon = name("href=\"./favicon", "\"")?;

    let (before, rest) =
        template.html.split_once("<script type=\"module\">").ok_or(PublishError::Template("<script>"))?;
    let (_, after) = rest.split_once("</script>").ok_or(PublishError::Template("</script>"))?;
    let icon_address = format!("./favicon{icon}");
    let icon_data = format!("data:image/svg+xml;base64,{}", STANDARD.encode(read(&icon_address[2..])?));
    let page = [before, after].concat().replace(&icon_address, &icon_data);
    let scripts = format!(
        "<script type=\"text/plain\" id=\"pad31-wasm\">{}</script>\n<script type=\"module\">\n{}\n{LOADER}\n</script>\n</body>",
        STANDARD.encode(read(wasm)?),
        read_text(script)?,
    );
    let page = page.replace("</body>", &scripts);

    let story = edition.story;
    let (title, description) = head::words(story, Page::Story);
    let head = [
        format!("<title>{}</title>", text(&title)),
        head::named("description", &description),
        format!("<style>{}</style>", read_text(&template.style)?),
    ];
    complete(&page, &head.join("\n"), edition, Page::Story)
}
