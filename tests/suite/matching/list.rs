//! The short list: diverse, at most three, and what was set aside is said.

use aanspraak::catalogue::{ActivityId, Availability, Kind};
use aanspraak::matching::{Match, Relaxation, short_list};
use aanspraak::profile::{Fact, Form, Gender, GoesOut, Profile, Ternary, Wish};
use proptest::prelude::*;
use serde_json::json;
use strum::IntoEnumIterator;

use super::{ages, anybody, ids, list, matcher, read};

fn is_course(kinds: enumset::EnumSet<Kind>) -> bool {
    kinds.contains(Kind::Course)
}

/// Exhaustive over ages at the borders, gender, and every set of wishes.
#[test]
fn a_list_is_never_three_courses_where_something_else_fits() {
    for age in ages() {
        for gender in Gender::iter() {
            for which in 0..1_u32 << Wish::iter().count() {
                let wishes = Wish::iter().enumerate().filter(|(at, _)| which >> at & 1 == 1);
                let mut facts: Vec<Fact> = wishes.map(|(_, wish)| Fact::Wish(wish, true)).collect();
                facts.push(Fact::Age(aanspraak::profile::Age::exactly(age).unwrap()));
                facts.push(Fact::Gender(gender, true));
                facts.push(Fact::Form(Form::Course, true));
                let list = short_list(matcher(), &Profile::of(facts), &[]);
                let all = list.picks.iter().all(|pick| is_course(pick.activity.kinds));
                let other = list.ranking.yes().any(|found| !is_course(found.activity.kinds));
                assert!(!(all && other), "{:?}", ids(&list));
            }
        }
    }
}

#[test]
fn who_misses_company_gets_one_with_people_around_and_one_person_to_person() {
    for age in ages().into_iter().filter(|age| *age >= 18) {
        let list = list(&json!({ "age": age, "wishes": ["company", "confidant"] }));
        let sides: Vec<bool> =
            list.picks.iter().map(|pick| pick.activity.is_person_to_person()).collect();
        assert!(sides.contains(&true) && sides.contains(&false), "{age}: {:?}", ids(&list));
    }
}

#[test]
fn who_asked_for_one_person_is_not_given_a_group_for_variety() {
    let list = list(&json!({ "age": 70, "wishes": ["confidant"], "forms": ["one-on-one"] }));
    assert!(list.picks.iter().all(|pick| pick.activity.is_person_to_person()), "{:?}", ids(&list));
}

#[test]
fn a_wish_is_set_aside_when_nothing_fits_and_that_is_said() {
    let every_form: Vec<&str> = Form::iter().map(Into::into).collect();
    let list = list(&json!({ "age": 70, "not": { "forms": every_form } }));
    assert_eq!(list.relaxed, Some(Relaxation::Forms));
    assert!(!list.picks.is_empty());
}

#[test]
fn the_softest_wish_that_helps_is_set_aside_and_no_harder_one() {
    let no = |more: serde_json::Value| list(&more).relaxed;
    assert_eq!(no(json!({ "age": 70 })), None);
    // A child who cannot go out and has no internet: only what is outside is left.
    assert_eq!(
        no(json!({ "age": 12, "goes-out": "no", "internet": "no" })),
        Some(Relaxation::GoingOut)
    );
}

#[test]
fn more_shows_the_next_ones_until_all_were_shown_once() {
    let profile = read(&json!({ "age": 70, "wishes": ["company"] }));
    let all = short_list(matcher(), &profile, &[]).ranking.yes().count();
    let mut passed: Vec<ActivityId> = Vec::new();
    loop {
        let list = short_list(matcher(), &profile, &passed);
        assert_eq!(list.more, all - passed.len() - list.picks.len());
        if list.picks.is_empty() {
            break;
        }
        for pick in &list.picks {
            assert!(!passed.contains(&pick.activity.id));
            passed.push(pick.activity.id.clone());
        }
    }
    assert_eq!(passed.len(), all);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(800))]

    /// Sampled.
    #[test]
    fn who_gets_out_badly_always_has_something_at_home_where_it_exists(profile in anybody()) {
        let list = short_list(matcher(), &profile, &[]);
        if profile.goes_out.is(GoesOut::Yes) == Ternary::No {
            let shown = list.picks.iter().any(|pick| pick.activity.is_at_home());
            let exists = list.ranking.yes().any(|found| found.activity.is_at_home());
            prop_assert_eq!(shown, exists);
        }
    }

    /// Sampled: variety never costs the best one, nor the second but where it is the same kind of thing as
    /// the first; nor the order: what is confirmed and suits the person in all that they named first, then by score,
    /// and what is neither behind all.
    #[test]
    fn the_best_always_stands_first_and_then_the_next_that_is_another_kind_of_thing(profile in anybody()) {
        let list = short_list(matcher(), &profile, &[]);
        let is_firm = |found: &&Match<'_>| found.standing == Availability::Sure && found.suits_whole;
        let is_last = |found: &&Match<'_>| found.standing != Availability::Sure && !found.suits_whole;
        let firm = list.ranking.yes().filter(is_firm);
        let rest = list.ranking.yes().filter(|found| !is_firm(found) && !is_last(found));
        let best = firm.chain(rest).chain(list.ranking.yes().filter(is_last));
        let is_alike = |one: &Match<'_>, other: &Match<'_>| {
            let (one, other) = (&one.activity.fits, &other.activity.fits);
            one.interests == other.interests && one.forms == other.forms && one.wishes == other.wishes
        };
        let pairs: Vec<_> = list.picks.iter().zip(best).take(2).collect();
        for (number, (pick, best)) in pairs.iter().enumerate() {
            let may_differ = number == 1 && is_alike(&list.picks[0], best);
            prop_assert!(may_differ || pick.activity.id == best.activity.id);
        }
    }
}
