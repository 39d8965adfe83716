//! Who lives with others, and where: "slaap bij mijn zus in Heerlen", "my sister lives with me in Tilburg".

use std::ops::Range;

use super::text::PlaceText;
use crate::catalogue::PlaceWord;

/// How many words before a name those may stand who live there: "bij mijn zus thuis in Heerlen".
const HOST_WORDS: usize = 6;

impl PlaceText<'_> {
    /// "Slaap bij mijn zus in Heerlen", "woont in bij zoon, Katwijk": who stays with somebody lives where
    /// that one does.
    pub(super) fn stays_with(&self, name: &Range<usize>) -> bool {
        let words = self.words;
        let first = self.meant(name.start).unwrap_or_default();
        let host = (0..first).rev().take(HOST_WORDS).find(|at| words.mention_at(*at).is_some());
        let Some(mention) = host.and_then(|at| words.mention_at(at)) else { return false };
        let place_words = self.gazetteer.words();
        let is = |at: usize, role: PlaceWord| {
            words.tokens.get(at).is_some_and(|token| place_words.has(&token.word, role))
        };
        // "In bij zoon en schoondochter": the first of them stands behind "bij".
        let pair = mention.start.checked_sub(2).filter(|at| is(at + 1, PlaceWord::And));
        let first = pair.and_then(|at| words.mention_at(at)).unwrap_or(mention);
        let Some(with) = first.start.checked_sub(1) else { return false };
        let joined = is(with, PlaceWord::AtHouseOf);
        let Some(clause) = words.clause(mention.noun) else { return false };
        let mut before = clause.tokens.start..mention.noun;
        joined
            && before
                .any(|at| is(at, PlaceWord::Staying) && !words.is_others(at) && !words.is_past(at))
    }

    /// "Wij zijn met drie kinderen in Roermond": where all of them are.
    pub(super) fn is_along(&self, name: &Range<usize>) -> bool {
        let mut before = self.part_before(name).skip(1);
        let mut near = before.by_ref().take(HOST_WORDS);
        let with = near.find(|at| self.tells(*at, PlaceWord::Together));
        with.is_some() && before.any(|at| self.tells(at, PlaceWord::Being))
    }

    /// "My sister lives with me in Tilburg": that is where the writer lives, too.
    pub(super) fn is_with_helped(&self, name: &Range<usize>) -> bool {
        self.tells_before(name, 3, PlaceWord::AtHouseOf)
            && self.tells_before(name, 2, PlaceWord::Us)
    }
}
