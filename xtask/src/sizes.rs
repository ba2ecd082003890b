//! What a browser downloads, in bytes after brotli at its highest level, held to a budget.

use crate::run::project;
use anyhow::{Context, Result, bail};
use std::path::Path;

/// WebAssembly and its glue, bytes.
const SCRIPT_BUDGET: usize = 100_000;
/// The page and its style sheet, bytes.
const PAGE_BUDGET: usize = 30_000;

/// Prints the sizes of the main page's files; fails over budget.
pub(crate) fn report() -> Result<()> {
    let dist = project().join("dist");
    let mut files: Vec<_> = std::fs::read_dir(&dist)
        .context("dist/")?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<Vec<_>>>()?
        .into_iter()
        .filter(|path| path.is_file())
        .collect();
    files.sort();

    println!("\n{:<44} {:>9} {:>9}", "File in dist/", "bytes", "brotli 11");
    let (mut script, mut page) = (0, 0);
    for path in &files {
        let bytes = std::fs::read(path).with_context(|| format!("{}", path.display()))?;
        let compressed = brotli_11(&bytes)?;
        let name = path.file_name().unwrap_or_default().display();
        println!("{name:<44} {:>9} {compressed:>9}", bytes.len());
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("wasm" | "js") => script += compressed,
            Some("html" | "css") => page += compressed,
            _ => {}
        }
    }
    for (what, size, budget) in [("WebAssembly + glue", script, SCRIPT_BUDGET), ("HTML + CSS", page, PAGE_BUDGET)] {
        println!("{what:<44} {:>9} {size:>9}  of at most {budget}", "");
        if size > budget {
            bail!("{what} weigh {size} bytes in brotli, over the budget of {budget}");
        }
    }
    if script == 0 || page == 0 {
        bail!("{} lacks a page or its script", Path::new("dist").display());
    }
    Ok(())
}

fn brotli_11(bytes: &[u8]) -> Result<usize> {
    let parameters =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &parameters).context("brotli")?;
    Ok(compressed.len())
}
