//! The top of the page: what it is about; and below the accounts, what else there is.

use super::languages::Languages;
use super::publisher::Byline;
use crate::story::{Label, Section, Story};
use leptos::prelude::*;

/// Headline, standfirst and byline.
#[component]
pub(super) fn Masthead(
    story: &'static Story,
    /// What else stands in it.
    children: Children,
) -> impl IntoView {
    view! {
        <header class="masthead">
            <div class="masthead-top">
                <p class="kicker">{story.page.kicker.as_str()}</p>
                <Languages story />
            </div>
            <h1>{story.page.headline.as_str()}</h1>
            <p class="summary">{story.page.summary.as_str()} " " <Byline story /></p>
            {children()}
        </header>
    }
}

/// The forms at the foot, and what they are called.
const FORMS: [(&str, Label); 2] = [("share-link", Label::ShareHeading), ("embed-snippet", Label::EmbedHeading)];

/// The way to each section: below what the page is about.
#[component]
pub(super) fn Overview(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let section = |section: Section| {
        view! {
            <li>
                <a href=format!("#{}", section.id())>{label(section.heading())}</a>
            </li>
        }
    };
    // They work with the script alone; without it they keep their place unseen.
    let form = |(id, name)| {
        view! {
            <li class="live">
                <a href=format!("#{id}")>{label(name)}</a>
            </li>
        }
    };
    view! {
        <div class="overview">
            <nav class="contents" aria-label=label(Label::Contents)>
                <ul>
                    {Section::ALL.map(section).into_iter().collect_view()}
                    {FORMS.map(form).into_iter().collect_view()}
                </ul>
            </nav>
        </div>
    }
}
