//! The browser's edges, in a real browser.
#![cfg(all(target_arch = "wasm32", feature = "browser"))]

mod sample;

use gloo::timers::future::TimeoutFuture;
use leptos::prelude::Owner;
use pad31::browser::{address::Address, come_alive, document, local_time};
use pad31::reader::{AsOf, Reader};
use pad31::story::Shown;
use sample::basis;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlInputElement, window};

wasm_bindgen_test_configure!(run_in_browser);

fn shown(name: &str) -> Shown {
    basis().offer.accounts.parse(name).expect("one of the two, or both")
}

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

fn visit(query: &str) {
    let history = window().expect("a window").history().expect("a history");
    history.replace_state_with_url(&JsValue::NULL, "", Some(query)).expect("same origin");
}

fn search() -> String {
    window().expect("a window").location().search().expect("a query")
}

async fn until(done: impl Fn() -> bool) {
    while !done() {
        TimeoutFuture::new(10).await;
    }
}

#[wasm_bindgen_test]
fn what_cannot_be_read_is_no_basis() {
    let root = |basis: &str| {
        page("<div id=\"app\"></div>");
        let root = document::root().expect("a root");
        root.set_attribute("data-basis", basis).expect("an attribute");
        root
    };
    for bad in ["", "{", "[]", "null", "{}", "[1]", "[\"official\"]"] {
        assert!(document::basis(&root(bad)).is_none(), "{bad}");
    }
    let texts = basis().pack();
    let list = texts.iter().map(|text| format!("\"{text}\"")).collect::<Vec<_>>().join(",");
    let read = document::basis(&root(&format!("[{list}]"))).expect("it reads");
    assert_eq!(read.pack(), basis().pack());
}

#[wasm_bindgen_test]
fn the_root_names_the_block_and_the_site() {
    page("<div id=\"app\" data-show=\"countdown\" data-site=\"https://news.example/pad31/\"></div>");
    assert!(document::is_block(&document::root().expect("a root")));
    assert_eq!(document::site(&basis()).as_deref(), Some("https://news.example/pad31/"));
    page("<div id=\"app\"></div>");
    assert!(!document::is_block(&document::root().expect("a root")));
    let site = document::site(&basis()).expect("the test's own page is on a server");
    assert!(site.starts_with("http://") && site.ends_with('/'), "{site}");
}

#[wasm_bindgen_test]
fn a_page_that_is_not_ours_is_left_as_it_stands() {
    let html = "<main id=\"app\"><p>Something else</p></main>";
    page(html);
    assert_eq!(come_alive(), Err("what its parts go by cannot be read"));
    assert_eq!(stage().inner_html(), html);
}

#[wasm_bindgen_test]
fn a_click_before_the_script_came_is_taken_up() {
    page(
        "<section id=\"damage\"><input type=radio name=account value=official checked>\
         <input type=radio name=account value=bloggers></section>",
    );
    assert_eq!(document::clicked("account"), None);
    let bloggers = stage().query_selector("[value=bloggers]").expect("a selector").expect("a radio");
    bloggers.unchecked_into::<HtmlInputElement>().click();
    assert_eq!(document::clicked("account").as_deref(), Some("bloggers"));
}

#[wasm_bindgen_test]
fn local_time_tells_day_time_and_zone() {
    let format = local_time::format("en-GB").expect("this browser has Intl");
    let text = local_time::write(&format, 1_764_235_677_402).expect("an instant");
    assert!(text.contains("Nov") && text.contains(":57"), "{text}");
    assert!(local_time::format("no such locale").is_none(), "refused, not thrown");
}

#[wasm_bindgen_test]
async fn the_address_is_taken_up_and_followed() {
    let history = window().expect("a window").history().expect("a history");
    visit("?account=bloggers&at=2025-12-01&utm_source=x");
    let owner = Owner::new();
    owner.set();
    let reader = Reader::as_published(Box::leak(Box::new(basis())), None);
    let address = Address::new(reader, false, false, || true);
    address.restore();
    assert_eq!(reader.peek().choice.shown, shown("bloggers"));
    let entries = history.length().expect("a length");
    reader.choose(shown("official"));
    address.follow(true);
    assert_eq!(search(), "?account=bloggers&at=2025-12-01&utm_source=x", "the page answers first");
    until(|| search() == "?account=official&at=2025-12-01&utm_source=x").await;
    assert_eq!(history.length().expect("a length"), entries + 1, "an account is a new entry");

    reader.set_as_of(AsOf::Live);
    address.follow(false);
    until(|| search() == "?account=official&utm_source=x").await;
    assert_eq!(history.length().expect("a length"), entries + 1, "a moved clock replaces the entry");

    visit("?utm_source=x&account=official&at=tomorrow");
    address.follow(true);
    // Timers of one delay come in their order.
    TimeoutFuture::new(0).await;
    assert_eq!(search(), "?utm_source=x&account=official&at=tomorrow", "an address already right is left alone");
}
