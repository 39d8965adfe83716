//! What a volunteer is to call about, in order: what most people meet first, then what nobody looked at for longest.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use jiff::civil::Date;

use super::super::Content;
use super::super::prominence::prominence_of;
use super::super::team::{CheckResult, Hearing, TeamAccess, hearings};
use crate::catalogue::{ConfirmId, Confirmable};

/// What is left to call about, for the person who has the team. What two agree on waits for the patch, and what
/// they disagree on for the coordinator; what nobody answered at today is left alone until tomorrow.
pub(super) fn queue<'c>(
    content: &'c Content,
    access: &TeamAccess,
    today: Date,
) -> Vec<Confirmable<'c>> {
    let heard = hearings(&access.team.confirmations);
    let is_left = |it: &Confirmable<'_>| {
        let id = it.id();
        it.doubt(today).is_some()
            && heard.get(&id).is_none_or(|hearing| *hearing == Hearing::Open)
            && !access.has_confirmed(&id)
            && !access.team.missed_on(&id, today)
            && content.catalogue.callee(*it).is_some()
    };
    let mut left: Vec<Confirmable<'c>> = content.catalogue.confirmables().filter(is_left).collect();
    left.sort_by_cached_key(|it| {
        let id = it.id();
        (Reverse(prominence_of(content, &id)), it.checked(), id)
    });
    left
}

/// What comes after this one in the queue, from its beginning again behind the last.
pub(super) fn next(queue: &[Confirmable<'_>], after: Option<&ConfirmId>) -> Option<ConfirmId> {
    let at = after.and_then(|after| queue.iter().position(|it| it.id() == *after));
    let behind = at.and_then(|at| queue.get(at + 1));
    behind.or_else(|| queue.first()).map(|it| it.id())
}

/// What volunteers heard different things about, with how many heard what: there, and stopped.
pub(super) fn disagreed<'c>(
    content: &'c Content,
    access: &TeamAccess,
) -> Vec<(Confirmable<'c>, [usize; 2])> {
    let all = &access.team.confirmations;
    let heard: BTreeMap<ConfirmId, Hearing> = hearings(all);
    let split = heard.into_iter().filter(|(_, hearing)| *hearing == Hearing::Disagreed);
    let counted = |id: &ConfirmId| {
        [CheckResult::Exists, CheckResult::Stopped]
            .map(|verdict| all.iter().filter(|it| it.about == *id && it.verdict == verdict).count())
    };
    let named = split.map(|(id, _)| Some((content.catalogue.confirmable(&id)?, counted(&id))));
    named.flatten().collect()
}
