//! What one more fact would do to the short list, without ranking everything anew.
//!
//! A fact changes the score and the verdict of an activity only through what the activity says about
//! that fact. Activities that say the same about it stay in their order, whatever is answered: they
//! are a *class*, and one of them is worked out for all. What anything else keeps out stays out. So
//! an answer costs as much as there are classes, and not as there are activities.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use enumset::EnumSet;

use super::super::firm::suits_whole;
use super::super::matched::Match;
use super::super::matcher::Matcher;
use super::super::person::{Candidate, Distances, Person, with};
use super::super::rank::{Ranking, rank};
use super::super::score;
use super::super::score::is_special;
use super::super::short_list::diverse;
use super::super::verdict::{Verdict, kept_out_by};
use crate::catalogue::{Activity, Audience, Availability, Element, How};
use crate::profile::{Fact, FactId, Form, Profile};

/// Everything that one more fact could bring onto the list, for one person.
pub(in crate::matching) struct Incremental<'c> {
    matcher: Matcher<'c>,
    profile: Profile,
    /// The best first, whatever the verdict is.
    contenders: Vec<Contender<'c>>,
    classes: HashMap<FactId, Vec<Class>>,
}

/// An activity that fits, or that one fact alone keeps out.
struct Contender<'c> {
    found: Match<'c>,
    pair: Candidate<'c>,
    /// The fact that keeps it out.
    kept_out_by: Option<FactId>,
}

/// Contenders that say the same about a fact, the best first. Never empty.
type Class = Vec<usize>;

impl<'c> Incremental<'c> {
    /// `now` is the ranking of what the person sees.
    pub(in crate::matching) fn new(now: &Ranking<'c>) -> Self {
        let (matcher, profile) = (now.matcher, now.profile);
        let unrelaxed = now.relaxed.map(|_| rank(matcher, &profile));
        let ranking = unrelaxed.as_ref().unwrap_or(now);
        let person = Person::new(matcher, &profile, None);
        let mut distances = Distances::from(matcher, &profile);
        let mut contenders: Vec<Contender<'c>> = Vec::new();
        for found in ranking.matches.iter().filter(|found| found.standing != Availability::Gone) {
            let pair = distances.pair(found.activity);
            let mut by = kept_out_by(matcher, &person, &pair).iter();
            if let (kept_out_by, None) = (by.next(), by.next()) {
                contenders.push(Contender { found: *found, pair, kept_out_by });
            }
        }
        contenders.sort_by(|one, other| place(&other.found, 0).cmp(&place(&one.found, 0)));
        Self { matcher, profile, contenders, classes: HashMap::new() }
    }

    /// What would be shown if this held as well. `None` where it cannot be told from here: nothing
    /// would fit, or the fact changes more than one thing.
    pub(in crate::matching) fn picks_with(&mut self, answer: Fact) -> Option<Vec<Match<'c>>> {
        let then = with(&self.profile, answer);
        let fact = only_change(&self.profile, &then, answer.id())?;
        let classes = self.classes.entry(fact).or_insert_with(|| classes(&self.contenders, fact));
        let person = Person::new(self.matcher, &then, None);
        let mut heads = BinaryHeap::with_capacity(classes.len());
        for (class, members) in classes.iter().enumerate() {
            let Some(first) = members.first().and_then(|at| self.contenders.get(*at)) else {
                continue;
            };
            if kept_out_by(self.matcher, &person, &first.pair).contains(fact) {
                continue;
            }
            let gain = score::total(self.matcher, &person, &first.pair) - first.found.score;
            let place = place(&first.found, gain);
            heads.push(Head { place, class, member: 0, gain });
        }
        let merged = Merged { contenders: &self.contenders, classes, heads, person };
        let picks = diverse(&then, merged);
        (!picks.is_empty()).then_some(picks)
    }
}

/// Where a match stands when its score changes by `gain`: the greater, the earlier. The same order
/// as in a ranking.
fn place<'c>(found: &Match<'c>, gain: i32) -> Place<'c> {
    let studied = found.activity.evidence.len();
    (found.score + gain, found.standing, studied, Reverse(found.activity.id.as_str()))
}

type Place<'c> = (i32, Availability, usize, Reverse<&'c str>);

/// The best of a class that was not given yet.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
struct Head<'c> {
    // First, so that it decides.
    place: Place<'c>,
    class: usize,
    member: usize,
    gain: i32,
}

