//! Places by their names.

use super::super::candidates::distinct;
use super::super::view::SessionView;
use super::context::Context;
use super::{Intent, whose};
use crate::understanding::Reading;

/// A place that the words tell, whatever the question.
pub(super) fn named(context: &Context<'_, '_>) -> Option<Intent> {
    if whose::is_writers_place(context) {
        return None;
    }
    told_place(context.view, context.reading())
}

/// The place as the answer to the question about it: the whole text may be a name that is an ordinary
/// word too, or a postcode.
pub(super) fn place(view: &SessionView<'_>, text: &str, reading: &Reading) -> Option<Intent> {
    let places = view.content.catalogue.places();
    let is_area = reading.places.first().is_some_and(|found| found.area.is_some());
    let named = if is_area { Vec::new() } else { places.likely(places.named(text.trim())) };
    if !named.is_empty() {
        return Some(Intent::Places(distinct(view, named)));
    }
    let postcode = places.of_whole_postcode(text);
    if !postcode.is_empty() {
        return Some(Intent::Places(distinct(view, postcode.to_vec())));
    }
    told_place(view, reading)
}

fn told_place(view: &SessionView<'_>, reading: &Reading) -> Option<Intent> {
    let found = reading.places.first()?;
    if let Some(area) = found.area {
        return Some(Intent::Area(area, Vec::new()));
    }
    let candidates = found.place.map_or_else(|| found.candidates.clone(), |place| vec![place]);
    Some(Intent::Places(distinct(view, candidates)))
}
