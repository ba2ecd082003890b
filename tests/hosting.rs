//! Where the site is published: the address that hosts tell, and the page for what is not there.
#![cfg(feature = "ssr")]

mod staging;

use pad31::publish::{Settings, Site};
use scraper::{Html, Selector};
use staging::{LIVE, QUAY};

/// The address and where it was taken from, in an environment of these variables.
fn told(environment: &[(&str, &str)]) -> Option<(String, &'static str)> {
    let variable = |name: &str| environment.iter().find(|(set, _)| *set == name).map(|(_, value)| (*value).to_owned());
    let (site, variable) = Site::of(variable).unwrap_or_else(|error| panic!("{error}"))?;
    Some((site.as_ref().to_owned(), variable))
}

const NETLIFY: (&str, &str) = ("NETLIFY", "true");
const URL: (&str, &str) = ("URL", "https://pad31.example");
const PREVIEW: (&str, &str) = ("DEPLOY_PRIME_URL", "https://preview--pad31.example");
const CLOUDFLARE: [(&str, &str); 2] = [("CF_PAGES", "1"), ("CF_PAGES_URL", "https://1a2b.pad31.pages.dev")];
const ACTIONS: (&str, &str) = ("GITHUB_ACTIONS", "true");

#[test]
fn the_address_is_the_setting_s_else_the_host_s() {
    let of = |address: &str, variable| Some((address.to_owned(), variable));
    assert_eq!(told(&[]), None);
    assert_eq!(told(&[NETLIFY, URL, PREVIEW]), of("https://pad31.example/", "URL"));
    assert_eq!(told(&[NETLIFY, PREVIEW]), of("https://preview--pad31.example/", "DEPLOY_PRIME_URL"));
    assert_eq!(told(&CLOUDFLARE), of("https://1a2b.pad31.pages.dev/", "CF_PAGES_URL"));
    let set = ("PAD31_SITE", "https://news.example/pad31/");
    assert_eq!(told(&[set, NETLIFY, URL]), of("https://news.example/pad31/", "PAD31_SITE"));
    assert_eq!(told(&[("PAD31_SITE", ""), NETLIFY, URL]), None, "set and empty, it says that there is none");
}

#[test]
fn a_name_that_is_not_a_host_s_alone_is_taken_only_in_its_builds() {
    assert_eq!(told(&[URL, PREVIEW, CLOUDFLARE[1], ("GITHUB_REPOSITORY", "ann/pad31")]), None);
    assert_eq!(told(&[NETLIFY, ("URL", "")]), None);
}

#[test]
fn a_repository_has_its_address_at_github_pages() {
    let at = |repository| told(&[ACTIONS, ("GITHUB_REPOSITORY", repository)]).map(|(address, _)| address);
    assert_eq!(at("Ann/Pad31").as_deref(), Some("https://ann.github.io/Pad31/"));
    assert_eq!(at("Ann/Ann.github.io").as_deref(), Some("https://ann.github.io/"));
}

#[test]
fn what_is_no_address_is_refused() {
    for wrong in ["news.example/", "https://news.example", "https:///x/", "https://news.example/?a=b/"] {
        assert!(Site::of(|name| (name == "PAD31_SITE").then(|| wrong.to_owned())).is_err(), "{wrong}");
    }
}

