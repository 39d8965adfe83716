//! What makes classes right: whatever somebody answers, all that say the same about it gain the same.

use std::collections::HashMap;
use std::path::Path;

use jiff::civil::{Date, date};
use strum::IntoEnumIterator;

use super::*;
use crate::catalogue::Catalogue;
use crate::config;
use crate::matching::Weights;
use crate::profile::{Age, FactKind};

const TODAY: Date = date(2026, 11, 23);
/// So many people are tried.
const PEOPLE: usize = 40;

/// Every closed fact and its opposite, and some ages.
fn facts() -> Vec<Fact> {
    let ages = [10, 17, 34, 54, 55, 64, 65, 82].into_iter().filter_map(Age::exactly);
    let mut facts: Vec<Fact> = ages.map(Fact::Age).collect();
    for fact in FactId::iter() {
        if let FactKind::One(values) | FactKind::Many(values) = fact.kind() {
            for holds in [true, false] {
                facts.extend(values.iter().filter_map(|value| Fact::closed(fact, value, holds)));
            }
        }
    }
    facts
}

/// People of whom up to eight things are known, the same each time.
fn people(facts: &[Fact]) -> Vec<Profile> {
    let mut chance = 1_u64;
    let mut below = |end: usize| {
        chance =
            chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(chance >> 33).unwrap() % end
    };
    let person = |_| {
        let known = below(9);
        Profile::of((0..known).map(|_| facts[below(facts.len())]).collect::<Vec<_>>())
    };
    (0..PEOPLE).map(person).collect()
}

#[test]
fn all_that_say_the_same_about_a_fact_gain_the_same_by_it_and_are_kept_out_alike() {
    let files = config::content(&[Path::new(env!("CARGO_MANIFEST_DIR")).to_owned()]).unwrap();
    let catalogue = Catalogue::load(&files, TODAY, &mut Vec::new());
    let weights = Weights::load(&files, &mut Vec::new());
    let matcher = Matcher { catalogue: &catalogue, weights: &weights, today: TODAY };
    let facts = facts();
    let mut shared = 0;
    for before in people(&facts) {
        for fact in &facts {
            let then = with(&before, *fact);
            let Some(id) = only_change(&before, &then, fact.id()) else { continue };
            let (now, after) =
                (Person::new(matcher, &before, None), Person::new(matcher, &then, None));
            let mut classes: HashMap<Says, (i32, bool)> = HashMap::new();
            for activity in catalogue.activities() {
                let pair = Candidate::of(matcher, &before, activity);
                let gain =
                    score::total(matcher, &after, &pair) - score::total(matcher, &now, &pair);
                let out = kept_out_by(matcher, &after, &pair).contains(id);
                let first = *classes.entry(says(activity, id)).or_insert((gain, out));
                shared += 1;
                assert_eq!(first, (gain, out), "{}: {fact:?} for {before:?}", activity.id);
            }
            shared -= classes.len();
        }
    }
    assert!(shared > 25_000, "hardly any two say the same: {shared}");
}
