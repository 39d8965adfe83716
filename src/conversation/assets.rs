//! Everything that a turn reads: loaded once, checked, never changed.

use jiff::civil::Date;

use crate::catalogue::Catalogue;
use crate::interview::Interview;
use crate::matching::{Matcher, Weights};
use crate::problem::{Files, Problem};
use crate::text::Texts;

/// The content, loaded and checked.
pub struct Assets {
    /// The activities, helplines and places.
    pub catalogue: Catalogue,
    /// The points of the score.
    pub weights: Weights,
    /// The questions.
    pub interview: Interview,
    /// The sentences.
    pub texts: Texts,
}

impl Assets {
    /// Loads everything from the files; what is wrong with them goes to `problems`, all of it.
    ///
    /// With an error among the problems the assets must not be used.
    pub fn load(files: &Files, today: Date, problems: &mut Vec<Problem>) -> Self {
        Self {
            catalogue: Catalogue::load(files, today, problems),
            weights: Weights::load(files, problems),
            interview: Interview::load(files, problems),
            texts: Texts::load(files, problems),
        }
    }

    /// The rules of matching on a day.
    pub fn matcher(&self, today: Date) -> Matcher<'_> {
        Matcher { catalogue: &self.catalogue, weights: &self.weights, today }
    }
}
