//! Where it happens, and where that stands on a map.

/// A place that is shown on a map around it.
#[derive(Clone, Debug)]
pub struct Place {
    /// Degrees north; south is below 0.
    pub latitude: f64,
    /// Degrees east; west is below 0.
    pub longitude: f64,
    /// The country the map brings out, as the data of outlines calls it.
    pub country: String,
    /// What the map is called.
    pub name: String,
    /// What it shows, in a sentence, for those who do not see it.
    pub description: String,
    /// What stands beside the dot.
    pub label: String,
    /// What stands below.
    pub caption: String,
    /// What else is lettered.
    pub lettering: Vec<Lettering>,
}

/// A name on a map, and its middle in units of the map.
#[derive(Clone, Debug)]
pub struct Lettering {
    /// The name.
    pub text: String,
    /// From the left.
    pub x: f64,
    /// From the top.
    pub y: f64,
}

impl Place {
    /// The map's width in its own units, which are about half a pixel: whole ones are fine enough to draw in.
    pub const WIDTH: f64 = 640.0;
    /// Its height.
    pub const HEIGHT: f64 = 480.0;
    /// How far it reaches from left to right, in the Earth's radii: about 3,500 km.
    const REACH: f64 = 0.55;

    /// Where a point of the Earth stands on the map, by Lambert's azimuthal projection about the place: areas are
    /// true, and north is up where the place is.
    pub fn on_map(&self, latitude: f64, longitude: f64) -> (f64, f64) {
        let (sin, cos) = latitude.to_radians().sin_cos();
        let (sin_here, cos_here) = self.latitude.to_radians().sin_cos();
        let (sin_east, cos_east) = (longitude - self.longitude).to_radians().sin_cos();
        let cos_away = sin_here * sin + cos_here * cos * cos_east;
        let scale = Self::WIDTH / Self::REACH * (2.0 / (1.0 + cos_away).max(f64::EPSILON)).sqrt();
        let (x, y) = (cos * sin_east, cos_here * sin - sin_here * cos * cos_east);
        (Self::WIDTH / 2.0 + scale * x, Self::HEIGHT / 2.0 - scale * y)
    }

    /// Whether a point of the map lies on the side of the Earth that the place is on.
    pub fn is_near(x: f64, y: f64) -> bool {
        let (x, y) = (x - Self::WIDTH / 2.0, y - Self::HEIGHT / 2.0);
        x.hypot(y) < std::f64::consts::SQRT_2 * Self::WIDTH / Self::REACH
    }
}
