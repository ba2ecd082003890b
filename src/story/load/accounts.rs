//! The accounts, what each of them says, and how they compare.

use super::desk::Desk;
use super::error::did_you_mean;
use super::facts::{self, Facts};
use super::words::{self, Words};
use crate::story::{
    Account, AccountId, Accounts, Claim, Difference, Label, Labels, Quotation, SIDE_BY_SIDE, Sources, Told, Variant,
};
use std::collections::BTreeSet;

/// What files of the site are named by, so that no account can be.
const TAKEN: [&str; 3] = [SIDE_BY_SIDE, "story", "embed"];

/// What can be shown, as addresses have it.
pub(super) fn addresses(desk: &mut Desk, facts: &Facts) -> Accounts {
    desk.ids("account", facts.account.iter().map(|account| account.id.as_str()));
    if facts.account.len() < 2 {
        desk.facts.note("account", "there are no two accounts to choose between", "declare each as an [[account]]");
    }
    let mut folders = BTreeSet::new();
    let named = facts.account.iter().map(|account| (format!("account.{}", account.id), &account.folder));
    for (key, folder) in named.chain([("side_by_side".to_owned(), &facts.side_by_side.folder)]) {
        let plain = !folder.is_empty() && folder.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        if !plain || TAKEN.contains(&folder.as_str()) || !folders.insert(folder) {
            let problem = format!("\"{folder}\" cannot be the folder of this page");
            desk.facts.note(format!("{key}.folder"), problem, "name one of its own: letters, digits and hyphens");
        }
    }
    for account in facts.account.iter().filter(|account| TAKEN.contains(&account.id.as_str())) {
        let key = format!("account.{}", account.id);
        desk.facts.note(key, "this id means something else in addresses", "give the account another id");
    }
    let folders: Vec<_> = facts.account.iter().map(|account| format!("{}/", account.folder)).collect();
    let named = facts.account.iter().zip(&folders).map(|(account, folder)| (account.id.as_str(), folder.as_str()));
    Accounts::new(named, &format!("{}/", facts.side_by_side.folder))
}

/// The accounts, in their order; each has something to say.
pub(super) fn accounts(desk: &mut Desk, facts: &Facts, words: &mut Words, addresses: &Accounts) -> Vec<Account> {
    let mut accounts = Vec::new();
    for (id, account) in addresses.ids().zip(&facts.account) {
        if !facts.claim.iter().any(|claim| claim.account == account.id) {
            let key = format!("account.{}", account.id);
            desk.facts.note(key, "this account says nothing", "give it a [[claim]], or remove it");
        }
        let told = desk.take("accounts", &mut words.accounts, &account.id);
        let told =
            told.map(|words::Account { name, who, title, description }| (who, Told { name, title, description }));
        if let Some((who, told)) = told {
            let (hue, pattern) = (account.hue.clone(), account.pattern);
            accounts.push(Account { id, name: account.id.clone(), told, who, hue, pattern });
        }
    }
    desk.left_over("accounts", &words.accounts);
    accounts
}

/// What was claimed, each by its speaker, for its account.
pub(super) fn claims(
    desk: &mut Desk,
    facts: &Facts,
    words: &mut Words,
    addresses: &Accounts,
    labels: &Labels,
) -> Vec<Claim> {
    desk.ids("claim", facts.claim.iter().map(|claim| claim.id.as_str()));
    let claims = facts.claim.iter().filter_map(|claim| {
        let told = desk.take("claims", &mut words.claims, &claim.id);
        let account = account(desk, claim, addresses);
        let speaker = speaker(desk, claim, words);
        let sources = desk.cite(&format!("claim.{}.sources", claim.id), &claim.sources);
        let told = told?;
        let sources = first(desk, &claim.id, sources, told.first.as_deref());
        sentences(desk, claim, &told);
        let language = told.quote_language.clone().unwrap_or_else(|| words.language.clone());
        let variant = variant(desk, claim, &told, &language);
        let (speaker, tag, role) = speaker?;
        let original = claim.original.clone().filter(|original| original.language != language);
        Some(Claim {
            id: claim.id.clone(),
            account: account?,
            speaker,
            tag,
            role,
            brief: told.brief.unwrap_or_else(|| told.text.clone()),
            text: told.text,
            quote: Quotation { text: told.quote, language, original },
            when: claim.when.0,
            hour: told.hour.unwrap_or_else(|| labels.get(Label::HourNotStated).to_owned()),
            variant,
            sources,
        })
    });
    let claims = claims.collect();
    desk.left_over("claims", &words.claims);
    let spoken: BTreeSet<_> = facts.claim.iter().map(|claim| claim.speaker.as_str()).collect();
    words.speakers.retain(|id, _| !spoken.contains(id.as_str()));
    desk.left_over("speakers", &words.speakers);
    claims
}

