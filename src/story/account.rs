//! Whose account of the damage is shown.

use super::text::{nth, place};
use std::num::NonZeroU8;

/// Who tells: one of the story's accounts, by its place among them, counted from 1: so what is shown takes one byte.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AccountId(NonZeroU8);

/// What is shown: one account, or all of them side by side.
///
/// All of them unless a page or the reader says otherwise: the story takes no side.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Shown {
    /// One account.
    One(AccountId),
    /// All of them.
    #[default]
    SideBySide,
}

impl Shown {
    /// Its place in lists ([`nth`]) of what can be shown: all of them side by side come last.
    pub fn place(self) -> usize {
        match self {
            Self::One(AccountId(id)) => usize::from(id.get()) - 1,
            Self::SideBySide => usize::MAX,
        }
    }

    /// The account, if it is one.
    fn account(self) -> Option<AccountId> {
        if let Self::One(id) = self { Some(id) } else { None }
    }

    /// Whether an account is among what is shown.
    pub fn includes(self, account: AccountId) -> bool {
        self == Self::SideBySide || self == Self::One(account)
    }
}

/// The name in addresses of all accounts side by side.
pub const SIDE_BY_SIDE: &str = "both";

/// What can be shown, by name and by folder: the accounts in their order, then all of them side by side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Accounts {
    /// A list ([`nth`]): the values of `account`.
    names: String,
    /// A list: the folders of the pages that open with each, ending in a slash.
    folders: String,
}

impl Accounts {
    /// From the accounts' names and folders, and the folder of all side by side.
    pub fn new<'a>(accounts: impl IntoIterator<Item = (&'a str, &'a str)>, side_by_side: &'a str) -> Self {
        let all = accounts.into_iter().chain([(SIDE_BY_SIDE, side_by_side)]);
        let (names, folders): (Vec<_>, Vec<_>) = all.unzip();
        Self { names: names.join("|"), folders: folders.join("|") }
    }

    /// Where all side by side stand: after the accounts.
    fn last(&self) -> usize {
        self.names.matches('|').count()
    }

    /// What stands at a place.
    fn at(&self, place: usize) -> Shown {
        let id = u8::try_from(place + 1).ok().and_then(NonZeroU8::new).filter(|_| place < self.last());
        id.map_or(Shown::SideBySide, |id| Shown::One(AccountId(id)))
    }

    /// The accounts, in their order.
    pub fn ids(&self) -> impl Iterator<Item = AccountId> {
        self.all().into_iter().filter_map(Shown::account)
    }

    /// Everything that can be shown, in its order.
    pub fn all(&self) -> Vec<Shown> {
        (0..=self.last()).map(|place| self.at(place)).collect()
    }

    /// The name in the address and in form values.
    pub fn name(&self, shown: Shown) -> &str {
        nth(&self.names, shown.place())
    }

    /// Reads the name; only the exact name counts.
    pub fn parse(&self, name: &str) -> Option<Shown> {
        Some(self.at(place(&self.names, |known| known == name)?))
    }

    /// The account of a name.
    pub fn id(&self, name: &str) -> Option<AccountId> {
        self.parse(name)?.account()
    }

    /// The folder of the page that opens with it, ending in a slash.
    pub fn folder(&self, shown: Shown) -> &str {
        nth(&self.folders, shown.place())
    }

    /// What the page shows whose folder a path ends in.
    pub fn of_path(&self, path: &str) -> Option<Shown> {
        let ends = |folder: &str| path.strip_suffix(folder).is_some_and(|parent| parent.ends_with('/'));
        Some(self.at(place(&self.folders, ends)?))
    }

    /// As texts; [`Accounts::unpack`] reads them.
    pub fn pack(&self) -> [String; 2] {
        [self.names.clone(), self.folders.clone()]
    }

    /// Reads what [`Accounts::pack`] wrote.
    pub fn unpack([names, folders]: [String; 2]) -> Self {
        Self { names, folders }
    }
}
