//! Snippets and heights: safe to paste, and what they say they are.
#![cfg(not(target_arch = "wasm32"))]

use pad31::blocks::heights::{self, Heights};
use pad31::blocks::{Block, Form, Format, Order, Theme};
use pad31::clock::calendar::parse_instant;
use pad31::reader::{AsOf, Choice, Offer};
use pad31::snippet::Snippet;
use pad31::story::{Accounts, Shown};
use proptest::prelude::*;

const SITE: &str = "https://news.example/pad31/";

/// The middle one is shown by the clock alone.
const SCENES: &str = "whole||damaged";

/// Two accounts, and both side by side.
fn accounts() -> Accounts {
    Accounts::new([("official", "official/"), ("bloggers", "bloggers/")], "side-by-side/")
}

fn bloggers() -> Shown {
    accounts().parse("bloggers").expect("one of the two")
}

fn heights() -> Heights {
    heights::heights(|block, _| {
        let side_by_side = if block == Block::Damage { vec![[0, 4000, 300], [600, 2900, 150]] } else { Vec::new() };
        [vec![[0, 3000, 300], [600, 1900, 150]], side_by_side]
    })
}

/// As the pages of `root` up from their language's folder place it.
fn written(title: &str, root: &str, order: Order, choice: Choice) -> String {
    let offer = Offer { accounts: accounts(), scenes: SCENES.to_owned(), zones: "utc".to_owned() };
    let heights = heights();
    Snippet { site: SITE, root, title, language: "en", offer: &offer, heights: &heights, choice, order }.write()
}

fn snippet(order: Order, choice: Choice) -> String {
    written("A & B: <two> \"accounts\"", "", order, choice)
}

fn set_back() -> Choice {
    let instant = parse_instant("2025-11-27T09:27:57.999Z").expect("an instant");
    Choice { shown: bloggers(), as_of: AsOf::SetBack(instant), ..Choice::default() }
}

#[test]
fn the_element_carries_what_was_asked_for_and_its_link() {
    assert_eq!(
        snippet(Order { block: Block::Countdown, theme: Theme::Dark, ..Order::default() }, set_back()),
        "<pad31-explainer show=\"countdown\" account=\"bloggers\" at=\"2025-11-27T09:27:57Z\" theme=\"dark\" \
         lang=\"en\" style=\"display:block;\
         min-height:calc(1px + max(940px,min(2280px,3120px - 300vw),min(1000px,1960px - 150vw)))\">\
         <a href=\"https://news.example/pad31/bloggers/?at=2025-11-27T09:27:57Z\">\
         A &amp; B: &lt;two> &quot;accounts&quot;</a><br>\
         <img src=\"https://news.example/pad31/still-story.png\" alt=\"\" width=\"320\" height=\"168\" \
         style=\"max-width:100%;height:auto\" loading=\"lazy\"></pad31-explainer>\n\
         <script src=\"https://news.example/pad31/embed.js\" async></script>"
    );
}

#[test]
fn frames_lead_to_the_block_in_its_state() {
    for (format, address) in [(Format::Iframe, "embed/damage/"), (Format::Amp, "embed/damage/")] {
        let text = snippet(Order { format, theme: Theme::Light, ..Order::default() }, set_back());
        let src = format!("src=\"{SITE}{address}?account=bloggers&amp;at=2025-11-27T09:27:57Z&amp;theme=light\"");
        assert!(text.contains(&src), "{text}");
    }
}

#[test]
fn a_picture_and_a_link_lead_to_the_page_of_the_same_state() {
    let choice = Choice { shown: bloggers(), scene: Some(2), ..Choice::default() };
    let link = snippet(Order { format: Format::Link, ..Order::default() }, choice);
    assert_eq!(link, format!("{SITE}bloggers/damaged/"));
    assert_eq!(
        snippet(Order { format: Format::Image, ..Order::default() }, choice),
        format!(
            "<a href=\"{link}\"><img src=\"{SITE}card-bloggers-damaged.png\" \
             alt=\"\" width=\"1200\" height=\"630\" style=\"max-width:100%;height:auto\" loading=\"lazy\"><br>\
             A &amp; B: &lt;two> &quot;accounts&quot;</a>"
        )
    );
    let plain = snippet(Order { format: Format::Link, ..Order::default() }, Choice::default());
    assert_eq!(plain, SITE, "the story's own page opens so");
}

