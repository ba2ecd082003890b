//! The drawing, cut out of the story's: for a page, every scene of an account's; for a card, one scene.
//!
//! What is left out is left out by element; nothing is replaced in a text.

use super::cited::claim_name;
use crate::components::live::{self, pad as figure};
use crate::story::pad::Mark;
use crate::story::{AccountId, Element, Label, Shown, Story, fill};
use html_escape::{encode_double_quoted_attribute, encode_text};
use leptos::prelude::*;

/// The pad as one account tells it.
pub(super) fn pad(story: &'static Story, account: AccountId) -> impl IntoView {
    let cut = Cut { story, account, scene: None, in_mask: false };
    // What is lettered has links in it; the rest is told by the caption.
    let (lettered, pictures): (Vec<_>, Vec<_>) =
        story.pad.drawing.elements.iter().partition(|element| element.room.is_some());
    let inside = format!("<g aria-hidden=\"true\">{}</g>{}", cut.all(pictures), cut.all(lettered));
    live::part_around("pad", story, figure::facts(story, account), inside)
}

/// One scene of an account's drawing, in light colours, without lettering.
pub(crate) fn scene(story: &'static Story, account: AccountId, scene: &str) -> String {
    Cut { story, account, scene: Some(scene), in_mask: false }.all(&story.pad.drawing.elements)
}

/// What is cut out of the drawing.
#[derive(Clone, Copy)]
struct Cut<'a> {
    story: &'static Story,
    account: AccountId,
    /// One scene alone; none for all of them, with their lettering.
    scene: Option<&'a str>,
    /// Where colours are brightness.
    in_mask: bool,
}

