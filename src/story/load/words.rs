//! The shape of a words file, `content/<language>.toml`.

use crate::story::{Page, StatementPart, Told};
use serde::Deserialize;
use std::collections::BTreeMap;

/// Words by the id of the fact they tell.
pub(super) type ById<T> = BTreeMap<String, T>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Words {
    pub language: String,
    pub language_name: String,
    pub locale: String,
    pub page: Page,
    pub accounts: ById<Account>,
    pub side_by_side: Told,
    pub labels: ById<String>,
    pub counted: ById<ById<String>>,
    pub speakers: ById<Speaker>,
    #[serde(default)]
    pub zones: ById<String>,
    pub stops: ById<String>,
    pub plan_marks: ById<String>,
    #[serde(default)]
    pub pad_marks: ById<String>,
    pub publisher: Option<Publisher>,
    pub place: Option<Place>,
    pub pad: Pad,
    pub steps: ById<Titled>,
    pub claims: ById<Claim>,
    pub agree: Items,
    pub differ: Vec<Difference>,
    pub silent: Items,
    pub plan: Items,
    #[serde(default)]
    pub crew: ById<Person>,
    pub stakes: ById<Titled>,
    pub events: ById<Titled>,
    #[serde(default)]
    pub afterwords: ById<Titled>,
    pub method: Items,
    pub accessibility: Vec<StatementPart>,
    #[serde(default)]
    pub corrections: ById<Correction>,
    pub sources: ById<Source>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Account {
    pub name: String,
    pub who: String,
    pub title: String,
    pub description: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Pad {
    /// By account.
    pub brief: ById<String>,
    pub scenes: ById<String>,
    pub features: ById<String>,
    pub texts: ById<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Place {
    pub name: String,
    pub description: String,
    pub label: String,
    pub caption: String,
    #[serde(default)]
    pub lettering: ById<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Publisher {
    pub byline: String,
    pub credit: String,
    pub reuse: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Speaker {
    pub name: String,
    pub role: String,
    /// The name as it stands in the drawing; without one, the whole name does.
    pub tag: Option<String>,
}

/// `note` goes with the fact from the start; `later` when the fact's own `later` has passed.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Titled {
    pub title: String,
    pub text: String,
    pub note: Option<String>,
    pub later: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Claim {
    pub text: String,
    /// The source that is named where there is room for one: who printed the quotation in this language.
    pub first: Option<String>,
    /// The same for where there is little room; without one, the text.
    pub brief: Option<String>,
    #[serde(default)]
    pub quote: String,
    /// The language the quotation is in, where that is not the page's.
    pub quote_language: Option<String>,
    pub hour: Option<String>,
    pub variant: Option<String>,
    pub variant_quote: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Difference {
    pub question: String,
    pub answers: ById<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Items {
    pub items: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Person {
    pub name: String,
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Correction {
    pub text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Source {
    pub name: String,
    /// The name's language, where that is another than the edition's,
    pub language: Option<String>,
    /// and what is said of that.
    pub note: Option<String>,
    pub publisher: String,
}
