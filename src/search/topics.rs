//! Which activities a fact speaks for.

use crate::catalogue::{Activity, Kind};
use crate::profile::{Fact, Form};

/// What is made for people of whom the fact holds counts for more than what suits them.
const MADE_FOR: f32 = 3.0;
const SUITS: f32 = 2.2;
/// What a word tells beside what it names: "weduwe" is a woman, and lives alone.
const BESIDE: f32 = 1.0;

/// How much a fact speaks for an activity; 0 when it does not.
pub(super) fn speaks_for(fact: Fact, activity: &Activity) -> f32 {
    let when = |holds: bool, weight: f32| if holds { weight } else { 0.0 };
    match fact {
        Fact::Circumstance(value, true) => {
            when(activity.audience.circumstances.contains(value), MADE_FOR)
                .max(when(activity.fits.circumstances.contains(value), SUITS))
        }
        Fact::Interest(value, true) => when(activity.fits.interests.contains(value), SUITS),
        Fact::Loss(value, true) => when(activity.fits.losses.contains(value), SUITS),
        Fact::Barrier(value, true) => when(activity.fits.barriers.contains(value), SUITS),
        Fact::Pet(value, true) => when(activity.fits.pets.contains(value), SUITS),
        Fact::Wish(value, true) => when(activity.fits.wishes.contains(value), SUITS),
        Fact::Form(value, true) => {
            let kind = match value {
                Form::Course => activity.kinds.contains(Kind::Course),
                Form::OneOnOne => activity.kinds.contains(Kind::OneOnOne),
                Form::Group | Form::Online | Form::Phone | Form::AtHome | Form::Outdoors => false,
            };
            when(kind, MADE_FOR).max(when(activity.fits.forms.contains(value), SUITS))
        }
        Fact::Living(value, true) => when(activity.audience.living.contains(value), BESIDE),
        Fact::Gender(value, true) => when(activity.audience.gender.contains(value), BESIDE),
        Fact::Circumstance(..)
        | Fact::Interest(..)
        | Fact::Wish(..)
        | Fact::Form(..)
        | Fact::Living(..)
        | Fact::Gender(..)
        | Fact::Age(_)
        | Fact::Place(_)
        | Fact::GoesOut(..)
        | Fact::Internet(..)
        | Fact::ForWhom(..)
        | Fact::Loss(..)
        | Fact::Occupation(..)
        | Fact::Barrier(..)
        | Fact::Faith(..)
        | Fact::Pet(..)
        | Fact::Tongue(..) => 0.0,
    }
}
