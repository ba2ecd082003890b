//! The page a block stands in: it is told, never heard.

use crate::reader::Choice;
use crate::story::Accounts;
use wasm_bindgen::JsValue;

/// Tells the host a change of the reader's choice: `{type: "pad31:change", account, at}`, with
/// `at` null at the present.
pub fn tell(choice: Choice, accounts: &Accounts) {
    let at = choice.at().map_or_else(|| "null".to_owned(), |at| format!("\"{at}\""));
    let account = accounts.name(choice.shown);
    let message = format!(r#"{{"type":"pad31:change","account":"{account}","at":{at}}}"#);
    let host = web_sys::window().and_then(|window| window.parent().ok().flatten());
    if let (Some(host), Ok(message)) = (host, js_sys::JSON::parse(&message)) {
        // To any origin: whoever frames this page may know what it shows.
        let _: Result<(), JsValue> = host.post_message(&message, "*");
    }
}
