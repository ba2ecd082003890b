//! The document the tree is in.

use crate::components::{ACCOUNT_ATTRIBUTE, BASIS_ATTRIBUTE, BLOCK_ATTRIBUTE, ROOT_ID, SITE_ATTRIBUTE};
use crate::reader::Basis;
use js_sys::{Array, JSON};
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement, NodeList};

/// Set on the document's element once the page is alive, for style sheets, tests and hosts.
const READY_ATTRIBUTE: &str = "data-ready";
/// Set there as soon as the page begins to be brought to life.
const STARTED_ATTRIBUTE: &str = "data-started";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element that holds the tree.
pub fn root() -> Option<HtmlElement> {
    by_id(ROOT_ID)?.dyn_into().ok()
}

/// What every live part goes by, kept for as long as the page lives.
pub fn basis(root: &HtmlElement) -> Option<&'static Basis> {
    let basis = Basis::unpack(texts(&root.get_attribute(BASIS_ATTRIBUTE)?)?)?;
    Some(Box::leak(Box::new(basis)))
}

/// A list of texts from JSON, read by the browser: its reader costs us nothing.
pub fn texts(json: &str) -> Option<Vec<String>> {
    let list: Array = JSON::parse(json).ok()?.dyn_into().ok()?;
    list.iter().map(|text| text.as_string()).collect()
}

/// Every element that a selector finds.
pub fn all(selector: &str) -> Vec<Element> {
    document().and_then(|document| document.query_selector_all(selector).ok()).map_or_else(Vec::new, elements)
}

/// Every element that a selector finds in another, that one included.
pub fn all_in(root: &Element, selector: &str) -> Vec<Element> {
    let mut found = root.query_selector_all(selector).map_or_else(|_| Vec::new(), elements);
    if root.matches(selector).unwrap_or(false) {
        found.push(root.clone());
    }
    found
}

fn elements(list: NodeList) -> Vec<Element> {
    (0..list.length()).filter_map(|index| list.get(index)?.dyn_into().ok()).collect()
}

/// Whether this page is a block.
pub fn is_block(root: &HtmlElement) -> bool {
    root.has_attribute(BLOCK_ATTRIBUTE)
}

/// Whether this is the page of an account.
pub fn is_of_account(root: &HtmlElement) -> bool {
    root.has_attribute(ACCOUNT_ATTRIBUTE)
}

/// The absolute address of the folder of this language's pages: as it was built for, else as it was
/// opened. None where that is of no use to others, as on a disk.
pub fn site(basis: &Basis) -> Option<String> {
    let root = root()?;
    if let Some(site) = root.get_attribute(SITE_ATTRIBUTE) {
        return Some(site);
    }
    let page = document()?.url().ok()?;
    let address = page.split(['?', '#']).next()?;
    let (folder, _) = address.rsplit_once('/')?;
    let folder = format!("{folder}/");
    let mut below = String::new();
    if is_of_account(&root) {
        let accounts = &basis.offer.accounts;
        let shown = accounts.of_path(&folder).map(|shown| accounts.folder(shown).to_owned());
        below = shown.unwrap_or_else(|| basis.opens.folder(&basis.offer));
    }
    let site = folder.strip_suffix(below.as_str()).unwrap_or(&folder);
    site.starts_with("http").then(|| site.to_owned())
}

/// The first element that a selector finds.
pub fn first(selector: &str) -> Option<Element> {
    document()?.query_selector(selector).ok()?
}

/// The element with an id.
pub fn by_id(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The value of the radio of a name that was chosen since the page was published.
pub fn clicked(name: &str) -> Option<String> {
    let radio = first(&format!("[name={name}]:checked:not([checked])"))?;
    Some(radio.dyn_into::<HtmlInputElement>().ok()?.value())
}

/// Whether somebody started this page before.
pub fn is_started() -> bool {
    let marks = [READY_ATTRIBUTE, STARTED_ATTRIBUTE];
    html().is_none_or(|html| marks.iter().any(|mark| html.has_attribute(mark)))
}

/// Notes that the page is being brought to life.
pub fn set_started() {
    set(STARTED_ATTRIBUTE);
}

/// Tells style sheet, tests and hosts that every part is taken over and the reader's state is shown.
pub fn set_ready() {
    set(READY_ATTRIBUTE);
}

fn set(attribute: &str) {
    if let Some(html) = html() {
        // Setting a fixed, valid attribute name cannot fail.
        let _ = html.set_attribute(attribute, "");
    }
}

fn html() -> Option<Element> {
    document()?.document_element()
}
