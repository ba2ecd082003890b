//! The markup that places a block in somebody else's page. Pure.

use crate::blocks::heights;
use crate::blocks::{Block, Form, Format, Order, TITLE_HIDDEN, Theme};
use crate::reader::{Choice, Offer, Opens, address};
use crate::story::{Shown, nth};
use std::borrow::Cow;

/// What a snippet places, and where.
#[derive(Clone, Debug)]
pub struct Snippet<'a> {
    /// Absolute address of the folder of this language's pages, ending in a slash.
    pub site: &'a str,
    /// The way from there up to the published folder, where the script is.
    pub root: &'a str,
    /// The page's title: it names the frame, and is the text of the link.
    pub title: &'a str,
    /// BCP 47 tag of the page's language.
    pub language: &'a str,
    /// What there is to choose from.
    pub offer: &'a Offer,
    /// How high the blocks stand.
    pub heights: &'a [String],
    /// What it shows, and the moment it opens with.
    pub choice: Choice,
    /// The rest of what was asked for.
    pub order: Order,
}

/// A card, and the size it is shown at.
const CARD: [&str; 2] = ["card", "1200\" height=\"630"];
/// The smaller picture of the same, for a block that is not there.
const STILL: [&str; 2] = ["still", "640\" height=\"336"];
/// It fits in what the lower blocks take, with the link.
const LOW_STILL: [&str; 2] = ["still", "320\" height=\"168"];
/// What most phones' pages leave free beside the block, pixels, both sides together.
const PHONE_MARGINS: i64 = 40;
/// The most they do: a frame that is too low scrolls, where the element grows.
const WIDE_MARGINS: i64 = 64;
/// What a browser leaves free beside a figure whose style was stripped, pixels, both sides together.
const FIGURE_MARGINS: i64 = 80;

