//! Where the site will be reached: the one setting that addresses which must be absolute hang on.

use super::PublishError;

/// The environment variable that holds the public address. Set and empty, it says that there is none.
pub const SITE_VARIABLE: &str = "PAD31_SITE";

/// What hosts set while they build: the variable that holds the address, and the one by which a build of
/// theirs is known, for the names are not theirs alone. The first that is set is taken.
const HOSTS: [(&str, &str); 4] =
    [("URL", "NETLIFY"), ("DEPLOY_PRIME_URL", "NETLIFY"), ("CF_PAGES_URL", "CF_PAGES"), (REPOSITORY, "GITHUB_ACTIONS")];
/// `owner/name`: GitHub Pages serves it at an address that follows from it.
const REPOSITORY: &str = "GITHUB_REPOSITORY";

/// The absolute address of the published folder, ending in a slash.
#[derive(Clone, Debug)]
pub struct Site(String);

impl Site {
    /// Reads the setting: `https://` (or `http://`), a host, a path ending in a slash, nothing else.
    pub fn parse(text: &str) -> Result<Self, PublishError> {
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let plain = |c: char| c.is_ascii_alphanumeric() || "-._~:/%[]".contains(c);
        match rest {
            Some(rest) if !rest.starts_with('/') && rest.ends_with('/') && rest.chars().all(plain) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(PublishError::Site(text.to_owned())),
        }
    }

    /// The public address as the environment has it, and the variable it was taken from: the setting, else
    /// what the host that builds has set.
    pub fn of(variable: impl Fn(&str) -> Option<String>) -> Result<Option<(Self, &'static str)>, PublishError> {
        if let Some(setting) = variable(SITE_VARIABLE) {
            return if setting.is_empty() { Ok(None) } else { Ok(Some((Self::parse(&setting)?, SITE_VARIABLE))) };
        }
        let set = |name: &str| variable(name).filter(|value| !value.is_empty());
        let found = HOSTS.into_iter().find_map(|(name, host)| set(host).and_then(|_| Some((set(name)?, name))));
        let Some((text, name)) = found else { return Ok(None) };
        let address = if name == REPOSITORY { pages(&text) } else { format!("{}/", text.trim_end_matches('/')) };
        Ok(Some((Self::parse(&address)?, name)))
    }

    /// The absolute address of a page or file.
    pub fn address(&self, path: &str) -> String {
        format!("{}{path}", self.0)
    }

    /// The folder's path on its host, as it starts and ends in a slash.
    pub fn path(&self) -> &str {
        let host = self.0.find("://").map_or(0, |scheme| scheme + 3);
        self.0[host..].find('/').map_or("/", |path| &self.0[host + path..])
    }
}

/// Where GitHub Pages serves a repository.
fn pages(repository: &str) -> String {
    let (owner, name) = repository.split_once('/').unwrap_or((repository, ""));
    let host = format!("{}.github.io", owner.to_lowercase());
    // The repository of that name is the owner's own site.
    if name.to_lowercase() == host { format!("https://{host}/") } else { format!("https://{host}/{name}/") }
}

impl AsRef<str> for Site {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
