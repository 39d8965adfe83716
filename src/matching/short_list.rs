//! The short list: diverse, and never empty.

use enumset::EnumSet;

use super::rank::{rank, rank_relaxed};
use super::{Match, Matcher, Ranking, TermKind};
use crate::catalogue::{ActivityId, Kind};
use crate::profile::{Form, GoesOut, Profile, Ternary};

/// How many activities are shown at once.
pub const SHOWN_AT_ONCE: usize = 3;

/// What is set aside, the softest wish first, when nothing fits otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Relaxation {
    /// What the person does not like.
    Interests,
    /// The forms that the person does not want.
    Forms,
    /// How far it is.
    Distance,
    /// That the person does not go out.
    GoingOut,
}

/// What is shown to a person.
pub struct ShortList<'c> {
    /// The ranking behind it.
    pub ranking: Ranking<'c>,
    /// The activities, the best first, without those that were passed over.
    pub picks: Vec<Match<'c>>,
    /// Which wish was set aside, if one was.
    pub relaxed: Option<Relaxation>,
    /// The helpline that is always there: a human being to call.
    pub human: &'static str,
    /// How many more there are after these.
    pub more: usize,
}

/// The short list for a person, without the activities in `passed` (shown already, dismissed).
pub fn short_list<'c>(
    matcher: Matcher<'c>,
    profile: &Profile,
    passed: &[ActivityId],
) -> ShortList<'c> {
    let steps =
        [Relaxation::Interests, Relaxation::Forms, Relaxation::Distance, Relaxation::GoingOut];
    let mut ranking = rank(matcher, profile);
    for step in steps {
        if !passed.is_empty() || ranking.yes().next().is_some() {
            break;
        }
        ranking = rank_relaxed(matcher, profile, Some(step));
    }
    let open: Vec<Match<'c>> =
        ranking.yes().filter(|found| !passed.contains(&found.activity.id)).copied().collect();
    let picks = diverse(&ranking, &open);
    let relaxed = ranking.relaxed;
    let more = open.len() - picks.len();
    ShortList { ranking, picks, relaxed, human: human(profile), more }
}

/// The line that is there for everybody who wants a human being now.
fn human(profile: &Profile) -> &'static str {
    let is_child = profile.age.is_some_and(|age| age.at_least(18) == Ternary::No);
    if is_child { "kindertelefoon" } else { "luisterlijn" }
}

/// The best of `open`, so that the three are not all alike.
fn diverse<'c>(ranking: &Ranking<'c>, open: &[Match<'c>]) -> Vec<Match<'c>> {
    let mut picks: Vec<Match<'c>> = Vec::new();
    while picks.len() < SHOWN_AT_ONCE {
        let left = open.iter().filter(|found| !is_in(&picks, found));
        let last = picks.len() + 1 == SHOWN_AT_ONCE;
        let next = left.clone().find(|found| !last || completes(ranking, &picks, found));
        let Some(next) = next.or_else(|| left.clone().next()) else { break };
        picks.push(*next);
    }
    picks
}

fn is_in(picks: &[Match<'_>], found: &Match<'_>) -> bool {
    picks.iter().any(|pick| pick.activity.id == found.activity.id)
}

/// Whether an activity as the third makes a list that is not all of one kind, and that holds
/// something to stay at home for when the person gets out badly.
fn completes(ranking: &Ranking<'_>, picks: &[Match<'_>], found: &Match<'_>) -> bool {
    let profile = &ranking.profile;
    let only_course = EnumSet::only(Kind::Course);
    let courses = picks.iter().all(|pick| pick.activity.kinds.is_superset(only_course));
    if courses && found.activity.kinds.contains(Kind::Course) {
        return false;
    }
    let needs_home = profile.goes_out.is(GoesOut::Yes) == Ternary::No;
    if needs_home && !picks.iter().chain([found]).any(|pick| pick.activity.is_at_home()) {
        return false;
    }
    if !answers(ranking, found) {
        return true;
    }
    // Person-to-person and with people around: one of each, where both were left open.
    let asked = profile.forms.yes() & (Form::Group | Form::OneOnOne);
    let both_fit = asked.is_empty() || asked.len() == 2;
    let alone = picks.iter().all(|pick| pick.activity.is_person_to_person());
    let around = picks.iter().all(|pick| !pick.activity.is_person_to_person());
    let offers_other = (alone && !found.activity.is_person_to_person())
        || (around && found.activity.is_person_to_person());
    !both_fit || !(alone || around) || offers_other || !other_side_fits(ranking, picks, alone)
}

/// Whether an activity answers something that the person said.
fn answers(ranking: &Ranking<'_>, found: &Match<'_>) -> bool {
    ranking.trace(found.activity).iter().any(|term| {
        matches!(
            term.kind,
            TermKind::Wish(_) | TermKind::Interest(_) | TermKind::MadeFor(_) | TermKind::AtEase(_)
        )
    })
}

/// Whether some activity of the other side fits about as well as the last pick.
fn other_side_fits(ranking: &Ranking<'_>, picks: &[Match<'_>], alone: bool) -> bool {
    let Some(last) = picks.last() else { return false };
    ranking.yes().any(|found| {
        found.activity.is_person_to_person() != alone
            && found.score + NEARLY_AS_GOOD >= last.score
            && answers(ranking, found)
    })
}

/// For the sake of variety the third may score this many points less.
const NEARLY_AS_GOOD: i32 = 6;
