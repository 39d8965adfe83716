//! Which words a denial reaches.

use super::super::lexicon::roles::Role;
use super::tags::Tags;

/// How many words a negation reaches.
const NEGATION_WORDS: usize = 6;

/// Which words a negation before them reaches, and what "rather … than" puts aside.
pub(super) fn denied(tags: &Tags) -> Vec<bool> {
    let mut denied = Vec::with_capacity(tags.len());
    let (mut left, mut rather, mut than) = (0_usize, false, false);
    // Whether the negation is one of a noun, which ends at a verb: "geen vrienden, zit te gamen".
    let mut of_noun = false;
    for at in 0..tags.len() {
        if tags.is_break(at) {
            (left, than) = (0, false);
            rather &= !tags.is_stop(at);
        } else if tags.has(at, Role::Negation) || denies_what_comes(tags, at) {
            (left, of_noun) = (NEGATION_WORDS, tags.has(at, Role::NegationOfNoun));
        } else if tags.has(at, Role::Contrast)
            || joins_clauses(tags, at)
            || (of_noun && tags.has(at, Role::FiniteVerb))
        {
            (left, than) = (0, false);
        } else if tags.has(at, Role::Than) && rather {
            than = true;
        } else {
            rather |= tags.has(at, Role::Rather);
            // "Geen zin heeft in dansen": what is not wanted comes behind the verb.
            of_noun &= !tags.has(at, Role::Wanting);
            denied.push(left > 0 || than);
            // "geen kanker of dementie": a list is one thing.
            left = if tags.has(at, Role::List) { left } else { left.saturating_sub(1) };
            continue;
        }
        denied.push(false);
    }
    denied
}

/// Whether the word denies what stands before it: "dansen vindt ze niet leuk", but not "geen".
pub(super) fn denies_back(tags: &Tags, at: usize) -> bool {
    (tags.has(at, Role::Negation) && !tags.has(at, Role::NegationOfNoun))
        || (tags.has(at, Role::Nothing) && !denies_what_comes(tags, at))
}

/// "Niks met computers": it denies what comes.
fn denies_what_comes(tags: &Tags, at: usize) -> bool {
    tags.has(at, Role::Nothing) && tags.has(at + 1, Role::About)
}

/// Whether the word is an "and" between clauses: "kan niet lopen en houdt van muziek", "geen
/// auto en weinig geld".
fn joins_clauses(tags: &Tags, at: usize) -> bool {
    tags.has(at, Role::List) && tags.has_any(at + 1, Role::FiniteVerb | Role::Quantity)
}
