//! Over the whole space of what can be known: never an empty list, never a no that becomes a yes.
//!
//! An activity is a bit. Every line of `[for]`, every line of `[not-for]` and every refusal reads
//! one fact, so the activities for a person are the intersection, over the facts, of those that
//! each fact leaves a yes. That is taken from the real ranking of people of whom one thing is
//! known, and checked: over all pairs of circumstances, and over sampled people.

use std::collections::BTreeSet;

use aanspraak::matching::{Ranking, Relaxation, Verdict, rank, rank_relaxed, short_list};
use aanspraak::profile::{
    Circumstance, Fact, FactId, FactKind, Form, GoesOut, Interest, Internet, Living, PlaceId,
    Profile, Ternary,
};
use proptest::prelude::*;
use strum::IntoEnumIterator;

use super::{ASSETS, ages, anybody, every_fact, matcher, with};
use crate::support::options::step_of;

/// The activities, one a bit, in the order of the catalogue.
type Set = u128;

/// The activities that `fact`, as the profile has it, leaves a yes.
fn left_by(fact: FactId, profile: &Profile, relaxed: Option<Relaxation>) -> Set {
    let ranking = rank_relaxed(matcher(), profile, relaxed);
    set_of(&ranking, |verdict| match verdict {
        Verdict::Yes => true,
        Verdict::Maybe(missing) => !missing.contains(fact),
        Verdict::No(_) => false,
    })
}

fn set_of(ranking: &Ranking<'_>, belongs: impl Fn(Verdict) -> bool) -> Set {
    let activities = ASSETS.catalogue.activities();
    assert!(activities.len() <= 128, "more activities than bits");
    let bit = |found: &aanspraak::matching::Match<'_>| {
        activities.binary_search_by_key(&&found.activity.id, |activity| &activity.id).unwrap()
    };
    let belonging = ranking.matches.iter().filter(|found| belongs(found.verdict));
    belonging.map(|found| 1 << bit(found)).sum()
}

/// Everything that can be known of a fact with one value: every set of values that are left.
fn knowledge(fact: FactId) -> Vec<Profile> {
    let FactKind::One(values) = fact.kind() else { return Vec::new() };
    let some_left = 0..(1_u32 << values.len()) - 1;
    let ruled_out = |which: u32| {
        let out = values.iter().enumerate().filter(move |(at, _)| which >> at & 1 == 1);
        Profile::of(out.filter_map(|(_, value)| Fact::closed(fact, value, false)))
    };
    some_left.map(ruled_out).collect()
}

fn known_ages() -> Vec<Profile> {
    let facts = every_fact().into_iter().filter(|fact| fact.id() == FactId::Age);
    facts.map(|age| Profile::of([age])).chain([Profile::default()]).collect()
}

/// For every set of circumstances that hold, the activities that it leaves a yes.
///
/// What is known not to hold only turns a maybe into a no, so it need not be told apart here.
struct OfCircumstances {
    /// What needs no circumstance.
    open: Set,
    met: Vec<Set>,
    barred: Vec<Set>,
}

impl OfCircumstances {
    fn new(relaxed: Option<Relaxation>) -> Self {
        let open = left_by(FactId::Circumstances, &Profile::default(), relaxed);
        let gone = rank_relaxed(matcher(), &Profile::default(), relaxed);
        let gone = set_of(&gone, |verdict| matches!(verdict, Verdict::No(_)));
        let left: Vec<(Set, Set)> = Circumstance::iter()
            .map(|own| {
                let profile = Profile::of([Fact::Circumstance(own, true)]);
                let ranking = rank_relaxed(matcher(), &profile, relaxed);
                let no = set_of(&ranking, |verdict| matches!(verdict, Verdict::No(_)));
                (left_by(FactId::Circumstances, &profile, relaxed), no & !gone)
            })
            .collect();
        let (met, barred) = left.into_iter().unzip();
        Self { open, met, barred }
    }

    fn left_by(&self, held: u32) -> Set {
        let own = |sets: &[Set]| {
            let held = sets.iter().enumerate().filter(|(at, _)| held >> at & 1 == 1);
            held.fold(0, |all, (_, set)| all | set)
        };
        self.left(own(&self.met), own(&self.barred))
    }

    fn left(&self, met: Set, barred: Set) -> Set {
        (self.open | met) & !barred
    }

