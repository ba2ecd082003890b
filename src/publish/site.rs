//! Where the site will be reached: the one setting that addresses which must be absolute hang on.

use super::PublishError;

/// The environment variable that holds the public address.
pub const SITE_VARIABLE: &str = "PAD31_SITE";

/// The absolute address of the published folder, ending in a slash.
#[derive(Clone, Debug)]
pub struct Site(String);

impl Site {
    /// Reads the setting: `https://` (or `http://`), a host, a path ending in a slash, nothing else.
    pub fn parse(text: &str) -> Result<Self, PublishError> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
        match rest {
            Some(rest) if !rest.starts_with('/') && rest.ends_with('/') && rest.chars().all(plain) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(PublishError::Site(text.to_owned())),
        }
    }

    /// The absolute address of a page or file.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }
}

impl AsRef<str> for Site {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
