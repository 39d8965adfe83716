//! Every activity with its verdict and score, the best first.

use std::cmp::Reverse;

use super::firm::suits_whole;
use super::matched::Match;
use super::matcher::Matcher;
use super::person::{Candidate, Distances, Person};
use super::relaxation::Relaxation;
use super::score::{self, Term};
use super::verdict::{self, Verdict};
use crate::catalogue::Activity;
use crate::profile::Profile;

/// All activities for one person: first the yes, then the maybe, then the no; each by score.
pub struct Ranking<'c> {
    /// What it was made from.
    pub matcher: Matcher<'c>,
    /// The person.
    pub profile: Profile,
    /// Which wishes were set aside.
    pub relaxed: Option<Relaxation>,
    /// The matches, the best first.
    pub matches: Vec<Match<'c>>,
}

/// Ranks every activity for a person.
pub fn rank<'c>(matcher: Matcher<'c>, profile: &Profile) -> Ranking<'c> {
    rank_relaxed(matcher, profile, None)
}

/// Ranks with some wishes set aside: the one named, and every softer one.
pub fn rank_relaxed<'c>(
    matcher: Matcher<'c>,
    profile: &Profile,
    relaxed: Option<Relaxation>,
) -> Ranking<'c> {
    let person = Person::new(matcher, profile, relaxed);
    let mut distances = Distances::from(matcher, profile);
    let mut found: Vec<Match<'c>> = matcher
        .catalogue
        .activities()
        .iter()
        .map(|activity| {
            let pair = distances.pair(activity);
            Match {
                activity,
                verdict: verdict::verdict(matcher, &person, &pair),
                score: score::total(matcher, &person, &pair),
                standing: pair.standing,
                suits_whole: suits_whole(&person, &pair),
            }
        })
        .collect();
    // Ties: what is surely there, then what was studied, then the id, by which the catalogue is
    // sorted and which a stable sort keeps. Never chance.
    found.sort_by_cached_key(|found| {
        let class = match found.verdict {
            Verdict::Yes => 0,
            Verdict::Maybe(_) => 1,
            Verdict::No(_) => 2,
        };
        let studied = found.activity.evidence.len();
        (class, Reverse(found.score), Reverse(found.standing), Reverse(studied))
    });
    Ranking { matcher, profile: *profile, relaxed, matches: found }
}

impl<'c> Ranking<'c> {
    /// The activities that are for this person, the best first.
    pub fn yes(&self) -> impl Iterator<Item = &Match<'c>> {
        self.matches.iter().filter(|found| found.verdict == Verdict::Yes)
    }

    /// The activities that may be for this person, the best first.
    pub fn maybe(&self) -> impl Iterator<Item = &Match<'c>> {
        self.matches.iter().filter(|found| matches!(found.verdict, Verdict::Maybe(_)))
    }

    /// The terms of a score.
    pub fn trace(&self, activity: &Activity) -> Vec<Term> {
        let person = Person::new(self.matcher, &self.profile, self.relaxed);
        score::trace(self.matcher, &person, &Candidate::of(self.matcher, &self.profile, activity))
    }
}
