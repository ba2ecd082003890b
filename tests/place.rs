//! The map of where it happens: drawn from outlines of countries, about any place of the world.
#![cfg(feature = "ssr")]

mod staging;

use pad31::publish::{OUTLINES_VARIABLE, PublishError, Settings, publish};
use pad31::story::Place;
use scraper::{ElementRef, Html, Selector};
use staging::{LIVE, QUAY};
use std::path::{Path, PathBuf};

/// What the map may add to the page, after brotli 11.
const MOST_BYTES: usize = 2_000;

fn settings() -> Settings {
    let outlines = std::env::var_os(OUTLINES_VARIABLE).map(PathBuf::from);
    assert!(outlines.is_some(), "{OUTLINES_VARIABLE} names the outlines: `cargo xtask test` installs them and sets it");
    Settings { outlines, ..Settings::default() }
}

fn page(staging: &Path) -> Html {
    Html::parse_document(&std::fs::read_to_string(staging.join("index.html")).expect("the page"))
}

fn all<'a>(page: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    page.select(&Selector::parse(selector).expect(selector)).collect()
}

fn number(element: ElementRef, attribute: &str) -> f64 {
    element.attr(attribute).and_then(|number| number.parse().ok()).expect(attribute)
}

/// The live story's text, from one mark to before another.
fn part(file: &str, from: &str, until: &str) -> String {
    let text = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(LIVE).join(file)).expect(file);
    let start = text.find(from).unwrap_or_else(|| panic!("{file} has no {from:?}"));
    let end = text[start..].find(until).unwrap_or_else(|| panic!("{file} has no {until:?}"));
    text[start..start + end].to_owned()
}

/// The live story at another place, in its first language, without the names that stand on its map.
fn moved(name: &str, latitude: f64, longitude: f64, country: &str) -> Result<Html, PublishError> {
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let content = Path::new(env!("CARGO_TARGET_TMPDIR")).join("moved/content").join(name);
    std::fs::create_dir_all(&content).expect("a folder for the test");
    let place = format!("[place]\nlatitude = {latitude:?}\nlongitude = {longitude:?}\ncountry = \"{country}\"\n");
    let changes = [
        ("facts.toml", part("facts.toml", "languages = [", "\n"), "languages = [\"en\"]".to_owned()),
        ("facts.toml", part("facts.toml", "[place]", "# Facts that words name"), place),
        ("en.toml", part("en.toml", "lettering = {", "\n"), String::new()),
    ];
    for file in ["facts.toml", "en.toml", "pad.svg", "heights.toml"] {
        let text = std::fs::read_to_string(project.join(LIVE).join(file)).expect(file);
        let these = changes.iter().filter(|(name, ..)| *name == file);
        let text = these.fold(text, |text, (_, from, to)| text.replacen(from, to, 1));
        std::fs::write(content.join(file), text).expect(file);
    }
    let staging = staging::staged(&format!("moved/{name}"));
    publish(project, &content, &staging, &settings()).map(|()| page(&staging))
}

/// The rings or lines of a path of the map.
fn lines(page: &Html, name: &str) -> Vec<Vec<(f64, f64)>> {
    let path = all(page, &format!(".locator path.locator-{name}"));
    assert_eq!(path.len(), 1, "{name}");
    let pieces = path[0].attr("d").unwrap_or_default().split('M').skip(1);
    let piece = |piece: &str| {
        let spaced = piece.replace('z', "").replace('l', " ").replace('-', " -");
        let numbers: Vec<f64> = spaced.split_whitespace().map(|number| number.parse().expect(piece)).collect();
        let steps = numbers.chunks(2).scan((0.0, 0.0), |at, step| {
            *at = (at.0 + step[0], at.1 + step[1]);
            Some(*at)
        });
        steps.collect()
    };
    pieces.map(piece).collect()
}

/// Whether a point lies within an area of the map: a line from it to the right leaves the area once more than it
/// comes in.
fn within(page: &Html, name: &str, (x, y): (f64, f64)) -> bool {
    let rings = lines(page, name);
    let edges = rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let crossed = edges.filter(|(from, to)| {
        (from.1 > y) != (to.1 > y) && x < from.0 + (y - from.1) / (to.1 - from.1) * (to.0 - from.0)
    });
    crossed.count() % 2 == 1
}

const MIDDLE: (f64, f64) = (Place::WIDTH / 2.0, Place::HEIGHT / 2.0);

#[test]
fn the_live_story_s_map_has_the_place_in_its_middle() {
    let page = page(&staging::published(LIVE, "place", &settings()));
    let map = all(&page, "#story .locator svg[role=img]");
    assert_eq!(map.len(), 1, "one map, with the launch");
    assert!(map[0].attr("aria-label").is_some_and(|label| label.contains("Kazakhstan")));
    let dot = all(&page, ".locator circle");
    assert_eq!((number(dot[0], "cx"), number(dot[0], "cy")), MIDDLE);
    let within = |name, at| within(&page, name, at);
    assert!(within("country", MIDDLE) && within("land", MIDDLE), "Baikonur is in Kazakhstan");
    let [kazakhstan, russia] = ["Kazakhstan", "Russia"].map(|name| {
        let text = all(&page, ".locator text").into_iter().find(|text| text.text().collect::<String>() == name);
        let text = text.expect(name);
        (number(text, "x"), number(text, "y"))
    });
    assert!(within("country", kazakhstan), "its name is in it");
    assert!(within("land", russia) && !within("country", russia), "Russia is land beside it");
    let place = Place { latitude: 45.996, longitude: 63.564, ..nowhere() };
    let (tehran, caspian) = (place.on_map(35.7, 51.4), place.on_map(42.0, 50.5));
    assert!(within("land", tehran) && !within("land", caspian), "the sea is none");
    assert!(lines(&page, "borders").len() > 5, "countries around border on each other");
    let caption: String = all(&page, ".locator figcaption")[0].text().collect();
    assert!(caption.replace('\u{a0}', " ").contains("45.996° N, 63.564° E"), "{caption}");
    assert!(all(&page, ".locator [style]").is_empty(), "the policy allows no inline style");
}