    /// What each set of circumstances leaves, of those that hold `certain`. Sets that open and bar the
    /// same are worked out once: most circumstances open and bar nothing.
    fn left_by_any(&self, certain: Option<Circumstance>) -> BTreeSet<Set> {
        let mut all: BTreeSet<(Set, Set)> = BTreeSet::from([(0, 0)]);
        for (own, (met, barred)) in Circumstance::iter().zip(self.met.iter().zip(&self.barred)) {
            let with: Vec<_> = all.iter().map(|(a, b)| (a | met, b | barred)).collect();
            if certain == Some(own) {
                all.clear();
            }
            all.extend(with);
        }
        all.into_iter().map(|(met, barred)| self.left(met, barred)).collect()
    }
}

/// The sets that hold no other one: if these meet a set, so do all.
fn smallest(sets: impl IntoIterator<Item = Set>) -> Vec<Set> {
    let mut sets: Vec<Set> = sets.into_iter().collect();
    sets.sort_unstable_by_key(|set| (set.count_ones(), *set));
    sets.dedup();
    let mut least: Vec<Set> = Vec::new();
    for set in sets {
        if !least.iter().any(|other| other & set == *other) {
            least.push(set);
        }
    }
    least
}

fn meets(a: &[Set], b: &[Set]) -> Vec<Set> {
    smallest(a.iter().flat_map(|a| b.iter().map(move |b| a & b)))
}

/// What can be known beside circumstances and the way of living, fact by fact.
fn everything_known() -> Vec<(FactId, Vec<Profile>)> {
    vec![
        (FactId::Age, known_ages()),
        (FactId::Gender, knowledge(FactId::Gender)),
        (FactId::GoesOut, knowledge(FactId::GoesOut)),
        (FactId::Internet, knowledge(FactId::Internet)),
    ]
}

/// How many combinations there are, each of which was found to leave an activity.
fn assert_something_for_all(
    known: &[(FactId, Vec<Profile>)],
    relaxed: Option<Relaxation>,
) -> usize {
    let mut left = vec![Set::MAX];
    for (fact, profiles) in known {
        assert!(!profiles.is_empty(), "nobody to ask about {fact}");
        let own = profiles.iter().map(|profile| left_by(*fact, profile, relaxed));
        left = meets(&left, &smallest(own));
    }
    let circumstances = OfCircumstances::new(relaxed);
    for living in knowledge(FactId::Living) {
        let is_homeless = living.living.value() == Some(Living::Homeless);
        // Who has no home is homeless, whatever else was said.
        let own =
            smallest(circumstances.left_by_any(is_homeless.then_some(Circumstance::Homeless)));
        let here = left_by(FactId::Living, &living, relaxed);
        let nothing = meets(&left, &own).into_iter().any(|set| set & here == 0);
        assert!(!nothing, "nothing for somebody who lives so: {:?}", living.facts());
    }
    let others: usize = known.iter().map(|(_, profiles)| profiles.len()).product();
    others * knowledge(FactId::Living).len() * (1 << Circumstance::iter().count())
}

/// Exhaustive: ages at every border and every range of the interview, or none; every set of
/// genders, ways of living, of getting out and of using the internet that can be left; every set
/// of circumstances; every set of refused forms; with nothing or everything disliked. The place is
/// set aside. Wishes and what is liked only order the list.
#[test]
fn every_combination_of_what_can_be_known_has_a_suggestion() {
    let mut known = everything_known();
    let forms = (0..1_u32 << Form::iter().count()).map(|which| {
        let out = Form::iter().enumerate().filter(|(at, _)| which >> at & 1 == 1);
        Profile::of(out.map(|(_, form)| Fact::Form(form, false)))
    });
    known.push((FactId::Forms, forms.collect()));
    let dislikes = Profile::of(Interest::iter().map(|like| Fact::Interest(like, false)));
    known.push((FactId::Interests, vec![Profile::default(), dislikes]));
    let combinations = assert_something_for_all(&known, Some(Relaxation::GoingOut));
    assert!(combinations > 10_usize.pow(11), "only {combinations} combinations");
}

/// Exhaustive as above, over every place of the gazetteer, without refusals.
#[test]
fn who_gets_out_and_refuses_nothing_has_a_suggestion_without_setting_a_wish_aside() {
    let mut known = everything_known();
    let out = |profile: &Profile| profile.goes_out.value() != Some(GoesOut::No);
    known[2].1.retain(out);
    let places = places().into_iter().map(|place| Profile::of([Fact::Place(place)]));
    known.push((FactId::Place, places.collect()));
    let combinations = assert_something_for_all(&known, None);
    assert!(combinations > 10_usize.pow(12), "only {combinations} combinations");
}

