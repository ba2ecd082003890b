//! Content that means harm: words are text wherever they go, and addresses lead to the web or are refused.
#![cfg(feature = "ssr")]

mod staging;

use pad31::publish::{Settings, publish};
use scraper::Html;
use staging::{LIVE, QUAY};
use std::path::Path;
use toml::{Table, Value};

const ATTEMPTS: [&str; 10] = [
    "<script>top.hit=1</script>",
    "\"><img src=x onerror=top.hit=1><i data-hit x=\"",
    "' onfocus='top.hit=1' autofocus='",
    "</script></style></textarea></title><svg onload=top.hit=1>",
    "]]><![CDATA[<a href=javascript:top.hit=1>",
    "&lt;b&gt;&#60;script&#62;top.hit=1&#60;/script&#62;",
    "<!--><script>top.hit=1</script><!--",
    "\u{202e}\u{2066}\u{feff}",
    "\\\"};top.hit=1;//`",
    "%3Cscript%3Etop.hit=1%3C/script%3E",
];

/// Texts that the build goes by.
const KEPT: [&str; 5] = ["language", "locale", "quote", "variant_quote", "quote_language"];

/// Every text below a key, with something put after it.
fn with(value: &mut Value, after: &str) {
    match value {
        Value::String(text) => *text += after,
        Value::Array(values) => values.iter_mut().for_each(|value| with(value, after)),
        Value::Table(table) => in_table(table, after),
        _ => {}
    }
}

fn in_table(table: &mut Table, after: &str) {
    table.iter_mut().filter(|(key, _)| !KEPT.contains(&key.as_str())).for_each(|(_, value)| with(value, after));
}

/// What a page is made of: each element, and the names of its attributes.
fn shape(html: &str) -> Vec<String> {
    let page = Html::parse_document(html);
    let elements = page.root_element().descendent_elements();
    elements
        .map(|element| {
            let mut names: Vec<_> = element.value().attrs().map(|(name, _)| name).collect();
            names.sort_unstable();
            [element.value().name(), " ", &names.join(" ")].concat()
        })
        .collect()
}

/// That a story's pages are made of the same elements whatever is put after each of its English words.
fn words_are_text(content: &str, pages: &[&str], attempts: &[&str]) {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let plain = staging::published(content, "unharmed", &Settings::default());
    let folder = project.join(content);
    let words: Table = std::fs::read_to_string(folder.join("en.toml")).expect("words").parse().expect("TOML");
    let harmed = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{content}-harmed"));
    std::fs::create_dir_all(&harmed).expect("a folder");
    for entry in std::fs::read_dir(&folder).expect("the content") {
        let path = entry.expect("an entry").path();
        std::fs::copy(&path, harmed.join(path.file_name().expect("a name"))).expect("a copy");
    }
    for attempt in attempts {
        let mut hostile = words.clone();
        in_table(&mut hostile, attempt);
        std::fs::write(harmed.join("en.toml"), hostile.to_string()).expect("words");
        let staging = staging::staged(&format!("{content}/harmed"));
        publish(project, &harmed, &staging, &Settings::default()).unwrap_or_else(|error| panic!("{attempt}: {error}"));
        for page in pages {
            let read = |folder: &Path| std::fs::read_to_string(folder.join(page).join("index.html")).expect(page);
            assert_eq!(shape(&read(&staging)), shape(&read(&plain)), "{attempt} in {page}");
        }
        let feed = std::fs::read_to_string(staging.join("feed.xml")).expect("the feed");
        let feed: atom_syndication::Feed = feed.parse().expect("Atom");
        assert!(feed.entries().len() > 3, "{attempt}");
    }
}

#[test]
fn words_are_text_in_every_page_and_file() {
    let pages = ["", "union-account/", "embed/", "embed/countdown/", "embed/help/", "embed/gallery/", "accessibility/"];
    words_are_text(QUAY, &pages, &ATTEMPTS);
    words_are_text(LIVE, &["", "bloggers/restored/", "embed/damage/", "accessibility/"], &ATTEMPTS[1..2]);
}

#[test]
fn an_address_of_a_source_leads_to_the_web_or_is_refused() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR")).join(QUAY);
    let read = |name: &str| std::fs::read_to_string(project.join(name)).expect(name);
    let (facts, words, drawing) = (read("facts.toml"), read("en.toml"), read("pad.svg"));
    let (before, rest) = facts.split_once("address = \"").expect("a source with an address");
    let (_, after) = rest.split_once('"').expect("its end");
    for attempt in [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "//evil.example/",
        "/../../etc/passwd",
        "file:///etc/passwd",
        "https:javascript:alert(1)",
    ] {
        let facts = format!("{before}address = \"{attempt}\"{after}");
        let files =
            pad31::story::load::Files { facts: &facts, drawing: &drawing, words_file: "en.toml", words: &words };
        let errors = pad31::story::load::from_texts(files).expect_err(attempt);
        assert!(errors.0.iter().any(|error| error.to_string().contains("address")), "{attempt}: {errors}");
    }
}
