//! One page as an HTML document: Trunk's `index.html`, completed.

use super::edition::Edition;
use super::page::Page;
use super::{PublishError, csp, head};
use crate::components::still::{App, Surroundings};
use crate::components::{ACCOUNT_ATTRIBUTE, BASIS_ATTRIBUTE, BLOCK_ATTRIBUTE, ROOT_ID, SITE_ATTRIBUTE};
use crate::reader::{Basis, Offer, Reader};
use crate::story::Story;
use html_escape::encode_double_quoted_attribute as attribute;
use leptos::prelude::*;
use std::path::Path;

/// Where the document's language goes, on the `html` element.
const LANGUAGE: &str = "pad31:language";
/// Where title, policy and style sheet go: before anything that is loaded.
const HEAD: &str = "<!--pad31:head-->";
/// Where the tree goes.
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
    /// Reads Trunk's `index.html`. Its loader, in Trunk.toml, carries the names of what it fetches.
    pub(super) fn read(staging: &Path, style: String) -> Result<Self, PublishError> {
        let html = super::read(staging, "index.html")?;
        let name = |before: &'static str| {
            let (_, rest) = html.split_once(before)?;
            Some(rest.split_once('"')?.0.to_owned())
        };
        let named = |before| name(before).ok_or(PublishError::Template(before));
        let glue = named("data-js=\"./")?;
        let wasm = named("data-wasm=\"./")?;
        let icon = named("rel=\"icon\" href=\"./")?;
        Ok(Self { html, style, glue, wasm, icon })
    }

    /// Without what brings a page to life.
    pub(super) fn still(&self) -> Result<String, PublishError> {
        let (before, _, after) = self.around_loader()?;
        Ok([before, after].concat())
    }

    /// The text of what brings a page to life.
    pub(super) fn loader(&self) -> Result<&str, PublishError> {
        Ok(self.around_loader()?.1)
    }

    /// What stands before the loader, its text, and what stands after it.
    fn around_loader(&self) -> Result<(&str, &str, &str), PublishError> {
        let parts = self.html.split_once("<script type=\"module\"").and_then(|(before, rest)| {
            let (text, after) = rest.split_once('>')?.1.split_once("</script>")?;
            Some((before, text, after))
        });
        parts.ok_or(PublishError::Template("the script's loader"))
    }
}

/// Completes the template for a page in its folder.
pub(super) fn write(
    template: &Template,
    edition: &Edition,
    editions: &[Edition],
    page: Page,
) -> Result<String, PublishError> {
    let root = edition.root(page);
    let head = head::write(edition, editions, page, &format!("{root}{}", template.style))?;
    complete(&lower(&template.html, &root), &head, edition, page, edition.surroundings(page, editions))
}

/// Puts head and tree into a template.
pub(super) fn complete(
    html: &str,
    head: &str,
    edition: &Edition,
    page: Page,
    surroundings: Surroundings,
) -> Result<String, PublishError> {
    let story = edition.story;
    let basis: &'static Basis = Box::leak(Box::new(basis(story, page)));
    let packed = serde_json::to_string(&basis.pack()).expect("a list of texts");
    let mut root = vec![format!("id=\"{ROOT_ID}\""), format!("{BASIS_ATTRIBUTE}=\"{}\"", attribute(&packed))];
    match page {
        Page::Full => {}
        Page::Account(shown) | Page::Scene(shown, _) => {
            root.push(format!("{ACCOUNT_ATTRIBUTE}=\"{}\"", story.addresses.name(shown)));
        }
        Page::Block(block) => root.push(format!("{BLOCK_ATTRIBUTE}=\"{}\"", block.name())),
    }
    root.extend(edition.address("").map(|site| format!("{SITE_ATTRIBUTE}=\"{site}\"")));
    let body = format!("<div {}>{}</div>", root.join(" "), tree(story, basis, page, surroundings));
    assemble(html, &story.language, head, &body)
}

/// Puts language, head and body into a template, and then the policy that allows just that.
pub(super) fn assemble(html: &str, language: &str, head: &str, body: &str) -> Result<String, PublishError> {
    let html = put(html, LANGUAGE, language)?;
    let html = put(&html, BODY, body)?;
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
pub(super) fn lower(template: &str, root: &str) -> String {
    if root.is_empty() {
        return template.to_owned();
    }
    template.replace("\"./", &format!("\"{root}"))
}

/// The tree as HTML, without the marks by which Leptos would walk it: nothing walks it.
fn tree(story: &'static Story, basis: &'static Basis, page: Page, surroundings: Surroundings) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::as_published(basis, None);
        let block = page.block();
        view! { <App story reader block surroundings /> }.to_html()
    });
    html.replace("<!>", "").replace("<!--<() />-->", "")
}

/// What there is to choose from.
pub(super) fn offer(story: &Story) -> Offer {
    Offer { accounts: story.addresses.clone(), scenes: story.pad.scene_names(), zones: story.zone_names() }
}

/// What a page's live parts go by.
fn basis(story: &Story, page: Page) -> Basis {
    Basis {
        opens: page.opens(),
        offer: offer(story),
        checked: story.checked,
        stay: story.stay,
        locale: story.locale.clone(),
        dates: story.dates.clone(),
    }
}
