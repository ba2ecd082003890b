//! Pad 31: an interactive news explainer of the Soyuz MS-28 launch and its damaged pad.
//!
//! The folders are in the order data flows:
//!
//! - `content/` (TOML) → [`story`]: facts and words, checked and joined into one language's story;
//! - [`clock`]: pure time arithmetic: phases, countdown, totals, calendar;
//! - [`reader`]: what the reader chose, and its form in the address;
//! - [`embed`]: blocks for other people's pages: heights and snippets;
//! - [`components`]: the tree, written once, rendered at build time and hydrated in the browser;
//! - `browser` (feature `hydrate`): the only code that touches the browser;
//! - `publish` (feature `ssr`): the pages as files.

#[cfg(all(feature = "ssr", feature = "hydrate"))]
compile_error!("`ssr` writes pages and `hydrate` takes them over: enable one of the two");

pub mod clock;
pub mod components;
pub mod embed;
pub mod reader;
pub mod story;

#[cfg(feature = "hydrate")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod publish;
