//! The shape of the code: folders in one direction, the browser in one room, lines that can be read.
#![cfg(not(target_arch = "wasm32"))]

use std::path::{Path, PathBuf};

/// The folders and files of `src/`, in the order data flows: each may use those before it.
const ORDER: [&str; 8] = ["clock", "story", "blocks", "reader", "snippet", "components", "browser", "publish"];
/// Within `components/`: what is still puts live parts into the page, never the other way round.
const ROOMS: [&str; 3] = ["known", "live", "still"];

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder that ends so, and its text.
fn files(folder: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![project().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "node_modules") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|end| end == ending) {
                let text = std::fs::read_to_string(&path).expect("a text");
                found.push((path, text));
            }
        }
    }
    found
}

/// The names that follow `before` in a text, each up to the first character no name has.
fn names<'a>(text: &'a str, before: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(before).skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

fn hold(order: &[&str], root: &str, prefix: &str) {
    for (path, text) in files(root, "rs") {
        let inside = path.strip_prefix(project().join(root)).expect("below the root");
        let folder = inside.iter().next().and_then(|name| Path::new(name).file_stem()).expect("a name");
        let Some(here) = order.iter().position(|name| folder == *name) else { continue };
        for used in names(&text, prefix) {
            let Some(there) = order.iter().position(|name| *name == used) else { continue };
            assert!(there <= here, "{} uses {prefix}{used}, which comes after it", inside.display());
        }
    }
}

#[test]
fn folders_use_only_those_before_them() {
    hold(&ORDER, "src", "crate::");
    hold(&ROOMS, "src/components", "crate::components::");
    hold(&ROOMS, "src/components", "super::super::");
}

/// The modules of a folder that a file uses: `super::name`, but for types.
fn siblings(text: &str) -> Vec<&str> {
    names(text, "super::").filter(|name| name.starts_with(char::is_lowercase)).collect()
}

#[test]
fn no_two_files_of_a_folder_use_each_other() {
    let rooms = ["clock", "story/load", "reader", "publish", "components/live", "components/still"];
    for folder in rooms.map(|room| format!("src/{room}")) {
        let all: Vec<_> = files(&folder, "rs").into_iter().filter(|(path, _)| !path.ends_with("mod.rs")).collect();
        let name = |path: &Path| path.file_stem().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        for (path, text) in &all {
            for (other, other_text) in &all {
                let (here, there) = (name(path), name(other));
                let circle = here != there
                    && siblings(text).contains(&there.as_str())
                    && siblings(other_text).contains(&here.as_str());
                assert!(!circle, "{folder}: {here} and {there} use each other");
            }
        }
    }
}

#[test]
fn only_the_browser_s_folder_touches_the_browser() {
    for (path, text) in files("src", "rs") {
        if path.starts_with(project().join("src/browser")) {
            continue;
        }
        for edge in ["web_sys::", "js_sys::", "gloo::", "wasm_bindgen::", "use web_sys", "use js_sys", "use gloo"] {
            assert!(!text.contains(edge), "{} uses {edge}", path.display());
        }
    }
}

#[test]
fn what_is_still_is_not_compiled_for_the_browser() {
    let components = std::fs::read_to_string(project().join("src/components/mod.rs")).expect("the components");
    assert!(components.contains("#[cfg(feature = \"ssr\")]\npub mod still;"), "still parts are the build's alone");
}

#[test]
fn lines_can_be_read() {
    let sources = [("src", "rs"), ("tests", "rs"), ("xtask/src", "rs"), ("style", "css")];
    for (path, text) in sources.into_iter().flat_map(|(folder, ending)| files(folder, ending)) {
        for (number, line) in text.lines().enumerate() {
            // A drawing's path and a text of ours are one piece.
            let drawn = path.ends_with("pad_drawing.rs") || line.trim_start().starts_with('"');
            assert!(drawn || line.chars().count() <= 120, "{}:{}: over 120 characters", path.display(), number + 1);
        }
    }
}
