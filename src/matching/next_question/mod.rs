//! The next best question: the one whose answer would change the short list most.

pub(super) mod incremental;

use super::matched::Match;
use super::matcher::Matcher;
use super::person::with;
use super::rank::Ranking;
use super::short_list::{SHOWN_AT_ONCE, ShortList, short_list};
use crate::profile::{Fact, Profile};
use incremental::Incremental;

/// How much the short list would change, on average over what somebody could answer: 0 when no
/// answer changes it, 1000 when each answer changes all of it.
///
/// Every answer counts the same: how likely each is for this person, we do not know.
pub fn change(matcher: Matcher<'_>, profile: &Profile, answers: &[Fact]) -> u32 {
    Change::from(&short_list(matcher, profile, &[])).by_all(answers)
}

/// The question whose answer would change the short list most; the first of equals, `None` when no
/// answer to any of them changes it. Each candidate comes with the facts that its answers give.
pub fn next_question<K: Copy>(
    matcher: Matcher<'_>,
    profile: &Profile,
    candidates: &[(K, Vec<Fact>)],
) -> Option<K> {
    next_question_beside(&short_list(matcher, profile, &[]), candidates)
}

/// The same, for whom the short list was worked out already.
pub fn next_question_beside<K: Copy>(
    now: &ShortList<'_>,
    candidates: &[(K, Vec<Fact>)],
) -> Option<K> {
    let mut change = Change::from(now);
    let mut best = None;
    for (question, answers) in candidates {
        let change = change.by_all(answers);
        if change > best.map_or(0, |(most, _)| most) {
            best = Some((change, *question));
        }
    }
    best.map(|(_, question)| question)
}

/// What is shown now, beside what could be.
struct Change<'s, 'c> {
    now: &'s ShortList<'c>,
    outlook: Incremental<'c>,
}

impl<'s, 'c> Change<'s, 'c> {
    fn from(now: &'s ShortList<'c>) -> Self {
        Self { now, outlook: Incremental::new(&now.ranking) }
    }

    fn by_all(&mut self, answers: &[Fact]) -> u32 {
        let changed: usize = answers.iter().map(|answer| self.by(*answer)).sum();
        let most = (answers.len() * SHOWN_AT_ONCE).max(1);
        u32::try_from(changed * 1000 / most).unwrap_or(u32::MAX)
    }

    /// How many picks come or go by one answer.
    fn by(&mut self, answer: Fact) -> usize {
        let then = self.outlook.picks_with(answer).unwrap_or_else(|| {
            let Ranking { matcher, profile, .. } = &self.now.ranking;
            short_list(*matcher, &with(profile, answer), &[]).picks
        });
        differing(&self.now.picks, &then)
    }
}

/// How many picks come or go, whichever are more.
fn differing(now: &[Match<'_>], then: &[Match<'_>]) -> usize {
    let missing = |from: &[Match<'_>], other: &[Match<'_>]| {
        let is_in = |id| other.iter().any(|pick| &pick.activity.id == id);
        from.iter().filter(|pick| !is_in(&pick.activity.id)).count()
    };
    missing(then, now).max(missing(now, then))
}
