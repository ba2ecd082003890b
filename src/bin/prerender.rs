//! Trunk's `post_build` hook: writes every page into the folder that becomes `dist/`.

use std::path::PathBuf;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(staging) = std::env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        eprintln!("prerender is Trunk's post_build hook: run `cargo xtask build`, which runs Trunk");
        return ExitCode::FAILURE;
    };
    let project = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    match pad31::publish::publish(&project, &staging) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nThe pages could not be written.\n\n{error}\n");
            ExitCode::FAILURE
        }
    }
}
