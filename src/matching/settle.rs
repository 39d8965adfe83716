//! The next best question: the one whose answer would change the short list most.

use enumset::EnumSet;

use super::facts_of_question::all_facts;
use super::{Matcher, Ranking, SHOWN_AT_ONCE, Verdict, alternatives, rank};
use crate::catalogue::ActivityId;
use crate::profile::{Fact, FactId, Profile};

/// How much the first three would change, on average over what somebody could answer: 0 when no
/// answer changes them, 1000 when each answer changes all of them.
pub fn change(matcher: Matcher<'_>, profile: &Profile, answers: &[Fact]) -> u32 {
    if answers.is_empty() {
        return 0;
    }
    let now = first(&rank(matcher, profile));
    let changed: usize = answers
        .iter()
        .map(|answer| {
            let facts = profile.facts().into_iter().chain([*answer]);
            let then = first(&rank(matcher, &Profile::of(facts)));
            then.iter().filter(|id| !now.contains(id)).count()
        })
        .sum();
    let most = answers.len() * SHOWN_AT_ONCE;
    u32::try_from(changed * 1000 / most).unwrap_or(u32::MAX)
}

fn first(ranking: &Ranking<'_>) -> Vec<ActivityId> {
    ranking.yes().take(SHOWN_AT_ONCE).map(|found| found.activity.id.clone()).collect()
}

/// The facts that keep activities at a maybe, the one that most of them wait for first.
pub fn missing_facts(ranking: &Ranking<'_>) -> Vec<FactId> {
    let waiting = |fact: FactId| {
        let waits = |verdict| match verdict {
            Verdict::Maybe(facts) => EnumSet::contains(&facts, fact),
            Verdict::Yes | Verdict::No(_) => false,
        };
        ranking.matches.iter().filter(|found| waits(found.verdict)).count()
    };
    let mut facts: Vec<(usize, FactId)> = all_facts()
        .map(|fact| (waiting(fact), fact))
        .filter(|(count, fact)| *count > 0 && !alternatives(&ranking.profile, *fact).is_empty())
        .collect();
    facts.sort_by_key(|(count, fact)| (std::cmp::Reverse(*count), *fact));
    facts.into_iter().map(|(_, fact)| fact).collect()
}
