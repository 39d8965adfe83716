//! A place, and how far two points are apart.

use super::province::Province;
use crate::profile::PlaceId;

/// Mean radius of the earth in kilometres (IUGG).
const EARTH_KM: f64 = 6371.0088;

/// One place.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaceEntry {
    /// Its number.
    pub id: PlaceId,
    /// Its name.
    pub name: String,
    /// The municipality that it belongs to.
    pub municipality: String,
    /// The province.
    pub province: Province,
    /// Degrees north.
    pub latitude: f64,
    /// Degrees east.
    pub longitude: f64,
    /// Inhabitants; absent when nobody counted them apart.
    pub population: Option<u32>,
    /// Other names and spellings.
    pub variants: Vec<String>,
}

/// The great-circle distance by the haversine formula (R. W. Sinnott, "Virtues of the Haversine",
/// Sky and Telescope 68, 1984): stable for small distances, unlike the law of cosines.
pub(super) fn haversine_km(from: (f64, f64), to: (f64, f64)) -> f64 {
    let (north, east) = ((to.0 - from.0).to_radians(), (to.1 - from.1).to_radians());
    let parallels = from.0.to_radians().cos() * to.0.to_radians().cos();
    let half = (north / 2.0).sin().powi(2) + parallels * (east / 2.0).sin().powi(2);
    2.0 * EARTH_KM * half.sqrt().min(1.0).asin()
}
