//! The story as the tree reads it: one language, instants in milliseconds UTC, cross-references
//! resolved. The build makes it from `content/` ([`load`]) and writes it into the pages. It never
//! reaches the browser as a whole, so the WebAssembly knows no story: each live part carries the few
//! words and numbers it needs (`components::live`).

mod account;
mod labels;
mod moments;
pub mod pad;
mod sections;
mod text;

#[cfg(feature = "ssr")]
pub mod load;

pub use account::Account;
pub use labels::{Label, Labels};
pub use moments::{CrewPads, Milestone, Precision, Stop, When};
pub use sections::Section;
pub use text::{Dates, Zone, fill, pieces, short_span};

use crate::clock::calendar::start_of_month;
use crate::clock::{Millis, Stay};
use pad::PadHistory;

/// The whole story in one language.
#[derive(Debug)]
pub struct Story {
    /// BCP 47 language tag.
    pub language: String,
    /// The language's own name for itself.
    pub language_name: String,
    /// Document title.
    pub title: String,
    /// BCP 47 tag that dates in the reader's own zone are written by.
    pub locale: String,
    /// The first millisecond of the day the content was last checked (fact file, `checked`).
    pub checked: Millis,
    /// The first millisecond of the day the page was first published (fact file, `published`).
    pub published: Millis,
    /// Pages of one account, in the order of [`Account::ALL`].
    pub shares: Vec<Share>,
    /// The instants of the stay.
    pub stay: Stay,
    /// Title, headline and the like.
    pub page: Page,
    /// Short words of the interface.
    pub labels: Labels,
    /// What dates are written with.
    pub dates: Dates,
    /// Zones shown beside UTC.
    pub zones: Vec<Zone>,
    /// The status strip, in order.
    pub milestones: Vec<Milestone>,
    /// Named stops of the reader's clock, in order.
    pub stops: Vec<Stop>,
    /// The launch story, in order.
    pub steps: Vec<Entry>,
    /// Marks on the bar of the stay.
    pub plan_marks: Vec<Stop>,
    /// Which pads could launch crews.
    pub crew_pads: CrewPads,
    /// When the pad's state changed.
    pub pad: PadHistory,
    /// What the drawing shows, in words: official and bloggers, each in the order of
    /// [`pad::Scene::ALL`].
    pub pad_texts: [Vec<String>; 2],
    /// Names of the pad's parts, in the order of their numbers in the drawing.
    pub pad_parts: Vec<String>,
    /// The claims of both accounts, in the order they are shown.
    pub claims: Vec<Claim>,
    /// What both accounts agree on.
    pub agree: Vec<String>,
    /// Where they differ.
    pub differ: Vec<Difference>,
    /// What neither says.
    pub silent: Vec<String>,
    /// The plan of the stay.
    pub plan: Cited,
    /// Indices into [`Story::sources`]: who confirmed the landing, once it is.
    pub landing_sources: Vec<usize>,
    /// The source of the mean motion that orbits are reckoned by.
    pub orbit_sources: Vec<usize>,
    /// The people aboard.
    pub crew: Vec<Entry>,
    /// Indices into [`Story::sources`]: on whose word the crew is described.
    pub crew_sources: Vec<usize>,
    /// Why one pad matters.
    pub stakes: Vec<Entry>,
    /// Dated follow-ups, in order.
    pub events: Vec<Entry>,
    /// Readings that needed later reporting.
    pub afterwords: Vec<Entry>,
    /// How the page works.
    pub method: Vec<String>,
    /// Corrections, and errors seen in print.
    pub corrections: Vec<String>,
    /// Every source; others point here by index.
    pub sources: Vec<Source>,
}

impl Story {
    /// The first instant of the month of the launch.
    pub fn launch_month(&self) -> Millis {
        start_of_month(self.stay.launch)
    }

    /// From liftoff to docking, the last step with an instant; milliseconds.
    pub fn flight_length(&self) -> Millis {
        let instants =
            self.steps.iter().filter_map(|step| step.when).filter(|when| when.precision == Precision::Instant);
        instants.map(|when| when.from - self.stay.launch).max().unwrap_or_default()
    }
}

/// The words at the top of the page and in its head.
#[derive(Debug, Default)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Page {
    /// Document title.
    pub title: String,
    /// One-sentence summary for search results and cards.
    pub description: String,
    /// The line above the headline.
    pub kicker: String,
    /// The only `h1`.
    pub headline: String,
    /// The standfirst.
    pub summary: String,
}

/// What a page that opens with one account is called.
#[derive(Debug)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Share {
    /// Document title.
    pub title: String,
    /// One-sentence summary for search results and cards.
    pub description: String,
}

/// A titled paragraph: a step, an event, a person, a reading.
#[derive(Debug)]
pub struct Entry {
    /// Id in the facts.
    pub id: String,
    /// Heading.
    pub title: String,
    /// Body.
    pub text: String,
    /// When it happened; none for what holds throughout.
    pub when: Option<When>,
    /// A further sentence and from when it is known.
    pub extra: Option<Extra>,
    /// Indices into [`Story::sources`].
    pub sources: Vec<usize>,
}

/// A sentence that may have become known later than what it is added to.
#[derive(Debug)]
pub struct Extra {
    /// The sentence.
    pub text: String,
    /// From when it is known.
    pub from: Millis,
}

/// What one speaker said of the damage.
#[derive(Debug)]
pub struct Claim {
    /// Its id in the facts: `o1`… or `b1`….
    pub id: String,
    /// Whose account it belongs to: never [`Account::Both`].
    pub account: Account,
    /// Who said it.
    pub speaker: String,
    /// In what capacity.
    pub role: String,
    /// A sentence with `{speaker}` and, if it quotes, `{quote}`.
    pub text: String,
    /// The quotation, word for word.
    pub quote: String,
    /// When it was said.
    pub when: When,
    /// What is known of the hour, in words.
    pub hour: String,
    /// Another wording in circulation.
    pub variant: Option<Variant>,
    /// Indices into [`Story::sources`].
    pub sources: Vec<usize>,
}

/// Another report's wording of a claim.
#[derive(Debug)]
pub struct Variant {
    /// A sentence with `{quote}`.
    pub text: String,
    /// Its quotation, word for word.
    pub quote: String,
    /// From when it is known.
    pub from: Millis,
    /// Indices into [`Story::sources`].
    pub sources: Vec<usize>,
}

/// A question and each account's answer.
#[derive(Debug)]
#[cfg_attr(feature = "ssr", derive(serde::Deserialize), serde(deny_unknown_fields))]
pub struct Difference {
    /// The question.
    pub question: String,
    /// Roscosmos' answer.
    pub official: String,
    /// The bloggers' answer.
    pub bloggers: String,
}

/// A list of sentences with its sources.
#[derive(Debug)]
pub struct Cited {
    /// The sentences.
    pub items: Vec<String>,
    /// Indices into [`Story::sources`].
    pub sources: Vec<usize>,
}

/// A page or publication that was read.
#[derive(Debug)]
pub struct Source {
    /// Id in the facts.
    pub id: String,
    /// What it is.
    pub name: String,
    /// Whose it is.
    pub publisher: String,
    /// Absolute address; without one, `absence` says why.
    pub address: Option<String>,
    /// Why there is no address; empty where there is one.
    pub absence: String,
    /// When it was published, where that is known.
    pub published: Option<When>,
    /// Before this its name or address would give away what came later.
    pub reveals: Option<Millis>,
}
