//! The front page in Dioxus: the build renders the tree, the browser hydrates all of it.

mod app;
mod tree;

#[cfg(feature = "browser")]
fn main() {
    use dioxus::prelude::*;
    use model::edge;

    let tree = VirtualDom::new_with_props(app::App, app::AppProps { page: app::Data(edge::page()) });
    dioxus_web::launch::launch_virtual_dom(tree, dioxus_web::Config::new().rootname("app"));
}

/// The tree, then what the browser asks for before it hydrates: what a server would have sent, which is nothing.
#[cfg(feature = "ssr")]
fn main() {
    use dioxus::prelude::*;

    let json = std::io::read_to_string(std::io::stdin()).expect("the page as data");
    let page = model::Page::read(&json);
    let mut tree = VirtualDom::new_with_props(app::App, app::AppProps { page: app::Data(page) });
    tree.rebuild_in_place();
    let data = dioxus_fullstack_core::HydrationContext::default().serialized().data;
    let script = format!("window.hydrate_queue=[];window.initial_dioxus_hydration_data=\"{data}\"");
    print!("{}\n<script>{script}</script>", dioxus_ssr::pre_render(&tree));
}

#[cfg(not(any(feature = "browser", feature = "ssr")))]
fn main() {}