impl Cut<'_> {
    fn all<'e>(self, elements: impl IntoIterator<Item = &'e Element>) -> String {
        elements.into_iter().map(|element| self.element(element)).collect()
    }

    fn element(self, element: &Element) -> String {
        let pad = &self.story.pad;
        let scenes = element.feature.as_ref().map(|feature| pad.scenes_of(self.account, feature));
        let elsewhere = scenes.as_ref().is_some_and(|scenes| match self.scene {
            Some(scene) => !scenes.contains(&scene),
            None => scenes.is_empty(),
        });
        if elsewhere || (element.room.is_some() && self.scene.is_some()) {
            return String::new();
        }
        if let Some(id) = &element.mark {
            let mark = pad.marks.iter().find(|mark| mark.of == *id && mark.account == self.account);
            return mark.map_or_else(String::new, |mark| self.mark(mark, element));
        }
        let scenes = scenes.filter(|_| self.scene.is_none()).map(|scenes| ("data-scenes", scenes.join(" ")));
        let part = element.part.clone().map(|part| ("data-part", part));
        let appears = element.appears.filter(|_| self.scene.is_none()).map(|turn| format!("appears-{turn}"));
        let room = element.room.as_ref().map(|room| format!("pad-{room}")).or(appears).map(|class| ("class", class));
        // Without the style sheet: what the accounts told, lettered for narrow screens.
        let told = &pad.told.id;
        let apart = self.scene.is_none()
            && (scenes.as_ref().is_some_and(|(_, ids)| !ids.split(' ').any(|id| id == told))
                || element.room.as_ref().is_some_and(|room| !matches!(room.as_str(), "narrow" | "any")));
        let display = apart.then(|| ("display", "none".to_owned()));
        // The caption has the names of parts; what is lettered in sentences is read.
        let name = element.name == "text" && element.attribute("text-anchor") != Some("start");
        let silent = (name && self.scene.is_none()).then(|| ("aria-hidden", "true".to_owned()));
        let said = [scenes, part, room, display, silent].into_iter().flatten();
        let text = element.words.as_ref().and_then(|id| pad.texts.get(id));
        let inside = text.map_or_else(
            || {
                let within = Self { in_mask: self.in_mask || element.name == "mask", ..self };
                encode_text(&element.text).into_owned() + &within.all(&element.children)
            },
            |text| lines(text, element),
        );
        let whole = written(&element.name, said.chain(self.own(element)), &inside);
        let enters = element.enters.as_ref().filter(|_| self.scene.is_none());
        match enters.and_then(|from| pad.drawing.entrances().position(|known| known == from)) {
            // In a group of its own: the movement comes on top of the element's own place.
            Some(index) => written("g", [("class", format!("enters-{index}"))], &whole),
            None => whole,
        }
    }

    /// The element's own attributes, as the page has them.
    fn own(self, element: &Element) -> Vec<(&str, String)> {
        element.attributes.iter().map(|(name, value)| (name.as_str(), self.value(name, value))).collect()
    }

    /// An attribute's value. Ids are the account's own, since all drawings stand on one page; colours are as
    /// light has them, for which the style sheet has the page's own.
    fn value(self, name: &str, value: &str) -> String {
        let account = self.story.addresses.name(Shown::One(self.account));
        if name == "id" {
            return format!("{account}-{value}");
        }
        if let Some(id) = value.strip_prefix("url(#") {
            return format!("url(#{account}-{id}");
        }
        if let Some(id) = value.strip_prefix('#').filter(|_| name == "href") {
            return format!("#{account}-{id}");
        }
        value.to_owned()
    }

    /// A link to the claim that an element marks: on a text the speaker's name, on a box the short one.
    fn mark(self, mark: &Mark, element: &Element) -> String {
        let inside = if element.name == "text" {
            written("text", self.own(element), &encode_text(&mark.speaker))
        } else {
            let number = |name: &str| -> f64 { element.attribute(name).and_then(|it| it.parse().ok()).unwrap_or(0.0) };
            let (x, y) = (number("x") + number("width") / 2.0, number("y") + number("height") / 2.0);
            // As high as a finger is wide.
            let reach =
                [("x", number("x") - 6.0), ("y", y - 36.0), ("width", number("width") + 12.0), ("height", 72.0)];
            let reach = reach.map(|(name, value)| (name, value.to_string())).into_iter();
            let tag =
                [("class", "pad-tag".to_owned()), ("x", x.to_string()), ("y", y.to_string()), ("dy", ".35em".into())];
            written("rect", reach.chain([("fill", "transparent".to_owned())]), "")
                + &written(&element.name, self.own(element), "")
                + &written("text", tag, &encode_text(&mark.tag))
        };
        let link = [
            ("class", "pad-mark".to_owned()),
            ("href", format!("#claim-{}", mark.of)),
            ("data-mark-for", mark.of.clone()),
            ("aria-label", fill(self.story.labels.get(Label::PadMark), &[("name", &claim_name(self.story, &mark.of))])),
        ];
        written("a", link, &inside)
    }
}

/// A text's lines, one below the other from where it begins. Where they are read as one there is a space between them,
/// unless that would move what is set by its middle or its end.
fn lines(text: &str, element: &Element) -> String {
    let x = element.attribute("x").unwrap_or_default();
    let between = if element.attribute("text-anchor") == Some("start") { " " } else { "" };
    let line = |(index, line): (usize, &str)| {
        let below = if index == 0 { "0" } else { "1.3em" };
        written("tspan", [("x", x.to_owned()), ("dy", below.to_owned())], &encode_text(line))
    };
    text.split('\n').enumerate().map(line).collect::<Vec<_>>().join(between)
}

fn written<'a>(name: &str, attributes: impl IntoIterator<Item = (&'a str, String)>, inside: &str) -> String {
    let attributes =
        attributes.into_iter().map(|(name, value)| format!(" {name}=\"{}\"", encode_double_quoted_attribute(&value)));
    // Text browsers set one text after the other.
    let end = if name == "text" { "\n" } else { "" };
    format!("<{name}{}>{inside}</{name}>{end}", attributes.collect::<String>())
}
