//! Where somebody was locked up is no home.

use super::super::super::utterance::Utterance;
use super::super::super::vocabulary::roles::Role;
use crate::catalogue::{PlaceWord, PlaceWords};

/// Whether a place at a word is that of a prison: "vast gezeten, 4 jaar, Vught", and not "ik woon in Vught", nor what
/// another sentence or an earlier part of this one names.
pub(super) fn is_of_prison(words: &Utterance<'_>, at: usize, place_words: &PlaceWords) -> bool {
    let tags = &words.tags;
    let is = |at: usize, role: PlaceWord| {
        words.tokens.get(at).is_some_and(|token| place_words.has(&token.word, role))
    };
    let before = || (0..at).rev().take_while(|it| !tags.is_stop(*it));
    let part = (at + 1..tags.len()).take_while(|it| !tags.is_break(*it));
    let dwells = (0..tags.len()).any(|at| tags.has(at, Role::Dwelling));
    let is_free = before().any(|at| is(at, PlaceWord::Free));
    !dwells && !is_free && before().chain(part).any(|at| is(at, PlaceWord::Prison))
}
