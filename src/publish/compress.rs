//! Each text asset beside itself in the two encodings that static hosts hand on.

use super::PublishError;
use brotli::enc::BrotliEncoderParams;
use flate2::{Compression, GzBuilder};
use rayon::prelude::*;
use std::io::Write;
use std::path::{Path, PathBuf};

/// What is worth compressing, by how its name ends.
const ENDINGS: [&str; 9] = ["css", "html", "js", "json", "svg", "txt", "wasm", "webmanifest", "xml"];

/// Writes `.br` (quality 11) and `.gz` (level 9, no time stamp) beside every such file.
pub(super) fn all(folder: &Path) -> Result<(), PublishError> {
    let mut files = files(folder)?;
    files.retain(|path| path.extension().and_then(|ending| ending.to_str()).is_some_and(|it| ENDINGS.contains(&it)));
    files.par_iter().try_for_each(|path| one(path).map_err(|error| PublishError::File(path.clone(), error)))
}

fn one(path: &Path) -> std::io::Result<()> {
    let bytes = std::fs::read(path)?;
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    let mut brotli = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut brotli, &parameters)?;
    std::fs::write(path.with_added_extension("br"), brotli)?;
    let mut gzip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
    gzip.write_all(&bytes)?;
    std::fs::write(path.with_added_extension("gz"), gzip.finish()?)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, PublishError> {
    let failed = |error| PublishError::File(folder.to_owned(), error);
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() {
            files.extend(self::files(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}
