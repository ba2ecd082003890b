//! The damage, as each account tells it.

use super::claim::claim;
use super::comparison::Comparison;
use super::pad_drawing::pad;
use crate::components::known::until;
use crate::components::live;
use crate::story::{Account, Label, Story};
use leptos::prelude::*;

/// The choice of account, the claims of both, and how the two compare.
#[component]
pub(super) fn Accounts(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let accounts = [(Account::Official, Label::OfficialWho), (Account::Bloggers, Label::BloggersWho)];
    let accounts = accounts.into_iter().map(|(account, who)| told(story, account, who));
    view! {
        <section id="damage" aria-labelledby="damage-heading">
            <div class="section-head">
                <h2 id="damage-heading">{label(Label::DamageHeading)}</h2>
                <p class="lead">{label(Label::DamageIntro)}</p>
            </div>
            {live::part("toggle", story, Vec::new(), ())}
            <div class="accounts">{accounts.collect_view()}</div>
            <Comparison story />
        </section>
    }
}

/// One account: who tells it, and its claims.
fn told(story: &'static Story, account: Account, who: Label) -> impl IntoView {
    let claims = || story.claims.iter().filter(move |claim| claim.account == account);
    let first = claims().map(|claim| claim.when.from).min().unwrap_or_default();
    let heading = format!("{}-heading", account.name());
    view! {
        <section class=format!("account {}", account.name()) aria-labelledby=heading.clone()>
            <h3 id=heading
                .clone()>
                {story.labels.get(account.label())} " " <span class="account-who">{story.labels.get(who)}</span>
            </h3>
            {pad(story, account)}
            <p class="nothing" {..until(story, first)}>
                {story.labels.get(Label::NothingSaidYet)}
            </p>
            <ul class="claims">{claims().map(|told| claim(story, told)).collect_view()}</ul>
        </section>
    }
}
