//! When a clause holds: now, no more, or not yet.

use std::ops::Range;

use super::super::vocabulary::roles::Role;
use super::tags::Tags;

/// When a clause holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::understanding) enum Time {
    /// Now, or it is not said.
    Now,
    /// It was so.
    Past,
    /// It will be so.
    ToCome,
}

/// When a clause holds. What is still missed is no past.
pub(super) fn time_of(tags: &Tags, clause: &Range<usize>) -> Time {
    let any = |role| tags.any(clause.clone(), role);
    if any(Role::Moving) && any(Role::ToCome) {
        return Time::ToCome;
    }
    let spoke = clause.clone().any(|at| tags.has(at, Role::VerbPast) && tags.is_finite(at));
    let is_past = any(Role::Past) || any(Role::Ceased) || spoke;
    // "Toen ik nog getrouwd was".
    let once = tags.has(clause.start, Role::Once);
    if once || (is_past && !any(Role::Still)) { Time::Past } else { Time::Now }
}
