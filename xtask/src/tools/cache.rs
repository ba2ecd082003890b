//! Where tools are kept: per user, one folder for each version and way of coming by it, shared by all
//! clones and never over the user's own. `$PAD31_TOOLS`, else `$XDG_CACHE_HOME/pad31/tools`, else
//! `~/.cache/pad31/tools`.

use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// A tool's folder, whether it is there or not.
pub(super) fn folder(name: &str) -> Result<PathBuf> {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let cache = set("PAD31_TOOLS")
        .or_else(|| set("XDG_CACHE_HOME").map(|cache| cache.join("pad31/tools")))
        .or_else(|| set("HOME").or_else(|| set("USERPROFILE")).map(|home| home.join(".cache/pad31/tools")))
        .context("no home folder is set: name a folder for the tools in PAD31_TOOLS")?;
    Ok(cache.join(name))
}

/// Fills a folder beside its place and moves it there whole, so that neither a broken install nor two
/// at once leave half a tool. What could not be filled is removed.
pub(super) fn fill(folder: &Path, fill: impl FnOnce(&Path) -> Result<()>) -> Result<()> {
    let partial = folder.with_added_extension(format!("partial-{}", std::process::id()));
    std::fs::create_dir_all(&partial).with_context(|| format!("{}", partial.display()))?;
    if let Err(error) = fill(&partial) {
        std::fs::remove_dir_all(&partial).with_context(|| format!("{}", partial.display()))?;
        return Err(error);
    }
    match std::fs::rename(&partial, folder) {
        // Another clone was faster: its tool is as good.
        Err(_) if folder.is_dir() => std::fs::remove_dir_all(&partial),
        result => result,
    }
    .with_context(|| format!("{}", folder.display()))
}
