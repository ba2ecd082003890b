//! A link that opens what is seen.

use super::copy_field::copy_field;
use super::reactive::{flag, string};
use super::reader;
use super::still::still;
use crate::embed::snippet::address;
use crate::reader::{Account, Clock};
use crate::story::{Label, Story};
use leptos::prelude::*;

/// The parts of the page a link can lead to: their ids and names.
const PARTS: [(&str, Label); 6] = [
    ("", Label::ShareTop),
    ("story", Label::StoryHeading),
    ("damage", Label::DamageHeading),
    ("stay", Label::StayHeading),
    ("stakes", Label::StakesHeading),
    ("since", Label::SinceHeading),
];

/// Says what the link opens, and gives it: to the system's share sheet where there is one, to the
/// clipboard, or to be selected.
#[component]
pub(super) fn Share(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let part = RwSignal::new(String::new());
    let site = move || reader.device().and_then(|device| (device.site)());
    let link = move || {
        let choice = reader.choice();
        // The page at the top opens with the official account, at the present.
        let folder = if choice.account == Account::default() { "" } else { choice.account.folder() };
        let page = site().unwrap_or_default() + folder;
        let part = part.get();
        let fragment = if part.is_empty() { "" } else { "#" };
        format!("{}{fragment}{part}", address(&page, &choice.to_query("", choice.account)))
    };
    let opens = move || {
        let account = label(match reader.account() {
            Account::Official => Label::Official,
            Account::Bloggers => Label::Bloggers,
            Account::Both => Label::Both,
        });
        let clock = match reader.clock() {
            Clock::Live => label(Label::ShareLive).to_owned(),
            Clock::SetBack(instant) => story.known_by(instant),
        };
        format!("{} {account} · {clock}.", label(Label::ShareOpens))
    };
    let head = || view! { <h2 id="share-heading">{label(Label::ShareHeading)}</h2> };
    let parts = || PARTS.map(|(id, name)| view! { <option value=id>{label(name)}</option> }).into_iter().collect_view();
    let field = || {
        view! {
            <label class="field">
                <span>{label(Label::SharePart)}</span>
                <select autocomplete="off">{parts()}</select>
            </label>
        }
    };
    let sheet = move || reader.device().and_then(|device| device.share);
    view! {
        <section id="share" aria-labelledby="share-heading" hidden=flag(move || site().is_none())>
            <div class="section-head" inner_html=still(head)></div>
            <div class="share">
                <p>{string(opens)}</p>
                <div on:input=move |event| part.set(event_target_value(&event)) inner_html=still(field)></div>
                <div>
                    {copy_field(story, "share-link", Label::ShareLink, string(link))}
                    <button
                        type="button"
                        class="button"
                        hidden=flag(move || sheet().is_none())
                        on:click=move |_| {
                            if let Some(share) = sheet() {
                                share(&link(), &story.title);
                            }
                        }
                        inner_html=still(|| label(Label::ShareSheet))
                    ></button>
                </div>
            </div>
        </section>
    }
}
