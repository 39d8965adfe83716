//! A person and an activity as the rules look at them, with what need only be computed once.

use std::collections::HashMap;

use enumset::EnumSet;

use super::matcher::Matcher;
use super::relaxation::Relaxation;
use crate::catalogue::{Activity, Availability, Element};
use crate::profile::{Fact, PlaceId, Profile};

/// A profile with one more fact.
pub(super) fn with(profile: &Profile, fact: Fact) -> Profile {
    Profile::of(profile.facts().into_iter().chain([fact]))
}

/// A person, for one ranking.
#[derive(Clone, Copy)]
pub(super) struct Person<'p> {
    pub(super) profile: &'p Profile,
    /// Which wishes are set aside.
    pub(super) relaxed: Option<Relaxation>,
    /// The working elements that answer what the person misses.
    pub(super) answering: EnumSet<Element>,
}

impl<'p> Person<'p> {
    pub(super) fn new(
        matcher: Matcher<'_>,
        profile: &'p Profile,
        relaxed: Option<Relaxation>,
    ) -> Self {
        let elements = matcher.catalogue.elements();
        let answering = profile
            .wishes
            .yes()
            .iter()
            .fold(EnumSet::empty(), |all, wish| all | elements.answering(wish));
        Self { profile, relaxed, answering }
    }

    /// Whether a wish of this kind is set aside; the softer ones are set aside before the harder.
    pub(super) fn relaxes(&self, relaxation: Relaxation) -> bool {
        self.relaxed.is_some_and(|relaxed| relaxation <= relaxed)
    }
}

/// One activity beside one person.
#[derive(Clone, Copy)]
pub(super) struct Candidate<'c> {
    pub(super) activity: &'c Activity,
    pub(super) standing: Availability,
    /// Kilometres to the nearest of the only places where it is; absent when it is not bound to
    /// places, or the person's is not known.
    pub(super) km: Option<i32>,
    /// Kilometres to the nearest place where it was seen among others.
    pub(super) example_km: Option<i32>,
}

impl<'c> Candidate<'c> {
    /// The pair by itself, outside a ranking.
    pub(super) fn of(matcher: Matcher<'_>, profile: &Profile, activity: &'c Activity) -> Self {
        Distances::from(matcher, profile).pair(activity)
    }
}

/// How far the places of the catalogue are from a person's home, each measured once.
pub(super) struct Distances<'m> {
    matcher: Matcher<'m>,
    home: Option<PlaceId>,
    km: HashMap<PlaceId, Option<i32>>,
}

impl<'m> Distances<'m> {
    pub(super) fn from(matcher: Matcher<'m>, profile: &Profile) -> Self {
        Self { matcher, home: profile.place, km: HashMap::new() }
    }

    pub(super) fn pair<'c>(&mut self, activity: &'c Activity) -> Candidate<'c> {
        Candidate {
            activity,
            standing: activity.availability(self.matcher.today),
            km: self.nearest(&activity.reach.municipalities),
            example_km: self.nearest(&activity.reach.examples),
        }
    }

    fn nearest(&mut self, places: &[PlaceId]) -> Option<i32> {
        let home = self.home?;
        let gazetteer = self.matcher.catalogue.places();
        let measure = |place: &PlaceId| gazetteer.distance_km(home, *place).map(round_km);
        let known = &mut self.km;
        places
            .iter()
            .filter_map(|place| *known.entry(*place).or_insert_with(|| measure(place)))
            .min()
    }
}

#[expect(clippy::cast_possible_truncation, reason = "the Netherlands are 300 km long")]
fn round_km(km: f64) -> i32 {
    km.round() as i32
}
