//! The page a block stands in: it is told, never heard.

use crate::reader::{Choice, Offer};
use crate::story::nth;
use wasm_bindgen::JsValue;

/// Tells the host a change of the reader's choice: `{type: "pad31:change", account, at, scene}`, with
/// `at` null at the present and `scene` empty for that of the clock.
pub fn tell(choice: Choice, offer: &Offer) {
    let at = choice.at().map_or_else(|| "null".to_owned(), |at| format!("\"{at}\""));
    let account = offer.accounts.name(choice.shown);
    let scene = choice.scene.map_or("", |scene| nth(&offer.scenes, scene));
    let message = format!(r#"{{"type":"pad31:change","account":"{account}","at":{at},"scene":"{scene}"}}"#);
    let host = web_sys::window().and_then(|window| window.parent().ok().flatten());
    if let (Some(host), Ok(message)) = (host, js_sys::JSON::parse(&message)) {
        // To any origin: whoever frames this page may know what it shows.
        let _: Result<(), JsValue> = host.post_message(&message, "*");
    }
}