impl Snippet<'_> {
    /// The markup.
    pub fn write(&self) -> String {
        match self.order.format {
            Format::Element => self.element(),
            Format::Iframe => self.iframe(),
            Format::Image => self.image(),
            Format::Amp => self.amp(),
            Format::Link => self.page(),
        }
    }

    /// Without its script the element is a link, with the card for a still picture below: while the frame is on its
    /// way the script takes the picture away, and the link stays where it is.
    ///
    /// It carries the height that the block takes, so that its script can come whenever it does: it holds nothing on
    /// the host's page up, and moves nothing.
    fn element(&self) -> String {
        let query = self.options();
        let attributes = query.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
            Some((name, value)) => format!(" {name}=\"{}\"", escape(value)),
            None => format!(" {pair}"),
        });
        format!(
            "<pad31-explainer show=\"{}\"{} lang=\"{}\" style=\"display:block;min-height:{}\">\
             {}<br>{}</pad31-explainer>\n\
             <script src=\"{}{}embed.js\" async></script>",
            self.order.block.name(),
            attributes.collect::<String>(),
            escape(self.language),
            heights::css(&[self.pieces()], PHONE_MARGINS, self.order.column),
            self.link(""),
            self.picture(if matches!(self.order.block, Block::Countdown | Block::Launch) { LOW_STILL } else { STILL }),
            escape(self.site),
            self.root,
        )
    }

    /// Where a host strips the frame, the caption with its link is left; where it strips the style, the height for
    /// the column. What hosts' style sheets say of frames, mostly videos, is not said of this one.
    fn iframe(&self) -> String {
        format!(
            "<figure class=\"fitvidsignore\" lang=\"{}\" style=\"margin:0;width:100%\"><iframe src=\"{}\" title=\"{}\" \
             width=\"100%\" height=\"{}\" frameborder=\"0\" \
             style=\"border:0;height:{}!important;max-height:none!important\" loading=\"lazy\" \
             allow=\"clipboard-write; web-share\"></iframe><figcaption>{}</figcaption></figure>",
            escape(self.language),
            escape(&self.frame()),
            escape(self.title),
            self.frame_height(),
            heights::css(&self.rows(), WIDE_MARGINS, self.order.column),
            self.link(""),
        )
    }

    /// The card and the words, as a link, for mail and for where only pictures go.
    fn image(&self) -> String {
        self.link(&(self.picture(CARD) + "<br>"))
    }

    /// The picture that shows what the block opens with. The words stand beside it.
    fn picture(&self, [kind, size]: [&str; 2]) -> String {
        let Opens { shown, scene } = self.choice.opens();
        let mut card = "story".to_owned();
        if self.order.block == Block::Damage {
            self.offer.accounts.name(shown).clone_into(&mut card);
            if let Some(scene) = scene {
                card = card + "-" + nth(&self.offer.scenes, scene);
            }
        }
        format!(
            "<img src=\"{}{kind}-{card}.png\" alt=\"\" width=\"{size}\" style=\"max-width:100%;height:auto\" \
             loading=\"lazy\">",
            escape(self.site),
        )
    }

    fn amp(&self) -> String {
        format!(
            "<amp-iframe lang=\"{}\" src=\"{}\" title=\"{}\" layout=\"fixed-height\" width=\"auto\" height=\"{}\" \
             frameborder=\"0\" sandbox=\"allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox\" \
             resizable>\
             <div overflow tabindex=\"0\" role=\"button\">↓</div><div placeholder>{}</div></amp-iframe>",
            escape(self.language),
            escape(&self.frame()),
            escape(self.title),
            self.height(),
            self.link(""),
        )
    }

    /// The height of the plain frame where a host strips its style, pixels: what the block takes at most in a column,
    /// or in a figure within it.
    pub fn frame_height(&self) -> i64 {
        let column = self.order.column;
        heights::highest(&self.rows(), column - FIGURE_MARGINS, column)
    }

    /// How high the block stands in its column, pixels.
    pub fn height(&self) -> i64 {
        match self.order.format {
            Format::Iframe => self.frame_height(),
            _ => heights::at(&self.pieces(), self.order.column),
        }
    }

    /// With one account and with all of them: a frame that cannot grow has room for whichever the reader chooses.
    fn rows(&self) -> Vec<Vec<i64>> {
        let row = |shown| heights::pieces(self.heights, self.order.block, self.order.form, shown);
        let (one, all) = (row(self.offer.accounts.all()[0]), row(Shown::SideBySide));
        if one == all { vec![all] } else { vec![one, all] }
    }

    fn pieces(&self) -> Vec<i64> {
        heights::pieces(self.heights, self.order.block, self.order.form, self.choice.shown)
    }

    /// The choice in an address, after what that carries already.
    fn query(&self, current: &str) -> String {
        self.choice.to_query(current, Opens::default(), self.offer)
    }

    /// The choice and what else was asked for, as the query of the block's address.
    fn options(&self) -> String {
        let Order { form, theme, untitled, accent, .. } = self.order;
        let options = [
            (form == Form::Full).then(|| "full".to_owned()),
            (theme != Theme::Auto).then(|| ["theme=", theme.name()].concat()),
            untitled.then(|| TITLE_HIDDEN.to_owned()),
            accent.is_some().then(|| ["accent=", &self.order.accent()].concat()),
        ];
        self.query(&options.into_iter().flatten().collect::<Vec<_>>().join("&"))
    }

    /// The address of the block in its state.
    fn frame(&self) -> String {
        address(&format!("{}{}", self.site, self.order.block.path()), &self.options())
    }

    /// The page that opens in the same state.
    fn page(&self) -> String {
        let opens = self.choice.opens();
        let folder = opens.folder(self.offer);
        address(&format!("{}{folder}", self.site), &self.choice.to_query("", opens, self.offer))
    }

    fn link(&self, picture: &str) -> String {
        format!("<a href=\"{}\">{picture}{}</a>", escape(&self.page()), escape(self.title))
    }
}

/// Text for an HTML attribute in double quotes, or between tags.
fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '"']) {
        return text.into();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").into()
}
