//! What changed a life, after which somebody moved.

use std::ops::Range;

use super::super::super::vocabulary::tokens::Kind;
use super::text::PlaceText;

impl PlaceText<'_> {
    /// "Na de scheiding ben ik naar Zwolle gegaan": who went after something that changed a life.
    pub(super) fn went_for_good(&self, name: &Range<usize>) -> bool {
        let sentence = |at: &usize| self.typed.get(*at).is_some_and(|it| it.kind != Kind::Stop);
        let is = |at: usize, list: &[&str]| self.word(at).is_some_and(|it| list.contains(&it));
        let went = is(name.end, &["gegaan", "getrokken", "vertrokken", "teruggegaan"]);
        let mut before = (0..name.start).rev().take_while(sentence);
        let life = [
            "scheiding",
            "pensioen",
            "dood",
            "overlijden",
            "huwelijk",
            "oorlog",
            "ontslag",
            "gescheiden",
            "overleden",
            "gepensioneerd",
        ];
        went && before.any(|at| is(at, &life))
    }
}
