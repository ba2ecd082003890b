//! What a browser downloads, in bytes after brotli at its highest level, held to a budget.

use crate::run::project;
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// What is held to a budget: its name, the files in `dist/` it is made of, and its bytes at most.
const BUDGETS: [(&str, fn(&str) -> bool, usize); 3] = [
    ("WebAssembly + glue", |file| file.starts_with("pad31-") && !file.ends_with(".css"), 100_000),
    ("HTML + CSS of the page", |file| file == "index.html" || file.ends_with(".css"), 30_000),
    ("The host's script", |file| file == "embed.js", 1_500),
];

/// Prints the sizes of the published files; fails over budget.
pub(crate) fn report() -> Result<()> {
    let dist = project().join("dist");
    let mut files = Vec::new();
    collect(&dist, &mut files)?;
    files.sort();

    println!("\n{:<44} {:>9} {:>9}", "File in dist/", "bytes", "brotli 11");
    let mut spent = [0; BUDGETS.len()];
    for path in &files {
        let size = |path: &Path| {
            Ok::<_, std::io::Error>(usize::try_from(std::fs::metadata(path)?.len()).unwrap_or(usize::MAX))
        };
        let bytes = size(path)?;
        // Pictures are compressed as they are.
        let compressed = size(&path.with_added_extension("br")).unwrap_or(bytes);
        let name = path.strip_prefix(&dist)?.to_string_lossy();
        println!("{name:<44} {:>9} {compressed:>9}", bytes);
        for (spent, (_, part, _)) in spent.iter_mut().zip(BUDGETS) {
            *spent += if part(&name) { compressed } else { 0 };
        }
    }
    for (size, (what, _, budget)) in spent.into_iter().zip(BUDGETS) {
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

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in std::fs::read_dir(folder).with_context(|| format!("{}", folder.display()))? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else if path.extension().is_none_or(|ending| ending != "br" && ending != "gz") {
            files.push(path);
        }
    }
    Ok(())
}
