//! The web servers that the shipped configurations are tested on.

use crate::apt;
use crate::run::find;
use anyhow::{Result, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A server, and what a command finds it by.
#[derive(Clone, Copy)]
pub(crate) enum Server {
    Nginx,
    Caddy,
}

impl Server {
    /// In the order they are tested.
    pub(crate) const ALL: [Self; 2] = [Self::Nginx, Self::Caddy];

    fn name(self) -> &'static str {
        match self {
            Self::Nginx => "nginx",
            Self::Caddy => "caddy",
        }
    }

    /// Its configuration, in `deploy/`.
    pub(crate) fn configuration(self) -> &'static str {
        match self {
            Self::Nginx => "deploy/nginx.conf",
            Self::Caddy => "deploy/Caddyfile",
        }
    }

    /// Debian's packages.
    fn packages(self) -> &'static [&'static str] {
        match self {
            Self::Nginx => &["nginx", "libnginx-mod-http-brotli-static"],
            Self::Caddy => &["caddy"],
        }
    }

    /// What it loads besides itself.
    fn module(self) -> Option<&'static Path> {
        match self {
            // Where Debian puts it, as deploy/nginx.conf loads it.
            Self::Nginx => Some(Path::new("/usr/lib/nginx/modules/ngx_http_brotli_static_module.so")),
            Self::Caddy => None,
        }
    }

    /// Finds it, or installs Debian's where apt and root allow.
    pub(crate) fn ready(self) -> Result<PathBuf> {
        if let Some(program) = self.installed() {
            return Ok(program);
        }
        let packages = self.packages();
        if apt::install(packages, "seconds")?
            && let Some(program) = self.installed()
        {
            return Ok(program);
        }
        let with = self.module().map(|module| format!(" with {}", module.display())).unwrap_or_default();
        bail!(
            "the test of {} needs {}{with}.\nDebian and Ubuntu: sudo apt-get install {}",
            self.configuration(),
            self.name(),
            packages.join(" ")
        )
    }

    /// Tells a command where it is.
    pub(crate) fn tell(self, command: &mut Command, program: &Path) {
        command.env(self.name().to_uppercase(), program);
    }

    fn installed(self) -> Option<PathBuf> {
        let sbin = Path::new("/usr/sbin").join(self.name());
        let program = find(self.name()).or_else(|| sbin.is_file().then_some(sbin))?;
        self.module().is_none_or(Path::is_file).then_some(program)
    }
}
