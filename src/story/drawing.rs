//! The drawing, as the illustrator made it: elements that say what they are.

use std::collections::BTreeSet;

/// An SVG drawing, read and checked.
#[derive(Debug, Default)]
pub struct Drawing {
    /// Width and height of its view box, whose corner is 0, 0.
    pub size: (f64, f64),
    /// What is drawn, in order.
    pub elements: Vec<Element>,
}

/// An element of the drawing.
#[derive(Debug, Default)]
pub struct Element {
    /// Its name in SVG.
    pub name: String,
    /// Its attributes, but for those below.
    pub attributes: Vec<(String, String)>,
    /// `data-part`: the part of the pad it is.
    pub part: Option<String>,
    /// `data-feature`: what is shown in some scenes and not in others.
    pub feature: Option<String>,
    /// `data-text`: the text that is written here, by its id in the words.
    pub words: Option<String>,
    /// `data-mark`: the claim that is marked here by its speaker's name.
    pub mark: Option<String>,
    /// `data-room`: whether it stands in wide drawings alone, in narrow or in small ones.
    pub room: Option<String>,
    /// `data-enters`: CSS `transform`s, about its middle and on top of its own, divided by bars: the way on which it
    /// comes in when the account is chosen.
    pub enters: Option<String>,
    /// `data-appears`: when in turn it appears as the account is chosen, from 1 on.
    pub appears: Option<u8>,
    /// What is in it.
    pub children: Vec<Element>,
    /// Its text.
    pub text: String,
}

impl Drawing {
    /// Every element, outer ones first.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = Vec::new();
        let mut open: Vec<_> = self.elements.iter().rev().collect();
        while let Some(element) = open.pop() {
            all.push(element);
            open.extend(element.children.iter().rev());
        }
        all
    }

    /// The ways on which elements come in.
    pub fn entrances(&self) -> impl Iterator<Item = &str> {
        self.values(|element| element.enters.as_ref()).into_iter()
    }

    /// How many turns there are in which elements appear.
    pub fn turns(&self) -> u8 {
        self.all().into_iter().filter_map(|element| element.appears).max().unwrap_or_default()
    }

    /// The different values of what elements say they are.
    pub fn values(&self, of: impl Fn(&Element) -> Option<&String>) -> BTreeSet<&str> {
        self.all().into_iter().filter_map(|element| of(element).map(String::as_str)).collect()
    }
}

impl Element {
    /// Attributes that hold a colour.
    pub const COLOURS: [&str; 3] = ["fill", "stroke", "stop-color"];

    /// An attribute's value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find_map(|(known, value)| (known == name).then_some(value.as_str()))
    }
}
