//! The snippet a newsroom pastes, made to order.

use super::copy_field::copy_field;
use super::reactive::{flag, string};
use super::reader;
use super::still::still;
use crate::embed::snippet::{ACCOUNT_SHOWN, COLUMNS, Format, Order, Snippet};
use crate::embed::{Block, Theme};
use crate::reader::{Account, Choice};
use crate::story::{Label, Story};
use leptos::prelude::*;

/// Choices, the snippet they make, and the block itself as a reader's page would have it. The
/// fields are still; what changes in any of them is heard where they stand together.
#[component]
pub(super) fn EmbedThis(story: &'static Story) -> impl IntoView {
    let reader = reader();
    let label = |label| story.labels.get(label);
    let order = RwSignal::new(Order::default());
    let account = move || order.get().account.unwrap_or_else(|| reader.account());
    let choice = move || Choice { account: account(), clock: reader.clock() };
    let site = move || reader.device().and_then(|device| (device.site)());
    let snippet = move || {
        let site = site().unwrap_or_default();
        let (title, language) = (&story.title, &story.language);
        Snippet { site: &site, title, language, choice: choice(), order: order.get() }.write()
    };
    let preview = move || {
        if let Some(device) = reader.device() {
            (device.define_element)();
        }
    };
    let head = || {
        view! {
            <h2 id="embed-heading">{label(Label::EmbedHeading)}</h2>
            <p class="lead">{label(Label::EmbedIntro)}</p>
        }
    };
    let below = || {
        view! {
            <p class="note">{label(Label::EmbedClock)}</p>
            <h3>{label(Label::EmbedPreview)}</h3>
        }
    };
    view! {
        <section id="embed" aria-labelledby="embed-heading" hidden=flag(move || site().is_none())>
            <div class="section-head" inner_html=still(head)></div>
            <details class="embed-this" on:toggle=move |_| preview()>
                <summary inner_html=still(|| label(Label::EmbedMake))></summary>
                <div
                    class="embed-choices"
                    on:input=move |event| order.update(|order| order.take(&event_target_value(&event)))
                    inner_html=still(|| fields(story))
                ></div>
                {copy_field(story, "embed-snippet", Label::EmbedSnippet, string(snippet))}
                <div inner_html=still(below)></div>
                <div class="embed-preview">
                    <pad31-explainer
                        show=string(move || order.get().block.name())
                        account=string(move || account().name())
                        at=string(move || choice().at().unwrap_or_default())
                        theme=string(move || order.get().theme.name())
                    ></pad31-explainer>
                </div>
            </details>
        </section>
    }
}

fn fields(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let account = |account| match account {
        Account::Official => Label::Official,
        Account::Bloggers => Label::Bloggers,
        Account::Both => Label::Both,
    };
    let theme = |theme| match theme {
        Theme::Auto => Label::ThemeAuto,
        Theme::Light => Label::ThemeLight,
        Theme::Dark => Label::ThemeDark,
    };
    let format = |format| match format {
        Format::Element => Label::FormatElement,
        Format::Iframe => Label::FormatIframe,
        Format::Amp => Label::FormatAmp,
    };
    let accounts = Account::ALL.map(|told| (told.name(), label(account(told))));
    let accounts = std::iter::once((ACCOUNT_SHOWN, label(Label::EmbedAccountShown))).chain(accounts);
    view! {
        {select(label(Label::EmbedBlock), Block::ALL.map(|shown| (shown.name(), label(shown.heading().unwrap_or(Label::EmbedAll)))), Order::default().block.name())}
        {select(label(Label::EmbedAccount), accounts, ACCOUNT_SHOWN)}
        {select(label(Label::EmbedTheme), Theme::ALL.map(|shown| (shown.name(), label(theme(shown)))), "")}
        {select(label(Label::EmbedLanguage), [(story.language.as_str(), story.language_name.as_str())], "")}
        {select(label(Label::EmbedFormat), Format::ALL.map(|placed| (placed.name(), label(format(placed)))), "")}
        <label class="field embed-column">
            <span>{label(Label::EmbedColumn)}</span>
            <input
                type="number"
                min=*COLUMNS.start()
                max=*COLUMNS.end()
                value=Order::default().column
                autocomplete="off"
            />
        </label>
    }
}

/// A field; the browser does not bring back what it held on an earlier visit.
fn select(
    name: &'static str,
    options: impl IntoIterator<Item = (&'static str, &'static str)>,
    selected: &'static str,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, name)| {
        view! { <option value=value selected=value == selected>{name}</option> }
    });
    view! {
        <label class="field">
            <span>{name}</span>
            <select autocomplete="off">{options.collect_view()}</select>
        </label>
    }
}
