//! The published page, read as HTML: everything is there before any script.
#![cfg(feature = "ssr")]

mod staging;

use pad31::clock::calendar::parse_instant;
use pad31::components::live::{KIT_ATTRIBUTE, Kit, PART_ATTRIBUTE, labels};
use pad31::components::{BASIS_ATTRIBUTE, ROOT_ID};
use pad31::publish::{Settings, Site, publish};
use pad31::reader::Basis;
use scraper::{ElementRef, Html, Selector};
use staging::{LIVE, QUAY};
use std::path::{Path, PathBuf};

/// Publishes the invented story into a folder of its own, as Trunk's hook does.
fn published(name: &str) -> (PathBuf, String) {
    published_at(name, None)
}

/// As [`published`], for a public address.
fn published_at(name: &str, site: Option<&Site>) -> (PathBuf, String) {
    let staging = staging::published(QUAY, name, &Settings { site: site.cloned(), ..Settings::default() });
    let html = std::fs::read_to_string(staging.join("index.html")).expect("the page");
    (staging, html)
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect(selector)).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn attribute<'a>(element: &ElementRef<'a>, name: &str) -> &'a str {
    element.attr(name).unwrap_or_default()
}

#[test]
fn the_page_is_complete_without_a_script() {
    let (_, html) = published("complete");
    let page = Html::parse_document(&html);
    assert_eq!(all(&page, "h1").len(), 1);
    assert_eq!(attribute(&all(&page, "html")[0], "lang"), "en");
    for id in ["story", "damage", "stay", "stakes", "since", "sources"] {
        let section = all(&page, &format!("section#{id}[aria-labelledby='{id}-heading']"));
        assert_eq!(section.len(), 1, "#{id}");
        assert_eq!(all(&page, &format!("#{id} h2#{id}-heading")).len(), 1, "#{id} has its heading");
    }
    for id in ["a1", "d1", "d2", "s1"] {
        let claim = all(&page, &format!("#damage [data-claim={id}]"));
        assert_eq!(claim.len(), 1, "{id}");
        assert!(claim[0].attr("hidden").is_none(), "{id} is shown");
        for (what, selector) in [
            ("speaker", ".claim-text strong"),
            ("date", "time[datetime='2031-03-03']"),
            ("source", "sup.citation a[href^='#source-']"),
        ] {
            assert!(!all(&page, &format!("[data-claim={id}] {selector}")).is_empty(), "{id} has its {what}");
        }
    }
    for id in ["e1", "lifted", "found-again"] {
        let event = all(&page, &format!("#since [data-event={id}]:not([hidden])"));
        assert_eq!(event.len(), 1, "{id}");
        assert!(!all(&page, &format!("[data-event={id}] time")).is_empty(), "{id} has its date");
    }
}

#[test]
fn each_instant_is_told_in_every_zone() {
    let (_, html) = published("instants");
    let page = Html::parse_document(&html);
    let at_sea = text(all(&page, "[data-step=open-sea] time")[0]);
    assert!(at_sea.contains("3 March 2031, 09:40:30 UTC"), "{at_sea}");
    assert!(at_sea.contains("3 March 2031, 05:40:30 in Port Averil"), "{at_sea}");
    let zones: Vec<_> = all(&page, "[name=zone]").iter().map(|radio| attribute(radio, "value")).collect();
    for zone in &zones {
        assert_eq!(all(&page, &format!("[data-step=open-sea] [data-zone={zone}]")).len(), 1, "{zone}");
    }
    assert_eq!((zones.first(), zones.last()), (Some(&"utc"), Some(&"local")));
    assert_eq!(attribute(&all(&page, "[data-step=cast-off] time")[0], "datetime"), "2031-03-03T06:15:00Z");
    let after = text(all(&page, "[data-step=open-sea] .step-after")[0]);
    assert_eq!(after.replace('\u{a0}', " "), "3 h 25 min 30 s after casting off");
}

#[test]
fn the_published_countdown_speaks_as_of_the_last_check() {
    let (_, html) = published("countdown");
    let page = Html::parse_document(&html);
    assert_eq!(attribute(&all(&page, "#stay")[0], "data-phase"), "over");
    let hidden = |element: &ElementRef| {
        let mut outward = std::iter::once(**element).chain(element.ancestors());
        outward.any(|node| {
            let element = node.value().as_element();
            element.is_some_and(|element| {
                element.attr("hidden").is_some() || element.classes().any(|class| class == "live")
            })
        })
    };
    for control in all(&page, "button, input[type=range]") {
        assert!(hidden(&control), "a control that needs the script is absent without it: {}", control.html());
    }
}

