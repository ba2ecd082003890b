//! Social cards: the pad as an account tells it, drawn by the page's own drawing.

use super::PublishError;
use super::page::{Page, words};
use crate::components::still::drawing;
use crate::story::Account;
use crate::story::pad::Scene;
use crate::story::{Label, Story, fill};
use html_escape::encode_text as text;
use leptos::prelude::*;
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree, fontdb};
use std::path::Path;
use std::sync::Arc;

/// Pixels, as Open Graph's readers expect.
pub(super) const WIDTH: u32 = 1200;
/// Pixels.
pub(super) const HEIGHT: u32 = 630;

/// How wide a drawing stands on a card; its own width is 640.
const DRAWING: f64 = 520.0;
const STYLE: &str = include_str!("../../style/card.css");
/// What pad.css moves: arms swung out, the cabin fallen.
const MOVED: [(&str, &str); 2] = [
    ("class=\"pad-arm pad-arm-left\"", "transform=\"rotate(-64 246 160)\" "),
    ("class=\"pad-arm pad-arm-right\"", "transform=\"rotate(64 394 160)\" "),
];
const FALLEN: (&str, &str) = ("data-part=\"service-cabin\"", "transform=\"translate(262 104) rotate(10 181 254)\" ");

/// Where a page's card lies, in its edition.
pub(super) fn path(page: Page) -> String {
    format!("card-{}.png", page.name())
}

/// What a card shows, in words.
pub(super) fn alternative(story: &Story, page: Page) -> String {
    let told = accounts(page).iter().map(|account| format!("{}: {}", name(story, *account), shown(story, *account)));
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
        let accounts = accounts(page);
        let (title, _) = words(story, page);
        let title = if page == Page::Full { story.page.headline.clone() } else { title };
        let told = fill(story.labels.get(Label::CardTold), &story.dates.day(story.pad.damaged));
        let mut parts = vec![
            format!("<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" fill=\"#fbfaf7\"/>"),
            line("kicker", 60.0, 66.0, &story.page.kicker),
            self.lines("title", &title, (60.0, 134.0), 1080.0, 62.0),
            line("foot", 60.0, 613.0, &format!("{told} {}", story.labels.get(Label::PadNote))),
        ];
        for (account, x) in accounts.iter().zip([60.0, 620.0]) {
            let (scale, pad) = (DRAWING / 640.0, pad(story, *account));
            let paper = "<rect width=\"640\" height=\"420\" fill=\"#fbfaf7\"/>";
            let place = format!("class=\"{}\" transform=\"translate({x} 244) scale({scale})\"", account.name());
            parts.push(bar(*account, x));
            parts.push(format!("<g {place}>{paper}{pad}</g>"));
            // Two drawings carry their names; one has its words beside it.
            let (x, y) = if accounts.len() > 1 { (x + 16.0, 290.0) } else { (620.0, 270.0) };
            parts.push(line(&format!("name {}", account.name()), x, y, &name(story, *account)));
        }
        if let [account] = accounts {
            parts.push(self.lines("text", &shown(story, *account), (620.0, 322.0), 520.0, 38.0));
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
fn accounts(page: Page) -> &'static [Account] {
    match page {
        Page::Account(Account::Official) => &[Account::Official],
        Page::Account(Account::Bloggers) => &[Account::Bloggers],
        _ => &[Account::Official, Account::Bloggers],
    }
}

fn name(story: &Story, account: Account) -> String {
    let name = if account == Account::Bloggers { Label::Bloggers } else { Label::Official };
    story.labels.get(name).to_owned()
}

fn shown(story: &Story, account: Account) -> String {
    story.pad_texts[usize::from(account == Account::Bloggers)][Scene::Damaged as usize].clone()
}

fn pad(story: &'static Story, account: Account) -> String {
    let owner = Owner::new();
    let mut markup = owner.with(|| view! { <g>{drawing(story, account)}</g> }.to_html()).replace("<!>", "");
    let fallen = (account == Account::Bloggers).then_some(FALLEN);
    for (at, transform) in MOVED.into_iter().chain(fallen) {
        markup = markup.replace(at, &format!("{transform}{at}"));
    }
    markup
}

/// An account's hue and pattern, above its drawing.
fn bar(account: Account, x: f64) -> String {
    let pattern = match account {
        Account::Bloggers => "<circle cx=\"5\" cy=\"5\" r=\"2.6\" fill=\"#8a4b00\"/>",
        _ => "<path d=\"M-2 12L12 -2\" stroke=\"#1c4f91\" stroke-width=\"4\"/>",
    };
    let id = format!("bar-{}", account.name());
    format!(
        "<pattern id=\"{id}\" width=\"10\" height=\"10\" patternUnits=\"userSpaceOnUse\">{pattern}</pattern>\
         <rect x=\"{x}\" y=\"230\" width=\"{DRAWING}\" height=\"10\" fill=\"url(#{id})\"/>"
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
