//! nginx, for the test of the shipped configuration.

use crate::apt;
use crate::run::find;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};

/// Where Debian puts the module, as deploy/nginx.conf loads it.
const MODULE: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// Finds nginx and its module, or installs Debian's where apt and root allow.
pub(crate) fn ready() -> Result<PathBuf> {
    if let Some(nginx) = installed() {
        return Ok(nginx);
    }
    if apt::install(&["nginx", "libnginx-mod-http-brotli-static"], "seconds")?
        && let Some(nginx) = installed()
    {
        return Ok(nginx);
    }
    bail!(
        "the test of deploy/nginx.conf needs nginx with {MODULE}.\n\
         Debian and Ubuntu: sudo apt-get install nginx libnginx-mod-http-brotli-static"
    )
}

fn installed() -> Option<PathBuf> {
    let sbin = PathBuf::from("/usr/sbin/nginx");
    let nginx = find("nginx").or_else(|| sbin.is_file().then_some(sbin))?;
    Path::new(MODULE).is_file().then_some(nginx)
}
