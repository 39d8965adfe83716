//! Places of one name, as they are offered to somebody who knows which one is meant.

use super::view::PersonView;
use crate::profile::PlaceId;

/// The candidates that a person could tell apart.
pub(super) fn distinct(view: &PersonView<'_>, mut candidates: Vec<PlaceId>) -> Vec<PlaceId> {
    let places = view.content.catalogue.places();
    let mut seen = Vec::new();
    candidates.retain(|id| {
        // There is a municipality of Bergen in two provinces.
        let region = places.get(*id).map(|place| (place.municipality.as_str(), place.province));
        let new = !seen.contains(&region);
        seen.push(region);
        new
    });
    candidates.truncate(CANDIDATES_MAX);
    candidates
}

/// More places of one name than this nobody reads.
const CANDIDATES_MAX: usize = 5;
