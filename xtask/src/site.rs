//! Building and serving the site.

use crate::run::{command, step};
use crate::sizes;
use crate::tools::Tools;
use anyhow::Result;

/// Builds the published site into `dist/`, and holds it to its size budgets.
pub(crate) fn build() -> Result<()> {
    let tools = Tools::ready()?;
    let mut trunk = command(tools.trunk(), &["build", "--release"]);
    trunk.env("PATH", tools.path()?).env("PAD31_FONTS", tools.fonts());
    step("Building dist/ (about 3 minutes from nothing)", &mut trunk)?;
    sizes::report()
}

/// Serves the site and rebuilds it on change, until interrupted. A change shows on reload.
pub(crate) fn serve(options: &[String]) -> Result<()> {
    let tools = Tools::ready()?;
    let mut trunk = command(tools.trunk(), &["serve"]);
    trunk.args(options).env("PATH", tools.path()?).env("PAD31_FONTS", tools.fonts());
    step("Building, then serving on http://127.0.0.1:8031/ until Ctrl-C (about 3 minutes from nothing)", &mut trunk)
}
