//! The page as data: a tree of elements, as `page.mjs` writes it.

use crate::clock::Millis;
use crate::reader::Basis;
use serde::de::value::MapAccessDeserializer;
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use std::fmt::{self, Formatter};

/// The whole page.
#[derive(Debug)]
pub struct Page {
    /// What every live element goes by.
    pub basis: Basis,
    /// The tree.
    pub tree: Vec<Node>,
}

/// An element or a text.
#[derive(Debug)]
pub enum Node {
    /// A text.
    Text(String),
    /// An element.
    Element(Element),
}

// By hand: `untagged` would read each element again for every one that it is in.
impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Either;

        impl<'de> Visitor<'de> for Either {
            type Value = Node;

            fn expecting(&self, to: &mut Formatter) -> fmt::Result {
                to.write_str("an element or a text")
            }

            fn visit_str<E>(self, text: &str) -> Result<Node, E> {
                Ok(Node::Text(text.to_owned()))
            }

            fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Node, A::Error> {
                Element::deserialize(MapAccessDeserializer::new(map)).map(Node::Element)
            }
        }

        from.deserialize_any(Either)
    }
}

/// An element.
#[derive(Debug, Deserialize)]
pub struct Element {
    /// Its name.
    #[serde(rename = "t")]
    pub tag: String,
    /// Its attributes, as published.
    #[serde(rename = "a", default)]
    pub attributes: Vec<(String, String)>,
    /// What is in it.
    #[serde(rename = "c", default)]
    pub children: Vec<Node>,
    /// What is in it as HTML: drawings.
    #[serde(rename = "h")]
    pub html: Option<String>,
    /// From when it is shown.
    pub from: Option<Millis>,
    /// From when it is shown no longer.
    pub until: Option<Millis>,
    /// The live part that it is, with what that carries.
    pub part: Option<Part>,
    /// Its name as a live element of the part it is in; empty for the part's own.
    pub live: Option<String>,
}

/// A live part.
#[derive(Debug, Deserialize)]
pub struct Part {
    /// Its name.
    pub name: String,
    /// Its words, then its facts.
    pub kit: Vec<String>,
    /// The instants among its facts; before those of scenes the place of the one that the page opens with.
    #[serde(default)]
    pub numbers: Vec<Millis>,
}

#[derive(Deserialize)]
struct Written {
    basis: Vec<String>,
    tree: Vec<Node>,
}

impl Page {
    /// Reads the page, and keeps it for as long as the program runs.
    ///
    /// # Panics
    ///
    /// If the data is not as `page.mjs` writes it.
    pub fn read(json: &str) -> &'static Self {
        let Written { basis, tree } = serde_json::from_str(json).expect("the page as data");
        let basis = Basis::unpack(basis).expect("the page's basis");
        Box::leak(Box::new(Self { basis, tree }))
    }
}

impl Part {
    /// A word or a fact, by its place.
    pub fn text(&self, place: usize) -> &str {
        self.kit.get(place).map_or("", String::as_str)
    }
}
