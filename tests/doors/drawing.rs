//! What an illustrator's program wrote: any text is a drawing of shapes that neither fetch nor run, or a mistake.

use pad31::story::Element;
use pad31::story::load::{Files, from_texts};

const FACTS: &str = include_str!("../stories/quay/facts.toml");
const WORDS: &str = include_str!("../stories/quay/en.toml");
const DRAWING: &str = include_str!("../stories/quay/pad.svg");

/// The text of a drawing by itself, or, after a `+`, of a piece at the end of a sound one.
pub fn check(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let drawing = match text.strip_prefix('+') {
        Some(piece) => DRAWING.replace("</svg>", &format!("{piece}</svg>")),
        None => text.into_owned(),
    };
    match from_texts(Files { facts: FACTS, drawing: &drawing, words_file: "en.toml", words: WORDS }) {
        Ok(story) => {
            let (width, height) = story.pad.drawing.size;
            assert!(width.is_finite() && height.is_finite() && width > 0.0 && height > 0.0, "{width} by {height}");
            story.pad.drawing.elements.iter().for_each(harmless);
        }
        Err(errors) => {
            for error in errors.0.iter().map(ToString::to_string) {
                let file = ["pad.svg", "facts.toml", "en.toml"].iter().any(|file| {
                    error.starts_with(&format!("content/{file}\n  key:     ")) && error.contains("\n  remedy:  ")
                });
                assert!(file, "{error}");
            }
        }
    }
}

/// No element that holds a page of its own or runs, no attribute that fetches, runs or breaks the page's policy.
fn harmless(element: &Element) {
    const NEVER: [&str; 10] =
        ["script", "foreignObject", "image", "a", "animate", "set", "style", "iframe", "feImage", "title"];
    assert!(!NEVER.contains(&element.name.as_str()), "<{}>", element.name);
    for (name, value) in &element.attributes {
        // As HTML reads it, which does not mind the case.
        let name = name.to_ascii_lowercase();
        let one = name.chars().all(|letter| letter.is_ascii_alphanumeric() || "-_".contains(letter));
        assert!(one && !name.starts_with("on") && name != "style" && !name.starts_with("data-"), "{name}={value}");
        assert!(name != "href" || value.starts_with('#'), "{name}={value}");
        // A paint may be fetched, too; CSS has no space before the bracket.
        let fetched = value.to_ascii_lowercase().replace("url(#", "");
        assert!(!["url(", "src(", "image(", "image-set("].iter().any(|by| fetched.contains(by)), "{name}={value}");
    }
    element.children.iter().for_each(harmless);
}
