//! The front page in Yew: the build renders the tree, the browser hydrates all of it.

mod app;
mod tree;

#[cfg(feature = "browser")]
fn main() {
    use model::edge;

    let props = app::Props { page: app::Data(edge::page()) };
    yew::Renderer::<app::App>::with_root_and_props(edge::root().into(), props).hydrate();
}

#[cfg(feature = "ssr")]
#[tokio::main(flavor = "current_thread")]
async fn main() {
    let json = std::io::read_to_string(std::io::stdin()).expect("the page as data");
    let page = model::Page::read(&json);
    let html = yew::ServerRenderer::<app::App>::with_props(move || app::Props { page: app::Data(page) }).render().await;
    print!("{html}");
}

#[cfg(not(any(feature = "browser", feature = "ssr")))]
fn main() {}
