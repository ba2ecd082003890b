//! The tree, in two rooms: what is `still` and what is `live`.
//!
//! Still components are written by the build and left alone: most of the page. Live parts are written
//! once against a [`Place`](live::Place), by which the build writes them and the browser takes them
//! over. Neither touches the browser. What is merely not known yet at the clock's moment is still:
//! it carries its instants, and one effect in the browser shows and hides all of it.

pub mod known;
pub mod live;
#[cfg(feature = "ssr")]
pub mod still;

/// The id of the element that holds the tree.
pub const ROOT_ID: &str = "app";
/// The root's attribute with what every live part goes by: [`Basis::pack`](crate::reader::Basis::pack), as JSON.
pub const BASIS_ATTRIBUTE: &str = "data-basis";
/// The root's attribute that names the block a page is.
pub const BLOCK_ATTRIBUTE: &str = "data-show";
/// The root's attribute that names the account a page opens with; on none but such pages.
pub const ACCOUNT_ATTRIBUTE: &str = "data-opens";
/// The root's attribute with the public address the site was built for.
pub const SITE_ATTRIBUTE: &str = "data-site";
/// The attribute of a time that is told in one zone: the zone's name in addresses.
pub const ZONE_ATTRIBUTE: &str = "data-zone";
/// The attribute of an element that an instant is written into in the reader's own zone. Its value is
/// the instant, milliseconds UTC.
pub const INSTANT_ATTRIBUTE: &str = "data-instant";