/// All that fits, the best first, worked out as far as somebody looks.
struct Merged<'o, 'c> {
    contenders: &'o [Contender<'c>],
    classes: &'o [Class],
    heads: BinaryHeap<Head<'c>>,
    person: Person<'o>,
}

impl<'c> Merged<'_, 'c> {
    fn contender(&self, class: usize, member: usize) -> Option<&Contender<'c>> {
        self.contenders.get(*self.classes.get(class)?.get(member)?)
    }
}

impl<'c> Iterator for Merged<'_, 'c> {
    type Item = Match<'c>;

    fn next(&mut self) -> Option<Match<'c>> {
        let Head { class, member, gain, .. } = self.heads.pop()?;
        if let Some(next) = self.contender(class, member + 1) {
            let place = place(&next.found, gain);
            self.heads.push(Head { place, class, member: member + 1, gain });
        }
        let Contender { found, pair, .. } = self.contender(class, member)?;
        let suits_whole = suits_whole(&self.person, pair);
        Some(Match { score: found.score + gain, verdict: Verdict::Yes, suits_whole, ..*found })
    }
}

/// The contenders by what they say about a fact; without those that another fact keeps out.
fn classes(contenders: &[Contender<'_>], fact: FactId) -> Vec<Class> {
    let mut numbers: HashMap<Says, usize> = HashMap::new();
    let mut classes: Vec<Class> = Vec::new();
    for (at, contender) in contenders.iter().enumerate() {
        if contender.kept_out_by.is_some_and(|by| by != fact) {
            continue;
        }
        let says = says(contender.found.activity, fact);
        let number = *numbers.entry(says).or_insert(classes.len());
        match classes.get_mut(number) {
            Some(class) => class.push(at),
            None => classes.push(vec![at]),
        }
    }
    classes
}

/// The fact that changes, where it is the only one. Places are none: each has distances of its own.
fn only_change(now: &Profile, then: &Profile, fact: FactId) -> Option<FactId> {
    let rest = now.with_fact_of(then, fact);
    (rest == *then && fact != FactId::Place).then_some(fact)
}

/// All that an activity says about one fact: nothing else of it decides what that fact does to its
/// verdict and to its score.
type Says = [u64; 4];

fn says(activity: &Activity, fact: FactId) -> Says {
    let Activity { audience, not_for, hard_for, fits, .. } = activity;
    let of_all =
        |line: fn(&Audience) -> u64, own: u64| [line(audience), line(not_for), line(hard_for), own];
    let flag = |holds: bool, bit: u32| u64::from(holds) << bit;
    match fact {
        FactId::Age => of_all(ages, flag(fits.forms == EnumSet::only(Form::Online), 0)),
        FactId::Gender => of_all(|line| line.gender.as_u64(), 0),
        FactId::Living => of_all(|line| line.living.as_u64(), 0),
        FactId::Circumstances => {
            of_all(|line| line.circumstances.as_u64(), fits.circumstances.as_u64())
        }
        FactId::Wishes => [fits.wishes.as_u64(), activity.elements.as_u64(), 0, 0],
        FactId::Forms => [fits.forms.as_u64(), activity.kinds.as_u64(), 0, 0],
        FactId::Interests => [fits.interests.as_u64(), flag(is_special(activity), 0), 0, 0],
        FactId::GoesOut => {
            let own = flag(activity.is_at_home(), 0)
                | flag(activity.reach.how == How::Institution, 1)
                | flag(activity.elements.contains(Element::PracticalSupport), 2);
            of_all(|line| line.goes_out.as_u64(), own)
        }
        FactId::Internet => {
            let own = flag(fits.forms.contains(Form::Online), 0)
                | flag(fits.forms == EnumSet::only(Form::Online), 1);
            of_all(|line| line.internet.as_u64(), own)
        }
        // No activity says anything about these.
        FactId::ForWhom
        | FactId::Place
        | FactId::Occupation
        | FactId::Faith
        | FactId::Languages => [0; 4],
        FactId::Losses => [fits.losses.as_u64(), 0, 0, 0],
        FactId::Barriers => [fits.barriers.as_u64(), 0, 0, 0],
        FactId::Pets => [fits.pets.as_u64(), 0, 0, 0],
    }
}

/// Both borders of an age line, and whether they are there.
fn ages(line: &Audience) -> u64 {
    let border = |years: Option<u8>| years.map_or(0, |years| u64::from(years) + 1);
    border(line.min_age) << 16 | border(line.max_age)
}

#[cfg(test)]
mod tests;
