//! The catalogue: activities, evidence, contacts, helplines and places. It knows nothing of people.

mod fold;
mod places;

pub(crate) use fold::{folded, folded_name, is_apostrophe};
pub use places::{Gazetteer, PLACE_CODES, PlaceEntry, Province};
