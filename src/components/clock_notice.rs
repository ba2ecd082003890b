//! Says when the page does not speak of the present, and leads back.

use super::reader;
use super::still::still;
use crate::reader::Clock;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Shown while the clock is set back, or while the device's clock cannot be right.
#[component]
pub(super) fn ClockNotice(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let set_back = move || reader.clock() != Clock::Live;
    let moment = move || match reader.clock() {
        Clock::Live => String::new(),
        Clock::SetBack(instant) => story.moment(instant),
    };
    let too_early = move || reader.clock_too_early();
    let behind = move || reader.clock_behind() && !too_early();
    view! {
        <div class="clock-notice" hidden=move || !set_back()>
            <p>
                <span inner_html=still(|| label(Label::SetBackNotice))></span>
                " "
                <strong>{moment}</strong>
                "."
            </p>
            <button
                type="button"
                class="button"
                on:click=move |_| reader.set_clock(Clock::Live)
                inner_html=still(|| label(Label::BackToNow))
            ></button>
        </div>
        <p class="clock-notice" hidden=move || !too_early() inner_html=still(|| label(Label::DeviceClockEarly))></p>
        <p class="clock-notice" hidden=move || !behind() inner_html=still(|| label(Label::DeviceClockBehind))></p>
    }
}
