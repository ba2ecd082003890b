//! The pages as files. Runs natively inside Trunk's build, after it has placed the script and
//! the WebAssembly under their hashed names.

mod card;
mod compress;
mod csp;
mod document;
mod edition;
mod head;
mod host;
mod machines;
mod oembed;
mod page;
mod script;
mod single;
mod site;
mod style;

pub use page::Page;
pub use site::{SITE_VARIABLE, Site};

use crate::story::Story;
use crate::story::load::{self, ContentErrors};
use card::Painter;
use document::Template;
use edition::Edition;
use std::fmt;
use std::path::{Path, PathBuf};

/// Why the pages could not be written.
#[derive(Debug)]
pub enum PublishError {
    /// Something in `content/`.
    Content(ContentErrors),
    /// The public address.
    Site(String),
    /// A script.
    Script(String),
    /// A card or an icon.
    Picture(String),
    /// Something in `style/`.
    Style(String),
    /// `index.html` lacks a mark that the pages are built around.
    Template(&'static str),
    /// A file that could not be read or written.
    File(PathBuf, std::io::Error),
}

impl fmt::Display for PublishError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Content(error) => error.fmt(f),
            Self::Site(text) => write!(
                f,
                "{SITE_VARIABLE}\n  problem: {text} is not the address of a folder\n  \
                 remedy:  write it in full, as in https://news.example/pad31/"
            ),
            Self::Script(error) => {
                write!(
                    f,
                    "a script\n  problem: {error}\n  remedy:  mend it; src/publish/script.rs reads it as a module"
                )
            }
            Self::Picture(error) => {
                write!(
                    f,
                    "a card or an icon\n  problem: {error}\n  remedy:  mend the drawing; src/publish/card.rs makes it"
                )
            }
            Self::Style(error) => {
                write!(f, "style/\n  problem: {error}\n  remedy:  mend the style sheet at the place shown")
            }
            Self::Template(mark) => write!(
                f,
                "index.html\n  problem: {mark} is missing\n  \
                 remedy:  put it back; src/publish/document.rs says where it goes"
            ),
            Self::File(path, error) => write!(f, "{}\n  problem: {error}", path.display()),
        }
    }
}

/// The environment variable that names [`Settings::fonts`].
pub const FONTS_VARIABLE: &str = "PAD31_FONTS";

/// What the build is told from outside.
#[derive(Debug, Default)]
pub struct Settings {
    /// The public address; without it the pages leave out what needs one.
    pub site: Option<Site>,
    /// The folder of the fonts that cards are lettered in; without it there are neither cards nor
    /// icons.
    pub fonts: Option<PathBuf>,
    /// Whether text is compressed, which takes long where the WebAssembly is not optimised.
    pub compressed: bool,
}

/// Writes every page and file into `staging`, which holds what Trunk built.
pub fn publish(project: &Path, staging: &Path, settings: &Settings) -> Result<(), PublishError> {
    let style = style::bundle(&project.join("style/main.css"), &host::style())?;
    write(staging, &style.name, &style.text)?;
    let template = Template::read(staging, style.name)?;
    let painter = settings.fonts.as_deref().map(Painter::new).transpose()?;

    let stories = stories(&project.join("content"))?;
    let all: Vec<_> = stories.iter().map(|story| (story.language.clone(), folder(story))).collect();
    let edition = |&story| Edition { story, folder: folder(story), site: settings.site.as_ref(), all: &all };
    let editions: Vec<_> = stories.iter().map(edition).collect();
    for edition in &editions {
        pages(staging, &template, edition, painter.as_ref())?;
    }
    let glue = read(staging, &template.glue)?;
    write(staging, &template.glue, script::minify_glue(&glue)?)?;
    let first = &editions[0];
    write(staging, "embed.js", script::minify(&host::host(first.story))?)?;
    write(staging, "robots.txt", machines::robots(first))?;
    write(staging, "manifest.webmanifest", machines::manifest(first.story))?;
    if settings.site.is_some() {
        write(staging, "sitemap.xml", machines::site_map(&editions))?;
    }
    if let Some(painter) = &painter {
        icons(project, staging, painter)?;
    }
    write(staging, "_headers", read(project, "deploy/_headers")?)?;
    if settings.compressed { compress::all(staging) } else { Ok(()) }
}

/// The story in every language. Kept for good, as it is in the browser: a build writes its pages
/// and ends.
fn stories(content: &Path) -> Result<Vec<&'static Story>, PublishError> {
    let story = |language: &&str| load::load(content, language).map(|story| &*Box::leak(Box::new(story)));
    load::LANGUAGES.iter().map(story).collect::<Result<_, _>>().map_err(PublishError::Content)
}

/// The first language's pages lie at the top.
fn folder(story: &Story) -> String {
    if story.language == load::LANGUAGES[0] { String::new() } else { format!("{}/", story.language) }
}

/// One language's pages, and what goes with each.
fn pages(
    staging: &Path,
    template: &Template,
    edition: &Edition,
    painter: Option<&Painter>,
) -> Result<(), PublishError> {
    for page in Page::all() {
        let html = document::write(template, edition, page)?;
        write(staging, &edition.path(&format!("{}index.html", page.path())), &html)?;
        if let Some(answer) = oembed::answer(edition, page) {
            write(staging, &edition.path(&oembed::path(page)), &answer)?;
        }
    }
    if let Some(painter) = painter {
        for page in Page::shared() {
            write(staging, &edition.path(&card::path(page)), painter.card(edition.story, page)?)?;
        }
    }
    write(staging, &edition.path(single::NAME), &single::write(template, edition, staging)?)?;
    write(staging, &edition.path("feed.xml"), machines::feed(edition))
}

/// The favicon's picture in the forms and sizes that are asked for.
fn icons(project: &Path, staging: &Path, painter: &Painter) -> Result<(), PublishError> {
    let svg = read(project, "assets/favicon.svg")?;
    for size in [180, 192, 512] {
        write(staging, &format!("icon-{size}.png"), painter.png(&svg, size, size)?)?;
    }
    let failed = |error| PublishError::File("favicon.ico".into(), error);
    let picture = ico::IconImage::from_rgba_data(32, 32, painter.pixels(&svg, 32, 32)?.take_demultiplied());
    let mut icon = ico::IconDir::new(ico::ResourceType::Icon);
    icon.add_entry(ico::IconDirEntry::encode_as_png(&picture).map_err(failed)?);
    let mut bytes = Vec::new();
    icon.write(&mut bytes).map_err(failed)?;
    write(staging, "favicon.ico", bytes)
}

fn read(folder: &Path, name: &str) -> Result<String, PublishError> {
    let path = folder.join(name);
    std::fs::read_to_string(&path).map_err(|error| PublishError::File(path, error))
}

fn write(folder: &Path, name: &str, content: impl AsRef<[u8]>) -> Result<(), PublishError> {
    let path = folder.join(name);
    let folder = path.parent().unwrap_or(folder);
    std::fs::create_dir_all(folder)
        .and_then(|()| std::fs::write(&path, content))
        .map_err(|error| PublishError::File(path, error))
}
