//! The browser's edges, one file each: the document, the address, the ticking clock, local time,
//! what is being read, the clipboard, the share sheet, the page around a block.
//! Nothing outside this folder calls `web-sys`, `js-sys` or `gloo`.

pub mod address;
pub mod clipboard;
pub mod document;
pub mod host;
pub mod local_time;
pub mod scroll;
pub mod share;
pub mod ticker;

use crate::components::App;
use crate::embed::Block;
use crate::reader::{Account, Device, Reader};
use address::Address;
use leptos::mount::hydrate_from;
use leptos::prelude::*;

/// Takes over the page as published. Where the page is not as expected it is left as it stands:
/// it reads in full without us.
pub fn start() {
    let (Some(root), Some(story)) = (document::root(), document::story()) else { return };
    // Hydration sets the radios as published, so what was clicked until now is read before it.
    let clicked = document::account_clicked();
    let (block, opens) = (document::block(&root), document::opens(&root));
    let tree = move || {
        let reader = Reader::as_published(story, opens.unwrap_or_default());
        // Effects run once hydration is through, so the tree begins from the published state.
        Effect::new(move || wake(reader, clicked, block, opens.is_some()));
        view! { <App story reader block/> }
    };
    hydrate_from(root, tree).forget();
}

/// Brings in what only the browser knows: the present, the address, what was clicked meanwhile.
fn wake(reader: Reader, clicked: Option<Account>, block: Option<Block>, page_of_account: bool) {
    let device = Device {
        local_time: local_time::write,
        site: document::site,
        copy: clipboard::copy,
        share: share::sheet(),
        define_element: document::define_element,
    };
    reader.go_live(ticker::now(), device);
    address::follow(
        reader,
        if page_of_account {
            Address::OfAccount
        } else if block.is_some() {
            Address::OfBlock
        } else {
            Address::OfStory
        },
    );
    if let Some(account) = clicked {
        reader.choose(account);
    }
    if block.is_some() {
        host::tell(reader);
    }
    ticker::run(reader);
    scroll::follow(reader);
    leptos::task::spawn_local(async {
        leptos::task::tick().await;
        document::set_ready();
    });
}
