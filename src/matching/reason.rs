//! Why an activity fits, and what to know before: out of the terms of its score.

use super::matched::Match;
use super::person::{Candidate, Person};
use super::rank::Ranking;
use super::relaxation::Relaxation;
use super::score::{Term, TermKind};
use crate::catalogue::{Activity, Availability, CostKind, How};
use crate::profile::{Barrier, Circumstance, Fact, FactId};

/// The best reasons for an activity, at most `limit`: no two about the same fact unless there is
/// nothing else.
pub fn reasons(ranking: &Ranking<'_>, found: &Match<'_>, limit: usize) -> Vec<Term> {
    let mut terms: Vec<Term> = ranking
        .trace(found.activity)
        .into_iter()
        .filter(|term| term.points > 0 && is_reason(term.kind))
        .filter(|term| is_known(found.activity, term.kind))
        .collect();
    terms.sort_by_key(|term| std::cmp::Reverse(term.points));
    let mut chosen: Vec<Term> = Vec::new();
    for term in &terms {
        let same = chosen.iter().any(|other: &Term| other.kind.fact() == term.kind.fact());
        if chosen.len() < limit && !same {
            chosen.push(*term);
        }
    }
    for term in terms {
        if chosen.len() < limit && !chosen.contains(&term) {
            chosen.push(term);
        }
    }
    chosen
}

/// Whether a term is said to the person; the others only order the list.
fn is_reason(kind: TermKind) -> bool {
    !matches!(
        kind,
        TermKind::Element(_) | TermKind::Evidence | TermKind::Focus | TermKind::OnlineFits
    )
}

/// Whether what a reason claims is known of the activity. That it costs little is said only where the
/// cost is known, and that it is in somebody's own town only where one can go there oneself.
fn is_known(activity: &Activity, kind: TermKind) -> bool {
    let claims_cheap = matches!(
        kind,
        TermKind::AtEase(Circumstance::LowIncome)
            | TermKind::Suits(Fact::Barrier(Barrier::Money, _))
    );
    let claims_near = matches!(kind, TermKind::Near | TermKind::Nearby(_));
    let is_cheap =
        activity.cost.is_some_and(|cost| matches!(cost.kind, CostKind::Free | CostKind::Low));
    let is_closed = matches!(activity.reach.how, How::Institution | How::Referral);
    !(claims_cheap && !is_cheap || claims_near && is_closed)
}

/// Something to know before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caution {
    /// We do not know whether it still exists.
    Unsure,
    /// It is only in some places, and we do not know the person's.
    OnlyInPlaces,
    /// It is this many kilometres away.
    Far(i32),
    /// One must go out for it, though the person said not to.
    MustGoOut,
    /// This fact of the person makes it hard.
    HardFor(FactId),
    /// There can be a waiting list.
    Waiting,
    /// It costs more than a little.
    Paid,
    /// It differs from place to place what it costs.
    CostVaries,
    /// It begins at the general practitioner or another office.
    Referral,
}

/// What to know before, the most important first.
pub fn cautions(ranking: &Ranking<'_>, found: &Match<'_>) -> Vec<Caution> {
    let activity = found.activity;
    let matcher = ranking.matcher;
    let person = Person::new(matcher, &ranking.profile, ranking.relaxed);
    let mut cautions = Vec::new();
    if found.standing == Availability::Unsure {
        cautions.push(Caution::Unsure);
    }
    if person.profile.place.is_none() && !activity.reach.municipalities.is_empty() {
        cautions.push(Caution::OnlyInPlaces);
    }
    if let Some(km) = Candidate::of(matcher, person.profile, activity).km.filter(|km| *km > 0) {
        cautions.push(Caution::Far(km));
    }
    if person.relaxes(Relaxation::GoingOut) && !activity.is_at_home() {
        cautions.push(Caution::MustGoOut);
    }
    for term in ranking.trace(activity) {
        if let TermKind::HardFor(fact) = term.kind {
            cautions.push(Caution::HardFor(fact));
        }
    }
    if activity.waiting {
        cautions.push(Caution::Waiting);
    }
    match activity.cost.map(|cost| cost.kind) {
        Some(CostKind::Paid) => cautions.push(Caution::Paid),
        Some(CostKind::Varies) => cautions.push(Caution::CostVaries),
        Some(CostKind::Free | CostKind::Low) | None => {}
    }
    if activity.reach.how == How::Referral {
        cautions.push(Caution::Referral);
    }
    cautions
}
