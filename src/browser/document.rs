//! The document the tree is in.

use crate::components::{ACCOUNT_ATTRIBUTE, BLOCK_ATTRIBUTE, ROOT_ID, SITE_ATTRIBUTE};
use crate::embed::Block;
use crate::reader::Account;
use crate::story::{STORY_ID, Story};
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement, HtmlInputElement};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element that holds the tree.
pub fn root() -> Option<HtmlElement> {
    document()?.get_element_by_id(ROOT_ID)?.dyn_into().ok()
}

/// The block this page is, if it is one.
pub fn block(root: &HtmlElement) -> Option<Block> {
    Block::parse(&root.get_attribute(BLOCK_ATTRIBUTE)?)
}

/// The account this page opens with, if it is a page of an account.
pub fn opens(root: &HtmlElement) -> Option<Account> {
    Account::parse(&root.get_attribute(ACCOUNT_ATTRIBUTE)?)
}

/// The published folder's absolute address: as it was built for, else as it was opened. None
/// where that is of no use to others, as on a disk.
pub fn site() -> Option<String> {
    if let Some(site) = root()?.get_attribute(SITE_ATTRIBUTE) {
        return Some(site);
    }
    let page = document()?.url().ok()?;
    let address = page.split(['?', '#']).next()?;
    let (folder, _) = address.rsplit_once('/')?;
    let folder = format!("{folder}/");
    let account = opens(&root()?).and(Account::of_path(&folder));
    let site = account.and_then(|account| folder.strip_suffix(account.folder())).unwrap_or(&folder);
    site.starts_with("http").then(|| site.to_owned())
}

/// Loads the host's script once, for the preview.
pub fn define_element() {
    let load = || {
        let document = document()?;
        let folder = if opens(&root()?).is_some() { "../" } else { "" };
        if document.query_selector("script[src$='embed.js']").ok()?.is_none() {
            let script = document.create_element("script").ok()?;
            script.set_attribute("src", &format!("{folder}embed.js")).ok()?;
            document.head()?.append_child(&script).ok()?;
        }
        Some(())
    };
    // Without it the snippet stands, unseen.
    let _: Option<()> = load();
}

/// The story the page carries, kept for as long as the page lives.
pub fn story() -> Option<&'static Story> {
    let json = document()?.get_element_by_id(STORY_ID)?.text_content()?;
    // Escapes only shorten a string, so the text's own length is room enough for any of them.
    let (story, _): (Story, _) = serde_json_core::from_str_escaped(&json, &mut vec![0; json.len()]).ok()?;
    Some(Box::leak(Box::new(story)))
}

/// The account whose radio was clicked before the tree took over, if it was not the default.
pub fn account_clicked() -> Option<Account> {
    let radio = document()?.query_selector("#damage input:checked").ok()??;
    let radio: HtmlInputElement = radio.dyn_into().ok()?;
    if radio.default_checked() { None } else { Account::parse(&radio.value()) }
}

/// Tells style sheet and tests that hydration is complete and the reader's state is shown.
pub fn set_ready() {
    if let Some(html) = document().and_then(|document| document.document_element()) {
        // Setting a fixed, valid attribute name cannot fail.
        let _ = html.set_attribute("data-ready", "");
    }
}