#[test]
fn every_link_leads_somewhere() {
    let (staging, html) = published("links");
    let page = Html::parse_document(&html);
    for link in all(&page, "a") {
        let address = attribute(&link, "href");
        match address.strip_prefix('#') {
            Some(id) => assert_eq!(all(&page, &format!("[id='{id}']")).len(), 1, "{address}"),
            // Where the forms do not work, the gallery shows the block.
            None if address.starts_with("embed/") || address == "accessibility/" => {
                assert!(staging.join(address.split('#').next().unwrap_or_default()).is_dir());
            }
            None => assert!(address.starts_with("https://") || address.starts_with("mailto:"), "{address}"),
        }
        assert!(!text(link).is_empty(), "{address} has a name");
    }
}

#[test]
fn a_source_is_cited_by_its_number_in_the_list() {
    let (_, html) = published("numbers");
    let page = Html::parse_document(&html);
    let entries: Vec<_> =
        all(&page, ".sources ol > li").iter().map(|entry| attribute(entry, "id").to_owned()).collect();
    let numbered: Vec<_> = (1..=entries.len()).map(|number| format!("source-{number}")).collect();
    assert_eq!(entries, numbered);
    for link in all(&page, ".citation a[href^='#source-']") {
        assert_eq!(attribute(&link, "href"), format!("#source-{}", text(link)));
    }
}

#[test]
fn ids_are_unique_and_nothing_marks_places_to_walk_by() {
    let (_, html) = published("marks");
    assert!(!html.contains("<!-") && !html.contains("<!>"), "no comment");
    assert!(!html.contains("pad31:"), "every mark of the template is filled");
    let page = Html::parse_document(&html);
    let mut ids: Vec<_> = all(&page, "[id]").iter().map(|element| attribute(element, "id")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count);
}

