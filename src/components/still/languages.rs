//! The same page in other languages.

use super::surroundings;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// A link to each, by the language's own name; nothing where there is one language.
#[component]
pub(super) fn Languages(story: &'static Story) -> impl IntoView {
    let others = surroundings().languages;
    (!others.is_empty()).then(|| {
        let links = others.into_iter().map(|other| {
            view! {
                <li>
                    <a href=other.address lang=other.language.clone() hreflang=other.language.clone()>
                        {other.name}
                    </a>
                </li>
            }
        });
        view! {
            <nav class="languages" aria-label=story.labels.get(Label::Languages)>
                <ul>{links.collect_view()}</ul>
            </nav>
        }
    })
}
