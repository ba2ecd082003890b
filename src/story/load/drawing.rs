//! Reads `content/pad.svg`: what an illustrator's program wrote, brought down to what a page may hold.

use super::error::{Report, did_you_mean};
use super::facts::Facts;
use crate::story::{Drawing, Element};
use roxmltree::{Document, Node};

/// What a drawing may consist of: shapes, text, and what fills them. Nothing that fetches or runs.
const ELEMENTS: [&str; 19] = [
    "g",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "text",
    "tspan",
    "defs",
    "pattern",
    "mask",
    "clipPath",
    "linearGradient",
    "radialGradient",
    "stop",
    "use",
    "symbol",
];
/// What programs write for themselves.
const DROPPED: [&str; 4] = ["title", "desc", "metadata", "namedview"];
/// How much room a drawing may have, for what is lettered.
const ROOMS: [&str; 4] = ["wide", "narrow", "small", "any"];
/// What an element can say of itself.
const OURS: [&str; 7] =
    ["data-part", "data-feature", "data-text", "data-room", "data-mark", "data-enters", "data-appears"];
/// Colours that are none.
const NO_COLOURS: [&str; 4] = ["none", "currentColor", "inherit", "transparent"];

/// Reads a drawing; what it cannot hold is noted and left out. None where it cannot be read at all: nothing more is
/// to be said of it then.
pub(super) fn read(text: &str, amiss: &mut Report) -> Option<Drawing> {
    let document = match Document::parse(text) {
        Ok(document) => document,
        Err(error) => {
            amiss.note("", error.to_string(), "mend the drawing at that line and column");
            return None;
        }
    };
    let root = document.root_element();
    let numbers: Vec<f64> =
        root.attribute("viewBox").unwrap_or_default().split([' ', ',']).filter_map(|part| part.parse().ok()).collect();
    let [x, y, width, height] = numbers[..] else {
        amiss.note("svg.viewBox", "the drawing has no view box", "write it as viewBox=\"0 0 640 420\"");
        return None;
    };
    if (x, y) != (0.0, 0.0) || width <= 0.0 || height <= 0.0 {
        amiss.note("svg.viewBox", "the view box does not begin at 0 0", "move the drawing there");
    }
    Some(Drawing { size: (width, height), elements: children(root, amiss) })
}

fn children(node: Node, amiss: &mut Report) -> Vec<Element> {
    node.children().filter_map(|child| element(child, amiss)).collect()
}

fn element(node: Node, amiss: &mut Report) -> Option<Element> {
    let name = node.tag_name().name();
    // Of another namespace: an editor's notes to itself.
    let foreign = node.tag_name().namespace().is_some_and(|namespace| namespace != "http://www.w3.org/2000/svg");
    if !node.is_element() || foreign || DROPPED.contains(&name) {
        return None;
    }
    if !ELEMENTS.contains(&name) {
        let remedy = format!("draw it with {}", ELEMENTS[..8].join(", "));
        amiss.note(place(node), format!("<{name}> has no place in the drawing"), remedy);
        return None;
    }
    let text = if matches!(name, "text" | "tspan") { node.text().unwrap_or_default().trim() } else { "" };
    let mut element = Element { name: name.to_owned(), text: text.to_owned(), ..Element::default() };
    for attribute in node.attributes().filter(|attribute| attribute.namespace().is_none()) {
        let value = attribute.value().to_owned();
        match attribute.name() {
            "data-part" => element.part = Some(value),
            "data-feature" => element.feature = Some(value),
            "data-text" => element.words = Some(value),
            "data-room" => {
                if !ROOMS.contains(&value.as_str()) {
                    let remedy = did_you_mean(&value, ROOMS, &format!("write one of {}", ROOMS.join(", ")));
                    amiss.note(place(node), format!("there is no room \"{value}\""), remedy);
                }
                element.room = Some(value);
            }
            "data-mark" => element.mark = Some(value),
            "data-enters" => element.enters = Some(value),
            "data-appears" => {
                element.appears = value.parse().ok().filter(|turn| (1..=9).contains(turn));
                if element.appears.is_none() {
                    let problem = format!("`data-appears` is \"{value}\"");
                    amiss.note(place(node), problem, "write when it is its turn, from 1 to 9");
                }
            }
            name if name.starts_with("data-") => {
                let remedy = did_you_mean(name, OURS, &format!("write one of {}, or remove it", OURS.join(", ")));
                amiss.note(place(node), format!("`{name}` says nothing here"), remedy);
            }
            // A page's policy allows no `style`: the same, as attributes.
            "style" => element.attributes.extend(declarations(&value)),
            name => element.attributes.push((name.to_owned(), value)),
        }
    }
    for (name, value) in &element.attributes {
        if runs(name) || fetches(name, value) {
            amiss.note(place(node), format!("`{name}` has no place in the drawing"), "remove it");
        }
    }
    element.children = children(node, amiss);
    Some(element)
}

/// Whether an attribute of this name would be more than a look, or more than one attribute: those that come of a
/// style can be called anything.
fn runs(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    let odd = |letter: char| !(letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_'));
    name.starts_with("on") || name.starts_with("data-") || name == "style" || name.is_empty() || name.contains(odd)
}

/// Whether it fetches something: a paint, filter or mask can come from elsewhere, and CSS can be written with escapes.
fn fetches(name: &str, value: &str) -> bool {
    const FETCHING: [&str; 4] = ["url(", "src(", "image(", "image-set("];
    let elsewhere = value.to_ascii_lowercase().replace("url(#", "");
    (name.eq_ignore_ascii_case("href") && !value.starts_with('#'))
        || FETCHING.iter().any(|function| elsewhere.contains(function))
        || value.contains('\\')
}

/// Inline style as attributes; what programs write for themselves begins with a hyphen.
fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    let pairs = style.split(';').filter_map(|pair| pair.split_once(':'));
    let pairs = pairs.map(|(name, value)| (name.trim().to_owned(), value.trim().to_owned()));
    pairs.filter(|(name, _)| !name.starts_with('-'))
}

fn place(node: Node) -> String {
    format!("line {}", node.document().text_pos_at(node.range().start).row)
}

/// That every colour is one the facts name: the page has it light and dark.
pub(super) fn colours(drawing: &Drawing, facts: &Facts, amiss: &mut Report) {
    let hues = facts.account.iter().map(|account| &account.hue);
    let known: Vec<_> = facts.tone.iter().chain(hues).map(|tone| tone.light.as_str()).collect();
    let mut noted = Vec::new();
    for element in painted(drawing) {
        for (name, value) in element.attributes.iter().filter(|(name, _)| Element::COLOURS.contains(&name.as_str())) {
            let free = NO_COLOURS.contains(&value.as_str()) || value.starts_with("url(#");
            if !free && !known.contains(&value.as_str()) && !noted.contains(&value) {
                let remedy = "add it as a [[tone]] of facts.toml, with its dark counterpart";
                let remedy = did_you_mean(value, known.iter().copied(), remedy);
                amiss.note(format!("{}.{name}", element.name), format!("the colour {value} is no tone"), remedy);
                noted.push(value);
            }
        }
    }
}

/// Every element but those of masks, whose colours are brightness.
fn painted(drawing: &Drawing) -> Vec<&Element> {
    let mut painted = Vec::new();
    let mut open: Vec<_> = drawing.elements.iter().collect();
    while let Some(element) = open.pop() {
        if element.name != "mask" {
            painted.push(element);
            open.extend(&element.children);
        }
    }
    painted
}
