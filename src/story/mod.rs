//! The story as the tree reads it: one language, instants in milliseconds UTC, cross-references
//! resolved. The build makes it from `content/` ([`load`]) and writes it into the pages. It never
//! reaches the browser as a whole, so the WebAssembly knows no story: each live part carries the few
//! words and numbers it needs (`components::live`).

mod account;
mod axis;
mod claims;
mod correction;
mod drawing;
mod labels;
mod language;
mod moments;
pub mod pad;
mod palette;
mod place;
mod publisher;
mod sections;
mod statement;
mod text;

#[cfg(feature = "ssr")]
pub mod load;

pub use account::{AccountId, Accounts, SIDE_BY_SIDE, Shown};
pub use axis::{AxisMark, PadRow};
pub use claims::{Account, Claim, Difference, Original, Quotation, Told, Variant};
pub use correction::Correction;
pub use drawing::{Drawing, Element};
pub use labels::{Counted, Label, Labels};
pub use language::Language;
pub use moments::{Precision, Stop, When};
pub use palette::{Pattern, Tone};
pub use place::{Lettering, Place};
pub use publisher::{Contact, Publisher};
pub use sections::Section;
pub use statement::StatementPart;
pub use text::{Dates, Zone, fill, nth, numbers, pieces, place, span};

use crate::clock::calendar::start_of_month;
use crate::clock::{Millis, Stay};
use pad::Pad;
use std::sync::Arc;

/// The name in addresses of UTC as a zone.
pub const UTC: &str = "utc";
/// The name in addresses of the reader's own zone.
pub const LOCAL: &str = "local";

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
    /// What can be shown, as addresses have it.
    pub addresses: Accounts,
    /// The accounts, in the order they are always shown.
    pub accounts: Vec<Account>,
    /// All of them side by side.
    pub side_by_side: Told,
    /// The instants of the stay.
    pub stay: Stay,
    /// Title, headline and the like.
    pub page: Page,
    /// Short words of the interface.
    pub labels: Labels,
    /// What is counted.
    pub counted: Counted,
    /// What dates are written with.
    pub dates: Dates,
    /// Zones shown beside UTC.
    pub zones: Vec<Zone>,
    /// Named stops of the reader's clock, in order.
    pub stops: Vec<Stop>,
    /// The launch story, in order.
    pub steps: Vec<Entry>,
    /// Marks on the crew's row of the axis.
    pub plan_marks: Vec<AxisMark>,
    /// The pad's row, where the story has one.
    pub pad_row: Option<PadRow>,
    /// Who publishes it, where it is signed.
    pub publisher: Option<Publisher>,
    /// Where it happens, where the story has a map of that.
    pub place: Option<Place>,
    /// The flight, where the story has one.
    pub flight: Option<Flight>,
    /// The pad's drawing, and what it shows when.
    pub pad: Pad,
    /// The claims of all accounts, in the order they are shown.
    pub claims: Vec<Claim>,
    /// What the accounts agree on.
    pub agree: Vec<String>,
    /// Where they differ.
    pub differ: Vec<Difference>,
    /// What none of them says.
    pub silent: Vec<String>,
    /// The plan of the stay.
    pub plan: Cited,
    /// Who confirmed the landing, once it is.
    pub landing_sources: Sources,
    /// The people aboard.
    pub crew: Vec<Entry>,
    /// On whose word the crew is described.
    pub crew_sources: Sources,
    /// Why one pad matters.
    pub stakes: Vec<Entry>,
    /// Dated follow-ups, in order.
    pub events: Vec<Entry>,
    /// Readings that needed later reporting.
    pub afterwords: Vec<Entry>,
    /// How the page works.
    pub method: Vec<String>,
    /// What is said of how accessible the page is.
    pub accessibility: Vec<StatementPart>,
    /// What was corrected, the newest first.
    pub corrections: Vec<Correction>,
    /// Every source.
    pub sources: Sources,
}

impl Story {
    /// The first instant of the month of the launch.
    pub fn launch_month(&self) -> Millis {
        start_of_month(self.stay.launch)
    }

    /// A source's number in the list of all.
    pub fn number(&self, source: &Source) -> usize {
        self.sources.iter().position(|known| known.id == source.id).map_or(0, |place| place + 1)
    }

    /// The names of the zones that times can be shown in, as one list: UTC, the story's, the reader's own.
    pub fn zone_names(&self) -> String {
        let ours = self.zones.iter().map(|zone| zone.id.as_str());
        std::iter::once(UTC).chain(ours).chain([LOCAL]).collect::<Vec<_>>().join("|")
    }

    /// The colours that the content names, by the CSS variables the page has them as.
    pub fn palette(&self) -> impl Iterator<Item = (String, &Tone)> {
        let hues = self.accounts.iter().map(|account| (format!("--hue-{}", account.name), &account.hue));
        let tones = self.pad.tones.iter().enumerate().map(|(index, tone)| (format!("--tone-{index}"), tone));
        hues.chain(tones)
    }

    /// The variable of a colour, as light has it.
    pub fn variable(&self, light: &str) -> Option<String> {
        self.palette().find_map(|(name, tone)| (tone.light == light).then_some(name))
    }

    /// What something shown is called.
    pub fn told(&self, shown: Shown) -> &Told {
        let account = self.accounts.iter().find(|account| shown == Shown::One(account.id));
        account.map_or(&self.side_by_side, |account| &account.told)
    }
}

/// Sources that something rests on.
pub type Sources = Vec<Arc<Source>>;

/// A flight that is drawn, and orbits that are counted.
#[derive(Debug)]
pub struct Flight {
    /// From liftoff to its end, milliseconds.
    pub length: Millis,
    /// The source of the mean motion that orbits are reckoned by.
    pub sources: Sources,
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
    /// On whose word.
    pub sources: Sources,
}

/// A sentence that may have become known later than what it is added to.
#[derive(Debug)]
pub struct Extra {
    /// The sentence.
    pub text: String,
    /// From when it is known.
    pub from: Millis,
}

/// A list of sentences with its sources.
#[derive(Debug)]
pub struct Cited {
    /// The sentences.
    pub items: Vec<String>,
    /// On whose word.
    pub sources: Sources,
}

/// A page or publication that was read.
#[derive(Debug)]
pub struct Source {
    /// Id in the facts.
    pub id: String,
    /// What it is.
    pub name: String,
    /// The language of its name (BCP 47), where that is another than the edition's.
    pub language: Option<String>,
    /// What is said after its name.
    pub note: Option<String>,
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
