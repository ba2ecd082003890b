//! The accounts, what each of them says, and how they compare.

use super::{AccountId, Pattern, Sources, Tone, When};
use crate::clock::Millis;

/// One account of the damage.
#[derive(Debug)]
pub struct Account {
    /// Which it is.
    pub id: AccountId,
    /// Its id in the facts: the value of `data-account`.
    pub name: String,
    /// What it is called.
    pub told: Told,
    /// Who tells it.
    pub who: String,
    /// Its hue.
    pub hue: Tone,
    /// Its pattern.
    pub pattern: Pattern,
}

/// What something that can be shown is called.
#[derive(Debug)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Told {
    /// In the choice of account.
    pub name: String,
    /// The title of the page that opens with it.
    pub title: String,
    /// One-sentence summary for search results and cards.
    pub description: String,
}

/// What one speaker said of the damage.
#[derive(Debug)]
pub struct Claim {
    /// Its id in the facts.
    pub id: String,
    /// Whose account it belongs to.
    pub account: AccountId,
    /// Who said it.
    pub speaker: String,
    /// The speaker's name as it stands in the drawing.
    pub tag: String,
    /// In what capacity.
    pub role: String,
    /// A sentence with `{speaker}` and, if it quotes, `{quote}`.
    pub text: String,
    /// The same for where there is little room.
    pub brief: String,
    /// The quotation, word for word.
    pub quote: Quotation,
    /// When it was said.
    pub when: When,
    /// What is known of the hour, in words.
    pub hour: String,
    /// Another wording in circulation.
    pub variant: Option<Variant>,
    /// On whose word.
    pub sources: Sources,
}

/// What was said, word for word; empty where a claim quotes nothing.
#[derive(Debug, Default)]
pub struct Quotation {
    /// As the page has it.
    pub text: String,
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// As it was said, where that was in another language.
    pub original: Option<Original>,
}

/// A quotation as it was said.
#[derive(Clone, Debug)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Original {
    /// BCP 47 tag of the language it is in.
    pub language: String,
    /// Word for word.
    pub quote: String,
}

/// Another report's wording of a claim.
#[derive(Debug)]
pub struct Variant {
    /// A sentence with `{quote}`.
    pub text: String,
    /// Its quotation, word for word.
    pub quote: Quotation,
    /// From when it is known.
    pub from: Millis,
    /// On whose word.
    pub sources: Sources,
}

/// A question and each account's answer.
#[derive(Debug)]
pub struct Difference {
    /// The question.
    pub question: String,
    /// The answers, in the order of the accounts.
    pub answers: Vec<String>,
}
