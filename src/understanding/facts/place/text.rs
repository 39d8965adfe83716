//! A text while places are looked for in it: its words as they were typed, and what a name may mean.

use std::ops::Range;

use rustc_hash::FxHashSet as HashSet;

use super::super::super::utterance::Utterance;
use super::super::super::vocabulary::Vocabulary;
use super::super::super::vocabulary::grammar::SetId;
use super::super::super::vocabulary::tokens::{Kind, Typed};
use crate::catalogue::{AreaId, Gazetteer, NameMeaning, PlaceWord};
use crate::profile::PlaceId;

/// The name of a place of so many people is a place also where a word of the lexicon is the same.
pub(super) const CITY: u32 = 100_000;

/// A text while places are looked for in it.
pub(super) struct PlaceText<'r> {
    pub(super) vocabulary: &'r Vocabulary,
    /// Names of places that are words of every day as well.
    pub(super) everyday: &'r HashSet<String>,
    pub(super) gazetteer: &'r Gazetteer,
    pub(super) text: &'r str,
    pub(super) typed: &'r [Typed],
    pub(super) words: &'r Utterance<'r>,
}

/// A name in the text and what it may mean.
pub(super) struct Mention {
    pub(super) tokens: Range<usize>,
    pub(super) meaning: NameMeaning,
    /// Whether it is sure to be a place, whatever the words around it: a postcode.
    pub(super) sure: bool,
}

impl PlaceText<'_> {
    /// Whether the name of a region or a country means that, and no town of the same name: a city
    /// is meant before its province, but for "provincie Utrecht".
    pub(super) fn is_area(
        &self,
        tokens: &Range<usize>,
        area: Option<AreaId>,
        places: &[PlaceId],
    ) -> bool {
        let is_city = places.iter().any(|id| self.people(*id) >= CITY);
        area.is_some() && (!is_city || self.tells_before(tokens, 1, PlaceWord::Province))
    }

    /// The two words behind a name, which may be its region: "Hengelo (Gld)", "Bergen in Limburg".
    pub(super) fn region_behind(&self, end: usize) -> Vec<&str> {
        (end..self.typed.len())
            .filter(|at| self.is_word(*at) && !self.is(*at, self.vocabulary.context.place_cue))
            .filter_map(|at| self.word(at))
            .take(2)
            .collect()
    }

    /// Whether a place lies in the region that the words behind its name tell.
    pub(super) fn lies_in(&self, id: PlaceId, next: &[&str]) -> bool {
        let first = next.first().copied().unwrap_or_default();
        self.gazetteer.lies_in(id, first) || self.gazetteer.lies_in(id, &next.join(" "))
    }

    pub(super) fn people(&self, id: PlaceId) -> u32 {
        self.gazetteer.get(id).and_then(|place| place.population).unwrap_or_default()
    }

    pub(super) fn word(&self, at: usize) -> Option<&str> {
        self.typed.get(at).filter(|it| it.kind == Kind::Word).map(|it| it.word.as_str())
    }

    pub(super) fn is_word(&self, at: usize) -> bool {
        self.word(at).is_some()
    }

    /// Whether the word at a token may tell this.
    pub(super) fn tells(&self, at: usize, role: PlaceWord) -> bool {
        self.word(at).is_some_and(|word| self.gazetteer.words().has(word, role))
    }

    /// The same of the word so many steps before a name.
    pub(super) fn tells_before(&self, name: &Range<usize>, steps: usize, role: PlaceWord) -> bool {
        name.start.checked_sub(steps).is_some_and(|at| self.tells(at, role))
    }

    /// Whether the lexicon has the word.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.vocabulary.grammar.knows(word) || self.vocabulary.stop_words.contains(word)
    }

    /// Whether the word belongs to a class of the lexicon.
    pub(super) fn is(&self, at: usize, class: Option<SetId>) -> bool {
        let (Some(word), Some(class)) = (self.word(at), class) else { return false };
        let mut sets = Vec::new();
        self.vocabulary.grammar.sets_of(word, &mut sets);
        sets.contains(&class)
    }

    pub(super) fn span(&self, range: Range<usize>) -> Range<usize> {
        let part = self.typed.get(range).unwrap_or_default();
        let start = part.first().map_or(0, |token| token.span.start);
        start..part.last().map_or(start, |token| token.span.end)
    }
}
