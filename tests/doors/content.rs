//! What journalists and illustrators hand in: a story is told, or every mistake is, with file, key and remedy.

use pad31::clock::{Millis, Reading};
use pad31::story::load::{Files, from_texts};

const FILES: [(&str, &str); 3] = [
    ("facts.toml", include_str!("../stories/quay/facts.toml")),
    ("en.toml", include_str!("../stories/quay/en.toml")),
    ("pad.svg", include_str!("../stories/quay/pad.svg")),
];

/// What stands between the pieces of a file.
const BETWEEN: [char; 12] = ['\n', '=', '"', '\'', '[', ']', '{', '}', '<', '>', ',', ' '];
/// What is put in the place of a piece: the ends of ranges, other forms of what is meant, and what means something.
const OTHERS: [&str; 40] = [
    "",
    "0",
    "-1",
    "1",
    "9223372036854775807",
    "-9223372036854775808",
    "18446744073709551616",
    "1e308",
    "nan",
    "NaN",
    "inf",
    "-inf",
    "2025-11-27",
    "2025-02-30",
    "2025-11",
    "2025-11-27T09:27:57Z",
    "2025-11-27T09:27:57.402Z",
    "9999-12-31",
    "0000-01-01",
    "-0001-01-01",
    "true",
    "[]",
    "{}",
    "{",
    "}",
    "{planned_return}",
    "{nothing}",
    "|",
    "both",
    "\"",
    "\\",
    "\\u0000",
    "#",
    "[[",
    "é",
    "𝒳",
    "../",
    "a/b",
    "javascript:alert(1)",
    "\u{202e}",
];

/// Each four bytes are an edit of one file: which, at what piece, and what becomes of that.
pub fn check(data: &[u8]) {
    let mut texts = FILES.map(|(_, text)| text.to_owned());
    for edit in data.as_chunks::<4>().0.iter().take(6) {
        let [file, high, low, with] = *edit;
        let text = &mut texts[usize::from(file) % 3];
        *text = edited(text, usize::from(u16::from_be_bytes([high, low])), usize::from(file / 3), usize::from(with));
    }
    let [facts, words, drawing] = &texts;
    match from_texts(Files { facts, drawing, words_file: "en.toml", words }) {
        Ok(story) => {
            for now in [Millis::MIN, story.checked, story.stay.launch, story.stay.end(), Millis::MAX] {
                Reading::at(&story.stay, now);
            }
        }
        Err(errors) => {
            assert!(!errors.0.is_empty());
            errors.0.iter().for_each(|error| told(&error.to_string()));
        }
    }
}

/// A text with one of its pieces taken out, doubled, or put in another's place.
fn edited(text: &str, at: usize, how: usize, with: usize) -> String {
    let mut pieces: Vec<_> = text.split_inclusive(BETWEEN).collect();
    let at = at % pieces.len().max(1);
    let Some(piece) = pieces.get(at).copied() else { return text.to_owned() };
    let end = piece.chars().last().filter(|last| BETWEEN.contains(last)).map(String::from).unwrap_or_default();
    let other = OTHERS[with % OTHERS.len()].to_owned() + &end;
    match how % 5 {
        0 => drop(pieces.remove(at)),
        1 => pieces.insert(at, piece),
        2 => pieces[at] = pieces[with * 7 % pieces.len()],
        3 => pieces.truncate(at),
        _ => pieces[at] = &other,
    }
    pieces.concat()
}

fn told(error: &str) {
    let (file, rest) = error.split_once("\n  key:     ").unwrap_or_else(|| panic!("no key: {error}"));
    let (key, rest) = rest.split_once("\n  problem: ").unwrap_or_else(|| panic!("no problem: {error}"));
    let (problem, remedy) = rest.split_once("\n  remedy:  ").unwrap_or_else(|| panic!("no remedy: {error}"));
    assert!(FILES.iter().any(|(name, _)| file == format!("content/{name}")), "no file of the story: {error}");
    assert!([key, problem, remedy].iter().all(|part| !part.trim().is_empty()), "{error}");
}
