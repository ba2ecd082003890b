//! Who publishes the story: at its top, and at its foot with how to reach them and how it may be reused.

use super::surroundings;
use crate::story::{Label, Publisher, Story, pieces};
use leptos::prelude::*;

/// By whom it was made, at the end of the standfirst; nothing for a story that is unsigned.
#[component]
pub(super) fn Byline(story: &'static Story) -> impl IntoView {
    story.publisher.as_ref().map(|Publisher { address, byline, .. }| {
        let byline = match address {
            Some(address) => view! { <a href=address.as_str()>{byline.as_str()}</a> }.into_any(),
            None => byline.as_str().into_any(),
        };
        view! { <span class="byline">{byline}</span> }
    })
}

/// Where to tell of an error, whom to credit, how it may be reused, and how accessible it is.
#[component]
pub(super) fn Imprint(story: &'static Story) -> impl IntoView {
    let publisher = story.publisher.as_ref();
    let contact = publisher.and_then(|publisher| publisher.contact.as_ref()).map(|contact| {
        let link = move || view! { <a href=contact.address.as_str()>{contact.text.as_str()}</a> }.into_any();
        view! { <p class="contact">{around(story, Label::PublisherContact, link)}</p> }
    });
    let reuse = publisher.map(|Publisher { credit, reuse, licence, .. }| {
        let credit = around(story, Label::PublisherCredit, || credit.as_str().into_any());
        let licence = licence.as_ref().map(|licence| {
            view! {
                " "
                <a rel="license" href=licence.as_str()>
                    {story.labels.get(Label::PublisherLicence)}
                </a>
            }
        });
        view! { {credit} " " {reuse.as_str()} {licence} " · " }
    });
    let statement = format!("{}accessibility/", surroundings().above());
    view! {
        <div class="imprint">
            {contact}
            <p class="reuse">{reuse} <a href=statement>{story.labels.get(Label::Accessibility)}</a></p>
        </div>
    }
}

/// A label about the one thing that it is filled with.
fn around(story: &'static Story, label: Label, inner: impl Fn() -> AnyView) -> impl IntoView {
    let parts = pieces(story.labels.get(label)).map(|(before, name)| {
        let inner = (!name.is_empty()).then(&inner);
        view! {
            {before}
            {inner}
        }
    });
    parts.collect_view()
}
