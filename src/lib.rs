//! Pad 31: an interactive news explainer of the Soyuz MS-28 launch and its damaged pad.
//!
//! The folders are in the order data flows; each uses only those above it:
//!
//! - [`clock`]: pure time arithmetic: phases, countdown, totals, calendar;
//! - [`story`]: facts and words, checked and joined into one language's story (from `content/`, TOML);
//! - [`blocks`]: blocks for other people's pages: which there are, how high they stand;
//! - [`reader`]: what the reader chose, and its form in the address;
//! - [`snippet`]: the markup that places a block;
//! - [`components`]: the tree: still parts, which the build writes, and live ones, which the browser
//!   takes over;
//! - `browser` (feature `browser`): the only code that touches the browser;
//! - `publish` (feature `ssr`): the pages as files.

#[cfg(all(feature = "ssr", feature = "browser"))]
compile_error!("`ssr` writes pages and `browser` brings them to life: enable one of the two (--no-default-features)");

pub mod blocks;
pub mod clock;
pub mod components;
pub mod reader;
pub mod snippet;
pub mod story;

#[cfg(feature = "browser")]
pub mod browser;
#[cfg(feature = "ssr")]
pub mod publish;
