//! The browser's edges, in a real browser.
#![cfg(all(target_arch = "wasm32", feature = "hydrate"))]

use leptos::prelude::Owner;
use pad31::browser::{address, document, local_time, start};
use pad31::embed::Block;
use pad31::reader::{Account, Clock, Reader};
use pad31::story::{STORY_ID, Story};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement, window};

wasm_bindgen_test_configure!(run_in_browser);

/// A story of which only the stay is told.
const STORY: &str = r#"{
    "language": "en", "title": "A story", "locale": "en-GB", "checked": 1795392000000, "labels": [], "dates": { "months": [] },
    "stay": { "launch": 1764235677402, "month_start": 1782864000000, "month_end": 1785542400000,
              "planned_days": 242, "millirevs_per_day": 15490, "landing": null },
    "milestones": [], "stops": [], "pad": { "liftoff": 0, "damaged": 0, "under_repair": 0, "restored": 0 }, "pad_texts": [[], []], "crew_pads": { "from": 0, "older_until": 0 }, "steps": [], "claims": [], "plan": { "sources": [] }, "landing_sources": [],
    "orbit_sources": [], "crew_sources": [], "stakes": [], "events": [], "afterwords": [], "sources": []
}"#;

/// The element that stands in for a page; the test runner writes beside it.
fn stage() -> Element {
    let document = window().expect("a window").document().expect("a document");
    document.get_element_by_id("stage").unwrap_or_else(|| {
        let stage = document.create_element("div").expect("an element");
        stage.set_id("stage");
        document.body().expect("a body").append_child(&stage).expect("a child").unchecked_into()
    })
}

fn page(html: &str) {
    stage().set_inner_html(html);
}

fn page_with_story(json: &str) {
    page(&format!("<script type=\"application/json\" id=\"{STORY_ID}\">{json}</script>"));
}

fn story() -> &'static Story {
    page_with_story(STORY);
    document::story().expect("the story reads")
}

fn visit(query: &str) {
    let history = window().expect("a window").history().expect("a history");
    history.replace_state_with_url(&JsValue::NULL, "", Some(query)).expect("same origin");
}

fn search() -> String {
    window().expect("a window").location().search().expect("a query")
}

async fn settled() {
    leptos::task::tick().await;
}

#[wasm_bindgen_test]
fn a_story_that_cannot_be_read_is_no_story() {
    page("");
    assert!(document::story().is_none(), "no element");
    for bad in ["", "{", "[]", "null", r#"{"checked":"soon"}"#] {
        page_with_story(bad);
        assert!(document::story().is_none(), "{bad}");
    }
    assert_eq!(story().stay.planned_days, 242);
}

#[wasm_bindgen_test]
fn the_root_names_the_block_and_the_site() {
    page("<div id=\"app\" data-show=\"countdown\" data-site=\"https://news.example/pad31/\"></div>");
    assert_eq!(document::block(&document::root().expect("a root")), Some(Block::Countdown));
    assert_eq!(document::site().as_deref(), Some("https://news.example/pad31/"));
    page("<div id=\"app\" data-show=\"Countdown\"></div>");
    assert_eq!(document::block(&document::root().expect("a root")), None, "only the exact name counts");
    let site = document::site().expect("the test's own page is on a server");
    assert!(site.starts_with("http://") && site.ends_with('/'), "{site}");
}

#[wasm_bindgen_test]
fn a_page_that_is_not_ours_is_left_as_it_stands() {
    let html = "<main id=\"app\"><p>Something else</p></main>";
    page(html);
    start();
    assert_eq!(stage().inner_html(), html);
}

#[wasm_bindgen_test]
fn a_click_before_the_script_came_is_taken_up() {
    page(
        "<section id=\"damage\"><input type=radio name=account value=official checked>\
         <input type=radio name=account value=bloggers></section>",
    );
    assert_eq!(document::account_clicked(), None, "the default is no choice");
    let bloggers = stage().query_selector("[value=bloggers]").expect("a selector").expect("a radio");
    bloggers.unchecked_into::<HtmlInputElement>().click();
    assert_eq!(document::account_clicked(), Some(Account::Bloggers));
}

#[wasm_bindgen_test]
fn local_time_tells_day_time_and_zone() {
    let text = local_time::write("en-GB", 1_764_235_677_402);
    assert!(text.contains("Nov") && text.contains(":57"), "{text}");
}

#[wasm_bindgen_test]
async fn the_address_is_taken_up_and_followed() {
    let history = window().expect("a window").history().expect("a history");
    visit("?account=bloggers&at=2025-12-01&utm_source=x");
    // `start` does this by hydrating.
    any_spawner::Executor::init_wasm_bindgen().expect("no other executor");
    let owner = Owner::new();
    owner.set();
    let reader = Reader::as_published(story(), Account::default());
    address::follow(reader, address::Address::OfStory);
    settled().await;
    assert_eq!(reader.choice().account, Account::Bloggers);
    assert_eq!(search(), "?account=bloggers&at=2025-12-01&utm_source=x", "an address already right is left alone");

    let entries = history.length().expect("a length");
    reader.choose(Account::Both);
    settled().await;
    assert_eq!(search(), "?account=both&at=2025-12-01&utm_source=x");
    assert_eq!(history.length().expect("a length"), entries + 1, "an account is a new entry");

    reader.set_clock(Clock::Live);
    while search() != "?account=both&utm_source=x" {
        gloo::timers::future::TimeoutFuture::new(10).await;
    }
    assert_eq!(history.length().expect("a length"), entries + 1, "a moved clock replaces the entry");
}
