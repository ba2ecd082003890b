//! The pages as files. Runs natively inside Trunk's build, after it has placed the script and
//! the WebAssembly under their hashed names.

mod card;
mod compress;
mod csp;
mod document;
mod edition;
mod feed;
mod guide;
mod hashed;
mod head;
mod headers;
mod heights;
mod host;
mod look;
mod machines;
mod not_found;
mod notices;
mod oembed;
mod outlines;
mod page;
mod script;
mod single;
mod site;
mod statement;
mod style;
mod topology;

pub use page::Page;
pub use site::{SITE_VARIABLE, Site};

use crate::story::Publisher;
use crate::story::load::ContentErrors;
use card::Painter;
use document::Template;
use edition::Edition;
use rayon::prelude::*;
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
    /// The outlines that the map of the place is drawn from, and what is wrong with them.
    Outlines(PathBuf, String),
    /// `index.html` lacks a mark that the pages are built around.
    Template(&'static str),
    /// A file that could not be read or written.
    File(PathBuf, std::io::Error),
}

impl PublishError {
    /// The same, where the content is that of a folder.
    fn of(self, folder: &Path) -> Self {
        if let Self::Content(errors) = self { Self::Content(errors.of(folder)) } else { self }
    }
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
            Self::Outlines(path, problem) => write!(
                f,
                "{OUTLINES_VARIABLE}\n  problem: {}: {problem}\n  \
                 remedy:  name countries-50m.json of world-atlas; `cargo xtask build` does",
                path.display()
            ),
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

/// The environment variable that names [`Settings::outlines`].
pub const OUTLINES_VARIABLE: &str = "PAD31_OUTLINES";

/// The environment variable that names [`Settings::notices`].
pub const NOTICES_VARIABLE: &str = "PAD31_NOTICES";

/// The environment variable that names the folder of another story than `content/`.
pub const CONTENT_VARIABLE: &str = "PAD31_CONTENT";

/// What the build is told from outside.
#[derive(Debug, Default)]
pub struct Settings {
    /// The public address; without it the pages leave out what needs one.
    pub site: Option<Site>,
    /// The folder of the fonts that cards are lettered in; without it there are neither cards nor
    /// icons.
    pub fonts: Option<PathBuf>,
    /// The file of all countries' outlines, for a map of the story's place; without it there is none.
    pub outlines: Option<PathBuf>,
    /// The folder of the third-party notices and the bill of materials; without it the site has neither.
    pub notices: Option<PathBuf>,
    /// Whether text is compressed, which takes long where the WebAssembly is not optimised.
    pub compressed: bool,
}

/// Writes every page and file of a content folder into `staging`, which holds what Trunk built.
pub fn publish(project: &Path, content: &Path, staging: &Path, settings: &Settings) -> Result<(), PublishError> {
    let folder = content.strip_prefix(project).unwrap_or(content);
    let editions = edition::all(content, settings).map_err(|error| error.of(folder))?;
    let made = look::rules(editions[0].story) + &host::style(&editions);
    let style = style::bundle(&project.join("style/main.css"), &made)?;
    write(staging, &style.name, &style.text)?;
    let template = Template::read(staging, style.name)?;
    let painter = settings.fonts.as_deref().map(Painter::new).transpose()?;

    for edition in &editions {
        pages(staging, &template, edition, &editions, painter.as_ref(), settings)?;
    }
    let glue = read(staging, &template.glue)?;
    for (name, text) in host::files(&editions)? {
        write(staging, &name, text)?;
    }
    write(staging, &template.glue, notices::pointed(&script::minify_glue(&glue)?, settings))?;
    notices::publish(settings, staging)?;
    write(staging, "robots.txt", machines::robots(&editions[0]))?;
    write(staging, not_found::NAME, not_found::write(&template, &editions)?)?;
    if settings.site.is_some() {
        write(staging, "sitemap.xml", machines::site_map(&editions))?;
    }
    if let Some(painter) = &painter {
        icons(project, staging, painter)?;
    }
    if let Some(publisher) = &editions[0].story.publisher {
        logo(content, staging, publisher)?;
    }
    write(staging, headers::NAME, headers::write(project, &template, &editions)?)?;
    if settings.compressed { compress::all(staging) } else { Ok(()) }
}

/// One language's pages, and what goes with each.
fn pages(
    staging: &Path,
    template: &Template,
    edition: &Edition,
    editions: &[Edition],
    painter: Option<&Painter>,
    settings: &Settings,
) -> Result<(), PublishError> {
    let story = edition.story;
    for page in Page::all(story) {
        let html = document::write(template, edition, editions, page)?;
        write(staging, &edition.path(&format!("{}index.html", edition.folder_of(page))), &html)?;
        if let Some(answer) = oembed::answer(edition, page) {
            write(staging, &edition.path(&oembed::path(story, page)), &answer)?;
        }
    }
    if let Some(painter) = painter {
        Page::shared(story).par_bridge().try_for_each(|page| {
            write(staging, &edition.path(&card::path(story, page)), painter.card(story, page)?)?;
            write(staging, &edition.path(&card::still_path(story, page)), painter.still(story, page)?)
        })?;
    }
    for (path, page) in guide::pages(template, edition)? {
        write(staging, &edition.path(path), page)?;
    }
    write(staging, &edition.path(statement::PATH), statement::write(template, edition, editions)?)?;
    write(staging, &edition.path(single::NAME), &single::write(template, edition, staging, settings)?)?;
    write(staging, &edition.path("manifest.webmanifest"), machines::manifest(edition))?;
    write(staging, &edition.path("feed.xml"), feed::feed(edition))
}

/// The publisher's logo, if there is one.
fn logo(content: &Path, staging: &Path, publisher: &Publisher) -> Result<(), PublishError> {
    let Some((from, to)) = publisher.logo.as_ref().zip(machines::logo(publisher)) else { return Ok(()) };
    let path = content.join(from);
    let picture = std::fs::read(&path).map_err(|error| PublishError::File(path, error))?;
    write(staging, &to, picture)
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
