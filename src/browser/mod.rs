//! The browser's edges, one file each: the document, the address, the ticking clock, local time.
//! Nothing outside this folder calls `web-sys`, `js-sys` or `gloo`.

mod address;
mod document;
mod local_time;
mod ticker;

use crate::components::App;
use crate::reader::Reader;
use leptos::mount::hydrate_from;
use leptos::prelude::*;

/// Takes over the page as published. Where the page is not as expected it is left as it stands:
/// it reads in full without us.
pub fn start() {
    let (Some(root), Some(story)) = (document::root(), document::story()) else { return };
    let tree = move || {
        let reader = Reader::as_published(story);
        // Effects run once hydration is through, so the tree begins from the published state.
        Effect::new(move || wake(reader));
        view! { <App story reader/> }
    };
    hydrate_from(root, tree).forget();
}

/// Brings in what only the browser knows: the present, the address, what was clicked meanwhile.
fn wake(reader: Reader) {
    reader.go_live(ticker::now(), local_time::write);
    address::follow(reader);
    if let Some(account) = document::account_clicked() {
        reader.choose(account);
    }
    ticker::run(reader);
    leptos::task::spawn_local(async {
        leptos::task::tick().await;
        document::set_ready();
    });
}
