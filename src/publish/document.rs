//! One page as an HTML document: Trunk's `index.html`, completed.

use super::{PublishError, csp};
use crate::components::{App, ROOT_ID};
use crate::reader::Reader;
use crate::story::{STORY_ID, Story};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use leptos::prelude::*;

/// Where the document's language goes, on the `html` element.
const LANGUAGE: &str = "pad31:language";
/// Where title, policy and style sheet go: before anything that is loaded.
const HEAD: &str = "<!--pad31:head-->";
/// Where the tree and its story go.
const BODY: &str = "<!--pad31:body-->";

/// Completes the template. The story is kept for good, as it is in the browser: a build writes a
/// handful of pages and ends.
pub(super) fn write(template: &str, style: &str, story: Story) -> Result<String, PublishError> {
    let story: &'static Story = Box::leak(Box::new(story));
    let body = format!(
        "<div id=\"{ROOT_ID}\">{}</div>\n<script type=\"application/json\" id=\"{STORY_ID}\">{}</script>",
        tree(story),
        json(story)
    );
    let html = put(template, LANGUAGE, &story.language)?;
    let html = put(&html, BODY, &body)?;
    put(&html, HEAD, &head(story, style, &csp::policy(&html)))
}

fn put(html: &str, mark: &'static str, with: &str) -> Result<String, PublishError> {
    let (before, after) = html.split_once(mark).ok_or(PublishError::Template(mark))?;
    Ok([before, with, after].concat())
}

fn head(story: &Story, style: &str, policy: &str) -> String {
    let page = &story.page;
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <title>{title}</title>\n\
         <meta name=\"description\" content=\"{description}\">\n\
         <link rel=\"stylesheet\" href=\"./{style}\">",
        title = text(&page.title),
        description = attribute(&page.description),
    )
}

/// The tree as HTML. Leptos marks some places with `<!>`, which browsers read as an empty
/// comment but HTML does not allow; written out, it is the same node.
fn tree(story: &'static Story) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let reader = Reader::as_published(story);
        view! { <App story reader/> }.to_html()
    });
    html.replace("<!>", "<!---->")
}

/// The story as JSON that cannot end its script element.
fn json(story: &Story) -> String {
    let json = serde_json::to_string(story).expect("a story has string keys only");
    json.replace('<', "\\u003c")
}
