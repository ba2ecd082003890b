//! What a browser downloads, in bytes after brotli at its highest level, held to a budget.

use crate::run::project;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// What is held to a budget, and its bytes at most: a little more than was reached (docs/performance.md).
const BUDGETS: [(&str, u64); 3] =
    [("WebAssembly + glue", 60_200), ("HTML + CSS of the page", 32_000), ("The host’s script", 2_900)];

/// Which budget a file of `dist/` counts in.
fn budget(file: &str) -> Option<usize> {
    match (file, file.rsplit_once('.')?) {
        ("embed.js", _) => Some(2),
        ("index.html", _) | (_, (_, "css")) => Some(1),
        (_, (name, "js" | "wasm")) if name.starts_with("pad31-") => Some(0),
        _ => None,
    }
}

/// Prints the sizes of the published files; fails over budget.
pub(crate) fn report() -> Result<()> {
    let dist = project().join("dist");
    let mut files = Vec::new();
    collect(&dist, &mut files)?;
    files.retain(|path| path.extension().is_none_or(|ending| ending != "br" && ending != "gz"));
    files.sort();

    println!("\n{:<44} {:>9} {:>9}", "File in dist/", "bytes", "brotli 11");
    let mut spent = [0; BUDGETS.len()];
    for path in &files {
        let bytes = size(path)?;
        // What has no `.br` beside it, such as a picture, is compressed as it is.
        let compressed = size(&path.with_added_extension("br")).unwrap_or(bytes);
        let name = path.strip_prefix(&dist)?.to_string_lossy();
        println!("{name:<44} {bytes:>9} {compressed:>9}");
        if let Some(index) = budget(&name) {
            spent[index] += compressed;
        }
    }
    for (size, (what, budget)) in spent.into_iter().zip(BUDGETS) {
        println!("{what:<44} {:>9} {size:>9}  of at most {budget}", "");
        if size > budget {
            bail!("{what}: {size} bytes in brotli, over the budget of {budget}");
        }
        if size == 0 {
            bail!("dist/ lacks this: {what}");
        }
    }
    Ok(())
}

fn size(path: &Path) -> Result<u64> {
    Ok(std::fs::metadata(path).with_context(|| format!("{}", path.display()))?.len())
}

/// Every file in a folder and those below.
pub(crate) fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}
