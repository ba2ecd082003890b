//! The damage, as each account tells it.

use super::citation::Citation;
use super::claim::claim;
use super::comparison::Comparison;
use super::now::Now;
use super::pad_drawing::pad;
use crate::components::known::until;
use crate::components::live::{self, scenes};
use crate::story::{Account, Label, Story};
use leptos::prelude::*;

/// The choice of account, the claims of each, and how they compare.
#[component]
pub(super) fn Accounts(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let accounts = story.accounts.iter().map(|account| told(story, account));
    view! {
        <section id="damage" aria-labelledby="damage-heading">
            <h2 id="damage-heading">{label(Label::DamageHeading)}</h2>
            {live::part("toggle", story, Vec::new(), ())}
            {live::part("scenes", story, vec![scenes::facts(story)], ())}
            <div class="accounts">{accounts.collect_view()}</div>
            <Now story />
            <p class="lead">{label(Label::DamageIntro)}</p>
            <Comparison story />
        </section>
    }
}

/// One account: who tells it, and its claims.
fn told(story: &'static Story, account: &'static Account) -> impl IntoView {
    let claims = || story.claims.iter().filter(move |claim| claim.account == account.id);
    let first = claims().map(|claim| claim.when.from).min().unwrap_or_default();
    let heading = format!("{}-heading", account.name);
    view! {
        <section class="account" data-account=account.name.as_str() aria-labelledby=heading.clone()>
            <h3 id=heading
                .clone()>
                {account.told.name.as_str()} " " <span class="account-who">{account.who.as_str()}</span>
            </h3>
            {pad(story, account.id)}
            {(!story.pad.sources.is_empty()).then(|| view! { <Citation story sources=&story.pad.sources /> })}
            <p class="nothing" {..until(story, first)}>
                {story.labels.get(Label::NothingSaidYet)}
            </p>
            <ul class="claims">{claims().map(|told| claim(story, told)).collect_view()}</ul>
        </section>
    }
}
