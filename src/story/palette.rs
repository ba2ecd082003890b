//! The colours and patterns that the content names.

/// A colour, as CSS writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Tone {
    /// On light pages, cards and paper.
    pub light: String,
    /// On dark pages.
    pub dark: String,
    /// Where the system's own colours are forced.
    #[cfg_attr(feature = "ssr", serde(default = "canvas_text"))]
    pub forced: String,
}

#[cfg(feature = "ssr")]
fn canvas_text() -> String {
    "CanvasText".to_owned()
}

/// What tells an account apart where hues do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(rename_all = "lowercase"))]
pub enum Pattern {
    /// Slanting lines.
    Hatch,
    /// Dots.
    Dots,
    /// Upright lines.
    Lines,
    /// Squares.
    Checks,
}
