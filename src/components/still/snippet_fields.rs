//! The fields of the form that a snippet is ordered with.

use crate::blocks::{ACCOUNT_SHOWN, Block, COLUMNS, Form, Format, OF_ACCOUNT, Order, Theme};
use crate::story::{Label, Story};
use leptos::prelude::*;

/// What is shown, in which state, and how it is placed.
pub(super) fn fields(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
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
    let shown = |shown| (format!("{OF_ACCOUNT}{}", story.addresses.name(shown)), story.told(shown).name.as_str());
    let as_here = (ACCOUNT_SHOWN.to_owned(), label(Label::EmbedAccountShown));
    let accounts = std::iter::once(as_here).chain(story.addresses.all().into_iter().map(shown));
    let blocks = Block::ALL.map(|shown| (shown.name().to_owned(), label(shown.heading().unwrap_or(Label::EmbedAll))));
    let forms = [(Form::Compact, Label::FormCompact), (Form::Full, Label::FormFull)];
    let forms = forms.map(|(form, name)| (form.name().to_owned(), label(name)));
    let themes = Theme::ALL.map(|shown| (shown.name().to_owned(), label(theme(shown))));
    let formats = Format::ALL.map(|placed| (placed.name().to_owned(), label(format(placed))));
    view! {
        {select(label(Label::EmbedBlock), blocks, Order::default().block.name())}
        {select(label(Label::EmbedForm), forms, "")}
        {select(label(Label::EmbedAccount), accounts, ACCOUNT_SHOWN)}
        {select(label(Label::EmbedTheme), themes, "")}
        {select(label(Label::EmbedFormat), formats, "")}
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
    options: impl IntoIterator<Item = (String, &'static str)>,
    selected: &'static str,
) -> impl IntoView {
    let options = options.into_iter().map(|(value, name)| {
        view! {
            <option selected=value == selected value=value>
                {name}
            </option>
        }
    });
    view! {
        <label class="field">
            <span>{name}</span>
            <select autocomplete="off">{options.collect_view()}</select>
        </label>
    }
}
