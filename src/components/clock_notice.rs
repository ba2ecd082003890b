//! Says when the device's clock cannot be right.

use super::reactive::flag;
use super::reader;
use super::still::still;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Shown while the live clock reads earlier than the launch, or than the page's last check.
#[component]
pub(super) fn ClockNotice(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let too_early = move || reader.clock_too_early();
    let behind = move || reader.clock_behind() && !too_early();
    view! {
        <p class="clock-notice" hidden=flag(move || !too_early()) inner_html=still(|| label(Label::DeviceClockEarly))></p>
        <p class="clock-notice" hidden=flag(move || !behind()) inner_html=still(|| label(Label::DeviceClockBehind))></p>
    }
}
