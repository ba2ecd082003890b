//! The outlines of the map around the story's place, from those of all countries.

use super::topology::{Country, Topology};
use super::{OUTLINES_VARIABLE, PublishError};
use crate::components::still::Outlines;
use crate::story::load::{ContentError, ContentErrors, did_you_mean};
use crate::story::{Place, Story};
use geo::orient::{Direction, Orient};
use geo::{Area, BooleanOps, Coord, LineString, MapCoords, MultiLineString, MultiPolygon, Polygon, Rect};
use geo::{SimplifyVw, unary_union};
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// How far the outlines go beyond the map, in its units: where they are cut off is not seen.
const BEYOND: f64 = 12.0;
/// What is smaller than this, in square units of the map, is not drawn: a corner of a line, an island.
const FINEST: f64 = 6.0;

/// Reads the file that `Settings::outlines` names.
pub(super) fn read(path: &Path) -> Result<Topology, PublishError> {
    let unusable = |problem: String| PublishError::Outlines(path.to_path_buf(), problem);
    let text = std::fs::read_to_string(path).map_err(|error| unusable(error.to_string()))?;
    let topology: Topology = serde_json::from_str(&text).map_err(|error| unusable(error.to_string()))?;
    if topology.is_whole() {
        Ok(topology)
    } else {
        Err(unusable("a country names an arc that is not there".to_owned()))
    }
}

/// The outlines of a story's map; none where it has no place.
pub(super) fn outlines(topology: &Topology, story: &Story) -> Result<Option<Outlines>, PublishError> {
    let Some(place) = &story.place else { return Ok(None) };
    let countries = topology.countries();
    let Some(home) = countries.iter().find(|country| country.name() == place.country) else {
        return Err(unknown(&place.country, countries));
    };
    let corner = Coord { x: Place::WIDTH + BEYOND, y: Place::HEIGHT + BEYOND };
    let seen = Rect::new(Coord { x: -BEYOND, y: -BEYOND }, corner).to_polygon();
    // An arc is simplified once, so that what borders on each other still does.
    let arcs: Vec<_> = topology.arcs().map(|arc| on_map(&arc, place).simplify_vw(FINEST)).collect();
    let outline = |country: &Country| near(country.outline(&arcs)).orient(Direction::Default);
    let all: Vec<_> = countries.iter().map(outline).collect();
    let borders = seen.clip(&borders(countries, home, &arcs), false);
    Ok(Some(Outlines {
        land: areas(&unary_union(&all).intersection(&seen)),
        country: areas(&outline(home).intersection(&seen)),
        borders: borders.iter().map(path).collect(),
    }))
}

fn unknown(name: &str, countries: &[Country]) -> PublishError {
    let problem = format!("no country is called \"{name}\" in the outlines that {OUTLINES_VARIABLE} names");
    let remedy =
        did_you_mean(name, countries.iter().map(Country::name), "write the name that Natural Earth has for it");
    PublishError::Content(ContentErrors(vec![ContentError::new("facts.toml", "place.country", problem, remedy)]))
}

fn on_map(arc: &LineString, place: &Place) -> LineString {
    arc.map_coords(|Coord { x: longitude, y: latitude }| {
        let (x, y) = place.on_map(latitude, longitude);
        Coord { x, y }
    })
}

/// The parts of a country that reach the place's half of the globe: on the map, what surrounds the far point
/// would be inside out.
fn near(MultiPolygon(polygons): MultiPolygon) -> MultiPolygon {
    let reaches = |polygon: &Polygon| polygon.exterior().coords().any(|point| Place::is_near(point.x, point.y));
    polygons.into_iter().filter(reaches).collect()
}

/// Where two countries border on each other; the one that is brought out has an outline of its own.
fn borders(countries: &[Country], home: &Country, arcs: &[LineString]) -> MultiLineString {
    let mut of = BTreeMap::<usize, usize>::new();
    for country in countries {
        for arc in country.arcs().collect::<BTreeSet<_>>() {
            *of.entry(arc).or_default() += 1;
        }
    }
    for arc in home.arcs() {
        of.remove(&arc);
    }
    of.into_iter().filter(|(_, countries)| *countries > 1).map(|(arc, _)| arcs[arc].clone()).collect()
}

/// Areas as an SVG path; what is too small is left out.
fn areas(areas: &MultiPolygon) -> String {
    let rings = areas.iter().flat_map(|area| std::iter::once(area.exterior()).chain(area.interiors()));
    let large = |ring: &&LineString| Polygon::new((*ring).clone(), Vec::new()).unsigned_area() >= FINEST;
    rings.filter(large).map(|ring| path(ring) + "z").collect()
}

/// A line as an SVG path, in whole units, each point from the one before.
fn path(line: &LineString) -> String {
    // A zero has no sign in a path.
    let mut points: Vec<_> = line.coords().map(|point| [point.x.round() + 0.0, point.y.round() + 0.0]).collect();
    points.dedup();
    if points.len() > 1 && line.is_closed() {
        points.pop();
    }
    let Some([x, y]) = points.first() else { return String::new() };
    let steps = points.windows(2).flat_map(|pair| [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]]);
    let steps: String = steps.map(|step| if step < 0.0 { step.to_string() } else { format!(" {step}") }).collect();
    format!("M{x} {y}l{}", steps.trim_start())
}