#[test]
fn the_page_for_what_is_not_there_holds_at_any_depth() {
    for (content, name, address, top) in [
        (LIVE, "not-found", None, "/"),
        (QUAY, "not-found-top", Some("https://news.example/"), "/"),
        (QUAY, "not-found-folder", Some("https://news.example/pad31/"), "/pad31/"),
    ] {
        let site = address.map(|address| Site::parse(address).expect("an address"));
        let staging = staging::published(content, name, &Settings { site, ..Settings::default() });
        let text = std::fs::read_to_string(staging.join("404.html")).expect("404.html");
        let html = Html::parse_document(&text);
        let all = |selector: &str| Selector::parse(selector).expect(selector);
        for element in html.select(&all("[href], [src]")) {
            let address = element.attr("href").or(element.attr("src")).expect("an address");
            let path = address.strip_prefix(top).unwrap_or_else(|| panic!("{address} is not from {top}"));
            assert!(staging.join(path).exists(), "{address} leads nowhere");
        }
        let languages = if content == LIVE { ["", "ru/", "kk/"].as_slice() } else { &[""] };
        let homes: Vec<_> = languages.iter().map(|folder| format!("{top}{folder}")).collect();
        assert_eq!(html.select(&all("main a")).filter_map(|link| link.attr("href")).collect::<Vec<_>>(), homes);
        assert_eq!(html.select(&all("html")).next().and_then(|html| html.attr("lang")), Some("en"));
        for there in ["title", "h1", "link[rel=stylesheet]", "link[rel=icon]", "meta[name=robots][content=noindex]"] {
            assert_eq!(html.select(&all(there)).count(), 1, "{there}");
        }
        assert_eq!(html.select(&all("script")).count(), 0, "nothing there is to come alive");
        assert!(html.select(&all("meta[http-equiv=Content-Security-Policy]")).next().is_some());
        assert!(!text.contains("pad31:"), "every mark of the template is filled");
    }
}

/// A tag can be moved to other code; a commit cannot.
#[test]
fn actions_are_named_by_commit() {
    let workflow = include_str!("../.github/workflows/publish.yml");
    let used: Vec<_> = workflow.lines().filter_map(|line| line.split_once("uses: ")).map(|(_, name)| name).collect();
    assert!(used.len() > 5, "{used:?}");
    for name in used {
        let commit = name.split_once('@').and_then(|(_, rest)| rest.split_once(" # v")).map(|(commit, _)| commit);
        let hexadecimal = |commit: &str| commit.len() == 40 && commit.chars().all(|c| c.is_ascii_hexdigit());
        assert!(commit.is_some_and(hexadecimal), "{name} names no commit with its version");
    }
}

/// The loader's text and the frame's stay from build to build, so that a policy with their hashes can be shipped.
#[test]
fn shipped_configurations_send_the_policy_of_the_pages() {
    let staging = staging::published(LIVE, "headers", &Settings::default());
    let headers = std::fs::read_to_string(staging.join("_headers")).expect("_headers");
    let policies: std::collections::BTreeSet<_> =
        headers.lines().filter_map(|line| line.strip_prefix("  Content-Security-Policy: ")).collect();
    let rules: Vec<_> = policies.iter().filter_map(|policy| policy.strip_suffix("frame-ancestors *")).collect();
    let [rules] = rules.as_slice() else { panic!("{policies:?}") };
    assert!(policies.contains("frame-ancestors 'none'"), "the single file");
    assert!(policies.contains(format!("{rules}frame-ancestors 'none'").as_str()), "{policies:?}");
    for (name, text) in
        [("nginx.conf", include_str!("../deploy/nginx.conf")), ("Caddyfile", include_str!("../deploy/Caddyfile"))]
    {
        assert!(text.contains(rules), "deploy/{name} sends another policy than the pages have: write there\n{rules}");
        for (header, value) in headers
            .lines()
            .take_while(|line| !line.starts_with("/pad31"))
            .filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
        {
            let sent = [format!("{header} {value}"), format!("{header} \"{value}\"")];
            assert!(sent.iter().any(|sent| text.contains(sent)), "deploy/{name} sends no {header}: {value}");
        }
    }
    // Where two rules say the same header, hosts send both.
    let paths: Vec<_> = headers.lines().filter(|line| line.starts_with('/')).collect();
    let distinct: std::collections::HashSet<_> = paths.iter().collect();
    assert_eq!(distinct.len(), paths.len(), "{paths:?}");
    assert!(paths.len() <= 100, "Cloudflare Pages reads no more rules: {}", paths.len());
    for framed in ["/embed/\n", "/embed/damage/\n", "/ru/embed/story/\n"] {
        assert!(headers.contains(&format!("{framed}  Content-Security-Policy: {rules}frame-ancestors *")), "{framed}");
    }
}
