//! A story, published into a folder of its own as Trunk's hook does.

use pad31::publish::{Settings, publish};
use std::path::{Path, PathBuf};

/// The story of the live site, and one invented for tests.
pub const LIVE: &str = "content";
pub const QUAY: &str = "tests/stories/quay";

/// What Trunk makes of the template's link to the icon.
const ICON: &str = "<link rel=\"icon\" href=\"./favicon.svg\">";

pub fn published(content: &str, name: &str, settings: &Settings) -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let staging = staged(&format!("{content}/{name}"));
    publish(project, &project.join(content), &staging, settings).unwrap_or_else(|error| panic!("{error}"));
    staging
}

/// A folder as Trunk leaves it to its hook.
pub fn staged(name: &str) -> PathBuf {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&staging).expect("a folder for the test");
    let template = std::fs::read_to_string(project.join("index.html")).expect("index.html");
    let ours: Vec<_> = template.lines().filter(|line| !line.contains("data-trunk")).collect();
    std::fs::write(staging.join("index.html"), ours.join("\n").replace("</head>", &made(project)))
        .expect("the template");
    for (name, text) in [("pad31.js", "const __wbg_init = console.log;"), ("pad31.wasm", ""), ("favicon.svg", "<svg/>")]
    {
        std::fs::write(staging.join(name), text).expect(name);
    }
    staging
}

/// What Trunk makes of the template: the icon, and the loader as Trunk.toml has it.
fn made(project: &Path) -> String {
    let trunk = std::fs::read_to_string(project.join("Trunk.toml")).expect("Trunk.toml");
    let trunk: toml::Table = trunk.parse().expect("TOML");
    let loader = trunk["build"]["pattern_script"].as_str().expect("the loader");
    let loader = [("{base}", "./"), ("{js}", "pad31.js"), ("{wasm}", "pad31.wasm")]
        .iter()
        .fold(loader.to_owned(), |loader, (mark, name)| loader.replace(mark, name));
    format!("{ICON}\n{loader}\n</head>")
}