fn nowhere() -> Place {
    let text = String::new;
    Place {
        latitude: 0.0,
        longitude: 0.0,
        country: text(),
        name: text(),
        description: text(),
        label: text(),
        caption: text(),
        lettering: Vec::new(),
    }
}

#[test]
fn north_is_up_east_is_right_and_distances_are_those_of_the_earth() {
    for (latitude, longitude) in [(45.996, 63.564), (-2.4, -44.4), (0.0, 180.0), (89.0, 10.0)] {
        let place = Place { latitude, longitude, ..nowhere() };
        let near = |at: (f64, f64), x: f64, y: f64| (at.0 - x).abs() < 0.5 && (at.1 - y).abs() < 0.5;
        assert!(near(place.on_map(latitude, longitude), MIDDLE.0, MIDDLE.1), "{latitude} {longitude}");
        // A degree is 111.2 km, and the map 3,504 km wide.
        let degree = Place::WIDTH / 3504.0 * 111.2;
        assert!(near(place.on_map(latitude - 1.0, longitude), MIDDLE.0, MIDDLE.1 + degree), "a degree south");
        let (east, _) = place.on_map(latitude, longitude + 1.0);
        assert!((east - MIDDLE.0 - degree * latitude.to_radians().cos()).abs() < 0.5, "a degree east");
        let (x, y) = place.on_map(1.0 - latitude, longitude + 180.0);
        assert!(!Place::is_near(x, y) && Place::is_near(MIDDLE.0, MIDDLE.1), "about the far point");
    }
}

#[test]
fn the_map_costs_the_page_little() {
    let size = |name, outlines| {
        let staging = staging::published(LIVE, name, &Settings { outlines, ..Settings::default() });
        let page = std::fs::read(staging.join("index.html")).expect("the page");
        let mut compressed = Vec::new();
        let quality = brotli::enc::BrotliEncoderParams { quality: 11, ..Default::default() };
        brotli::BrotliCompress(&mut page.as_slice(), &mut compressed, &quality).expect("memory is enough");
        compressed.len()
    };
    let (with, without) = (size("place-with", settings().outlines), size("place-without", None));
    assert!(with > without && with - without <= MOST_BYTES, "{} bytes", with - without);
}

#[test]
fn without_a_place_or_without_outlines_there_is_no_map() {
    let none = |staging: PathBuf| all(&page(&staging), ".locator").is_empty();
    assert!(none(staging::published(QUAY, "placeless", &settings())), "the story has no place");
    assert!(none(staging::published(LIVE, "unoutlined", &Settings::default())), "the build has no outlines");
}

#[test]
fn other_places_of_the_world_are_drawn_as_well() {
    // Of Madrid the far point is land; Suva lies by the line where east and west meet; Kourou is overseas.
    for (name, latitude, longitude, country, sea) in [
        ("madrid", 40.4, -3.7, "Spain", (45.0, -12.0)),
        ("suva", -17.8, 178.0, "Fiji", (-25.0, -178.0)),
        ("kourou", 5.2, -52.8, "France", (10.0, -48.0)),
        ("mcmurdo", -77.8, 167.0, "Antarctica", (-68.0, 178.0)),
    ] {
        let page = moved(name, latitude, longitude, country).unwrap_or_else(|error| panic!("{error}"));
        let place = Place { latitude, longitude, ..nowhere() };
        assert!(!lines(&page, "country").is_empty(), "{name}");
        assert!(!within(&page, "land", place.on_map(sea.0, sea.1)), "{name}: the sea is none");
    }
}

#[test]
fn what_is_wrong_with_country_or_outlines_is_told() {
    let told = |error: PublishError, parts: &[&str]| {
        let error = error.to_string();
        assert!(parts.iter().all(|part| error.contains(part)), "{error}");
    };
    let unknown = moved("unknown", 45.996, 63.564, "Kazakstan").expect_err("no such country");
    told(unknown, &["facts.toml", "key:     place.country", "\"Kazakstan\"", "did you mean \"Kazakhstan\"?"]);
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    for (file, problem) in [("no-such-file.json", "no-such-file.json: "), ("Cargo.toml", "Cargo.toml: ")] {
        let settings = Settings { outlines: Some(project.join(file)), ..Settings::default() };
        let staging = staging::staged("unreadable");
        let error = publish(project, &project.join(LIVE), &staging, &settings).expect_err(file);
        told(error, &[OUTLINES_VARIABLE, "problem: ", problem, "remedy:  name countries-50m.json"]);
    }
}
