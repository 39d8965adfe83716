//! Everything that a turn reads: loaded once, checked, never changed.

use jiff::civil::Date;

use super::screens::note_page;
use super::{Reply, Session, Speaker};
use crate::catalogue::Catalogue;
use crate::interview::Interview;
use crate::matching::{Matcher, Weights};
use crate::problem::{Files, Problem};
use crate::text::Texts;
use crate::understanding::Lexicon;

/// The content, loaded and checked.
#[derive(Default)]
pub struct Assets {
    /// The activities, helplines and places.
    pub catalogue: Catalogue,
    /// The points of the score.
    pub weights: Weights,
    /// The questions.
    pub interview: Interview,
    /// The sentences.
    pub texts: Texts,
    /// How people say things.
    pub lexicon: Lexicon,
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
            lexicon: Lexicon::load(files, problems),
        }
    }

    /// What is said when something went wrong in the program itself.
    pub fn apology(&self, session: &Session) -> Vec<Reply> {
        let speaker = Speaker::plain(&self.texts, session.language.unwrap_or_default());
        vec![Reply::Say(note_page(speaker, "apology"))]
    }

    /// The rules of matching on a day.
    pub fn matcher(&self, today: Date) -> Matcher<'_> {
        Matcher { catalogue: &self.catalogue, weights: &self.weights, today }
    }
}
