//! What a host answers where nothing is: the site's own page, in its first language.

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
pub(super) fn write(template: &Template, edition: &Edition) -> Result<String, PublishError> {
    let story = edition.story;
    let label = |label| story.labels.get(label);
    let top = edition.site.map_or("/", Site::path);
    let title = fill(label(Label::BlockTitle), &[("part", label(Label::NotFound)), ("story", &story.title)]);
    let head = [
        format!("<title>{}</title>", text(&title)),
        head::named("robots", "noindex"),
        format!("<link rel=\"stylesheet\" href=\"{}{}\">", attribute(top), template.style),
    ];
    let body = format!(
        "<header class=\"masthead\"><p class=\"kicker\">{}</p><h1>{}</h1></header>\
         <main><section><p>{}</p><p><a href=\"{}\">{}</a></p></section></main>",
        text(&story.page.kicker),
        text(label(Label::NotFound)),
        text(label(Label::NotFoundNote)),
        attribute(top),
        text(&story.page.headline),
    );
    assemble(&lower(&template.still()?, top), &story.language, &head.join("\n"), &body)
}
