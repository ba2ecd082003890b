//! Snippets and heights: safe to paste, and what they say they are.
#![cfg(not(target_arch = "wasm32"))]

use pad31::blocks::heights::{self, pieces};
use pad31::blocks::{Block, Format, Order, Theme};
use pad31::clock::calendar::parse_instant;
use pad31::reader::{AsOf, Choice};
use pad31::snippet::Snippet;
use pad31::story::Account;
use proptest::prelude::*;

const SITE: &str = "https://news.example/pad31/";

fn snippet(order: Order, choice: Choice) -> String {
    Snippet { site: SITE, title: "A & B: <two> \"accounts\"", language: "en", choice, order }.write()
}

fn set_back() -> Choice {
    let instant = parse_instant("2025-11-27T09:27:57Z").expect("an instant");
    Choice { account: Account::Bloggers, as_of: AsOf::SetBack(instant) }
}

#[test]
fn the_element_carries_what_was_asked_for_and_its_link() {
    assert_eq!(
        snippet(Order { block: Block::Countdown, theme: Theme::Dark, ..Order::default() }, set_back()),
        "<pad31-explainer show=\"countdown\" account=\"bloggers\" at=\"2025-11-27T09:27:57Z\" theme=\"dark\" lang=\"en\">\
         <a href=\"https://news.example/pad31/?account=bloggers&amp;at=2025-11-27T09:27:57Z\">\
         <img src=\"https://news.example/pad31/card-story.png\" alt=\"\" width=\"100%\" loading=\"lazy\"><br>\
         A &amp; B: &lt;two> &quot;accounts&quot;</a></pad31-explainer>\n\
         <script src=\"https://news.example/pad31/embed.js\"></script>"
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
fn a_field_changes_its_own_part_of_the_order_and_nonsense_none() {
    let mut order = Order::default();
    for value in ["countdown", "both", "dark", "iframe", "800"] {
        order.take(value);
    }
    let asked = Order {
        block: Block::Countdown,
        account: Some(Account::Both),
        theme: Theme::Dark,
        format: Format::Iframe,
        column: 800,
    };
    assert_eq!(order, asked);
    for value in ["", "Both", "<script>", "99999999999"] {
        order.take(value);
        assert_eq!(order, asked, "{value}");
    }
    order.take("-7");
    assert_eq!(order.column, 240, "brought within bounds");
    order.take("shown");
    assert_eq!(order.account, None);
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
fn pieces_of_the_table_are_in_order_and_start_at_nothing() {
    for block in Block::ALL {
        for account in Account::ALL {
            let pieces = pieces(block, account);
            assert_eq!(pieces[0].0, 0, "{block:?}");
            assert!(pieces.is_sorted_by_key(|(from, ..)| from), "{block:?}");
        }
    }
}

proptest! {
    #[test]
    fn every_column_gets_a_height_a_host_will_take(
        block in prop::sample::select(&Block::ALL), account in prop::sample::select(&Account::ALL), width in 240..=1600,
    ) {
        let height = heights::at(pieces(block, account), width);
        prop_assert!((50..=8000).contains(&height), "{height}");
    }

    #[test]
    fn no_title_breaks_out_of_its_attribute(title in ".*", format in prop::sample::select(&Format::ALL)) {
        let order = Order { format, ..Order::default() };
        let text = Snippet { site: SITE, title: &title, language: "en", choice: Choice::default(), order }.write();
        let plain = Snippet { site: SITE, title: "", language: "en", choice: Choice::default(), order }.write();
        prop_assert_eq!(text.matches('<').count(), plain.matches('<').count());
        prop_assert_eq!(text.matches('"').count(), plain.matches('"').count());
    }
}
