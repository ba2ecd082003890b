//! The parts that never change once the page is published.

use leptos::prelude::*;

/// The HTML of a still part; in the browser, nothing.
#[cfg(feature = "ssr")]
pub(super) type Still = String;
/// The HTML of a still part; in the browser, nothing.
#[cfg(not(feature = "ssr"))]
pub(super) type Still = &'static str;

/// Content for an element's `inner_html` that is written at build time and then left as it
/// stands. The browser neither runs the closure nor carries its code and words: most of a news
/// page is still, and would otherwise be most of the WebAssembly. What depends on the reader or
/// the clock goes outside, as a reactive shell: `<li hidden=unknown(from) inner_html=still(…)>`.
/// Never hydrated, it needs none of the comments that hydration walks by.
pub(super) fn still<V: IntoView>(view: impl FnOnce() -> V) -> Still {
    #[cfg(feature = "ssr")]
    return view().into_view().to_html().replace("<!>", "").replace("<!--<() />-->", "");
    #[cfg(not(feature = "ssr"))]
    {
        let _ = view;
        ""
    }
}
