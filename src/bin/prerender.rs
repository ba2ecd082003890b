//! Trunk's `post_build` hook: writes every page into the folder that becomes `dist/`.

use pad31::publish::{
    CONTENT_VARIABLE, FONTS_VARIABLE, NOTICES_VARIABLE, OUTLINES_VARIABLE, PublishError, SITE_VARIABLE, Settings, Site,
    publish,
};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!("prerender is Trunk's post_build hook: run `cargo xtask build`, which runs Trunk");
        return ExitCode::FAILURE;
    };
    match write(&staging) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nThe pages could not be written.\n\n{error}\n");
            ExitCode::FAILURE
        }
    }
}

fn write(staging: &Path) -> Result<(), PublishError> {
    let setting = |name| std::env::var(name).ok().filter(|value| !value.is_empty());
    let site = match Site::of(|name| std::env::var(name).ok())? {
        Some((site, variable)) => {
            eprintln!("The public address is {}, from {variable}", site.as_ref());
            Some(site)
        }
        None => None,
    };
    let fonts = setting(FONTS_VARIABLE).map(PathBuf::from);
    let outlines = setting(OUTLINES_VARIABLE).map(PathBuf::from);
    if site.is_none() {
        eprintln!(
            "{SITE_VARIABLE} is not set: left out are canonical addresses, og:url, og:image and twitter:image, \
             oEmbed and the site map"
        );
    }
    if fonts.is_none() {
        eprintln!("{FONTS_VARIABLE} is not set: left out are cards and icons (`cargo xtask build` sets it)");
    }
    if outlines.is_none() {
        eprintln!("{OUTLINES_VARIABLE} is not set: left out is the map of the place (`cargo xtask build` sets it)");
    }
    let notices = setting(NOTICES_VARIABLE).map(PathBuf::from);
    if notices.is_none() {
        eprintln!(
            "{NOTICES_VARIABLE} is not set: left out are third-party notices and the bill of materials \
             (`cargo xtask build` sets it)"
        );
    }
    // Trunk says which profile it built.
    let compressed = setting("TRUNK_PROFILE").is_some_and(|profile| profile == "release");
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = setting(CONTENT_VARIABLE).map_or_else(|| project.join("content"), PathBuf::from);
    publish(project, &content, staging, &Settings { site, fonts, outlines, notices, compressed })
}
