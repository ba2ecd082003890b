//! The page a block stands in: it is told, never heard.

use crate::reader::{Choice, Reader};
use leptos::prelude::*;
use wasm_bindgen::JsValue;

/// Tells the host each change of the reader's choice: `{type: "pad31:change", account, at}`, with
/// `at` null at the present.
pub fn tell(reader: Reader) {
    let Some(window) = web_sys::window() else { return };
    Effect::new(move |last: Option<Choice>| {
        let choice = reader.choice();
        if last.is_some_and(|last| last != choice) {
            let at = choice.at().map_or_else(|| "null".to_owned(), |at| format!("\"{at}\""));
            let account = choice.account.name();
            let message = format!(r#"{{"type":"pad31:change","account":"{account}","at":{at}}}"#);
            if let (Ok(Some(host)), Ok(message)) = (window.parent(), js_sys::JSON::parse(&message)) {
                // To any origin: whoever frames this page may know what it shows.
                let _: Result<(), JsValue> = host.post_message(&message, "*");
            }
        }
        choice
    });
}
