//! The short list: diverse, and never empty.
//!
//! What was confirmed and is where the person can go comes first, and what is not stands in no first
//! three while enough of that fits. The best three are shown, no two of them alike, but for one change: the third gives way to the best other one that
//! makes the list as it should be. What a list should have, the hardest wish first:
//!
//! 1. something that needs no leaving the house, for who gets out badly or not at all;
//! 2. not only courses;
//! 3. one person-to-person and one with people around, where both fit about as well.

use enumset::EnumSet;

use super::firm::FirmFirst;
use super::matched::Match;
use super::matcher::Matcher;
use super::rank::{Ranking, rank_relaxed};
use super::relaxation::{Relaxation, SOFTEST_FIRST};
use crate::catalogue::{Activity, ActivityId, Kind};
use crate::profile::{Form, GoesOut, Profile, Ternary};

/// How many activities are shown at once.
pub const SHOWN_AT_ONCE: usize = 3;

/// For the sake of both company and one person the third may score this many points less.
const NEARLY_AS_GOOD: i32 = 6;

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
///
/// Wishes are only set aside when nothing at all fits: who has seen everything that fits is not
/// offered what they did not want.
pub fn short_list<'c>(
    matcher: Matcher<'c>,
    profile: &Profile,
    passed: &[ActivityId],
) -> ShortList<'c> {
    let ranking = ranking_with_something(matcher, profile);
    let open: Vec<Match<'c>> =
        ranking.yes().filter(|found| !passed.contains(&found.activity.id)).copied().collect();
    let picks = diverse(profile, open.iter().copied());
    let more = open.len() - picks.len();
    ShortList { relaxed: ranking.relaxed, ranking, picks, human: human(profile), more }
}

/// The ranking in which the fewest wishes are set aside and something fits; the last one if
/// nothing ever does.
fn ranking_with_something<'c>(matcher: Matcher<'c>, profile: &Profile) -> Ranking<'c> {
    let mut ranking = rank_relaxed(matcher, profile, None);
    for relaxed in SOFTEST_FIRST.into_iter().skip(1) {
        if ranking.yes().next().is_some() {
            break;
        }
        ranking = rank_relaxed(matcher, profile, relaxed);
    }
    ranking
}

/// The line that is there for everybody who wants a human being now.
fn human(profile: &Profile) -> &'static str {
    let is_child = profile.age.is_some_and(|age| age.at_least(18) == Ternary::No);
    if is_child { "kindertelefoon" } else { "luisterlijn" }
}

/// The best three of `open`, of which the third may give way for variety. Of what comes behind them
/// no more is looked at than could take its place.
pub(super) fn diverse<'c>(
    profile: &Profile,
    open: impl Iterator<Item = Match<'c>>,
) -> Vec<Match<'c>> {
    let mut others = Seen { seen: Vec::new(), rest: FirmFirst::of(open.fuse()).fuse() };
    let mut picks = first_unlike(&mut others);
    let mut had: Vec<DiversityRule> = Vec::new();
    for need in [
        DiversityRule::AtHome,
        DiversityRule::NotOnlyCourses,
        DiversityRule::MadeForThem,
        DiversityRule::BothSides,
    ] {
        if !need.is_met(profile, &picks)
            && need.can_be_met(profile)
            && let Some((last, first)) = picks.split_last()
        {
            let with = |other: Match<'c>| [first, &[other]].concat();
            let better =
                others.iter().take_while(|other| may_replace(need, last, other)).find(|other| {
                    need.allows(profile, other)
                        && had.iter().chain([&need]).all(|need| need.is_met(profile, &with(*other)))
                });
            if let Some(other) = better {
                picks = with(other);
            }
        }
        if need.is_met(profile, &picks) {
            had.push(need);
        }
    }
    picks
}

/// The best three, of which no two are much alike where another is about as good: two restaurants are
/// one choice.
fn first_unlike<'c>(open: &mut Seen<'c, impl Iterator<Item = Match<'c>>>) -> Vec<Match<'c>> {
    let mut picks: Vec<Match<'c>> = Vec::new();
    while picks.len() < SHOWN_AT_ONCE {
        let Some(best) = open.iter().next() else { break };
        let is_new = |other: &Match<'c>| !picks.iter().any(|pick| are_alike(pick, other));
        let is_near = |other: &Match<'c>| {
            (other.is_firm() || !best.is_firm()) && other.score + NEARLY_AS_GOOD >= best.score
        };
        let at = open
            .iter()
            .take_while(is_near)
            .position(|other| is_new(&other) && other.standing >= best.standing);
        picks.extend(open.take(at.unwrap_or(0)));
    }
    picks
}

