//! The markup that places a block in somebody else's page.

use super::{Block, Theme, heights};
use crate::reader::{Account, Choice};
use std::borrow::Cow;

/// How a block is placed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// The custom element, with its script.
    #[default]
    Element,
    /// An `iframe` and nothing else.
    Iframe,
    /// An `amp-iframe`.
    Amp,
}

impl Format {
    /// In the order they are offered.
    pub const ALL: [Self; 3] = [Self::Element, Self::Iframe, Self::Amp];

    /// The value in the form.
    pub fn name(self) -> &'static str {
        match self {
            Self::Element => "element",
            Self::Iframe => "iframe",
            Self::Amp => "amp",
        }
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }
}

/// What a snippet is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// What is shown.
    pub block: Block,
    /// The account it opens with; none for whichever the page shows.
    pub account: Option<Account>,
    /// Its colours.
    pub theme: Theme,
    /// How it is placed.
    pub format: Format,
    /// Width of the column it goes into, pixels.
    pub column: i32,
}

/// The value of the account's field for whichever the page shows.
pub const ACCOUNT_SHOWN: &str = "shown";
/// The columns that can be asked for, pixels.
pub const COLUMNS: std::ops::RangeInclusive<i32> = 240..=1600;

impl Default for Order {
    fn default() -> Self {
        Self { block: Block::default(), account: None, theme: Theme::Auto, format: Format::Element, column: 640 }
    }
}

impl Order {
    /// Takes up the value of whichever field of the form was changed: no two of them share one.
    pub fn take(&mut self, value: &str) {
        if let Some(block) = Block::parse(value) {
            self.block = block;
        } else if let Some(theme) = Theme::parse(value) {
            self.theme = theme;
        } else if let Some(format) = Format::parse(value) {
            self.format = format;
        } else if let Ok(column) = value.parse::<i32>() {
            self.column = column.clamp(*COLUMNS.start(), *COLUMNS.end());
        } else if value == ACCOUNT_SHOWN {
            self.account = None;
        } else if let Some(account) = Account::parse(value) {
            self.account = Some(account);
        }
    }
}

/// What a snippet places, and where.
#[derive(Clone, Debug)]
pub struct Snippet<'a> {
    /// Absolute address of the published folder, ending in a slash.
    pub site: &'a str,
    /// The page's title: it names the frame, and is the text of the link.
    pub title: &'a str,
    /// BCP 47 tag of the page's language.
    pub language: &'a str,
    /// The account and the moment it opens with.
    pub choice: Choice,
    /// The rest of what was asked for.
    pub order: Order,
}

/// What a phone's page leaves free beside the block, pixels, both sides together.
const PHONE_MARGINS: i32 = 40;

impl Snippet<'_> {
    /// The markup.
    pub fn write(&self) -> String {
        match self.order.format {
            Format::Element => self.element(),
            Format::Iframe => self.iframe(),
            Format::Amp => self.amp(),
        }
    }

    /// Without its script the element is a link, with the card for a still picture.
    ///
    /// The script comes after the element and is not `async`: what follows on the host's page is not
    /// there to be moved before the block has its height. It is small, and kept by the browser.
    fn element(&self) -> String {
        let query = self.choice.to_query("", Account::default());
        let choice = query.split('&').filter_map(|pair| pair.split_once('='));
        let theme = (self.order.theme != Theme::Auto).then(|| ("theme", self.order.theme.name()));
        let given = choice.chain(theme).chain([("lang", self.language)]);
        let card = if self.order.block == Block::Damage { self.choice.account.name() } else { "story" };
        let picture =
            format!("<img src=\"{}card-{card}.png\" alt=\"\" width=\"100%\" loading=\"lazy\"><br>", escape(self.site));
        let attributes = given.map(|(name, value)| format!(" {name}=\"{}\"", escape(value)));
        format!(
            "<pad31-explainer show=\"{}\"{}>{}</pad31-explainer>\n<script src=\"{}embed.js\"></script>",
            self.order.block.name(),
            attributes.collect::<String>(),
            self.link(&picture),
            escape(self.site),
        )
    }

    /// Where a host strips the frame, the caption with its link is left; where it strips the
    /// style, the height for the column.
    fn iframe(&self) -> String {
        let height = self.height();
        format!(
            "<figure style=\"margin:0\"><iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{height}\" \
             style=\"border:0;height:{}\" loading=\"lazy\" allow=\"clipboard-write; web-share\"></iframe>\
             <figcaption>{}</figcaption></figure>",
            escape(&self.frame()),
            escape(self.title),
            heights::css(self.pieces(), PHONE_MARGINS, height),
            self.link(""),
        )
    }

    fn amp(&self) -> String {
        format!(
            "<amp-iframe src=\"{}\" title=\"{}\" layout=\"fixed-height\" width=\"auto\" height=\"{}\" frameborder=\"0\" \
             sandbox=\"allow-scripts allow-same-origin allow-popups\" resizable>\
             <div overflow tabindex=\"0\" role=\"button\">↓</div><div placeholder>{}</div></amp-iframe>",
            escape(&self.frame()),
            escape(self.title),
            self.height(),
            self.link(""),
        )
    }

    /// How high the block stands in its column, pixels.
    pub fn height(&self) -> i32 {
        heights::at(self.pieces(), self.order.column)
    }

    fn pieces(&self) -> &'static [heights::Piece] {
        heights::pieces(self.order.block, self.choice.account)
    }

    /// The address of the block in its state.
    fn frame(&self) -> String {
        let theme =
            if self.order.theme == Theme::Auto { String::new() } else { format!("theme={}", self.order.theme.name()) };
        address(&format!("{}{}", self.site, self.order.block.path()), &self.choice.to_query(&theme, Account::default()))
    }

    fn link(&self, picture: &str) -> String {
        let page = address(self.site, &self.choice.to_query("", Account::default()));
        format!("<a href=\"{}\">{picture}{}</a>", escape(&page), escape(self.title))
    }
}

/// An address with a query, if there is any.
pub fn address(path: &str, query: &str) -> String {
    if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") }
}

/// Text for an HTML attribute in double quotes, or between tags.
fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '"']) {
        return text.into();
    }
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;").into()
}
