//! Social cards: the pad as an account tells it, one scene of the page's own drawing.

use super::PublishError;
use super::look;
use super::page::{Page, drawn, words};
use crate::components::still::scene;
use crate::story::pad::Scene;
use crate::story::{Account, Claim, Label, Story, fill};
use html_escape::encode_text as text;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::path::Path;
use std::sync::Arc;

/// Pixels, as Open Graph's readers expect.
pub(super) const WIDTH: u32 = 1200;
/// Pixels.
pub(super) const HEIGHT: u32 = 630;
/// The smaller picture, pixels.
const STILL: (u32, u32) = (640, 336);
/// How far its tones lie apart, of 255.
const TONES: u8 = 17;

/// The left edge of the words, and how wide they run.
const LEFT: f64 = 56.0;
const WIDE: f64 = 1088.0;
/// The line above the title.
const KICKER: f64 = 54.0;
/// The first line of the title, and from one to the next.
const TITLE: f64 = 112.0;
const LEADING: f64 = 60.0;
/// How high an account's bar stands.
const BAR: f64 = 12.0;
/// What is left between drawings, and to their edges.
const BETWEEN: f64 = 20.0;
const MARGIN: f64 = 20.0;
const STYLE: &str = include_str!("../../style/card.css");

/// Where a page's card lies, in its edition.
pub(super) fn path(story: &Story, page: Page) -> String {
    format!("card-{}.png", page.name(story))
}

/// Where the smaller picture of the same lies, which stands for a block that is not there.
pub(super) fn still_path(story: &Story, page: Page) -> String {
    format!("still-{}.png", page.name(story))
}

/// What a card shows, in words.
pub(super) fn alternative(story: &Story, page: Page) -> String {
    drawn(story, page.opens().shown, &scene_of(story, page).id)
}

/// The scene that a page's card draws.
fn scene_of(story: &Story, page: Page) -> &Scene {
    page.opens().scene.map_or(&story.pad.told, |scene| &story.pad.scenes[scene])
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

    /// The smaller picture, in so few tones that the PNG's are a palette.
    pub(super) fn still(&self, story: &'static Story, page: Page) -> Result<Vec<u8>, PublishError> {
        let (width, height) = STILL;
        let mut pixels = self.pixels(&self.draw(story, page), width, height)?;
        for tone in pixels.data_mut() {
            *tone = tone.saturating_add(TONES / 2) / TONES * TONES;
        }
        smallest(&pixels)
    }

    /// An SVG as PNG, scaled to a width.
    pub(super) fn png(&self, svg: &str, width: u32, height: u32) -> Result<Vec<u8>, PublishError> {
        smallest(&self.pixels(svg, width, height)?)
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
        let title = self.broken("title", &title, WIDE);
        let mut top = TITLE + LEADING * (count(&title) - 1.0) + 30.0;
        let mut parts = vec![
            format!("<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fbfaf7\"/>"),
            line("kicker", LEFT, KICKER, &story.page.kicker),
            lines("title", &title, (LEFT, TITLE), LEADING),
        ];
        parts.extend(self.publisher(story));
        let wide = (f64::from(WIDTH) + BETWEEN) / count(&accounts) - BETWEEN;
        let places = (0_u8..).map(|index| f64::from(index) * (wide + BETWEEN));
        for (account, x) in accounts.iter().zip(places.clone()) {
            parts.push(bar(account, x, top, wide));
        }
        top += BAR;
        // The whole story's card quotes each account above its drawing, an account's own within it.
        if page == Page::Full {
            let said = |account| self.quotation(story, account, wide - 2.0 * MARGIN);
            let quotations = accounts.iter().zip(places.clone()).filter_map(|(account, x)| Some((said(account)?, x)));
            let quotations: Vec<_> = quotations.collect();
            parts.extend(quotations.iter().map(|(quotation, x)| quotation.at(x + MARGIN, top + 44.0)));
            top += quotations.iter().map(|(quotation, _)| quotation.height()).fold(0.0, f64::max) + 62.0;
        }
        for (account, x) in accounts.iter().zip(places) {
            parts.push(drawing(story, account, &scene_of(story, page).id, [x, top, wide, f64::from(HEIGHT) - top]));
            if let [account] = accounts[..] {
                // What was said is said of the scene as told, not of the pad before or after it.
                if page.opens().scene.is_some() {
                    continue;
                }
                let quotation = self.quotation(story, account, 250.0);
                let lowest = |quotation: &Quotation| f64::from(HEIGHT) - (quotation.height() + MARGIN).max(170.0);
                parts.extend(quotation.map(|quotation| quotation.at(LEFT, lowest(&quotation))));
            } else if page != Page::Full {
                parts.push(hued(account, &line("name", x + MARGIN, top + 40.0, &account.told.name)));
            }
        }
        frame(&parts.concat())
    }

    /// Whose it is, at the top right, where the line above the title leaves room for that.
    fn publisher(&self, story: &Story) -> Option<String> {
        let name = &story.publisher.as_ref()?.name;
        let taken = self.width("kicker", &story.page.kicker) + self.width("publisher", name) + BETWEEN;
        (taken <= WIDE).then(|| line("publisher", LEFT + WIDE, KICKER, name))
    }

    /// The first words of an account that are quoted, and whose they are.
    fn quotation<'a>(&self, story: &Story, account: &'a Account, wide: f64) -> Option<Quotation<'a>> {
        let has_words = |claim: &&Claim| claim.account == account.id && !claim.quote.text.is_empty();
        let claim = story.claims.iter().find(has_words)?;
        let quoted = fill(story.labels.get(Label::CardQuotation), &[("quote", &claim.quote.text)]);
        let (name, quoted) = (self.broken("name", &claim.speaker, wide), self.broken("text", &quoted, wide));
        Some(Quotation { account, name, quoted })
    }

    /// Text broken into lines no wider than `width`.
    fn broken(&self, class: &str, words: &str, width: f64) -> Vec<String> {
        let mut lines: Vec<String> = Vec::new();
        for word in words.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}"));
            match longer.filter(|longer| self.width(class, longer) <= width) {
                Some(longer) => *lines.last_mut().expect("it was made longer") = longer,
                None => lines.push(word.to_owned()),
            }
        }
        lines
    }

    fn width(&self, class: &str, words: &str) -> f64 {
        let tree = self.tree(&frame(&line(class, 0.0, 100.0, words)));
        tree.map_or(0.0, |tree| f64::from(tree.root().bounding_box().width()))
    }
}

