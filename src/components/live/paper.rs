//! The page as the build writes it. Native only.

use super::binding::Binding;
use super::kit::Kit;
use super::place::Place;
use super::{KIT_ATTRIBUTE, LIVE_ATTRIBUTE, PART_ATTRIBUTE};
use crate::reader::Reader;
use crate::story::Story;
use html_escape::encode_text;
use leptos::attr::any_attribute::{AnyAttribute, IntoAnyAttribute};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;
use leptos::tachys::html::element::inner_html;

/// One live part on its way into the page.
#[derive(Clone, Copy)]
pub(super) struct Paper {
    pub story: &'static Story,
    pub reader: Reader,
    pub name: &'static str,
    pub kit: &'static Kit,
    /// What the page puts inside it, as HTML.
    pub within: &'static str,
}

impl Place for Paper {
    type Live = Vec<AnyAttribute>;
    type Markup = AnyView;

    fn reader(self) -> Reader {
        self.reader
    }

    fn live(self, name: &str, bindings: impl Into<Vec<Binding>>) -> Vec<AnyAttribute> {
        let name = custom_attribute(LIVE_ATTRIBUTE, name.to_owned()).into_any_attr();
        std::iter::once(name).chain(bindings.into().into_iter().filter_map(as_published)).collect()
    }

    fn root<V: IntoView>(
        self,
        bindings: impl Into<Vec<Binding>>,
        markup: impl FnOnce(&'static Story, Vec<AnyAttribute>, &'static str) -> V,
    ) -> AnyView {
        let kit = serde_json::to_string(&self.kit.pack()).expect("a list of texts");
        let part = [custom_attribute(PART_ATTRIBUTE, self.name.to_owned()), custom_attribute(KIT_ATTRIBUTE, kit)];
        let part = part.map(IntoAnyAttribute::into_any_attr).into_iter();
        let attributes = part.chain(bindings.into().into_iter().filter_map(as_published)).collect();
        markup(self.story, attributes, self.within).into_any()
    }
}

/// What a binding says in the page as published.
fn as_published(binding: Binding) -> Option<AnyAttribute> {
    Some(match binding {
        Binding::Text(value) | Binding::Spoken(value) => {
            inner_html(encode_text(&value()?).into_owned()).into_any_attr()
        }
        Binding::Attribute(name, value) => custom_attribute(name, value()?).into_any_attr(),
        Binding::Held(value) => custom_attribute("value", value()?).into_any_attr(),
        Binding::Checked(value) => custom_attribute("checked", value()?).into_any_attr(),
        Binding::Picked(_) | Binding::On(..) => return None,
    })
}
