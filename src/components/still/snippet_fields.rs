//! The fields of the form that a snippet is ordered with.

use crate::blocks::{
    ACCOUNT_SHOWN, Block, COLUMNS, Form, Format, NO_ACCENT, OF_ACCOUNT, OF_SCENE, Order, TITLE_HIDDEN, TITLE_SHOWN,
    Theme,
};
use crate::clock::calendar::format_day;
use crate::components::live::LIVE_ATTRIBUTE;
use crate::story::pad::Scene;
use crate::story::{Label, Story};
use leptos::attr::custom::custom_attribute;
use leptos::prelude::*;

/// What is shown, in which state, and how it is placed; `above` is the way to the folder of the language.
pub(super) fn fields(story: &'static Story, above: &str) -> impl IntoView + use<> {
    let label = |label| story.labels.get(label);
    let theme = |theme| match theme {
        Theme::Auto => Label::ThemeAuto,
        Theme::Light => Label::ThemeLight,
        Theme::Dark => Label::ThemeDark,
    };
    let format = |format| match format {
        Format::Element => Label::FormatElement,
        Format::Iframe => Label::FormatIframe,
        Format::Image => Label::FormatImage,
        Format::Amp => Label::FormatAmp,
        Format::Link => Label::FormatLink,
    };
    let shown = |shown| (format!("{OF_ACCOUNT}{}", story.addresses.name(shown)), story.told(shown).name.as_str());
    let as_here = (ACCOUNT_SHOWN.to_owned(), label(Label::EmbedAccountShown));
    let accounts = std::iter::once(as_here).chain(story.addresses.all().into_iter().map(shown));
    let named = |scene: &'static Scene| Some((format!("{OF_SCENE}{}", scene.value()), scene.name.as_deref()?));
    let as_here = (OF_SCENE.to_owned(), label(Label::EmbedAccountShown));
    let scenes = std::iter::once(as_here).chain(story.pad.scenes.iter().filter_map(named));
    let blocks = Block::ALL.map(|shown| (shown.name().to_owned(), label(shown.heading().unwrap_or(Label::EmbedAll))));
    let forms = [(Form::Compact, Label::FormCompact), (Form::Full, Label::FormFull)];
    let forms = forms.map(|(form, name)| (form.name().to_owned(), label(name)));
    let themes = Theme::ALL.map(|shown| (shown.name().to_owned(), label(theme(shown))));
    let titles = [(TITLE_SHOWN, Label::TitleShown), (TITLE_HIDDEN, Label::TitleHidden)];
    let titles = titles.map(|(value, name)| (value.to_owned(), label(name)));
    let formats = Format::ALL.map(|placed| (placed.name().to_owned(), label(format(placed))));
    view! {
        {select(label(Label::EmbedFormat), formats, "", FIELD)}
        {select(label(Label::EmbedBlock), blocks, Order::default().block.name(), ("field", Some("block")))}
        {select(label(Label::EmbedForm), forms, "", FIELD)}
        {select(label(Label::EmbedAccount), accounts, ACCOUNT_SHOWN, ("field of-damage", None))}
        {select(label(Label::EmbedScene), scenes, OF_SCENE, ("field of-damage", None))}
        <label class="field">
            <span>{label(Label::EmbedDay)}</span>
            <input
                type="date"
                min=format_day(story.stay.launch)
                autocomplete="off"
                {..custom_attribute(LIVE_ATTRIBUTE, "day")}
            />
        </label>
        {select(label(Label::EmbedTheme), themes, "", FIELD)}
        <label class="field">
            <span>{label(Label::EmbedAccent)}</span>
            <input type="color" value=NO_ACCENT autocomplete="off" />
        </label>
        {select(label(Label::EmbedTitle), titles, "", FIELD)}
        <label class="field">
            <span>{label(Label::EmbedColumn)}</span>
            <input
                type="number"
                min=*COLUMNS.start()
                max=*COLUMNS.end()
                value=Order::default().column
                autocomplete="off"
                {..custom_attribute(LIVE_ATTRIBUTE, "column")}
            />
        </label>
        <fieldset class="choice embed-widths">
            <legend>{label(Label::EmbedPreviewAt)}</legend>
            {PREVIEWS.map(width).into_iter().collect_view()}
        </fieldset>
        <p class="note embed-widths">
            <a href=format!("{above}embed/help/")>{label(Label::EmbedHelp)}</a>
            " · "
            <a href=format!("{above}embed/gallery/")>{label(Label::EmbedGallery)}</a>
        </p>
    }
}

/// Columns of news pages that the preview can stand in, pixels; `style/snippet_form.css` sets them. It stands first
/// in the one that the form opens with.
const PREVIEWS: [i64; 5] = [330, 510, 640, 660, 930];

/// One of these columns.
fn width(column: i64) -> impl IntoView {
    view! {
        <label>
            <input
                type="radio"
                name="preview"
                value=format!("preview={column}")
                checked=column == Order::default().column
            />
            <span>{format!("{column}\u{a0}px")}</span>
        </label>
    }
}

/// The class of a field of every block, which nothing lets follow.
const FIELD: (&str, Option<&str>) = ("field", None);

/// A field: its class, and its name where the part itself lets it follow; the browser does not bring back what it held
/// on an earlier visit.
fn select(
    name: &'static str,
    options: impl IntoIterator<Item = (String, &'static str)>,
    selected: &'static str,
    (class, lives): (&'static str, Option<&'static str>),
) -> impl IntoView {
    let options = options.into_iter().map(|(value, name)| {
        view! {
            <option selected=value == selected value=value>
                {name}
            </option>
        }
    });
    view! {
        <label class=class>
            <span>{name}</span>
            <select autocomplete="off" {..custom_attribute(LIVE_ATTRIBUTE, lives)}>{options.collect_view()}</select>
        </label>
    }
}