/// The sources of a claim, the one that words put first at their head.
fn first(desk: &mut Desk, claim: &str, mut sources: Sources, first: Option<&str>) -> Sources {
    let Some(first) = first else { return sources };
    if let Some(at) = sources.iter().position(|source| source.id == first) {
        sources[..=at].rotate_right(1);
    } else {
        let ids: Vec<_> = sources.iter().map(|source| source.id.as_str()).collect();
        let remedy = did_you_mean(first, ids.iter().copied(), &format!("write one of {}", ids.join(", ")));
        desk.words.note(format!("claims.{claim}.first"), format!("\"{first}\" is no source of this claim"), remedy);
    }
    sources
}

fn account(desk: &mut Desk, claim: &facts::Claim, addresses: &Accounts) -> Option<AccountId> {
    let account = addresses.id(&claim.account);
    if account.is_none() {
        let names: Vec<_> = addresses.ids().map(|id| addresses.name(crate::story::Shown::One(id))).collect();
        let remedy = did_you_mean(&claim.account, names.iter().copied(), &format!("write one of {}", names.join(", ")));
        let key = format!("claim.{}.account", claim.id);
        desk.facts.note(key, format!("there is no account \"{}\"", claim.account), remedy);
    }
    account
}

/// Name, short name and role.
fn speaker(desk: &mut Desk, claim: &facts::Claim, words: &mut Words) -> Option<(String, String, String)> {
    if claim.speaker.trim().is_empty() {
        let key = format!("claim.{}.speaker", claim.id);
        desk.facts.note(key, "the claim has no speaker", "name who said it, by an id of [speakers]");
        return None;
    }
    // Several claims may have one speaker, so the words stay where they are.
    if !words.speakers.contains_key(&claim.speaker) {
        let _: Option<words::Speaker> = desk.take("speakers", &mut words.speakers, &claim.speaker);
    }
    let words::Speaker { name, tag, role } = words.speakers.get(&claim.speaker)?;
    Some((name.clone(), tag.clone().unwrap_or_else(|| name.clone()), role.clone()))
}

/// That a claim's sentence names its speaker, and quotes what it says it quotes.
fn sentences(desk: &mut Desk, claim: &facts::Claim, told: &words::Claim) {
    let key = format!("claims.{}", claim.id);
    if !told.text.contains("{speaker}") {
        let remedy = "put {speaker} where the name goes";
        desk.words.note(format!("{key}.text"), "the sentence does not name its speaker", remedy);
    }
    if told.brief.as_ref().is_some_and(|brief| !brief.contains("{speaker}")) {
        let remedy = "put {speaker} where the name goes";
        desk.words.note(format!("{key}.brief"), "the sentence does not name its speaker", remedy);
    }
    if told.text.contains("{quote}") == told.quote.is_empty() {
        let problem = "`quote` and {quote} in `text` do not go together";
        desk.words.note(format!("{key}.quote"), problem, "give both, or neither");
    }
    let foreign = told.quote_language.as_ref().filter(|language| !super::cldr::is_known(language));
    if let Some(language) = foreign {
        let problem = format!("\"{language}\" is no language");
        desk.words.note(format!("{key}.quote_language"), problem, "write its BCP 47 tag, such as \"ru\"");
    }
}

fn variant(desk: &mut Desk, claim: &facts::Claim, told: &words::Claim, language: &str) -> Option<Variant> {
    match (&claim.variant, &told.variant, &told.variant_quote) {
        (Some(fact), Some(text), quote) if text.contains("{quote}") == quote.is_some() => Some(Variant {
            text: text.clone(),
            quote: Quotation { text: quote.clone().unwrap_or_default(), language: language.to_owned(), original: None },
            from: fact.known.from(),
            sources: desk.cite(&format!("claim.{}.variant.sources", claim.id), &fact.sources),
        }),
        (None, None, None) => None,
        _ => {
            let problem = "the variant lacks its fact, its sentence, or the quotation that stands in it";
            desk.words.note(format!("claims.{}.variant", claim.id), problem, "give fact and sentence, or neither");
            None
        }
    }
}

/// Where the accounts differ: each of them answers.
pub(super) fn differ(desk: &mut Desk, differ: Vec<words::Difference>, accounts: &[Account]) -> Vec<Difference> {
    let answered = differ.into_iter().enumerate().map(|(index, mut row)| {
        let table = format!("differ[{index}].answers");
        let answers = accounts.iter().filter_map(|account| desk.take(&table, &mut row.answers, &account.name));
        let answers = answers.collect();
        desk.left_over(&table, &row.answers);
        Difference { question: row.question, answers }
    });
    answered.collect()
}
