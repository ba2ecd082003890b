//! How the words write dates, where that is not as CLDR has it: `27 ноября 2025 года`, not `27 ноября 2025 г.`

use super::error::ContentError;
use crate::story::{Language, pieces};
use toml::{Table, Value};

/// Takes the patterns of `[dates]` out of the words, if there are such, into what their language is written with.
pub(super) fn take(file: &str, words: &mut Table, language: &mut Language, errors: &mut Vec<ContentError>) {
    let mut dates = match words.remove("dates") {
        None => return,
        Some(Value::Table(dates)) => dates,
        Some(_) => {
            errors.push(ContentError::new(file, "dates", "it is no table", "write [dates], and below it the patterns"));
            return;
        }
    };
    let patterns: [(&str, &[&str], &mut String); 2] = [
        ("day", &["day", "month", "year"], &mut language.day_pattern),
        ("month", &["month", "year"], &mut language.month_pattern),
    ];
    for (key, fields, pattern) in patterns {
        let Some(written) = dates.remove(key) else { continue };
        let written = written.as_str().unwrap_or_default();
        let mut names: Vec<_> = pieces(written).map(|(_, name)| name).filter(|name| !name.is_empty()).collect();
        names.sort_unstable();
        if names != fields {
            let fields = fields.iter().map(|field| format!("{{{field}}}")).collect::<Vec<_>>().join(", ");
            let problem = "the date lacks a part, or has one twice";
            let remedy = format!("write each of {fields} once, in the language’s order");
            errors.push(ContentError::new(file, &format!("dates.{key}"), problem, remedy));
        }
        written.clone_into(pattern);
    }
    for key in dates.keys() {
        let remedy = "write `day`, `month` or both";
        errors.push(ContentError::new(file, &format!("dates.{key}"), "no date is written by this", remedy));
    }
}
