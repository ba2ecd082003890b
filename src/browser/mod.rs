//! The browser's edges, one file each: the document, the live parts, work that fails by itself, what is not known yet,
//! the address, where a link leads, the same in other languages, the ticking clock, local time, the
//! clipboard, the share sheet, the page around a block. Nothing outside this folder calls `web-sys`,
//! `js-sys` or `gloo`.

pub mod address;
pub mod apart;
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

use crate::reader::{AsOf, Device, Reader, State};
use crate::story::{LOCAL, nth, place};
use address::Address;
use any_spawner::Executor;
use known::Known;
use leptos::prelude::*;
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
    let address = Address::new(reader, in_block, document::is_of_account(root), parts::have_clock);
    let basis = reader.basis();
    let offer = &basis.offer;
    let account = document::clicked("account").and_then(|name| offer.accounts.parse(&name));
    let [scene, zone] = [("scene", &offer.scenes), ("zone", &offer.zones)]
        .map(|(radio, names)| document::clicked(radio).and_then(|clicked| place(names, |name| name == clicked)));
    reader.go_live(ticker::now());
    address.restore();
    languages::follow(address);
    reader.change(|State { choice, .. }| {
        choice.shown = account.unwrap_or(choice.shown);
        choice.zone = zone.unwrap_or(choice.zone);
        // Set back, the drawing follows the clock, which nobody could set before.
        choice.scene = scene.filter(|_| choice.as_of == AsOf::Live).or(choice.scene);
    });
    ticker::listen(reader);
    for element in parts::stale() {
        known::give_up(&element, reader);
    }
    let mut known = Known::default();
    let mut last: Option<State> = None;
    let following = RenderEffect::new(move |_: Option<()>| {
        let state = reader.state();
        let last = last.replace(state);
        known.show(reader);
        // Who read the clock has set its timer. Read here each time it would change again, and again bring us here, for
        // as long as that takes more than a millisecond.
        if last.is_none_or(|last| last.now == state.now) {
            ticker::tick(reader);
        }
        let zone = state.choice.zone;
        if last.is_none_or(|last| last.choice.zone != zone) && nth(&basis.offer.zones, zone) == LOCAL {
            // Only now: of all that the page asks of a browser, its own way of writing times takes longest to come up.
            local_time::write_all(&basis.locale);
        }
        if last.is_none_or(|last| last.choice != state.choice) {
            address.follow(last.is_none_or(|last| last.choice.shown != state.choice.shown));
            if in_block && last.is_some() {
                host::tell(state.choice, &basis.offer);
            }
        }
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
