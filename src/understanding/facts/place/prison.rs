//! Where somebody was locked up is no home.

use super::super::super::utterance::Utterance;
use super::super::super::vocabulary::roles::Role;

/// Words of somebody who was locked up.
const PRISON: &[&str] =
    &["gezeten", "vastgezeten", "gevangenis", "bajes", "detentie", "gedetineerd", "prison", "jail"];

/// Whether the places of a text are those of a prison: "vast gezeten, 4 jaar, Vught", and not "ik woon in Vught".
pub(super) fn is_of_prison(words: &Utterance<'_>) -> bool {
    let says = |list: &[&str]| words.tokens.iter().any(|it| list.contains(&&*it.word));
    let dwells = (0..words.tags.len()).any(|at| words.tags.has(at, Role::Dwelling));
    says(PRISON) && !dwells
}
