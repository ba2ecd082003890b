//! One page as an HTML document: Trunk's `index.html`, completed.

use super::page::Page;
use super::site::Site;
use super::{PublishError, csp, embed, oembed};
use crate::components::{App, BLOCK_ATTRIBUTE, ROOT_ID, SITE_ATTRIBUTE};
use crate::embed::Block;
use crate::reader::Reader;
use crate::story::{Label, STORY_ID, Story};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use leptos::prelude::*;
use std::fmt::Write;

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
    /// The style sheet's name in that folder.
    pub style: String,
}

/// Completes the template.
pub(super) fn write(
    template: &Template,
    story: &'static Story,
    page: Page,
    site: Option<&Site>,
) -> Result<String, PublishError> {
    let mut root = format!("id=\"{ROOT_ID}\"");
    if let Some(block) = page.block {
        write!(root, " {BLOCK_ATTRIBUTE}=\"{}\"", block.name()).expect("writing to a string cannot fail");
    }
    if let Some(site) = site {
        write!(root, " {SITE_ATTRIBUTE}=\"{}\"", site.as_ref()).expect("writing to a string cannot fail");
    }
    let body = format!(
        "<div {root}>{}</div>\n<script type=\"application/json\" id=\"{STORY_ID}\">{}</script>",
        tree(story, page.block),
        json(story)
    );
    let html = lower(&template.html, &page.root());
    let html = put(&html, LANGUAGE, &story.language)?;
    let html = put(&html, BODY, &body)?;
    let head = head(story, page, site, &format!("{}{}", page.root(), template.style));
    // The policy is made of the whole page, head included, and comes before all of it.
    let policy = csp::policy(&put(&html, HEAD, &head)?);
    let policy = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
    put(&html, HEAD, &(policy + &head))
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

fn head(story: &Story, page: Page, site: Option<&Site>, style: &str) -> String {
    let mut head = Vec::new();
    if page.block.is_some() {
        // Its theme and its height come first.
        head.push(format!("<script>\n{}</script>", embed::FRAME));
        head.push("<meta name=\"robots\" content=\"noindex\">".to_owned());
    }
    head.push(format!("<title>{}</title>", text(&title(story, page.block))));
    head.push(format!("<meta name=\"description\" content=\"{}\">", attribute(&story.page.description)));
    head.push(format!("<link rel=\"stylesheet\" href=\"{style}\">"));
    if let Some(site) = site {
        head.push(format!("<link rel=\"canonical\" href=\"{}\">", site.as_ref()));
        head.push(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
            site.address(&oembed::path(page)),
            attribute(&story.title),
        ));
    }
    head.join("\n")
}

fn title(story: &Story, block: Option<Block>) -> String {
    let part = match block {
        None | Some(Block::All) => return story.title.clone(),
        Some(Block::Damage) => Label::DamageHeading,
        Some(Block::Countdown) => Label::StayHeading,
        Some(Block::Story) => Label::StoryHeading,
    };
    format!("{} – {}", story.labels.get(part), story.title)
}

/// The tree as HTML. Leptos marks some places with `<!>`, which browsers read as an empty
/// comment but HTML does not allow; written out, it is the same node.
fn tree(story: &'static Story, block: Option<Block>) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::as_published(story);
        view! { <App story reader block/> }.to_html()
    });
    html.replace("<!>", "<!---->")
}

/// The story as JSON that cannot end its script element.
fn json(story: &Story) -> String {
    let json = serde_json::to_string(story).expect("a story has string keys only");
    json.replace('<', "\\u003c")
}
