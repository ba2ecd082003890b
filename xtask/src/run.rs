//! Running other programs, and saying so.

use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

/// The project's folder.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the project's folder")
}

/// A command in the project's folder.
pub(crate) fn command(program: impl AsRef<Path>, arguments: &[&str]) -> Command {
    let mut command = Command::new(program.as_ref());
    command.current_dir(project()).args(arguments);
    command
}

/// Runs a command that must succeed, and says what for and how long it took.
pub(crate) fn step(what: &str, command: &mut Command) -> Result<()> {
    println!("\n▶ {what}");
    let start = Instant::now();
    let name = command.get_program().to_owned();
    let status = command.status().with_context(|| format!("{} could not be started", name.display()))?;
    if !status.success() {
        bail!("{what}: {} failed ({status})", name.display());
    }
    println!("✔ {what} ({} s)", start.elapsed().as_secs());
    Ok(())
}

/// What the file names of programs end in.
const ENDINGS: &[&str] = if cfg!(windows) { &[".exe", ".cmd"] } else { &[""] };

/// Where a program is found on the search path. On Windows npm is a batch file, which is started only by
/// its whole name.
pub(crate) fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let files = |folder: PathBuf| ENDINGS.iter().map(move |ending| folder.join(format!("{program}{ending}")));
    std::env::split_paths(&path).flat_map(files).find(|file| file.is_file())
}

/// What a program prints, if it runs and succeeds.
pub(crate) fn output(program: impl AsRef<Path>, arguments: &[&str]) -> Option<String> {
    let output = command(program, arguments).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}
