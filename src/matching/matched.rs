//! One activity beside one person, as it came out.

use super::verdict::Verdict;
use crate::catalogue::{Activity, Availability};

/// One activity as it fits one person.
#[derive(Clone, Copy, Debug)]
pub struct Match<'c> {
    /// The activity.
    pub activity: &'c Activity,
    /// Whether it is for this person.
    pub verdict: Verdict,
    /// How well it fits; more is better. Comparable within one ranking only.
    pub score: i32,
    /// How sure it is, on the day of the ranking, that it exists.
    pub standing: Availability,
    /// Whether the person can go there by all that is known, and it answers each kind of thing that they named.
    pub suits_whole: bool,
}

impl Match<'_> {
    /// Whether it was confirmed, and suits the person in all that they named.
    pub(super) fn is_firm(&self) -> bool {
        self.standing == Availability::Sure && self.suits_whole
    }

    /// Whether nobody could confirm it, and it does not even suit the person in all that they named.
    pub(super) fn is_last(&self) -> bool {
        self.standing != Availability::Sure && !self.suits_whole
    }
}
