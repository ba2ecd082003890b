//! Trunk's `post_build` hook: writes every page into the folder that becomes `dist/`.

use pad31::publish::{PublishError, SITE_VARIABLE, Site, publish};
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
    let setting = std::env::var(SITE_VARIABLE).unwrap_or_default();
    let site = if setting.is_empty() {
        eprintln!("{SITE_VARIABLE} is not set: the pages go without canonical address and oEmbed");
        None
    } else {
        Some(Site::parse(&setting)?)
    };
    publish(Path::new(env!("CARGO_MANIFEST_DIR")), staging, site.as_ref())
}