/// Whether two activities are one choice: the same kind of thing, in the same way, for the same people.
fn are_alike(one: &Match<'_>, other: &Match<'_>) -> bool {
    let (one, other) = (one.activity, other.activity);
    one.kinds == other.kinds
        && one.fits.interests == other.fits.interests
        && one.fits.forms == other.fits.forms
        && one.fits.wishes == other.fits.wishes
        && one.audience.circumstances == other.audience.circumstances
}

/// Whether a match that comes later may still take the place of the last pick. For variety alone nothing
/// that is not firm takes the place of what is.
fn may_replace(need: DiversityRule, last: &Match<'_>, other: &Match<'_>) -> bool {
    let is_needed = matches!(need, DiversityRule::AtHome | DiversityRule::NotOnlyCourses);
    (is_needed || other.is_firm() || !last.is_firm()) && need.is_near_enough(last, other)
}

/// Matches that are looked at more than once, and only worked out as far as that.
struct Seen<'c, I> {
    seen: Vec<Match<'c>>,
    rest: I,
}

impl<'c, I: Iterator<Item = Match<'c>>> Seen<'c, I> {
    /// Takes out the one at this position, if it was looked at.
    fn take(&mut self, at: usize) -> Option<Match<'c>> {
        (at < self.seen.len()).then(|| self.seen.remove(at))
    }

    /// All of them, from the first on.
    fn iter(&mut self) -> impl Iterator<Item = Match<'c>> {
        let Self { seen, rest } = self;
        (0..).map_while(move |at| {
            if at == seen.len() {
                seen.extend(rest.next());
            }
            seen.get(at).copied()
        })
    }
}

/// What a list of three should have.
#[derive(Clone, Copy)]
enum DiversityRule {
    /// What is only for people who live with what this person lives with.
    MadeForThem,
    /// Something that needs no leaving the house, for who gets out badly.
    AtHome,
    NotOnlyCourses,
    BothSides,
}

impl DiversityRule {
    fn is_met(self, profile: &Profile, picks: &[Match<'_>]) -> bool {
        let any = |is: fn(&Activity) -> bool| picks.iter().any(|pick| is(pick.activity));
        match self {
            Self::MadeForThem => picks.iter().any(|pick| is_made_for(profile, pick.activity)),
            Self::AtHome => {
                profile.goes_out.is(GoesOut::Yes) != Ternary::No || any(Activity::is_at_home)
            }
            Self::NotOnlyCourses => any(|activity| !activity.kinds.contains(Kind::Course)),
            Self::BothSides => {
                // Who asked for a group or for one person, and not for both, has chosen.
                let asked = profile.forms.yes() & (Form::Group | Form::OneOnOne);
                let both = any(Activity::is_person_to_person)
                    && any(|activity| !activity.is_person_to_person());
                asked.len() == 1 || both
            }
        }
    }

    /// Whether any activity at all could meet it.
    fn can_be_met(self, profile: &Profile) -> bool {
        !matches!(self, Self::MadeForThem) || !profile.circumstances.yes().is_empty()
    }

    /// Whether what stands so much lower may still take the place of the last pick.
    fn is_near_enough(self, last: &Match<'_>, other: &Match<'_>) -> bool {
        match self {
            Self::MadeForThem => other.score + WORTH_FOR_THEM >= last.score,
            Self::BothSides => other.score + NEARLY_AS_GOOD >= last.score,
            Self::AtHome | Self::NotOnlyCourses => true,
        }
    }

    /// Whether an activity may stand in the place of the last pick for this need.
    fn allows(self, profile: &Profile, other: &Match<'_>) -> bool {
        match self {
            Self::MadeForThem => is_made_for(profile, other.activity),
            Self::BothSides => answers(profile, other.activity),
            Self::AtHome | Self::NotOnlyCourses => true,
        }
    }
}

/// Whether an activity is only for people with a circumstance that this person has.
fn is_made_for(profile: &Profile, activity: &Activity) -> bool {
    !profile.circumstances.yes().is_disjoint(activity.audience.circumstances)
}

/// What is made for exactly this person may score this many points less than the third.
const WORTH_FOR_THEM: i32 = 12;

/// Whether an activity answers something that the person said.
fn answers(profile: &Profile, activity: &Activity) -> bool {
    let (fits, own) = (&activity.fits, profile.circumstances.yes());
    let some = |shared: usize| shared > 0;
    some((profile.wishes.yes() & fits.wishes).len())
        || some((profile.interests.yes() & fits.interests).len())
        || some(EnumSet::len(&(own & (fits.circumstances | activity.audience.circumstances))))
}
