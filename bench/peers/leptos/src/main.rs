//! The front page in Leptos, as its starter does it: the build renders the tree, the browser hydrates all of it.

mod tree;

#[cfg(feature = "browser")]
fn main() {
    use leptos::prelude::*;
    use model::edge;

    let page = edge::page();
    let root = edge::root();
    let handle = leptos::mount::hydrate_from(root, move || {
        let state = RwSignal::new(model::State::as_published(&page.basis));
        let update: edge::Update = std::rc::Rc::new(move |change| state.update(change));
        let (woken, followed) = (update.clone(), update);
        Effect::new(move || edge::follow(page, state.get(), &followed));
        Effect::new(move || {
            edge::wake(page, &woken);
            edge::set_ready();
        });
        tree::app(page, state)
    });
    handle.forget();
}

#[cfg(not(feature = "browser"))]
fn main() {
    use leptos::prelude::*;

    let json = std::io::read_to_string(std::io::stdin()).expect("the page as data");
    let page = model::Page::read(&json);
    let html = Owner::new().with(|| {
        let state = RwSignal::new(model::State::as_published(&page.basis));
        tree::app(page, state).to_html()
    });
    print!("{html}");
}
