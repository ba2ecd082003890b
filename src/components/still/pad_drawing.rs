//! The drawing, cut out of the story's: for a page, every scene of an account's; for a card, one scene.
//!
//! What is left out is left out by element; nothing is replaced in a text.

use super::{block, home};
use crate::components::live::{self, pad as figure};
use crate::story::pad::Mark;
use crate::story::{AccountId, Element, Label, Shown, Story, fill};
use html_escape::{encode_double_quoted_attribute, encode_text};
use leptos::prelude::*;

/// The pad as one account tells it.
pub(super) fn pad(story: &'static Story, account: AccountId) -> impl IntoView {
    let cut = Cut { story, account, scene: None, in_mask: false };
    let (pictures, marks): (Vec<_>, Vec<_>) =
        story.pad.drawing.elements.iter().partition(|element| element.mark.is_none());
    let inside = format!("<g aria-hidden=\"true\">{}</g>{}", cut.all(pictures), cut.all(marks));
    live::part_around("pad", story, figure::facts(story, account), inside)
}

/// One scene of an account's drawing, in light colours, without numbers or marks.
pub(crate) fn scene(story: &'static Story, account: AccountId, scene: &str) -> String {
    Cut { story, account, scene: Some(scene), in_mask: false }.all(&story.pad.drawing.elements)
}

/// What is cut out of the drawing.
#[derive(Clone, Copy)]
struct Cut<'a> {
    story: &'static Story,
    account: AccountId,
    /// One scene alone; none for all of them, with numbers and marks.
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
        let lettering = element.number.is_some() || element.mark.is_some();
        if elsewhere || (lettering && self.scene.is_some()) {
            return String::new();
        }
        if let Some(mark) = element.mark.as_ref().and_then(|id| pad.mark(id)) {
            return self.mark(mark, element);
        }
        let scenes = scenes.filter(|_| self.scene.is_none()).map(|scenes| ("data-scenes", scenes.join(" ")));
        let part = element.part.clone().map(|part| ("data-part", part));
        let number = element.number.as_ref().and_then(|part| pad.parts.iter().position(|(id, _)| id == part));
        let class = number.map(|_| ("class", "pad-number".to_owned()));
        let own = element.attributes.iter().map(|(name, value)| (name.as_str(), self.value(name, value)));
        let said = [scenes, part, class].into_iter().flatten();
        let inside = number.map_or_else(
            || {
                let within = Self { in_mask: self.in_mask || element.name == "mask", ..self };
                encode_text(&element.text).into_owned() + &within.all(&element.children)
            },
            |number| (number + 1).to_string(),
        );
        let whole = written(&element.name, said.chain(own), &inside);
        let enters = element.enters.as_ref().filter(|_| self.scene.is_none());
        match enters.and_then(|from| pad.drawing.entrances().position(|known| known == from)) {
            // In a group of its own: the movement comes on top of the element's own place.
            Some(index) => written("g", [("class", format!("enters-{index}"))], &whole),
            None => whole,
        }
    }

    /// An attribute's value. Ids are the account's own, since all drawings stand on one page; colours are as
    /// light has them on a card, and the page's own elsewhere.
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
        let drawn_for_page = self.scene.is_none() && !self.in_mask && Element::COLOURS.contains(&name);
        let variable = drawn_for_page.then(|| self.story.variable(value)).flatten();
        variable.map_or_else(|| value.to_owned(), |name| format!("var({name})"))
    }

    /// A lettered link to the claim or follow-up that an element marks, if this account's drawing does.
    fn mark(self, mark: &Mark, element: &Element) -> String {
        if mark.account.is_some_and(|account| account != self.account) {
            return String::new();
        }
        let follow_up = mark.account.is_none();
        // A block does not show the follow-ups beside the drawing: they are on the full page.
        let away = follow_up && block().is_some();
        let target = format!("{}-{}", if follow_up { "event" } else { "claim" }, mark.of);
        let name = [("letter", mark.letter.as_str()), ("name", &mark.name)];
        let name = fill(self.story.labels.get(Label::PadMarkNamed), &name);
        let mut link = vec![
            ("class", "pad-mark".to_owned()),
            ("href", format!("{}#{target}", if away { home() } else { "" })),
            ("data-mark-for", mark.of.clone()),
            ("data-scenes", mark.scene.clone()),
            ("aria-label", name),
        ];
        // Follow-ups stand in every drawing, and an id only once.
        link.extend((!follow_up).then(|| ("id", format!("mark-{}", mark.of))));
        link.extend(away.then(|| ("target", "_blank".to_owned())));
        let place = |name: &str| element.attribute(name).unwrap_or_default().to_owned();
        let own = element.attributes.iter().map(|(name, value)| (name.as_str(), self.value(name, value)));
        let circle = written("circle", own, "");
        let letter = written("text", [("x", place("cx")), ("y", place("cy")), ("dy", "0.33em".into())], &mark.letter);
        written("a", link, &(circle + &letter))
    }
}

fn written<'a>(name: &str, attributes: impl IntoIterator<Item = (&'a str, String)>, inside: &str) -> String {
    let attributes =
        attributes.into_iter().map(|(name, value)| format!(" {name}=\"{}\"", encode_double_quoted_attribute(&value)));
    format!("<{name}{}>{inside}</{name}>", attributes.collect::<String>())
}
