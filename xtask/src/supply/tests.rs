use super::*;
use cyclonedx_bom::prelude::{Bom, Validate};
use std::collections::BTreeSet;

fn all() -> Vec<Part> {
    parts(&Packages::ready().expect("npm packages")).expect("what is published")
}

/// A crate as an invented one.
fn under(licence: &str) -> Part {
    Part {
        name: "odd".to_owned(),
        version: "1.0.0".to_owned(),
        registry: crates::CRATES,
        licence: licence.to_owned(),
        authors: vec!["Ann Other".to_owned()],
        repository: None,
        sha256: None,
        folder: None,
        needs: Vec::new(),
    }
}

#[test]
fn everything_in_the_webassembly_is_in_notices_and_bill() {
    let parts = all();
    let notices = notices::write(&parts, &licence::allowed().expect("deny.toml")).expect("all are allowed");
    let (names, _) = notices.split_once("====").expect("texts");
    let bill = Bom::parse_from_json(sbom::write(&parts).as_bytes()).expect("a CycloneDX document");
    assert!(bill.validate().passed(), "{:?}", bill.validate());
    let components = bill.components.expect("components").0;
    assert_eq!(components.len(), parts.len());

    // As cargo lists them: another reading of it than `crates` has.
    let tree = crate::run::output(
        "cargo",
        &[
            "tree",
            "--locked",
            "-ppad31",
            "--no-default-features",
            "-Fbrowser",
            "--target=wasm32-unknown-unknown",
            "-enormal,no-proc-macro",
            "--prefix=none",
        ],
    );
    let tree = tree.expect("cargo tree");
    let crates: BTreeSet<_> = tree.lines().filter_map(|line| line.split(" (").next()).skip(1).collect();
    assert!(crates.len() > 100 && crates.iter().any(|name| name.starts_with("leptos v")), "{crates:?}");
    for name in crates.into_iter().filter(|name| !name.starts_with("pad31 ")) {
        let (name, version) = name.split_once(" v").expect("a name and a version");
        let line = names.lines().find(|line| line.starts_with(&format!("{name} {version} ("))).expect(name);
        let text = notices.lines().any(|line| {
            let mut of = line.strip_suffix(':').into_iter().flat_map(|line| line.split(", "));
            of.any(|of| of == format!("{name} {version}"))
        });
        assert!(text, "{name} has no licence text");
        let component = components.iter().find(|component| {
            component.name.to_string() == name && component.version.as_ref().is_some_and(|is| is.to_string() == version)
        });
        let component = component.expect(name);
        assert!(component.licenses.as_ref().is_some_and(|licences| !licences.0.is_empty()), "{line}");
        assert!(component.hashes.as_ref().is_some_and(|hashes| hashes.0.len() == 1), "{name} has a checksum");
    }
    for name in ["rust-std", "wasm-bindgen-cli-support", "world-atlas"] {
        assert!(names.lines().any(|line| line.starts_with(name)), "{name}");
    }
}

#[test]
fn the_bill_says_what_is_built_upon_what() {
    let bill = Bom::parse_from_json(sbom::write(&all()).as_bytes()).expect("a CycloneDX document");
    let needs = bill.dependencies.expect("dependencies").0;
    let of = |name: &str| {
        let found = needs.iter().find(|need| need.dependency_ref.starts_with(&format!("pkg:cargo/{name}@")));
        found.unwrap_or_else(|| panic!("{name}")).dependencies.join(" ")
    };
    assert!(of("pad31").contains("pkg:cargo/leptos@") && of("pad31").contains("pkg:generic/rust-std@"));
    assert!(of("leptos").contains("pkg:cargo/tachys@"));
    assert_eq!(of("datealgo"), "");
}

#[test]
fn what_is_not_allowed_is_not_published() {
    let allowed = licence::allowed().expect("deny.toml");
    for licence in ["GPL-3.0-only", "MIT AND AGPL-3.0-only", "", "of its own"] {
        let error = notices::write(&[under(licence)], &allowed).expect_err(licence);
        assert!(error.to_string().contains("odd 1.0.0"), "{error}");
    }
    let text = notices::write(&[under("GPL-3.0-only OR MIT")], &allowed).expect("the choice is ours");
    assert!(text.contains("Copyright (c) Ann Other\n"), "{text}");
}
