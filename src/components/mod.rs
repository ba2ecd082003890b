//! The tree. One component a file; its style is `style/<name>.css`.
//!
//! Components read the story and the [`Reader`](crate::reader::Reader) and nothing else. They
//! never touch the browser, so the same code writes the page and takes it over; both must begin
//! from the same values, which is why the reader starts as published. What never changes goes
//! through [`still`] and costs the browser nothing.

mod accounts;
mod citation;
mod claim;
mod clock_bar;
mod clock_notice;
mod comparison;
mod countdown;
mod flight;
mod known;
mod launch_story;
mod masthead;
mod moment;
mod pad;
mod pad_drawing;
mod pads_chart;
mod reactive;
mod since;
mod sources;
mod stakes;
mod status_strip;
mod stay;
mod stay_bar;
mod still;
mod totals;

use crate::reader::Reader;
use crate::story::{Label, Story};
use accounts::Accounts;
use clock_bar::ClockBar;
use clock_notice::ClockNotice;
use launch_story::LaunchStory;
use leptos::prelude::*;
use masthead::Masthead;
use since::Since;
use sources::Sources;
use stakes::Stakes;
use stay::TheStay;
use still::still;

/// The id of the element that holds the tree.
pub const ROOT_ID: &str = "app";

/// The whole page.
#[component]
pub fn App(
    /// The story, in the page's language.
    story: &'static Story,
    /// What the reader chose; provided to the tree by context.
    reader: Reader,
) -> impl IntoView {
    provide_context(reader);
    view! {
        <a class="skip-link" href="#story" inner_html=still(|| story.labels.get(Label::SkipToStory))></a>
        <Masthead story/>
        <ClockBar story/>
        <main>
            <ClockNotice story/>
            <LaunchStory story/>
            <Accounts story/>
            <TheStay story/>
            <Stakes story/>
            <Since story/>
        </main>
        <Sources story/>
    }
}

/// The reader's state, as [`App`] provides it.
fn reader() -> Reader {
    expect_context()
}
