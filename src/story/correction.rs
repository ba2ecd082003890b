//! What was wrong on the page, and has been put right.

use super::When;

/// A correction, on the day it was made.
#[derive(Debug)]
pub struct Correction {
    /// Id in the facts.
    pub id: String,
    /// What was wrong, and what stands there now.
    pub text: String,
    /// The day; it counts from its start, since it is the page's own doing and gives nothing away.
    pub when: When,
}
