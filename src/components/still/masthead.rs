//! The top of the page: what it is about, and where things stand.

use super::languages::Languages;
use super::status_strip::StatusStrip;
use crate::story::{Label, Section, Story, fill};
use leptos::prelude::*;

/// Headline, standfirst, status strip, date line and the way to each section.
#[component]
pub(super) fn Masthead(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let section = |section: Section| {
        view! {
            <li>
                <a href=format!("#{}", section.id())>{label(section.heading())}</a>
            </li>
        }
    };
    view! {
        <header class="masthead">
            <div>
                <p class="kicker">{story.page.kicker.as_str()}</p>
                <h1>{story.page.headline.as_str()}</h1>
                <p class="summary">{story.page.summary.as_str()}</p>
            </div>
            <StatusStrip story />
            <Languages story />
            <nav class="contents" aria-label=label(Label::Contents)>
                <p class="checked">{fill(label(Label::Checked), &[("date", &story.dates.day(story.checked))])}</p>
                <ul>{Section::ALL.map(section).into_iter().collect_view()}</ul>
            </nav>
        </header>
    }
}
