//! What a ranking is made from, beside the person.

use jiff::civil::Date;

use super::weights::Weights;
use crate::catalogue::Catalogue;

/// What a ranking is made from, beside the person.
#[derive(Clone, Copy)]
pub struct Matcher<'c> {
    /// The activities.
    pub catalogue: &'c Catalogue,
    /// The points.
    pub weights: &'c Weights,
    /// Today, for the freshness of what is known.
    pub today: Date,
}
