//! What tests of the reader go by, where there is no page.

mod stay;

use pad31::reader::{Basis, Offer, Opens};
use pad31::story::{Accounts, Dates, Language};
use stay::STAY;

/// What a page without a story goes by.
pub fn basis() -> Basis {
    let language = Language {
        day_pattern: "{day} {month} {year}".to_owned(),
        month_pattern: "{month} {year}".to_owned(),
        months_in_date: (1..=12).map(|month| format!("month {month}")).collect::<Vec<_>>().join("|"),
        months_alone: "…".to_owned(),
        grouping: ",".to_owned(),
        grouped_from: 1000,
        decimal: ".".to_owned(),
        percent_pattern: "{number}%".to_owned(),
        plurals: "1".repeat(200),
    };
    let dates = Dates {
        language,
        instant: "{day}, {time} UTC".to_owned(),
        end_of_day: "the end of {date}, UTC".to_owned(),
        known_by: "Known by {date}".to_owned(),
    };
    let checked = 1_795_392_000_000;
    Basis {
        opens: Opens::default(),
        offer: Offer {
            accounts: Accounts::new([("official", "official/"), ("bloggers", "bloggers/")], "side-by-side/"),
            scenes: "whole|damaged".to_owned(),
            zones: "utc|moscow|local".to_owned(),
        },
        checked,
        stay: STAY,
        locale: "en-GB".to_owned(),
        dates,
    }
}
