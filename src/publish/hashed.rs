//! Names and sums of published files, by their content.

use base64::{Engine, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256, Sha384};
use std::fmt::Write;

/// A name that changes with the content, so that what it names can be kept for good.
pub(super) fn name(stem: &str, text: &str, ending: &str) -> String {
    let hash = Sha256::digest(text).iter().take(8).fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").expect("writing to a string cannot fail");
        hex
    });
    format!("{stem}-{hash}.{ending}")
}

/// What `integrity` asks of a script.
pub(super) fn integrity(text: &str) -> String {
    format!("sha384-{}", STANDARD.encode(Sha384::digest(text)))
}
