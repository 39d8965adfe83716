//! "Why not this one?": the fact that excludes it, and what would admit it.

use enumset::EnumSet;

use super::{Matcher, Person, Rule, Verdict, verdict};
use crate::catalogue::Activity;
use crate::profile::{FactId, Profile};

/// Why an activity is not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It does fit; others fit better.
    OthersFitBetter,
    /// These facts are not known.
    NotKnown(EnumSet<FactId>),
    /// A rule excludes it. Another answer about [`Rule::fact`] would admit it.
    Excluded(Rule),
}

/// Why an activity is not among the best for a person.
pub fn why_not(matcher: Matcher<'_>, profile: &Profile, activity: &Activity) -> WhyNot {
    let person = Person { profile, relaxed: None };
    match verdict::verdict(matcher, person, activity) {
        Verdict::Yes => WhyNot::OthersFitBetter,
        Verdict::Maybe(facts) => WhyNot::NotKnown(facts),
        Verdict::No(rule) => WhyNot::Excluded(rule),
    }
}
