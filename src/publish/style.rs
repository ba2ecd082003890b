//! The style sheet: one file for each component in `style/`, one file for the browser.

use super::{PublishError, hashed};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use std::path::Path;

/// A file of the published site, named by its content.
pub(super) struct Style {
    pub name: String,
    pub text: String,
}

/// Follows the `@import`s of the main style sheet, minifies, and adds the rules the build makes.
pub(super) fn bundle(main: &Path, made: &str) -> Result<Style, PublishError> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(main).map_err(|error| PublishError::Style(error.to_string()))?;
    sheet.minify(MinifyOptions::default()).map_err(|error| PublishError::Style(error.to_string()))?;
    let options = PrinterOptions { minify: true, ..PrinterOptions::default() };
    let text = sheet.to_css(options).map_err(|error| PublishError::Style(error.to_string()))?.code + made;
    Ok(Style { name: hashed::name("pad31", &text, "css"), text })
}
