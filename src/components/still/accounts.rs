//! The damage, as each account tells it.

use super::block;
use super::citation::Citation;
use super::claim::claim;
use super::comparison::Comparison;
use super::pad_drawing::pad;
use super::tools::tools;
use crate::components::known::said_until;
use crate::components::live::{self, now, scenes};
use crate::story::{Account, Label, Section, Story};
use leptos::prelude::*;

/// The choice of account, the drawings, how the accounts compare, and the claims of each.
#[component]
pub(super) fn Accounts(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    // In a block the citation says itself what it is.
    let lead = block().is_none().then(|| label(Label::PadSources));
    let cited = !story.pad.sources.is_empty();
    let sources = cited.then(|| view! { {lead} " " <Citation story sources=&story.pad.sources /> });
    let drawings =
        story.accounts.iter().enumerate().map(|(index, account)| drawing(story, account, story.pad.brief.get(index)));
    let accounts = story.accounts.iter().map(|account| told(story, account));
    view! {
        <section id="damage" aria-labelledby="damage-heading">
            <h2 id="damage-heading">{label(Label::DamageHeading)}</h2>
            {live::part("toggle", story, Vec::new(), ())}
            {live::part("scenes", story, vec![scenes::facts(story)], ())}
            <div class="accounts drawings">{drawings.collect_view()}</div>
            <p class="note pad-note">{label(Label::PadNote)} " " {sources}</p>
            {live::part("now", story, now::facts(story), ())}
            <p class="lead">{label(Label::DamageIntro)}</p>
            <Comparison story />
            <div class="accounts">{accounts.collect_view()}</div>
            {tools(story, Section::Damage)}
        </section>
    }
}

/// One account's drawing, under its name; in a block with a brief word of it.
fn drawing(story: &'static Story, account: &'static Account, brief: Option<&'static String>) -> impl IntoView {
    // Those who hear it have the caption.
    let brief = block().zip(brief).map(|(_, brief)| {
        view! {
            <p class="pad-brief" aria-hidden="true">
                {brief.as_str()}
            </p>
        }
    });
    view! {
        <div class="account" data-account=account.name.as_str()>
            <p class="account-name" aria-hidden="true">
                {account.told.name.as_str()}
            </p>
            {pad(story, account.id)}
            {brief}
        </div>
    }
}

/// One account: who tells it, and its claims.
fn told(story: &'static Story, account: &'static Account) -> impl IntoView {
    let claims = || story.claims.iter().filter(move |claim| claim.account == account.id);
    let first = claims().map(|claim| claim.when.from).min().unwrap_or_default();
    let heading = format!("{}-heading", account.name);
    let (until, nothing) = said_until(story, first, story.labels.get(Label::NothingSaidYet));
    view! {
        <section class="account" data-account=account.name.as_str() aria-labelledby=heading.clone()>
            <h3 id=heading
                .clone()>
                {account.told.name.as_str()} " " <span class="account-who">{account.who.as_str()}</span>
            </h3>
            <p class="nothing" {..until}>
                {nothing}
            </p>
            <ul class="claims">{claims().map(|told| claim(story, told)).collect_view()}</ul>
        </section>
    }
}
