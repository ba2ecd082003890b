//! Social cards: the pad as an account tells it, one scene of the page's own drawing.

use super::PublishError;
use super::look;
use super::page::{Page, words};
use crate::components::still::scene;
use crate::story::{Account, Label, Shown, Story, fill};
use html_escape::encode_text as text;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::path::Path;
use std::sync::Arc;

/// Pixels, as Open Graph's readers expect.
pub(super) const WIDTH: u32 = 1200;
/// Pixels.
pub(super) const HEIGHT: u32 = 630;

/// Where drawings stand: from here to there, side by side, with as much between them.
const LEFT: f64 = 60.0;
const WIDE: f64 = 1080.0;
const BETWEEN: f64 = 40.0;
/// How wide a drawing stands that has its words beside it.
const DRAWING: f64 = 520.0;
const STYLE: &str = include_str!("../../style/card.css");

/// Where a page's card lies, in its edition.
pub(super) fn path(story: &Story, page: Page) -> String {
    format!("card-{}.png", page.name(&story.addresses))
}

/// What a card shows, in words.
pub(super) fn alternative(story: &Story, page: Page) -> String {
    let told = accounts(story, page);
    let told = told.iter().map(|account| format!("{}: {}", account.told.name, story.pad.told_text(account.id)));
    told.collect::<Vec<_>>().join(" ")
}

/// Draws with the fonts of one folder, so that every machine draws the same.
pub(super) struct Painter(Options<'static>);

impl Painter {
    pub(super) fn new(fonts: &Path) -> Result<Self, PublishError> {
        let mut database = fontdb::Database::new();
        for file in ["400Regular/NotoSerif_400Regular.ttf", "700Bold/NotoSerif_700Bold.ttf"] {
            let path = fonts.join(file);
            database.load_font_data(std::fs::read(&path).map_err(|error| PublishError::File(path, error))?);
        }
        let font_family = "Noto Serif".to_owned();
        Ok(Self(Options { font_family, fontdb: Arc::new(database), ..Options::default() }))
    }

    /// A page's card as PNG.
    pub(super) fn card(&self, story: &'static Story, page: Page) -> Result<Vec<u8>, PublishError> {
        self.png(&self.draw(story, page), WIDTH, HEIGHT)
    }

    /// An SVG as PNG, scaled to a width.
    pub(super) fn png(&self, svg: &str, width: u32, height: u32) -> Result<Vec<u8>, PublishError> {
        let failed = |error: &dyn std::fmt::Display| PublishError::Picture(error.to_string());
        let png = self.pixels(svg, width, height)?.encode_png().map_err(|error| failed(&error))?;
        oxipng::optimize_from_memory(&png, &oxipng::Options::default()).map_err(|error| failed(&error))
    }

    /// An SVG as pixels, scaled to a width.
    pub(super) fn pixels(&self, svg: &str, width: u32, height: u32) -> Result<Pixmap, PublishError> {
        let tree = self.tree(svg)?;
        let mut pixels = Pixmap::new(width, height).expect("a size that is not zero");
        #[expect(clippy::cast_precision_loss, reason = "a few hundred pixels")]
        let scale = width as f32 / tree.size().width();
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(pixels)
    }

    fn tree(&self, svg: &str) -> Result<Tree, PublishError> {
        Tree::from_str(svg, &self.0).map_err(|error| PublishError::Picture(error.to_string()))
    }

    fn draw(&self, story: &'static Story, page: Page) -> String {
        let accounts = accounts(story, page);
        let (title, _) = words(story, page);
        let title = if page == Page::Full { story.page.headline.clone() } else { title };
        let told = fill(story.labels.get(Label::CardTold), &[("date", &story.dates.day(story.pad.told.from))]);
        let mut parts = vec![
            format!("<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fbfaf7\"/>"),
            line("kicker", LEFT, 66.0, &story.page.kicker),
            self.lines("title", &title, (LEFT, 134.0), WIDE, 62.0),
            line("foot", LEFT, 613.0, &told),
        ];
        let wide = DRAWING.min((WIDE + BETWEEN) / count(&accounts) - BETWEEN);
        let mut x = LEFT;
        for account in &accounts {
            parts.push(drawing(story, account, x, wide));
            // Several drawings carry their names; one has its words beside it.
            let (x_name, y) = if accounts.len() > 1 { (x + 16.0, 290.0) } else { (x + wide + BETWEEN, 270.0) };
            parts.push(format!(
                "<g fill=\"{}\">{}</g>",
                account.hue.light,
                line("name", x_name, y, &account.told.name)
            ));
            x += wide + BETWEEN;
        }
        if let [account] = accounts[..] {
            parts.push(self.lines("text", story.pad.told_text(account.id), (LEFT + wide + BETWEEN, 322.0), wide, 38.0));
        }
        frame(&parts.concat())
    }

    /// Text broken into lines no wider than `width`.
    fn lines(&self, class: &str, words: &str, (x, mut y): (f64, f64), width: f64, leading: f64) -> String {
        let mut lines: Vec<String> = Vec::new();
        for word in words.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer.filter(|longer| self.width(class, longer) <= width) {
                Some(longer) => *lines.last_mut().expect("it was made longer") = longer,
                None => lines.push(word.to_owned()),
            }
        }
        let mut drawn = String::new();
        for words in lines {
            drawn += &line(class, x, y, &words);
            y += leading;
        }
        drawn
    }

    fn width(&self, class: &str, words: &str) -> f64 {
        let tree = self.tree(&frame(&line(class, 0.0, 100.0, words)));
        tree.map_or(0.0, |tree| f64::from(tree.root().bounding_box().width()))
    }
}

/// The accounts a page's card draws.
fn accounts(story: &Story, page: Page) -> Vec<&Account> {
    let shown = if let Page::Account(shown) = page { shown } else { Shown::SideBySide };
    story.accounts.iter().filter(|account| shown.includes(account.id)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn count(accounts: &[&Account]) -> f64 {
    accounts.len() as f64
}

/// An account's hue and pattern, and the drawing below.
fn drawing(story: &'static Story, account: &Account, x: f64, wide: f64) -> String {
    let (width, height) = story.pad.drawing.size;
    let scale = wide / width;
    let id = format!("bar-{}", account.name);
    format!(
        "<pattern id=\"{id}\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">{}</pattern>\
         <rect x=\"{x}\" y=\"230\" width=\"{wide}\" height=\"10\" fill=\"url(#{id})\"/>\
         <g transform=\"translate({x} 244) scale({scale})\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fbfaf7\"/>{}</g>",
        look::tile(account),
        scene(story, account.id, &story.pad.told.id),
    )
}

fn line(class: &str, x: f64, y: f64, words: &str) -> String {
    format!("<text class=\"{class}\" x=\"{x}\" y=\"{y}\">{}</text>", text(words))
}

fn frame(body: &str) -> String {
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" width=\"{WIDTH}\" height=\"{HEIGHT}\">\
         <style>{STYLE}</style>{body}</svg>"
    )
}