#[test]
fn the_policy_allows_this_page_and_nothing_else() {
    let (staging, html) = published("policy");
    let page = Html::parse_document(&html);
    let policy = attribute(&all(&page, "meta[http-equiv=Content-Security-Policy]")[0], "content");
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert_eq!(policy.matches("'sha256-").count(), 1, "one loader, one hash: {policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("http"), "{policy}");
    let style = attribute(&all(&page, "link[rel=stylesheet]")[0], "href");
    assert!(staging.join(style).is_file(), "{style}");
    assert!(all(&page, "[style], style").is_empty(), "no inline style");
}

/// A list of texts that an element carries.
fn texts(element: &ElementRef, name: &str) -> Vec<String> {
    serde_json::from_str(attribute(element, name)).expect("a list of texts")
}

#[test]
fn each_live_part_carries_what_it_needs_and_no_prose() {
    let (_, html) = published("carried");
    let page = Html::parse_document(&html);
    let basis = Basis::unpack(texts(&all(&page, &format!("#{ROOT_ID}"))[0], BASIS_ATTRIBUTE)).expect("it reads back");
    assert_eq!(basis.stay.planned_days, 190);
    let parts = all(&page, &format!("[{PART_ATTRIBUTE}]"));
    assert_eq!(parts.len(), 20, "three pads and the tools of five sections among them");
    let mut carried = 0;
    for part in &parts {
        let (name, kit) = (attribute(part, PART_ATTRIBUTE), texts(part, KIT_ATTRIBUTE));
        for prose in ["Lavigne", "Brandreth", "collapsed", "https:"] {
            assert!(!kit.iter().any(|text| text.contains(prose)), "{name}: what never changes is in the HTML alone");
        }
        carried += kit.concat().len();
        assert!(Kit::unpack(labels(name).expect(name), kit).is_some(), "{name} reads back");
    }
    // Notices and the line of the present among it: as texts of the page, text browsers would show what is not so.
    assert!(carried < 4_000, "{carried} bytes");
}

#[test]
fn what_a_part_carries_is_taken_whole_and_of_this_version_or_not_at_all() {
    let (_, html) = published("versions");
    let page = Html::parse_document(&html);
    for part in all(&page, &format!("[{PART_ATTRIBUTE}]")) {
        let (name, kit) = (attribute(&part, PART_ATTRIBUTE), texts(&part, KIT_ATTRIBUTE));
        let labels = labels(name).expect(name);
        let shorter = kit[..kit.len() - 1].to_vec();
        let longer = [kit.clone(), vec![String::new()]].concat();
        let other = [vec!["another".to_owned()], kit[1..].to_vec()].concat();
        for bad in [Vec::new(), shorter, longer, other] {
            assert!(Kit::unpack(labels, bad.clone()).is_none(), "{name}: {bad:?}");
        }
    }
    let basis = texts(&all(&page, &format!("#{ROOT_ID}"))[0], BASIS_ATTRIBUTE);
    for at in 0..basis.len() {
        let mut off = basis.clone();
        off.remove(at);
        assert!(Basis::unpack(off).is_none(), "without entry {at}");
    }
}

#[test]
fn a_template_without_its_marks_is_refused() {
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join("unmarked");
    std::fs::create_dir_all(&staging).expect("a folder for the test");
    std::fs::write(staging.join("index.html"), "<!DOCTYPE html>").expect("the template");
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let error =
        publish(project, &project.join(LIVE), &staging, &Settings::default()).expect_err("no marks").to_string();
    assert!(error.contains("index.html") && error.contains("remedy"), "{error}");
}

#[test]
fn each_block_has_a_page_of_its_own() {
    let (staging, full) = published("blocks");
    for (block, section) in [("damage/", "damage"), ("countdown/", "stay"), ("story/", "story"), ("", "damage")] {
        let html = std::fs::read_to_string(staging.join("embed").join(block).join("index.html")).expect("the page");
        assert!(!html.contains("pad31:"), "every mark of the template is filled");
        let page = Html::parse_document(&html);
        assert_eq!(all(&page, "h1").len(), 1);
        assert_eq!(attribute(&all(&page, "meta[name=robots]")[0], "content"), "noindex");
        assert_eq!(all(&page, &format!("section#{section}")).len(), 1, "{block}");
        assert!(all(&page, "[style], style, .masthead, #sources, #embed").is_empty(), "{block}: no furniture");
        let root = if block.is_empty() { "../" } else { "../../" };
        assert!(html.contains(&format!("data-js=\"{root}pad31.js\"")), "{block}: addresses lead up");
        let style = attribute(&all(&page, "link[rel=stylesheet]")[0], "href");
        assert!(staging.join("embed").join(block).join(style).is_file(), "{style}");
        let policy = attribute(&all(&page, "meta[http-equiv=Content-Security-Policy]")[0], "content");
        assert_eq!(policy.matches("'sha256-").count(), 2, "the loader and the frame's own: {policy}");
        for link in all(&page, "a:not([href^='#'])") {
            assert_eq!(attribute(&link, "target"), "_blank", "{}", link.html());
        }
    }
    assert!(!full.contains("noindex"));
}

#[test]
fn what_needs_a_public_address_is_there_with_one_and_not_without() {
    let (bare, html) = published("bare");
    assert!(!html.contains("canonical") && !html.contains("oembed") && !bare.join("oembed").exists());

    let site = Site::parse("https://news.example/pad31/").expect("an address");
    let (staging, html) = published_at("addressed", Some(&site));
    let block = std::fs::read_to_string(staging.join("embed/damage/index.html")).expect("the page");
    for (html, name) in [(html, "story"), (block, "embed-damage")] {
        let page = Html::parse_document(&html);
        assert_eq!(attribute(&all(&page, "link[rel=canonical]")[0], "href"), "https://news.example/pad31/");
        let discovery = attribute(&all(&page, "link[type='application/json+oembed']")[0], "href");
        assert_eq!(discovery, format!("https://news.example/pad31/oembed/{name}.json"));
        let answer = std::fs::read_to_string(staging.join(format!("oembed/{name}.json"))).expect("the answer");
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
        let card = if name == "story" { "story" } else { "both" };
        let picture = format!("https://news.example/pad31/card-{card}.png");
        assert_eq!(answer["thumbnail_url"].as_str(), Some(picture.as_str()));
        assert_eq!((answer["thumbnail_width"].as_u64(), answer["thumbnail_height"].as_u64()), (Some(1200), Some(630)));
        let frame = Html::parse_fragment(answer["html"].as_str().expect("markup"));
        let frame = all(&frame, "iframe")[0];
        assert_eq!(frame.attr("height"), Some(answer["height"].to_string().as_str()), "an honest size");
        assert!(attribute(&frame, "src").starts_with("https://news.example/pad31/embed/"));
    }
}

#[test]
fn an_address_that_is_none_is_refused_with_a_remedy() {
    for bad in
        ["", "news.example", "https://", "https:///x/", "https://news.example/pad31", "ftp://x/", "https://x/?a=\"/"]
    {
        let error = Site::parse(bad).expect_err(bad).to_string();
        assert!(error.contains("PAD31_SITE") && error.contains("remedy"), "{error}");
    }
}

#[test]
fn the_host_script_is_complete() {
    let (staging, _) = published("host-script");
    let script = std::fs::read_to_string(staging.join("embed.js")).expect("embed.js");
    assert!(!script.contains("pad31:editions"), "its mark is filled");
    assert!(script.contains("countdown:[[[0,"), "{script}");
}

#[test]
fn another_story_is_told_by_its_content_alone() {
    let (staging, html) = published("another");
    let page = Html::parse_document(&html);
    let accounts = ["authority", "dockers", "surveyors"];
    for (account, claims) in accounts.into_iter().zip([&["a1"][..], &["d1", "d2"], &["s1"]]) {
        let of = format!("#damage .account[data-account={account}]");
        assert_eq!(all(&page, &format!("{of} figure.pad svg")).len(), 1, "{account} has its drawing");
        let told: Vec<_> =
            all(&page, &format!("{of} [data-claim]")).iter().map(|claim| attribute(claim, "data-claim")).collect();
        assert_eq!(told, claims, "{account} says what it says");
        assert!(staging.join(folder(account)).join("index.html").is_file());
    }
    let radios: Vec<_> = all(&page, "#damage .toggle input").iter().map(|radio| attribute(radio, "value")).collect();
    assert_eq!(radios, [&accounts[..], &["both"]].concat());
    assert_eq!(all(&page, "tbody tr:first-child td").len(), 3, "each account answers");
    assert!(
        all(&page, ".flight, .axis-gap, .locator, [data-live=orbits]").is_empty(),
        "parts that this story leaves out"
    );
    let original = all(&page, "[data-claim=d1] q[lang=fr]");
    assert_eq!(text(original[0]), "la flèche s’est effondrée sur le quai");
    let style = attribute(&all(&page, "link[rel=stylesheet]")[0], "href");
    let style = std::fs::read_to_string(staging.join(style)).expect("the style sheet");
    for account in accounts {
        assert!(
            style.contains(&format!("[name=account][value={account}]:checked"))
                && style.contains(&format!("--hue-{account}:"))
        );
    }
    for ours in ["official", "bloggers", "rocket", "trench"] {
        assert!(!style.contains(ours), "{ours} is of another story");
    }
}

#[test]
fn a_landing_is_told_with_its_source_from_its_moment_on() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = Path::new(env!("CARGO_TARGET_TMPDIR")).join("landed-content");
    std::fs::create_dir_all(&content).expect("a folder");
    for file in std::fs::read_dir(project.join(QUAY)).expect("the story") {
        let file = file.expect("a file");
        std::fs::copy(file.path(), content.join(file.file_name())).expect("a copy");
    }
    let facts = std::fs::read_to_string(content.join("facts.toml")).expect("the facts");
    let landing = "[mission.landing]\nwhen = \"2031-09-20T06:00:00Z\"\nsources = [\"evening-tide\"]\n\n[named]";
    std::fs::write(content.join("facts.toml"), facts.replacen("[named]", landing, 1)).expect("the facts");
    let staging = staging::staged("landed");
    publish(project, &content, &staging, &Settings::default()).unwrap_or_else(|error| panic!("{error}"));
    let page = Html::parse_document(&std::fs::read_to_string(staging.join("index.html")).expect("the page"));
    let landing = parse_instant("2031-09-20T06:00:00Z").expect("an instant");
    assert_eq!(all(&page, &format!(".countdown [data-from='{landing}'] .citation a")).len(), 1);
    assert_eq!(text(all(&page, ".countdown-caption")[0]), "The crew came home");
}

fn folder(account: &str) -> &str {
    if account == "dockers" { "union-account" } else { account }
}

#[test]
fn what_is_wrong_with_another_story_is_told_of_its_folder() {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let staging = Path::new(env!("CARGO_TARGET_TMPDIR")).join("nowhere");
    let told = |folder: &Path| publish(project, folder, &staging, &Settings::default()).expect_err("it is not there");
    assert!(told(&project.join("tests/stories/none")).to_string().starts_with("tests/stories/none/facts.toml"));
    assert!(told(Path::new("/none")).to_string().starts_with("/none/facts.toml"));
}