/// The proof is worth something: it finds that for a child who cannot go out and has no internet
/// only what is outside is left.
#[test]
#[should_panic(expected = "nothing for somebody")]
fn the_proof_finds_people_for_whom_nothing_is_left() {
    let young =
        Profile::of(every_fact().into_iter().filter(|fact| fact.id() == FactId::Age).take(1));
    let home = Profile::of([Fact::GoesOut(GoesOut::No, true)]);
    let offline = Profile::of([Fact::Internet(Internet::No, true)]);
    let known = [
        (FactId::Age, vec![young]),
        (FactId::GoesOut, vec![home]),
        (FactId::Internet, vec![offline]),
    ];
    assert_something_for_all(&known, None);
}

/// Exhaustive over pairs.
#[test]
fn what_two_circumstances_leave_is_what_the_ranking_says() {
    let circumstances = OfCircumstances::new(None);
    for (a, first) in Circumstance::iter().enumerate() {
        for (b, second) in Circumstance::iter().enumerate().skip(a) {
            let facts = [first, second].map(|own| Fact::Circumstance(own, true));
            let real = left_by(FactId::Circumstances, &Profile::of(facts), None);
            assert_eq!(circumstances.left_by(1 << a | 1 << b), real, "{first} and {second}");
        }
    }
}

/// Exhaustive over the ages at the borders.
#[test]
fn everybody_has_a_human_being_to_call() {
    for age in ages() {
        let profile = Profile::of([Fact::Age(aanspraak::profile::Age::exactly(age).unwrap())]);
        let human = short_list(matcher(), &profile, &[]).human;
        let line = ASSETS.catalogue.helpline(human).unwrap();
        assert!(line.number.is_some(), "no number for somebody of {age}");
    }
}

/// Every fact after nothing, and after every other fact that it does not contradict: of these pairs one in six, in turns;
/// exhaustive with `AANSPRAAK_EVERY=1`.
#[test]
fn one_more_fact_never_turns_a_firm_no_into_a_yes() {
    let facts = every_fact();
    let people = facts.iter().map(|fact| Profile::of([*fact])).chain([Profile::default()]);
    let step = step_of(6);
    for (number, profile) in people.enumerate() {
        let before = rank(matcher(), &profile);
        let others = facts.iter().skip(number % step).step_by(step);
        for fact in others.filter(|fact| profile.holds(fact) == Ternary::Unknown) {
            assert_no_stays(&before, &with(&profile, *fact));
        }
    }
}

fn assert_no_stays(before: &Ranking<'_>, profile: &Profile) {
    let no = |verdict| matches!(verdict, Verdict::No(_));
    let (was, is) = (set_of(before, no), set_of(&rank(matcher(), profile), no));
    assert_eq!(was & !is, 0, "a no was taken back after {profile:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    /// Sampled: people of whom much is known.
    #[test]
    fn more_knowledge_never_turns_a_firm_no_into_a_yes(
        profile in anybody(), more in prop::sample::select(every_fact())
    ) {
        if profile.holds(&more) == Ternary::Unknown {
            assert_no_stays(&rank(matcher(), &profile), &with(&profile, more));
        }
    }

    /// Sampled: the real short list, with what the product above does not carry.
    #[test]
    fn the_short_list_is_never_empty_nor_longer_than_three(
        profile in anybody(), place in prop::sample::select(places())
    ) {
        let list = short_list(matcher(), &with(&profile, Fact::Place(place)), &[]);
        prop_assert!((1..=3).contains(&list.picks.len()));
    }

    /// Sampled: the yes of the ranking is the intersection of what each fact leaves.
    #[test]
    fn every_rule_reads_one_fact(profile in anybody()) {
        let whole = set_of(&rank(matcher(), &profile), |verdict| verdict == Verdict::Yes);
        let parts = FactId::iter().fold(Set::MAX, |left, fact| {
            let own = profile.facts().into_iter().filter(|own| own.id() == fact);
            left & left_by(fact, &Profile::of(own), None)
        });
        prop_assert_eq!(whole, parts);
    }
}

fn places() -> Vec<PlaceId> {
    ASSETS.catalogue.places().iter().map(|place| place.id).collect()
}
