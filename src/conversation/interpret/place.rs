//! Places by their names.

use super::super::view::{PersonView, SessionView};
use super::Intent;
use super::context::Context;
use crate::profile::PlaceId;
use crate::understanding::Reading;

/// A place that the words name.
pub(super) fn named(context: &Context<'_, '_>) -> Option<Intent> {
    place(context.view, context.text(), context.reading())
}

/// The place that a text is, or that was read in it.
pub(super) fn place(view: &SessionView<'_>, text: &str, reading: &Reading) -> Option<Intent> {
    let named = view.content.catalogue.places().named(text.trim());
    if !named.is_empty() {
        return Some(Intent::Places(distinct(view, named)));
    }
    let found = reading.places.first()?;
    let candidates = found.place.map_or_else(|| found.candidates.clone(), |place| vec![place]);
    Some(Intent::Places(distinct(view, candidates)))
}

/// The candidates that a person could tell apart.
pub(in crate::conversation) fn distinct(
    view: &PersonView<'_>,
    mut candidates: Vec<PlaceId>,
) -> Vec<PlaceId> {
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
