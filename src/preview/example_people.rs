//! Example people: ordinary ones in the municipalities of which most is known, one for each activity, and people of
//! whom one single thing is known.

use std::collections::BTreeMap;

use jiff::civil::Date;
use strum::IntoEnumIterator;

use crate::catalogue::{Activity, ActivityId};
use crate::conversation::{Content, fullest, ordinary_people};
use crate::matching::{Match, example_profile, short_list};
use crate::profile::{Age, Fact, FactId, FactKind, ForWhom, Profile};

/// In so many municipalities the ordinary people live.
const MUNICIPALITIES: usize = 3;
/// Of these ages are the people of whom one more thing is known.
const AGES: [u8; 3] = [25, 50, 75];
/// In a catalogue that has more activities no person is looked for for each: to find one takes a ranking of them
/// all, many times.
const SOUGHT_MAX: usize = 1_000;

/// A person with the first activities that are suggested.
pub(super) struct ExamplePerson {
    pub(super) profile: Profile,
    /// The first three, the best first.
    pub(super) first: Vec<ActivityId>,
}

impl ExamplePerson {
    /// What is suggested to a person on a day.
    pub(super) fn new(content: &Content, today: Date, profile: Profile) -> Self {
        let list = short_list(content.matcher(today), &profile, &[]);
        let id = |pick: &Match<'_>| pick.activity.id.clone();
        Self { profile, first: list.picks.iter().map(id).collect() }
    }
}

/// Ordinary people: four ages, alone or together, each wish, each way of going out, in each of some municipalities.
pub(super) fn ordinary(content: &Content) -> Vec<Profile> {
    fullest(&content.catalogue, MUNICIPALITIES).into_iter().flat_map(ordinary_people).collect()
}

/// A person for each activity that somebody gets; `None` where nobody is looked for.
pub(super) fn by_activity(content: &Content, today: Date) -> Option<BTreeMap<ActivityId, Profile>> {
    let all = content.catalogue.activities();
    let of = |activity: &Activity| {
        Some((activity.id.clone(), example_profile(content.matcher(today), activity)?))
    };
    (all.len() <= SOUGHT_MAX).then(|| all.iter().filter_map(of).collect())
}

/// People of each age of whom one more thing is known, for themselves and for somebody else.
pub(super) fn of_one_fact() -> Vec<Profile> {
    let ages = AGES.into_iter().filter_map(Age::exactly);
    let known = |age: Age| closed_facts().into_iter().map(move |fact| [Fact::Age(age), fact]);
    let of = |facts: [Fact; 2]| {
        let whose = move |whom| Profile::of(facts.into_iter().chain([Fact::ForWhom(whom, true)]));
        ForWhom::iter().map(whose)
    };
    ages.flat_map(known).flat_map(of).collect()
}

fn closed_facts() -> Vec<Fact> {
    let of = |fact: FactId| match fact.kind() {
        FactKind::One(values) | FactKind::Many(values) => {
            values.iter().filter_map(|value| Fact::closed(fact, value, true)).collect()
        }
        FactKind::Number | FactKind::Place => Vec::new(),
    };
    FactId::iter().filter(|fact| *fact != FactId::ForWhom).flat_map(of).collect()
}
