//! Where somebody was locked up is no home.

use super::super::super::utterance::Utterance;
use super::super::super::vocabulary::roles::Role;

/// Words of somebody who was locked up.
const PRISON: &[&str] =
    &["gezeten", "vastgezeten", "gevangenis", "bajes", "detentie", "gedetineerd", "prison", "jail"];
/// Words of somebody who is out again.
const FREE: &[&str] = &["vrij", "vrijgekomen", "vrijgelaten", "released", "free"];

/// Whether a place at a word is that of a prison: "vast gezeten, 4 jaar, Vught", and not "ik woon in Vught", nor what
/// another sentence or an earlier part of this one names.
pub(super) fn is_of_prison(words: &Utterance<'_>, at: usize) -> bool {
    let tags = &words.tags;
    let word = |at: usize| words.tokens.get(at).map(|token| token.word.as_str());
    let is_one = |at: usize, list: &[&str]| word(at).is_some_and(|it| list.contains(&it));
    let before = || (0..at).rev().take_while(|it| !tags.is_stop(*it));
    let part = (at + 1..tags.len()).take_while(|it| !tags.is_break(*it));
    let dwells = (0..tags.len()).any(|at| tags.has(at, Role::Dwelling));
    let is_free = before().any(|at| is_one(at, FREE));
    !dwells && !is_free && before().chain(part).any(|at| is_one(at, PRISON))
}
