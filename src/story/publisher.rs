//! Who publishes the story, and how it may be reused.

/// Whose name stands under the story; one without is unsigned.
#[derive(Debug)]
pub struct Publisher {
    /// Their name.
    pub name: String,
    /// The absolute address of their site.
    pub address: Option<String>,
    /// The name of a picture in the content folder.
    pub logo: Option<String>,
    /// Where to tell them of an error.
    pub contact: Option<Contact>,
    /// The absolute address of the licence that the story may be reused under.
    pub licence: Option<String>,
    /// By whom the story was made, in a few words.
    pub byline: String,
    /// What those who reuse it are asked to print.
    pub credit: String,
    /// How it may be reused, in a sentence.
    pub reuse: String,
}

/// A way to reach somebody.
#[derive(Debug)]
pub struct Contact {
    /// As it is read.
    pub text: String,
    /// As a link has it.
    pub address: String,
}
