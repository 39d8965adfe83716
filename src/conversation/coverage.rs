//! How many first steps name a body: measured over ordinary people in some municipalities.

use std::collections::{BTreeMap, BTreeSet};

use jiff::civil::Date;
use strum::IntoEnumIterator;

use super::Content;
use super::render::{door_of, local_door, named_door};
use super::view::PersonView;
use crate::catalogue::{
    Activity, ActivityId, Availability, Catalogue, Door, DoorRole, FoundDoor, Gazetteer, Join,
};
use crate::language::Language;
use crate::matching::short_list;
use crate::profile::{Age, Fact, GoesOut, Living, PlaceId, Profile, Wish};

/// The ages of the people.
const AGES: [u8; 4] = [67, 75, 82, 90];
/// How they live.
const LIVING: [Living; 2] = [Living::Alone, Living::Together];
/// So many activities are looked at for each person.
const FIRST: usize = 3;

/// What was counted over the first three activities of every person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Coverage {
    /// How many people.
    pub people: usize,
    /// How many places in their first three.
    pub places: usize,
    /// Of these: the body with the role that the first step names, in that municipality.
    pub own_door: usize,
    /// Of these: another body of that municipality that can show the way.
    pub stand_in: usize,
    /// Of these: a number or a page of the activity itself, and a number in that municipality for who would rather call, or
    /// whom it does not help.
    pub own_and_local: usize,
    /// Of these: no body of the municipality, but a number of the activity itself.
    pub own_number: usize,
    /// Of these: no body of the municipality and no number, but a page of the activity itself.
    pub own_page: usize,
    /// Of these: a first step that says honestly that no body is known.
    pub said_unknown: usize,
    /// Of these: nobody is named, and nothing is said about it.
    pub unnamed: usize,
    /// Activities that were counted under `unnamed`.
    pub unnamed_activities: BTreeSet<ActivityId>,
    /// How many lists hold an activity that nobody could confirm.
    pub lists_unconfirmed: usize,
    /// Which activities stand in the lists, and in how many.
    pub activities: BTreeMap<ActivityId, usize>,
}

impl Coverage {
    /// How many places name a body with a number or a page.
    pub fn named(&self) -> usize {
        self.local() + self.own_number + self.own_page
    }

    /// How many places name a body of the person's own municipality.
    pub fn local(&self) -> usize {
        self.own_door + self.stand_in + self.own_and_local
    }

    /// Counts what stands in the list of one more person.
    fn count(&mut self, content: &Content, today: Date, profile: Profile) {
        let list = short_list(content.matcher(today), &profile, &[]);
        let view = PersonView::new(content, today, profile, Some(Language::default()));
        let picks: Vec<&Activity> =
            list.picks.iter().take(FIRST).map(|pick| pick.activity).collect();
        self.people += 1;
        self.places += picks.len();
        let is_unsure = |it: &&Activity| it.availability(today) != Availability::Sure;
        self.lists_unconfirmed += usize::from(picks.iter().any(is_unsure));
        for activity in picks {
            self.count_step(content, &view, activity);
            *self.activities.entry(activity.id.clone()).or_default() += 1;
        }
    }

    fn count_step(&mut self, content: &Content, view: &PersonView<'_>, activity: &Activity) {
        let join = Join::read(&activity.text(view.language).join);
        let found = named_door(content, join, view);
        match found {
            Some(FoundDoor::Own(_)) => self.own_door += 1,
            Some(FoundDoor::StandIn(_)) => self.stand_in += 1,
            _ if local_door(view, activity).is_some() => self.own_and_local += 1,
            _ if activity.contact.phone.is_some() => self.own_number += 1,
            _ if door_of(content, activity, view).is_some() => self.own_page += 1,
            Some(FoundDoor::Unknown | FoundDoor::NoPlace) => self.said_unknown += 1,
            None => {
                self.unnamed += 1;
                self.unnamed_activities.insert(activity.id.clone());
            }
        }
    }
}