/// As a PNG without loss.
fn smallest(pixels: &Pixmap) -> Result<Vec<u8>, PublishError> {
    let failed = |error: &dyn std::fmt::Display| PublishError::Picture(error.to_string());
    let png = pixels.encode_png().map_err(|error| failed(&error))?;
    oxipng::optimize_from_memory(&png, &oxipng::Options::from_preset(1)).map_err(|error| failed(&error))
}

/// Whose words, and the words, in lines.
struct Quotation<'a> {
    account: &'a Account,
    name: Vec<String>,
    quoted: Vec<String>,
}

impl Quotation<'_> {
    const NAME: f64 = 38.0;
    const TEXT: f64 = 34.0;

    /// How far its last line stands below its first.
    fn height(&self) -> f64 {
        Self::NAME * count(&self.name) + Self::TEXT * (count(&self.quoted) - 1.0)
    }

    /// With its first line there.
    fn at(&self, x: f64, y: f64) -> String {
        let below = y + Self::NAME * count(&self.name);
        hued(self.account, &lines("name", &self.name, (x, y), Self::NAME))
            + &lines("text", &self.quoted, (x, below), Self::TEXT)
    }
}

/// The accounts a page's card draws.
fn accounts(story: &Story, page: Page) -> Vec<&Account> {
    let shown = page.opens().shown;
    story.accounts.iter().filter(|account| shown.includes(account.id)).collect()
}

#[expect(clippy::cast_precision_loss, reason = "a handful")]
fn count<T>(of: &[T]) -> f64 {
    of.len() as f64
}

/// An account's hue and pattern.
fn bar(account: &Account, x: f64, y: f64, wide: f64) -> String {
    let id = format!("bar-{}", account.name);
    format!(
        "<pattern id=\"{id}\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">{}</pattern>\
         <rect x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{BAR}\" fill=\"url(#{id})\"/>",
        look::tile(account),
    )
}

fn hued(account: &Account, inside: &str) -> String {
    format!("<g fill=\"{}\">{inside}</g>", account.hue.light)
}

/// The drawing in a box of the card: as wide as the box asks, about what is near, and more of what lies low.
fn drawing(story: &'static Story, account: &Account, shown: &str, [x, y, wide, high]: [f64; 4]) -> String {
    let ([left, top, side], (width, height)) = (story.pad.near, story.pad.drawing.size);
    let seen = width * high / wide.max(2.0 * high);
    let (across, down) = (seen * wide / high, (top + (side - seen) * 0.67).clamp(0.0, height - seen));
    let from = (left + (side - across) / 2.0).clamp(0.0, width - across);
    format!(
        "<svg x=\"{x}\" y=\"{y}\" width=\"{wide}\" height=\"{high}\" viewBox=\"{from} {down} {across} {seen}\">\
         <rect width=\"{width}\" height=\"{height}\" fill=\"#fbfaf7\"/>{}</svg>",
        scene(story, account.id, shown),
    )
}

fn lines(class: &str, words: &[String], (x, y): (f64, f64), leading: f64) -> String {
    let places = (0_u8..).map(|index| y + leading * f64::from(index));
    words.iter().zip(places).map(|(words, y)| line(class, x, y, words)).collect()
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