#[test]
fn a_field_changes_its_own_part_of_the_order_and_nonsense_none() {
    let mut order = Order::default();
    for value in ["countdown", "full", "account=both", "scene=damaged", "dark", "iframe", "800"] {
        order.take(value, &accounts(), SCENES);
    }
    for value in ["title=hide", "#1c4f91"] {
        order.take(value, &accounts(), SCENES);
    }
    let asked = Order {
        block: Block::Countdown,
        form: Form::Full,
        shown: Some(Shown::SideBySide),
        scene: Some(2),
        day: None,
        theme: Theme::Dark,
        untitled: true,
        accent: Some(*b"1c4f91"),
        format: Format::Iframe,
        column: 800,
    };
    assert_eq!(order, asked);
    for value in ["both", "account=Both", "<script>", "99999999999999999999", "title=Hide", "1c4f91", "2025-12-01", ""]
    {
        order.take(value, &accounts(), SCENES);
        assert_eq!(order, asked, "{value}");
    }
    // As it is typed, digit by digit, a width is out of bounds before it is what is meant.
    for (typed, column) in [("7", 800), ("72", 800), ("720", 720), ("7200", 720), ("-7", 720), ("239", 720)] {
        order.take(typed, &accounts(), SCENES);
        assert_eq!(order.column, column, "{typed}");
    }
    order.take("account=shown", &accounts(), SCENES);
    order.take("scene=", &accounts(), SCENES);
    assert_eq!((order.shown, order.scene), (None, None));
    for value in ["#000000", "#1c4", "#1c4f9g", "#\"><b>x"] {
        order.take("#1C4F91", &accounts(), SCENES);
        assert_eq!(order.accent(), "1C4F91");
        order.take(value, &accounts(), SCENES);
        assert_eq!(order.accent, None, "{value}");
    }
    order.take("title=show", &accounts(), SCENES);
    assert!(!order.untitled);
}

#[test]
fn every_snippet_of_a_block_carries_its_heading_and_accent() {
    let order = Order { form: Form::Full, untitled: true, accent: Some(*b"1c4f91"), ..Order::default() };
    let element = snippet(order, Choice::default());
    let attributes = " show=\"damage\" full title=\"hide\" accent=\"1c4f91\" lang=\"en\" style=";
    assert!(element.contains(attributes), "{element}");
    for format in [Format::Iframe, Format::Amp] {
        let frame = snippet(Order { format, ..order }, Choice::default());
        assert!(frame.contains("embed/damage/?full&amp;title=hide&amp;accent=1c4f91\""), "{frame}");
    }
}

/// The light of a colour of a style sheet, as WCAG reckons it, with that of the room.
fn luminance(colour: &str) -> f64 {
    let part = |at: usize| {
        let part = f64::from(u8::from_str_radix(&colour[at..at + 2], 16).expect("two digits")) / 255.0;
        if part > 0.04045 { ((part + 0.055) / 1.055).powf(2.4) } else { part / 12.92 }
    };
    0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5) + 0.05
}

/// `host/frame.js` weighs accents against two colours; those must be the block's, and the worse of its grounds.
#[test]
fn accents_are_weighed_against_the_grounds_of_the_style_sheet() {
    let read = |path| std::fs::read_to_string(path).expect("a file of ours");
    let (tokens, frame) = (read("style/tokens.css"), read("host/frame.js"));
    let ground = |name: &str| -> (String, String) {
        let (_, rest) = tokens.split_once(&format!("--{name}: light-dark(")).expect("a token");
        let (light, rest) = rest.split_once(", ").expect("two colours");
        (light.to_owned(), rest[..7].to_owned())
    };
    let (paper, raised) = (ground("paper"), ground("raised"));
    let darker = if luminance(&paper.0) < luminance(&raised.0) { paper.0 } else { raised.0 };
    let lighter = if luminance(&paper.1) > luminance(&raised.1) { paper.1 } else { raised.1 };
    let grounds = format!("[['light', '{}'], ['dark', '{}']]", &darker[1..], &lighter[1..]);
    assert!(frame.contains(&grounds), "{grounds}");
}

#[test]
fn names_read_back() {
    assert!(Block::ALL.into_iter().all(|block| Block::parse(block.name()) == Some(block)));
    assert!(Theme::ALL.into_iter().all(|theme| Theme::parse(theme.name()) == Some(theme)));
    assert!(Format::ALL.into_iter().all(|format| Format::parse(format.name()) == Some(format)));
    assert!(
        Block::ALL.into_iter().all(|block| block.home().matches("../").count() == block.path().matches('/').count())
    );
}

