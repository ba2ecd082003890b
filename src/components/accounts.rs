//! The damage, as each account tells it.

use super::claim::claim;
use super::comparison::Comparison;
use super::known::outside;
use super::pad::Pad;
use super::reactive::flag;
use super::reader;
use super::still::still;
use crate::clock::Millis;
use crate::reader::Account;
use crate::story::{Label, Story};
use leptos::prelude::*;

/// The choice of account, the claims of both, and how the two compare.
///
/// Native radios in a fieldset: both accounts are in the HTML, and the style sheet shows the
/// one whose radio is checked, so the choice works before and without any script.
#[component]
pub(super) fn Accounts(story: &'static Story) -> impl IntoView {
    let label = |label| story.labels.get(label);
    let head = || {
        view! {
            <h2 id="damage-heading">{label(Label::DamageHeading)}</h2>
            <p class="lead">{label(Label::DamageIntro)}</p>
        }
    };
    let options =
        [(Account::Official, Label::Official), (Account::Bloggers, Label::Bloggers), (Account::Both, Label::Both)];
    let accounts = [
        (Account::Official, Label::Official, Label::OfficialWho),
        (Account::Bloggers, Label::Bloggers, Label::BloggersWho),
    ];
    view! {
        <section id="damage" aria-labelledby="damage-heading">
            <div class="section-head" inner_html=still(head)></div>
            <fieldset class="toggle">
                <legend inner_html=still(|| label(Label::ChooseAccount))></legend>
                <div class="toggle-options">
                    {Vec::from(options.map(|(account, name)| option(story, account, name)))}
                </div>
            </fieldset>
            <div class="accounts">
                {Vec::from(accounts.map(|(account, name, who)| told(story, account, name, who)))}
            </div>
            <Comparison story/>
        </section>
    }
}

/// One radio. `checked` is how the page is published; the property follows the reader.
fn option(story: &'static Story, account: Account, name: Label) -> impl IntoView {
    let reader = reader();
    view! {
        <label class=account.name()>
            <input
                type="radio"
                name="account"
                value=account.name()
                checked=account == reader.opens()
                prop:checked=flag(move || reader.account() == account)
                on:change=move |_| reader.choose(account)
            />
            <span inner_html=still(|| story.labels.get(name))></span>
        </label>
    }
}

/// One account: who tells it, and its claims.
fn told(story: &'static Story, account: Account, name: Label, who: Label) -> impl IntoView {
    let claims = || story.claims.iter().filter(move |claim| claim.account == account);
    let first = claims().map(|claim| claim.when.from).min().unwrap_or_default();
    let heading = format!("{}-heading", account.name());
    let head = {
        let heading = heading.clone();
        move || {
            let who = view! { <span class="account-who">{story.labels.get(who)}</span> };
            view! { <h3 id=heading>{story.labels.get(name)} " " {who}</h3> }
        }
    };
    let nothing = || story.labels.get(Label::NothingSaidYet);
    let claims: Vec<_> = claims().map(|told| claim(story, told)).collect();
    view! {
        <section class=format!("account {}", account.name()) aria-labelledby=heading>
            <div inner_html=still(head)></div>
            <Pad story account/>
            <p class="nothing" hidden=outside(Millis::MIN, first) inner_html=still(nothing)></p>
            <ul class="claims">{claims}</ul>
        </section>
    }
}
