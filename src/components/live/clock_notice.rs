//! Says when the device's clock cannot be right.

use super::binding::{flag, text};
use super::kit::Kit;
use super::place::Place;
use crate::story::Label;
use leptos::prelude::*;

pub(super) const LABELS: &[Label] = &[Label::DeviceClockEarly, Label::DeviceClockBehind];

/// Shown while the live clock reads earlier than the launch, or than the page's last check. Not in the page's text as
/// published: text browsers know no `hidden`.
pub(super) fn view<P: Place>(place: P, kit: &'static Kit) -> Option<P::Markup> {
    let reader = place.reader();
    let said = move || {
        if reader.device_clock_early() {
            kit.word(Label::DeviceClockEarly)
        } else if reader.device_clock_behind() {
            kit.word(Label::DeviceClockBehind)
        } else {
            ""
        }
    };
    let notice = [flag("hidden", move || said().is_empty()), text(said)];
    Some(place.root(notice, |_, root, _| view! { <p class="clock-notice" {..root}></p> }))
}
