//! One page as an HTML document: Trunk's `index.html`, completed.

use super::edition::Edition;
use super::page::Page;
use super::{PublishError, csp, head};
use crate::components::{ACCOUNT_ATTRIBUTE, App, BLOCK_ATTRIBUTE, ROOT_ID, SITE_ATTRIBUTE};
use crate::reader::Reader;
use crate::story::{STORY_ID, Story};
use leptos::prelude::*;
use std::path::Path;

/// Where the document's language goes, on the `html` element.
const LANGUAGE: &str = "pad31:language";
/// Where title, policy and style sheet go: before anything that is loaded.
const HEAD: &str = "<!--pad31:head-->";
/// Where the tree and its story go.
const BODY: &str = "<!--pad31:body-->";

/// What all pages are made from.
pub(super) struct Template {
    /// Trunk's `index.html`, as it stands in the published folder.
    pub html: String,
    /// The names, in that folder, of what it refers to: the style sheet,
    pub style: String,
    /// the script that wasm-bindgen made,
    pub glue: String,
    /// the WebAssembly,
    pub wasm: String,
    /// and the icon.
    pub icon: String,
}

impl Template {
    /// Reads Trunk's `index.html`. Its loader, in Trunk.toml, is `fetch('./…')` and `import('./…')`.
    pub(super) fn read(staging: &Path, style: String) -> Result<Self, PublishError> {
        let html = super::read(staging, "index.html")?;
        let name = |before: &'static str, end: char| {
            let (_, rest) = html.split_once(before)?;
            Some(rest.split_once(end)?.0.to_owned())
        };
        let named = |before, end| name(before, end).ok_or(PublishError::Template(before));
        let glue = named("import('./", '\'')?;
        let wasm = named("fetch('./", '\'')?;
        let icon = named("rel=\"icon\" href=\"./", '"')?;
        Ok(Self { html, style, glue, wasm, icon })
    }
}

/// Completes the template for a page in its folder.
pub(super) fn write(template: &Template, edition: &Edition, page: Page) -> Result<String, PublishError> {
    let root = edition.root(page);
    let head = head::write(edition, page, &format!("{root}{}", template.style))?;
    complete(&lower(&template.html, &root), &head, edition, page)
}

/// Puts head, tree and story into a template, and then the policy that allows just that.
pub(super) fn complete(html: &str, head: &str, edition: &Edition, page: Page) -> Result<String, PublishError> {
    let story = edition.story;
    let mut root = vec![format!("id=\"{ROOT_ID}\"")];
    match page {
        Page::Story => {}
        Page::Account(account) => root.push(format!("{ACCOUNT_ATTRIBUTE}=\"{}\"", account.name())),
        Page::Block(block) => root.push(format!("{BLOCK_ATTRIBUTE}=\"{}\"", block.name())),
    }
    root.extend(edition.site.map(|site| format!("{SITE_ATTRIBUTE}=\"{}\"", site.as_ref())));
    let body = format!(
        "<div {}>{}</div>\n<script type=\"application/json\" id=\"{STORY_ID}\">{}</script>",
        root.join(" "),
        tree(story, page),
        json(story)
    );
    let html = put(html, LANGUAGE, &story.language)?;
    let html = put(&html, BODY, &body)?;
    // The policy is made of the whole page, head included, and comes before all of it.
    let policy = csp::policy(&put(&html, HEAD, head)?);
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
    put(&html, HEAD, &(policy + head))
}

fn put(html: &str, mark: &'static str, with: &str) -> Result<String, PublishError> {
    let (before, after) = html.split_once(mark).ok_or(PublishError::Template(mark))?;
    Ok([before, with, after].concat())
}

/// The template for a page in a folder below: Trunk writes addresses as `./name`.
fn lower(template: &str, root: &str) -> String {
    if root.is_empty() {
        return template.to_owned();
    }
    template.replace("\"./", &format!("\"{root}")).replace("'./", &format!("'{root}"))
}

/// The tree as HTML. Leptos marks some places with `<!>`, which browsers read as an empty
/// comment but HTML does not allow; written out, it is the same node.
fn tree(story: &'static Story, page: Page) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::as_published(story, page.opens());
        let block = page.block();
        view! { <App story reader block/> }.to_html()
    });
    html.replace("<!>", "<!---->")
}

/// The story as JSON that cannot end its script element.
fn json(story: &Story) -> String {
    let json = serde_json::to_string(story).expect("a story has string keys only");
    json.replace('<', "\\u003c")
}
