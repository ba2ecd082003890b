//! The browser's edges, one file each: the document, the live parts, what is not known yet, the
//! address, where a link leads, the same in other languages, the ticking clock, local time, the
//! clipboard, the share sheet, the page around a block. Nothing outside this folder calls `web-sys`,
//! `js-sys` or `gloo`.

pub mod address;
pub mod clipboard;
pub mod document;
pub mod host;
pub mod known;
pub mod landing;
pub mod languages;
pub mod local_time;
pub mod parts;
pub mod promise;
pub mod share;
pub mod slices;
pub mod ticker;

use crate::reader::{Device, Reader, State};
use address::Address;
use any_spawner::Executor;
use known::Known;
use leptos::prelude::*;
use std::cell::Cell;
use web_sys::HtmlElement;

/// Starts the page, or tells its loader why not.
pub fn start() {
    if let Err(amiss) = come_alive() {
        wasm_bindgen::throw_str(amiss);
    }
}

/// Brings the page as published to life. Where it is not as expected it is left as it stands, and what is amiss is
/// returned: it reads in full without us.
pub fn come_alive() -> Result<(), &'static str> {
    let root = document::root().ok_or("its root is gone")?;
    // Loaded twice, or a saved copy of a page that was alive: what it shows is not as published.
    if document::is_started() {
        return Ok(());
    }
    let basis = document::basis(&root).ok_or("what its parts go by cannot be read")?;
    document::set_started();
    // It fails only where it is there already.
    let _ = Executor::init_wasm_bindgen();
    // Lives as long as the page.
    let owner = Box::leak(Box::new(Owner::new()));
    let device = Device { site: document::site, copy: clipboard::copy, share: share::sheet() };
    let reader = owner.with(|| Reader::as_published(basis, Some(device)));
    let mut roots = parts::find(&root).into_iter();
    slices::run(move || {
        let Some(part) = roots.next() else {
            // Nothing wakes until every part is taken over.
            owner.with(|| wake(reader, &root));
            return false;
        };
        owner.with(|| parts::take_over(&part, reader));
        true
    });
    Ok(())
}

/// Brings in what only the browser knows: the present, the address, what was clicked meanwhile.
fn wake(reader: Reader, root: &HtmlElement) {
    let in_block = document::is_block(root);
    let landed = landing::landed();
    landing::open();
    let address = Address::new(reader, in_block, document::is_of_account(root), parts::lives("clock"));
    let basis = reader.basis();
    let clicked = document::chosen(&basis.offer.accounts).filter(|shown| *shown != basis.opens.shown);
    reader.go_live(ticker::now());
    address.restore();
    languages::follow(address);
    if let Some(shown) = clicked {
        reader.choose(shown);
    }
    local_time::write_all(&basis.locale);
    ticker::listen(reader);
    let untaken = parts::stale();
    let last = Cell::new(None);
    let known = Cell::new(None);
    let following = RenderEffect::new(move |_: Option<Option<String>>| {
        let state = reader.state();
        let last: Option<State> = last.replace(Some(state));
        if known.get().is_none_or(|known: Known| !known.holds(reader)) {
            known.set(Some(known::show(reader, &untaken)));
        }
        // Who read the clock has set its timer. Read here each time it would change again, and again bring us here, for
        // as long as that takes more than a millisecond.
        if last.is_none_or(|last| last.now == state.now) {
            ticker::tick(reader);
        }
        if last.is_none_or(|last| last.choice != state.choice) {
            address.follow(state.choice);
            if in_block && last.is_some() {
                host::tell(state.choice, &basis.offer);
            }
        }
        // Of the same type as the bindings' effects: all of them share one copy of their code.
        None
    });
    std::mem::forget(following);
    // The bindings follow in the microtasks before.
    slices::run(move || {
        if let Some(target) = &landed {
            target.scroll_into_view();
        }
        document::set_ready();
        false
    });
}
