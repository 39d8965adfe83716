//! What changed a life, after which somebody moved.

use std::ops::Range;

use super::super::super::vocabulary::tokens::Kind;
use super::text::PlaceText;
use crate::catalogue::PlaceWord;

impl PlaceText<'_> {
    /// "Na de scheiding ben ik naar Zwolle gegaan": who went after something that changed a life.
    pub(super) fn went_for_good(&self, name: &Range<usize>) -> bool {
        let sentence = |at: &usize| self.typed.get(*at).is_some_and(|it| it.kind != Kind::Stop);
        let mut before = (0..name.start).rev().take_while(sentence);
        self.tells(name.end, PlaceWord::Went)
            && before.any(|at| self.tells(at, PlaceWord::LifeEvent))
    }
}
