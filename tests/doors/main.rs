//! The doors that texts of others come in by, one a file, each with what must hold of any bytes. Here each is tried
//! with what has been kept for it and with a few thousand variations of that; `PAD31_TRIES` is another number of them,
//! `PAD31_DOOR` the one door that is tried.
#![cfg(feature = "ssr")]
#![expect(clippy::print_stdout, reason = "a long run says how far it came")]

mod content;
mod drawing;
mod page_data;
mod query;
mod snippet;

use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use std::path::Path;
use std::time::Instant;

/// What is kept for a door: small, told apart by what of the code it reaches.
fn corpus(door: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/doors/corpus").join(door);
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    assert!(!paths.is_empty(), "{door} has a corpus");
    paths.into_iter().map(|path| std::fs::read(path).expect("bytes")).collect()
}

/// One of what is kept, with some of its bytes others.
fn varied(kept: Vec<Vec<u8>>) -> impl Strategy<Value = Vec<u8>> {
    let edits = prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), 0..4_u8), 0..6);
    (prop::sample::select(kept), edits).prop_map(|(mut bytes, edits)| {
        for (at, byte, how) in edits {
            let at = at.index(bytes.len() + 1);
            match how {
                0 => bytes.insert(at, byte),
                1 => drop((at < bytes.len()).then(|| bytes.remove(at))),
                2 => bytes.truncate(at.max(8)),
                _ => bytes.iter_mut().skip(at).take(1).for_each(|old| *old = byte),
            }
        }
        bytes
    })
}

fn hold(door: &str, cases: u32, check: fn(&[u8])) {
    let setting = |name| std::env::var(name).ok();
    if setting("PAD31_DOOR").is_some_and(|only| only != door) {
        return;
    }
    let cases = setting("PAD31_TRIES").map_or(cases, |tries| tries.parse().expect("PAD31_TRIES is a number"));
    let (kept, started) = (corpus(door), Instant::now());
    for bytes in &kept {
        check(bytes);
    }
    let config = Config { cases, failure_persistence: None, ..Config::default() };
    let seeded = TestRng::from_seed(RngAlgorithm::ChaCha, &[31; 32]);
    let outcome = TestRunner::new_with_rng(config, seeded).run(&varied(kept), |bytes| {
        check(&bytes);
        Ok(())
    });
    outcome.unwrap_or_else(|error| panic!("{door}: {error}"));
    println!("{door}: {cases} tries, {} s", started.elapsed().as_secs());
}

#[test]
fn any_address_is_some_choice_and_keeps_what_is_not_ours() {
    hold("query", 4_000, query::check);
}

#[test]
fn a_snippet_holds_what_it_should_whatever_it_is_made_of() {
    hold("snippet", 2_000, snippet::check);
}

#[test]
fn page_data_reads_as_nothing_or_holds_at_every_instant() {
    hold("page_data", 4_000, page_data::check);
}

#[test]
fn any_content_is_a_story_or_mistakes_with_file_key_and_remedy() {
    hold("content", 150, content::check);
}

#[test]
fn any_drawing_is_of_harmless_shapes_or_a_mistake() {
    hold("drawing", 100, drawing::check);
}
