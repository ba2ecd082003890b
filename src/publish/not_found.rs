//! What a host answers where nothing is: the site's own page, in every language, the first one's first.

use super::document::{Template, assemble, lower};
use super::edition::Edition;
use super::site::Site;
use super::{PublishError, head};
use crate::story::{Label, fill};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};

/// Where hosts look for it.
pub(super) const NAME: &str = "404.html";

/// It is served at any depth, so that what it refers to has the path from the top of the host: that of the
/// public address, else the top itself. A path and no host, so that it holds wherever a preview is served.
pub(super) fn write(template: &Template, editions: &[Edition]) -> Result<String, PublishError> {
    let story = editions[0].story;
    let label = |label| story.labels.get(label);
    let top = editions[0].site.map_or("/", Site::path);
    let title = fill(label(Label::BlockTitle), &[("part", label(Label::NotFound)), ("story", &story.title)]);
    let head = [
        format!("<title>{}</title>", text(&title)),
        head::named("robots", "noindex"),
        format!("<link rel=\"stylesheet\" href=\"{}{}\">", attribute(top), template.style),
    ];
    let other = |other: &Edition| {
        let (language, name) = (&other.story.language, other.story.labels.get(Label::NotFound));
        format!("<section lang=\"{language}\"><h2>{}</h2>{}</section>", text(name), way_back(other, top))
    };
    let others = editions[1..].iter().map(other).collect::<Vec<_>>().concat();
    let body = format!(
        "<header class=\"masthead\"><p class=\"kicker\">{}</p><h1>{}</h1></header>\
         <main><section>{}</section>{others}</main>",
        text(&story.page.kicker),
        text(label(Label::NotFound)),
        way_back(&editions[0], top),
    );
    assemble(&lower(&template.still()?, top), &story.language, &head.join("\n"), &body)
}

/// What may have happened, and where the story is.
fn way_back(edition: &Edition, top: &str) -> String {
    format!(
        "<p>{}</p><p><a href=\"{}{}\">{}</a></p>",
        text(edition.story.labels.get(Label::NotFoundNote)),
        attribute(top),
        edition.folder,
        text(&edition.story.page.headline),
    )
}
