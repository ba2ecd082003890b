//! The bill of materials, in `CycloneDX` (<https://cyclonedx.org/docs/1.5/json/>). Without a date or a number of its
//! own, so that the same sources give the same bytes.

use super::crates::{CRATES, OURS};
use super::part::Part;
use serde_json::{Value, json};

/// The bill as JSON.
pub(super) fn write(parts: &[Part]) -> String {
    let ours = format!("pkg:{CRATES}/{OURS}@{}", env!("CARGO_PKG_VERSION"));
    let needed = |id: &String| parts.iter().any(|part| part.needs.contains(id));
    // What nothing else needs is what ours does.
    let roots: Vec<_> = parts.iter().map(Part::id).filter(|id| !needed(id)).collect();
    let mut needs = vec![json!({ "ref": ours, "dependsOn": roots })];
    needs.extend(parts.iter().map(|part| json!({ "ref": part.id(), "dependsOn": part.needs })));
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.5.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": ours,
                "name": OURS,
                "version": env!("CARGO_PKG_VERSION"),
                "licenses": [{ "expression": "MIT OR Apache-2.0" }],
            },
        },
        "components": parts.iter().map(component).collect::<Vec<_>>(),
        "dependencies": needs,
    });
    format!("{bill:#}\n")
}

fn component(part: &Part) -> Value {
    let mut component = json!({
        "type": "library",
        "bom-ref": part.id(),
        "name": part.name,
        "version": part.version,
        "licenses": [{ "expression": part.licence }],
        "purl": part.id(),
    });
    if let Some(sha256) = &part.sha256 {
        component["hashes"] = json!([{ "alg": "SHA-256", "content": sha256 }]);
    }
    if let Some(repository) = &part.repository {
        component["externalReferences"] = json!([{ "type": "vcs", "url": repository }]);
    }
    component
}
