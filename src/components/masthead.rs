//! The top of the page: what it is about, and where things stand.

use super::status_strip::StatusStrip;
use super::still::still;
use crate::story::{Label, Story, fill};
use leptos::prelude::*;

/// Headline, standfirst, status strip, date line and the way to each section.
#[component]
pub(super) fn Masthead(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let title = || {
        view! {
            <p class="kicker">{story.page.kicker.as_str()}</p>
            <h1>{story.page.headline.as_str()}</h1>
            <p class="summary">{story.page.summary.as_str()}</p>
        }
    };
    let section = |id: &str, name| view! { <li><a href=format!("#{id}")>{label(name)}</a></li> };
    let contents = || {
        view! {
            <p class="checked">{fill(label(Label::Checked), &story.dates.day(story.checked))}</p>
            <ul>
                {section("story", Label::StoryHeading)}
                {section("damage", Label::DamageHeading)}
                {section("stay", Label::StayHeading)}
                {section("stakes", Label::StakesHeading)}
                {section("since", Label::SinceHeading)}
                {section("sources", Label::SourcesHeading)}
            </ul>
        }
    };
    view! {
        <header class="masthead">
            <div inner_html=still(title)></div>
            <StatusStrip story/>
            <nav class="contents" aria-label=label(Label::Contents) inner_html=still(contents)></nav>
        </header>
    }
}
