//! The browser's entry: takes over the published page.

fn main() {
    pad31::browser::start();
}
