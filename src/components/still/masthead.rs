//! The top of the page: what it is about; and below the accounts, where things stand.

use super::languages::Languages;
use super::status_strip::StatusStrip;
use crate::story::{Label, Section, Story, fill};
use leptos::prelude::*;

/// Headline and standfirst.
#[component]
pub(super) fn Masthead(story: &'static Story) -> impl IntoView {
    view! {
        <header class="masthead">
            <p class="kicker">{story.page.kicker.as_str()}</p>
            <h1>{story.page.headline.as_str()}</h1>
            <p class="summary">{story.page.summary.as_str()}</p>
            <Languages story />
        </header>
    }
}

/// Where things stand, the date line and the way to each section: below what the page is about.
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
    view! {
        <div class="overview">
            <StatusStrip story />
            <nav class="contents" aria-label=label(Label::Contents)>
                <p class="checked">{fill(label(Label::Checked), &[("date", &story.dates.day(story.checked))])}</p>
                <ul>{Section::ALL.map(section).into_iter().collect_view()}</ul>
            </nav>
        </div>
    }
}
