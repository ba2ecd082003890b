//! A story, published into a folder of its own as Trunk's hook does.

use pad31::publish::{Settings, publish};
use std::path::{Path, PathBuf};

/// The story of the live site, and one invented for tests.
pub const LIVE: &str = "content";
pub const QUAY: &str = "tests/stories/quay";

/// What Trunk makes of the template: its links, and its loader.
const MADE: &str = "<link rel=\"icon\" href=\"./favicon.svg\">
<script type=\"module\">fetch('./pad31.wasm'); await import('./pad31.js');</script>
</head>";

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
    std::fs::write(staging.join("index.html"), ours.join("\n").replace("</head>", MADE)).expect("the template");
    for (name, text) in [("pad31.js", "const __wbg_init = console.log;"), ("pad31.wasm", ""), ("favicon.svg", "<svg/>")]
    {
        std::fs::write(staging.join(name), text).expect(name);
    }
    staging
}