#[test]
fn heights_differ_where_all_accounts_are_shown() {
    let nonsense = ["0|1".to_owned(), "x".to_owned()];
    for block in Block::ALL {
        assert_eq!(
            heights::at(&heights::pieces(&nonsense, block, Form::Full, Shown::SideBySide), 640),
            0,
            "half a piece is none"
        );
    }
    let at = |block, shown| heights::at(&heights::pieces(&heights(), block, Form::Compact, shown), 640);
    assert_eq!((at(Block::Damage, bloggers()), at(Block::Damage, Shown::SideBySide)), (940, 1940));
    assert_eq!(at(Block::Countdown, Shown::SideBySide), 940);
}

#[test]
fn an_edition_in_a_folder_fetches_the_script_of_the_site() {
    let text = written("Title", "../", Order::default(), Choice::default());
    assert!(text.ends_with(&format!("<script src=\"{SITE}../embed.js\" async></script>")), "{text}");
}

proptest! {
    #[test]
    fn no_title_breaks_out_of_its_attribute(title in ".*", format in prop::sample::select(&Format::ALL)) {
        let order = Order { format, ..Order::default() };
        let text = written(&title, "", order, Choice::default());
        let plain = written("", "", order, Choice::default());
        prop_assert_eq!(text.matches('<').count(), plain.matches('<').count());
        prop_assert_eq!(text.matches('"').count(), plain.matches('"').count());
    }
}

/// What a CSS length comes to in a window `window` pixels wide: sums of numbers in pixels and hundredths of the
/// window, and `calc`, `max` and `min` of such.
fn reckoned(css: &str, window: i64) -> f64 {
    fn sum(rest: &mut &str, window: f64) -> f64 {
        let mut total = one(rest, window);
        loop {
            if let Some(after) = rest.strip_prefix(" + ") {
                *rest = after;
                total += one(rest, window);
            } else if let Some(after) = rest.strip_prefix(" - ") {
                *rest = after;
                total -= one(rest, window);
            } else {
                return total;
            }
        }
    }
    fn one(rest: &mut &str, window: f64) -> f64 {
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        *rest = after;
        if let Some(pixels) = word.strip_suffix("px") {
            return pixels.parse().expect("pixels");
        }
        if let Some(share) = word.strip_suffix("vw") {
            return share.parse::<f64>().expect("a share of the window") * window / 100.0;
        }
        let mut values = Vec::new();
        while let Some(after) = rest.strip_prefix(['(', ',']) {
            *rest = after;
            values.push(sum(rest, window));
        }
        *rest = rest.strip_prefix(')').expect("an end");
        values.into_iter().reduce(if word == "min" { f64::min } else { f64::max }).expect("values")
    }
    #[expect(clippy::cast_precision_loss, reason = "a window's width")]
    let value = sum(&mut &*css, window as f64);
    value
}

/// Every row of the live table: its language, block, form, and whether all accounts are side by side.
fn rows() -> Vec<(String, Vec<i64>)> {
    let text = std::fs::read_to_string("content/heights.toml").expect("the table");
    let table: toml::Table = text.parse().expect("TOML");
    let row = |(name, pieces): (&String, &toml::Value)| {
        let pieces: Vec<[i64; 3]> = pieces.clone().try_into().expect("pieces");
        (name.clone(), pieces.concat())
    };
    let languages = table.iter().map(|(language, rows)| (language, rows.as_table().expect("rows")));
    languages
        .flat_map(|(language, rows)| rows.iter().map(move |given| (language, row(given))))
        .map(|(language, (name, pieces))| (format!("{language} {name}"), pieces))
        .collect()
}

#[test]
fn a_plain_frame_is_as_high_as_its_block_in_any_window_and_not_much_higher_in_its_column() {
    let mut cases = 0;
    for (name, pieces) in rows() {
        for column in [320, 640, 720] {
            let css = heights::css(std::slice::from_ref(&pieces), 64, column);
            for window in (300..=800).step_by(20) {
                for margin in [0, 8, 16, 20, 32] {
                    // Blocks are made for columns from 240 px on.
                    let width = (window - 2 * margin).clamp(240, column);
                    let (frame, block) = (reckoned(&css, window), heights::at(&pieces, width));
                    #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
                    let fits = frame >= block as f64;
                    assert!(
                        fits,
                        "{name}, {column} px: {frame} for {block} in a window of {window} with {margin}: {css}"
                    );
                    cases += 1;
                }
            }
            // On a desktop the block has its column.
            #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
            let room = reckoned(&css, 1280) - heights::at(&pieces, column) as f64;
            assert!((1.0..=2.0).contains(&room), "{name}, {column} px: {room} px of room: {css}");
        }
    }
    assert!(cases >= 5_000, "{cases}");
}
