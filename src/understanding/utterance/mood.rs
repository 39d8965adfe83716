//! What a writer does with a clause: tells it, asks, supposes, quotes.

use std::ops::Range;

use super::super::vocabulary::roles::Role;
use super::cast::{Cast, PersonId, Relation};
use super::tags::Tags;

/// What a writer does with a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Mood {
    /// Tells it.
    Tells,
    /// Asks the bot something about itself: nothing is told.
    Asks,
    /// Asks for something: it tells what is wished for.
    Wishes,
    /// Says what another says of the person helped.
    Quotes,
    /// Says what might be.
    Supposes,
}

/// Whether a clause holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Holds {
    /// It does.
    Yes,
    /// It may.
    InDoubt,
}

/// What the writer does with a clause, and whether it holds. `before` is the clause before it, with whom that
/// is about.
pub(super) fn mood_of(
    tags: &Tags,
    cast: &Cast,
    (clause, about): (&Range<usize>, PersonId),
    before: Option<(&Range<usize>, PersonId)>,
    is_question: bool,
) -> (Mood, Holds) {
    let any = |role| tags.any(clause.clone(), role);
    let relation = cast.get(about).relation;
    let hedged = if any(Role::Hedging) { Holds::InDoubt } else { Holds::Yes };
    if relation == Relation::Bot {
        let asks = if any(Role::Offering) { Mood::Wishes } else { Mood::Asks };
        return (asks, Holds::Yes);
    }
    if asks_about_shown(tags, clause, is_question) {
        return (Mood::Asks, Holds::Yes);
    }
    if any(Role::Supposing) || is_condition(tags, clause) {
        return (Mood::Supposes, Holds::InDoubt);
    }
    let quoted = before.is_some_and(|(other, speaker)| {
        let said = tags.any(other.clone(), Role::Saying);
        let by = cast.get(speaker).relation;
        said && speaker != about
            && !matches!(by, Relation::Professional | Relation::Writer | Relation::Helped)
            && tags.has(clause.start, Role::MayOpen)
    });
    if quoted {
        return (Mood::Quotes, Holds::InDoubt);
    }
    (if is_question { Mood::Wishes } else { Mood::Tells }, hedged)
}

/// "Is dat met een groep", "kan dat via internet": it is asked of what was shown or said, with or without a
/// question mark, and tells nothing of anybody. "Kan dat niet meer" tells.
pub(super) fn asks_about_shown(tags: &Tags, clause: &Range<usize>, is_question: bool) -> bool {
    let is_small = |at: &usize| tags.has_any(*at, Role::Coordinator | Role::Adverb);
    let Some(first) = clause.clone().find(|at| !is_small(at)) else { return false };
    let is_asked = is_question || !tags.any(clause.clone(), Role::Negation);
    is_asked && tags.has(first, Role::AsksFirst) && tags.has(first + 1, Role::Shown)
}

/// "Als ik doof word": what may come to be.
fn is_condition(tags: &Tags, clause: &Range<usize>) -> bool {
    let start = clause.start;
    tags.is_like(start) && tags.is_subject(start + 1) && tags.any(clause.clone(), Role::Becoming)
}