/// Counts over 144 ordinary people in each of these places: four ages, alone or together, each wish, and
/// each way of going out.
pub fn coverage(content: &Content, today: Date, places: &[PlaceId]) -> Coverage {
    let mut coverage = Coverage::default();
    for place in places {
        for profile in ordinary_people(*place) {
            coverage.count(content, today, profile);
        }
    }
    coverage
}

/// The 144 ordinary people, in a place.
pub fn ordinary_people(place: PlaceId) -> Vec<Profile> {
    let ages = AGES.into_iter().filter_map(Age::exactly);
    let homes = ages.flat_map(|age| LIVING.map(|living| (age, living)));
    let with_wish = homes.flat_map(|home| Wish::iter().map(move |wish| (home, wish)));
    let all = with_wish.flat_map(|it| GoesOut::iter().map(move |goes_out| (it, goes_out)));
    all.map(|(((age, living), wish), goes_out)| {
        Profile::of([
            Fact::Place(place),
            Fact::Age(age),
            Fact::Living(living, true),
            Fact::Wish(wish, true),
            Fact::GoesOut(goes_out, true),
        ])
    })
    .collect()
}

/// How far the doors of the whole country go.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DoorReach {
    /// All municipalities of the gazetteer.
    pub municipalities: usize,
    /// Those with a body.
    pub with_door: usize,
    /// Those with a body for people: a welfare organisation or a neighbourhood team.
    pub with_welfare: usize,
    /// Inhabitants that the gazetteer counts.
    pub inhabitants: u64,
    /// Of these in municipalities with a body.
    pub inhabitants_with_door: u64,
    /// Of these in municipalities with a welfare organisation or a neighbourhood team.
    pub inhabitants_with_welfare: u64,
}

impl DoorReach {
    /// Counts a municipality, with its inhabitants and its bodies.
    fn count(&mut self, people: u64, doors: &[Door]) {
        let is_for_people =
            |door: &Door| matches!(door.role, DoorRole::Welfare | DoorRole::NeighbourhoodTeam);
        self.municipalities += 1;
        self.inhabitants += people;
        if !doors.is_empty() {
            self.with_door += 1;
            self.inhabitants_with_door += people;
        }
        if doors.iter().any(is_for_people) {
            self.with_welfare += 1;
            self.inhabitants_with_welfare += people;
        }
    }
}

/// The inhabitants of each municipality, by its biggest place: those of its places that somebody counted.
pub(super) fn inhabitants(places: &Gazetteer) -> BTreeMap<PlaceId, u64> {
    let mut people = BTreeMap::new();
    for place in places.iter() {
        if let Some(seat) = places.seat_of(place) {
            *people.entry(seat).or_insert(0) += u64::from(place.population.unwrap_or_default());
        }
    }
    people
}

/// Counts how far the doors go over the whole country.
pub fn door_reach(catalogue: &Catalogue) -> DoorReach {
    let doors: BTreeMap<PlaceId, &[Door]> =
        catalogue.doors().iter().map(|(seat, of)| (seat, of.doors.as_slice())).collect();
    let mut reach = DoorReach::default();
    for (seat, people) in inhabitants(catalogue.places()) {
        reach.count(people, doors.get(&seat).copied().unwrap_or_default());
    }
    reach
}

/// The municipalities of which most roles are known, by their biggest place; of equal ones the biggest.
pub fn fullest(catalogue: &Catalogue, limit: usize) -> Vec<PlaceId> {
    let people = inhabitants(catalogue.places());
    let mut all: Vec<(usize, u64, PlaceId)> = catalogue
        .doors()
        .iter()
        .map(|(seat, of)| {
            let roles: BTreeSet<DoorRole> = of.doors.iter().map(|door| door.role).collect();
            (roles.len(), people.get(&seat).copied().unwrap_or_default(), seat)
        })
        .collect();
    all.sort_by(|one, other| other.cmp(one));
    all.into_iter().take(limit).map(|(_, _, seat)| seat).collect()
}
