//! What the peers in Rust share, so that they differ in their framework alone: the page as data, the reader's
//! state, what each live element says and does. Time, words and addresses are the page's own code.

#[path = "../../../../src/clock/mod.rs"]
pub mod clock;
#[path = "../../../../src/story/mod.rs"]
pub mod story;

#[cfg(feature = "browser")]
pub mod edge;
pub mod live;
pub mod page;
pub mod reader;
pub mod state;

pub use page::{Element, Node, Page, Part};
pub use state::{Change, State};
