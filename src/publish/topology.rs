//! Countries in `TopoJSON`: what borders on each other shares arcs, and every ring is a list of arcs.

use geo::{Coord, LineString, MultiPolygon, Polygon};
use serde::Deserialize;

/// A file of countries, as `world-atlas` has it; positions are whole numbers, each from the one before.
#[derive(Deserialize)]
pub(super) struct Topology {
    arcs: Vec<Vec<[f64; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Country>,
}

#[derive(Deserialize)]
pub(super) struct Country {
    #[serde(flatten)]
    shape: Shape,
    properties: Properties,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

/// A ring is a list of arcs; one that is run backwards stands as its complement.
type Ring = Vec<isize>;

#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Shape {
    Polygon(Vec<Ring>),
    MultiPolygon(Vec<Vec<Ring>>),
}

impl Topology {
    /// Every arc, its positions in degrees: east, north.
    pub(super) fn arcs(&self) -> impl Iterator<Item = LineString> {
        let Transform { scale, translate } = self.transform;
        self.arcs.iter().map(move |arc| {
            let steps = arc.iter().scan([0.0; 2], |at, step| {
                *at = [at[0] + step[0], at[1] + step[1]];
                Some(Coord { x: at[0] * scale[0] + translate[0], y: at[1] * scale[1] + translate[1] })
            });
            steps.collect()
        })
    }

    pub(super) fn countries(&self) -> &[Country] {
        &self.objects.countries.geometries
    }

    /// Whether no country names an arc that is not there.
    pub(super) fn is_whole(&self) -> bool {
        self.countries().iter().flat_map(Country::arcs).all(|arc| arc < self.arcs.len())
    }
}

impl Country {
    pub(super) fn name(&self) -> &str {
        &self.properties.name
    }

    fn polygons(&self) -> &[Vec<Ring>] {
        match &self.shape {
            Shape::Polygon(rings) => std::slice::from_ref(rings),
            Shape::MultiPolygon(polygons) => polygons,
        }
    }

    /// The arcs it is made of, by their place in the file.
    pub(super) fn arcs(&self) -> impl Iterator<Item = usize> {
        self.polygons().iter().flatten().flatten().map(|&arc| place(arc))
    }

    /// Its outline, of arcs that have been worked on.
    pub(super) fn outline(&self, arcs: &[LineString]) -> MultiPolygon {
        let polygon = |rings: &Vec<Ring>| {
            let mut rings = rings.iter().map(|ring| stitched(ring, arcs));
            Some(Polygon::new(rings.next()?, rings.collect()))
        };
        self.polygons().iter().filter_map(polygon).collect()
    }
}

/// An arc's place in the file, whichever way it is run.
fn place(arc: isize) -> usize {
    if arc < 0 { !arc } else { arc }.unsigned_abs()
}

/// The arcs of a ring in one line: each begins where the one before ends.
fn stitched(ring: &Ring, arcs: &[LineString]) -> LineString {
    let mut line: Vec<Coord> = Vec::new();
    for &arc in ring {
        let points = arcs.get(place(arc)).into_iter().flat_map(|points| points.coords().copied());
        line.pop();
        let joint = line.len();
        line.extend(points);
        if arc < 0 {
            line[joint..].reverse();
        }
    }
    LineString::new(line)
}
