//! What was tested and what was not. What a system lacks is skipped aloud, and counted at the end;
//! where every test has to count it is an error.

use anyhow::{Context, Result};

/// The suites of one run.
pub(crate) struct Tally {
    strict: bool,
    passed: usize,
    skipped: Vec<String>,
}

impl Tally {
    /// For a run in which nothing may be skipped, or for one that is strict where `CI` is set.
    pub(crate) fn new(strict: bool) -> Self {
        let ci = std::env::var_os("CI").is_some_and(|value| !value.is_empty());
        Self { strict: strict || ci, passed: 0, skipped: Vec::new() }
    }

    /// What a suite needs; nothing where the system lacks it.
    pub(crate) fn need<T>(&mut self, suite: &str, found: Result<T>) -> Result<Option<T>> {
        match found {
            Ok(found) => Ok(Some(found)),
            Err(lack) if self.strict => Err(lack).with_context(|| format!("{suite} may not be skipped here")),
            Err(lack) => {
                println!("\n⚠ Skipped: {suite}. {lack:#}");
                self.skipped.push(suite.to_owned());
                Ok(None)
            }
        }
    }

    /// Counts a suite that passed.
    pub(crate) fn passed(&mut self) {
        self.passed += 1;
    }

    /// Says what it came to.
    pub(crate) fn close(&self) {
        println!("\n{}", self.summary());
    }

    fn summary(&self) -> String {
        let passed = format!("Suites passed: {}, skipped: {}.", self.passed, self.skipped.len());
        let names = self.skipped.iter().map(|suite| format!("\n⚠ Skipped, not tested: {suite}"));
        names.fold(passed, |text, name| text + &name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::anyhow;

    #[test]
    fn what_is_lacking_is_skipped_and_counted() {
        let mut tally = Tally { strict: false, passed: 0, skipped: Vec::new() };
        assert_eq!(tally.need("native", Ok(1)).expect("it is there"), Some(1));
        tally.passed();
        assert_eq!(tally.need::<()>("nginx", Err(anyhow!("no nginx"))).expect("it is skipped"), None);
        assert_eq!(tally.summary(), "Suites passed: 1, skipped: 1.\n⚠ Skipped, not tested: nginx");
    }

    #[test]
    fn where_every_test_counts_what_is_lacking_is_an_error() {
        let mut tally = Tally { strict: true, passed: 0, skipped: Vec::new() };
        let error = tally.need::<()>("nginx", Err(anyhow!("no nginx"))).expect_err("it may not be skipped");
        assert_eq!(format!("{error:#}"), "nginx may not be skipped here: no nginx");
    }
}
