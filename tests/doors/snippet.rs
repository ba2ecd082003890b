//! What an editor pastes: whatever title, address and language it is made of, it holds the elements and attributes it
//! should and no other.

use pad31::blocks::heights::heights;
use pad31::blocks::{Block, Form, Format, Order, Theme};
use pad31::reader::{AsOf, Choice, Offer};
use pad31::snippet::Snippet;
use pad31::story::Accounts;
use scraper::Html;

const LINK: [(&str, &[&str]); 1] = [("a", &["href"])];
const ELEMENT: [(&str, &[&str]); 5] = [
    ("pad31-explainer", &["account", "at", "full", "lang", "scene", "show", "style", "theme", "zone"]),
    LINK[0],
    ("br", &[]),
    ("img", &["alt", "height", "loading", "src", "style", "width"]),
    ("script", &["async", "src"]),
];
const IFRAME: [(&str, &[&str]); 4] = [
    ("figure", &["class", "lang", "style"]),
    ("iframe", &["allow", "frameborder", "height", "loading", "src", "style", "title", "width"]),
    ("figcaption", &[]),
    LINK[0],
];
const IMAGE: [(&str, &[&str]); 3] =
    [LINK[0], ("img", &["alt", "height", "loading", "src", "style", "width"]), ("br", &[])];
const AMP: [(&str, &[&str]); 4] = [
    ("amp-iframe", &["frameborder", "height", "lang", "layout", "resizable", "sandbox", "src", "title", "width"]),
    ("div", &["overflow", "role", "tabindex"]),
    ("div", &["placeholder"]),
    LINK[0],
];

/// The first bytes are the order, then come address, title and language, each up to a line's end of its own.
pub fn check(data: &[u8]) {
    let Some((asked, texts)) = data.split_at_checked(4) else { return };
    let mut texts = texts.splitn(3, |byte| *byte == 0xff).map(String::from_utf8_lossy);
    let mut text = || texts.next().unwrap_or_default();
    let (site, title, language) = (text(), text(), text());
    let pick = |byte: u8, of: usize| usize::from(byte) % of;
    let accounts = Accounts::new([("official", "official/"), ("bloggers", "bloggers/")], "side-by-side/");
    let shown = accounts.all()[pick(asked[0], 3)];
    let order = Order {
        block: Block::ALL[pick(asked[0] / 3, Block::ALL.len())],
        form: Form::ALL[pick(asked[1], 2)],
        theme: Theme::ALL[pick(asked[1] / 2, 3)],
        format: Format::ALL[pick(asked[1] / 6, Format::ALL.len())],
        column: 240 + i64::from(asked[2]) * 5,
        ..Order::default()
    };
    let as_of = if asked[3] % 2 == 0 { AsOf::Live } else { AsOf::SetBack(1_764_000_000_000 + i64::from(asked[3])) };
    let choice = Choice { shown, as_of, scene: (asked[2] % 3 == 0).then_some(1), zone: pick(asked[3] / 2, 2) };
    let offer = Offer { accounts, scenes: "whole|damaged".to_owned(), zones: "utc|moscow".to_owned() };
    let heights = heights(|_, _| [vec![[0, 3000, 300], [600, 1900, 150]], Vec::new()]);
    let root = ["", "../"][pick(asked[3] / 4, 2)];
    let written = Snippet {
        site: &site,
        root,
        title: &title,
        language: &language,
        offer: &offer,
        heights: &heights,
        choice,
        order,
    }
    .write();

    let allowed: &[(&str, &[&str])] = match order.format {
        Format::Element => &ELEMENT,
        Format::Iframe => &IFRAME,
        Format::Image => &IMAGE,
        Format::Amp => &AMP,
        // Nothing is written around it: it is no markup.
        Format::Link => {
            assert!(written.starts_with(&*site), "{written} is elsewhere");
            return;
        }
    };
    let html = Html::parse_fragment(&written);
    let mut expected = allowed.iter();
    for element in html.root_element().descendent_elements().skip(1) {
        let (name, attributes) = expected.next().unwrap_or_else(|| panic!("one element too many: {written}"));
        assert_eq!(element.value().name(), *name, "{written}");
        for (attribute, value) in element.value().attrs() {
            assert!(attributes.contains(&attribute), "{attribute} on {name}: {written}");
            match attribute {
                "href" | "src" => assert!(value.starts_with(&read(&site)), "{value} is elsewhere: {written}"),
                "title" => assert_eq!(value, read(&title), "{written}"),
                "lang" => assert_eq!(value, read(&language), "{written}"),
                _ => {}
            }
        }
        if *name == "a" {
            let text: String = element.text().collect();
            assert_eq!(text, lines(&title).replace('\0', ""), "{written}");
        }
    }
    assert!(expected.next().is_none(), "an element is missing: {written}");
}

/// A text as HTML has it once it is read (<https://html.spec.whatwg.org/#preprocessing-the-input-stream>).
fn read(text: &str) -> String {
    lines(text).replace('\0', "\u{fffd}")
}

fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}
