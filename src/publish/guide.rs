//! For editors: how to place a block, and every block in every option.

use super::document::{Template, assemble, lower};
use super::edition::Edition;
use super::{PublishError, head};
use crate::blocks::{Block, Form, Theme};
use crate::story::pad::Scene;
use crate::story::{Label, Shown, Story, fill};
use html_escape::{encode_double_quoted_attribute as attribute, encode_text as text};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd, html};

/// The help, from the same source as the repository's own.
const HELP: &str = include_str!("../../docs/embedding.md");
/// What stands there for the public address.
const EXAMPLE: &str = "https://news.example/pad31/";
/// Where the help and the gallery lie in their edition.
pub(super) const PATHS: [&str; 2] = ["embed/help/index.html", "embed/gallery/index.html"];
/// The way from either page up to its language's folder.
const HOME: &str = "../../";

/// Each page: where it lies in its edition, and the page.
pub(super) fn pages(template: &Template, edition: &Edition) -> Result<[(&'static str, String); 2], PublishError> {
    Ok([
        (PATHS[0], guide(template, edition, Label::EmbedHelp, &help(edition))?),
        (PATHS[1], guide(template, edition, Label::EmbedGallery, &gallery(edition))?),
    ])
}

fn guide(template: &Template, edition: &Edition, name: Label, body: &str) -> Result<String, PublishError> {
    let label = |label| text(edition.story.labels.get(label));
    let links = format!(
        "<a href=\"{HOME}#embed\">{}</a> · <a href=\"../help/\">{}</a> · <a href=\"../gallery/\">{}</a>",
        label(Label::EmbedHeading),
        label(Label::EmbedHelp),
        label(Label::EmbedGallery),
    );
    let description = edition.story.labels.get(Label::EmbedIntro);
    page(template, edition, HOME, (name, description), &links, body)
}

/// A page beside the story: the way up to its language's folder, what it is called and described as, where else to go,
/// what it says.
pub(super) fn page(
    template: &Template,
    edition: &Edition,
    home: &str,
    (name, description): (Label, &str),
    links: &str,
    body: &str,
) -> Result<String, PublishError> {
    let story = edition.story;
    let root = format!("{home}{}", edition.root(super::Page::Full));
    let name = story.labels.get(name);
    let title = fill(story.labels.get(Label::BlockTitle), &[("part", name), ("story", &story.title)]);
    let head = [
        format!("<title>{}</title>", text(&title)),
        head::named("description", description),
        format!("<link rel=\"stylesheet\" href=\"{}{}\">", root, template.style),
    ];
    let body = format!(
        "<header class=\"masthead\"><p class=\"kicker\"><a href=\"{home}\">{}</a></p><h1>{}</h1>\
         <p class=\"note\">{links}</p></header><main><section class=\"guide\">{body}</section></main>",
        text(&story.page.kicker),
        text(name),
    );
    assemble(&lower(&template.still()?, &root), &story.language, &head.join("\n"), &body)
}

/// It is written in English, and says so to browsers; its own title is the page's. What leads to other files of the
/// repository is text alone.
fn help(edition: &Edition) -> String {
    let address = edition.address("").unwrap_or_else(|| EXAMPLE.to_owned());
    let source = HELP.split_once('\n').map_or(HELP, |(_, rest)| rest).replace(EXAMPLE, &address);
    let elsewhere = |to: &CowStr| !to.starts_with('#') && !to.starts_with("https:");
    let mut dropped = false;
    let events = Parser::new_ext(&source, Options::ENABLE_TABLES).filter(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            dropped = elsewhere(dest_url);
            !dropped
        }
        Event::End(TagEnd::Link) => !std::mem::take(&mut dropped),
        _ => true,
    });
    let mut body = String::new();
    html::push_html(&mut body, events);
    // A wide table scrolls by itself, also by the keyboard.
    let body =
        body.replace("<table>", "<div class=\"scrolls\" tabindex=\"0\"><table>").replace("</table>", "</table></div>");
    format!("<div lang=\"en\">{body}</div>")
}

