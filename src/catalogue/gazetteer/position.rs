//! From a point on the map to a place, or to the honest answer that it lies abroad.

use super::entry::{PlaceEntry, haversine_km};
use super::row::rows;
use crate::diagnostics::{Diagnostic, Files};

const PATH: &str = "data/border.tsv";
const COLUMNS: [&str; 4] = ["country", "name", "latitude", "longitude"];
/// A point that is farther from every place is not in the Netherlands: the emptiest spot of the
/// land, on the Veluwe or a sandbank of the Wadden Sea, is nearer to one.
const REACH_KM: f64 = 15.0;

/// Reads the points just over the border.
pub(super) fn load(files: &Files, diagnostics: &mut Vec<Diagnostic>) -> Vec<(f64, f64)> {
    let Some(file) = files.get(PATH) else { return Vec::new() };
    let mut points = Vec::new();
    for row in rows(file, &COLUMNS, diagnostics) {
        if let (Ok(latitude), Ok(longitude)) = (row.cell(2).parse(), row.cell(3).parse()) {
            points.push((latitude, longitude));
        } else {
            let help = "degrees north, then degrees east: 51.405, 4.892";
            diagnostics.push(row.error("P09", 2, "this is no point on the map", help));
        }
    }
    points
}

/// The place nearest to a point; none for a point that is not in the Netherlands. `border` are points just
/// over the border.
pub(super) fn nearest<'p>(
    places: &'p [PlaceEntry],
    border: &[(f64, f64)],
    from: (f64, f64),
) -> Option<&'p PlaceEntry> {
    let distance = |place: &PlaceEntry| haversine_km(from, (place.latitude, place.longitude));
    let measured = places.iter().map(|place| (distance(place), place));
    let (km, place) = measured.min_by(|a, b| a.0.total_cmp(&b.0))?;
    let is_abroad = border.iter().any(|point| haversine_km(from, *point) < km);
    (km <= REACH_KM && !is_abroad).then_some(place)
}
