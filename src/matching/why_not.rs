//! "Why not this one?": the rule that excludes it, and what would admit it.

use enumset::EnumSet;

use super::matcher::Matcher;
use super::person::{Candidate, Person, with};
use super::verdict::{self, Rule, Verdict};
use crate::catalogue::{Activity, Audience};
use crate::profile::{Age, Fact, FactId, FactKind, Form, GoesOut, Profile};

/// Why an activity is not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyNot {
    /// It does fit; others fit better.
    OthersFitBetter,
    /// These facts are not known.
    NotKnown(EnumSet<FactId>),
    /// A rule excludes it. Another answer about [`Rule::fact`] would lift it: see [`admission`].
    Excluded(Rule),
}

/// One rule that stands in the way, and the facts of which each alone would lift it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admission {
    /// The rule.
    pub rule: Rule,
    /// For example age 55 for what is from 55; empty when no answer would lift it.
    pub any_of: Vec<Fact>,
}

/// Why an activity is not among the best for a person.
pub fn why_not(matcher: Matcher<'_>, profile: &Profile, activity: &Activity) -> WhyNot {
    match verdict_of(matcher, profile, activity) {
        Verdict::Yes => WhyNot::OthersFitBetter,
        Verdict::Maybe(facts) => WhyNot::NotKnown(facts),
        Verdict::No(rule) => WhyNot::Excluded(rule),
    }
}

/// Lines that contradict each other could be lifted in turns for ever.
const MOST_STEPS: usize = 24;

/// Every rule that excludes an activity, one after the other, with what would lift each.
///
/// Empty when nothing excludes it. A person of whom one fact of each step held would not be
/// excluded; the last step has no fact when nothing can help, as with what stopped.
pub fn admission(matcher: Matcher<'_>, profile: &Profile, activity: &Activity) -> Vec<Admission> {
    let mut steps = Vec::new();
    let mut profile = *profile;
    while steps.len() < MOST_STEPS
        && let Verdict::No(rule) = verdict_of(matcher, &profile, activity)
    {
        let any_of: Vec<Fact> = candidates(&profile, activity, rule)
            .into_iter()
            .filter(|fact| lifts(matcher, &profile, activity, *fact))
            .collect();
        let first = any_of.first().copied();
        steps.push(Admission { rule, any_of });
        let Some(first) = first else { break };
        profile = with(&profile, first);
    }
    steps
}

fn verdict_of(matcher: Matcher<'_>, profile: &Profile, activity: &Activity) -> Verdict {
    let person = Person::new(matcher, profile, None);
    verdict::verdict(matcher, &person, &Candidate::of(matcher, profile, activity))
}

/// Whether a fact brings an activity nearer: it is no longer excluded, or by a later rule.
fn lifts(matcher: Matcher<'_>, profile: &Profile, activity: &Activity, fact: Fact) -> bool {
    let then = with(profile, fact);
    if then == *profile {
        return false;
    }
    match (verdict_of(matcher, profile, activity), verdict_of(matcher, &then, activity)) {
        (Verdict::No(before), Verdict::No(after)) => {
            before != after || own_bars(activity, &then) < own_bars(activity, profile)
        }
        _ => true,
    }
}

/// How many circumstances of the person bar an activity; each must go.
fn own_bars(activity: &Activity, profile: &Profile) -> usize {
    (activity.not_for.circumstances & profile.circumstances.yes()).len()
}

/// What another answer could be, by the rule that excludes.
fn candidates(profile: &Profile, activity: &Activity, rule: Rule) -> Vec<Fact> {
    let forms = |forms: EnumSet<Form>| forms.iter().map(|form| Fact::Form(form, true)).collect();
    match rule {
        Rule::Gone => Vec::new(),
        Rule::OnlyFor(FactId::Circumstances) => {
            let own = activity.audience.circumstances.iter();
            own.map(|circumstance| Fact::Circumstance(circumstance, true)).collect()
        }
        Rule::NotFor(FactId::Circumstances) => {
            let own = activity.not_for.circumstances & profile.circumstances.yes();
            own.iter().map(|circumstance| Fact::Circumstance(circumstance, false)).collect()
        }
        Rule::OnlyFor(FactId::Age) => ages(profile, &activity.audience, true),
        Rule::NotFor(FactId::Age) => ages(profile, &activity.not_for, false),
        Rule::OnlyFor(fact) | Rule::NotFor(fact) => values(fact),
        Rule::RefusedForm(_) => forms(activity.fits.forms & profile.forms.no()),
        Rule::RefusedInterests => {
            activity.fits.interests.iter().map(|like| Fact::Interest(like, true)).collect()
        }
        Rule::MustGoOut => {
            vec![Fact::GoesOut(GoesOut::Yes, true), Fact::GoesOut(GoesOut::WithHelp, true)]
        }
        Rule::TooFar(_) => {
            activity.reach.municipalities.iter().map(|place| Fact::Place(*place)).collect()
        }
    }
}

/// Every value of a fact with one value.
fn values(fact: FactId) -> Vec<Fact> {
    match fact.kind() {
        FactKind::One(ids) => ids.iter().filter_map(|id| Fact::closed(fact, id, true)).collect(),
        FactKind::Many(_) | FactKind::Number | FactKind::Place => Vec::new(),
    }
}

/// The border of an age line that lies nearest to the person: inside it, or just outside.
fn ages(profile: &Profile, line: &Audience, inside: bool) -> Vec<Fact> {
    let own = profile.age.map_or(0, Age::middle);
    let borders = if inside {
        [line.min_age, line.max_age]
    } else {
        [
            line.min_age.and_then(|years| years.checked_sub(1)),
            line.max_age.and_then(|years| years.checked_add(1)),
        ]
    };
    let nearest = borders.into_iter().flatten().min_by_key(|years| years.abs_diff(own));
    nearest.and_then(Age::exactly).map(Fact::Age).into_iter().collect()
}
