//! Says when the device's clock cannot be right.

use super::binding::flag;
use super::kit::Kit;
use super::place::Place;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[];

/// Shown while the live clock reads earlier than the launch, or than the page's last check.
pub(super) fn view<P: Place>(place: P, _: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let early = move || reader.device_clock_early();
    let behind = move || reader.device_clock_behind() && !early();
    let early = place.live("early", [flag("hidden", move || !early())]);
    let behind = place.live("behind", [flag("hidden", move || !behind())]);
    Some(place.root([], |story, root, _| {
        view! {
            <div {..root}>
                <p class="clock-notice" {..early}>
                    {story.labels.get(Label::DeviceClockEarly)}
                </p>
                <p class="clock-notice" {..behind}>
                    {story.labels.get(Label::DeviceClockBehind)}
                </p>
            </div>
        }
    }))
}