/// A block as it can be ordered.
#[derive(Clone, Copy)]
struct Ordered {
    block: Block,
    form: Form,
    shown: Shown,
    scene: Option<usize>,
    theme: Theme,
    /// Without its heading, and with an accent.
    dressed: bool,
}

/// Strong enough to be seen wherever a light block has an accent.
const ACCENT: &str = "#7a1fa2";

/// Every block in each form with each account, at each stop of the drawing, light, dark, and dressed for its host.
fn gallery(edition: &Edition) -> String {
    let story = edition.story;
    let name = |block: Block| text(story.labels.get(block.heading().unwrap_or(Label::EmbedAll)));
    let part = |block: Block| {
        let items: String = orders(story, block).into_iter().map(|ordered| item(story, ordered)).collect();
        format!("<h2 id=\"{}\">{}</h2>{items}", block.name(), name(block))
    };
    let parts: String = Block::ALL.map(part).concat();
    let link = |block: Block| format!("<li><a href=\"#{}\">{}</a></li>", block.name(), name(block));
    let list: String = Block::ALL.map(link).concat();
    let script = format!("{HOME}{}embed.js", edition.root(super::Page::Full));
    // Before the blocks, which have no height of their own: so none moves what is below it.
    format!("<script src=\"{script}\"></script><div class=\"gallery\"><ul>{list}</ul>{parts}</div>")
}

fn orders(story: &Story, block: Block) -> Vec<Ordered> {
    let (form, shown, theme) = (Form::Compact, Shown::default(), Theme::Auto);
    let plain = Ordered { block, form, shown, scene: None, theme, dressed: false };
    let accounts = if block.has(Block::Damage) { story.addresses.all() } else { vec![Shown::default()] };
    let forms = Form::ALL
        .into_iter()
        .flat_map(|form| accounts.iter().map(move |shown| Ordered { form, shown: *shown, ..plain }));
    let named = story.pad.scenes.iter().enumerate().filter(|(_, scene)| scene.name.is_some() && block == Block::Damage);
    let scenes = named.map(|(place, _)| Ordered { scene: Some(place), ..plain });
    let themes = [(Theme::Light, false), (Theme::Dark, false), (Theme::Light, true)];
    forms.chain(scenes).chain(themes.map(|(theme, dressed)| Ordered { theme, dressed, ..plain })).collect()
}

fn item(story: &Story, Ordered { block, form, shown, scene, theme, dressed }: Ordered) -> String {
    let scene = scene.map(|scene| &story.pad.scenes[scene]);
    let label = |label| story.labels.get(label).to_owned();
    let names = [
        Some(label(if form == Form::Full { Label::FormFull } else { Label::FormCompact })),
        block.has(Block::Damage).then(|| story.told(shown).name.clone()),
        scene.and_then(|scene| scene.name.clone()),
        (theme == Theme::Light).then(|| label(Label::ThemeLight)),
        (theme == Theme::Dark).then(|| label(Label::ThemeDark)),
        dressed.then(|| "title".to_owned()),
        dressed.then(|| "accent".to_owned()),
    ];
    let names: Vec<_> = names.into_iter().flatten().collect();
    let given = [
        ("show", Some(block.name())),
        ("account", (shown != Shown::default()).then(|| story.addresses.name(shown))),
        ("scene", scene.map(Scene::value)),
        ("theme", (theme != Theme::Auto).then(|| theme.name())),
        ("title", dressed.then_some("hide")),
        ("accent", dressed.then_some(ACCENT)),
    ];
    let given = given.into_iter().filter_map(|(name, value)| Some(format!("{name}=\"{}\"", attribute(value?))));
    let given: Vec<_> = given.chain((form == Form::Full).then(|| "full".to_owned())).collect();
    let given = given.join(" ");
    format!(
        "<h3>{}</h3><p><code>{}</code></p><pad31-explainer {given} lang=\"{}\"></pad31-explainer>",
        text(&names.join(" · ")),
        text(&given),
        story.language,
    )
}
