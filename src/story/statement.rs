//! What is said of how accessible the page is.

/// A heading of the statement, and what stands under it.
#[derive(Debug)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct StatementPart {
    /// The heading.
    pub title: String,
    /// What stands under it: one paragraph, or a list.
    pub items: Vec<String>,
}
