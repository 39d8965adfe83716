//! What may stand in the first three: what was confirmed, and where the person can go.

use super::matched::Match;
use super::person::{Candidate, Person};
use crate::catalogue::Activity;
use crate::profile::{Profile, Ternary};

/// Whether an activity may stand in the first three before what is not like that: the person can go
/// there by all that is known, and it has something of what they like and of the forms that they named.
///
/// What somebody chose themselves goes before what is sure: a confirmed bridge club is no answer for
/// somebody who likes singing. What they miss is answered in many ways, and does not.
/// A hobby alone is not enough either: who misses somebody to talk with and likes walking is not sent walking first.
pub(super) fn suits_whole(person: &Person<'_>, pair: &Candidate<'_>) -> bool {
    let (own, fits) = (person.profile, &pair.activity.fits);
    let forms = own.forms.yes();
    is_in_reach(person, pair)
        && !is_hard_for(person, pair.activity)
        && (forms.is_empty() || !forms.is_disjoint(fits.forms))
        && suits_what_they_like(person, pair.activity)
}

/// Whether it answers something that the person misses, and has something of what they like or is made for what they
/// live with: a café for young parents is for a young mother who likes walking too.
fn suits_what_they_like(person: &Person<'_>, activity: &Activity) -> bool {
    let (own, fits) = (person.profile, &activity.fits);
    let (likes, wishes) = (own.interests.yes(), own.wishes.yes());
    let is_liked = !likes.is_disjoint(fits.interests);
    let is_missed = wishes.is_empty() || !wishes.is_disjoint(fits.wishes);
    likes.is_empty() || is_missed && (is_liked || is_for_what_they_live_with(own, activity))
}

fn is_for_what_they_live_with(own: &Profile, activity: &Activity) -> bool {
    !own.circumstances.yes().is_disjoint(activity.audience.circumstances)
}

/// Whether it may be too much for the person, as far as is known: a dog to walk, for who walks badly. It stays
/// on the list, with its caution, and does not go before the rest.
fn is_hard_for(person: &Person<'_>, activity: &Activity) -> bool {
    activity.hard_for.lines(person.profile).any(|line| line.holds == Ternary::Yes)
}

/// Whether a person can go there by all that is known, or asked for what only this is.
///
/// What is in some towns only is for those near it. Where the person lives is not always known; then
/// their own words decide: what they live with, how they live, what they like.
fn is_in_reach(person: &Person<'_>, pair: &Candidate<'_>) -> bool {
    let towns = &pair.activity.reach.municipalities;
    towns.is_empty() || pair.km.is_some() || is_asked_for(person, pair.activity)
}

/// Whether something that the person said points to the activity, more than any wish for company does.
fn is_asked_for(person: &Person<'_>, activity: &Activity) -> bool {
    let (own, only) = (person.profile, &activity.audience);
    let lives_so = own.living.value().is_some_and(|living| only.living.contains(living));
    lives_so
        || is_for_what_they_live_with(own, activity)
        || !own.interests.yes().is_disjoint(activity.fits.interests)
}

/// What is firm first, then the rest, and what nobody could confirm and suits only in part behind all; each in the
/// order in which it comes. Of the rest no more is worked out than stands before the last one that was asked for.
pub(super) struct FirmFirst<'c, I> {
    matches: I,
    /// What is not firm, the last first.
    passed: Vec<Match<'c>>,
    /// What comes behind all.
    last: Vec<Match<'c>>,
    /// Whether all were seen, and `passed` was turned round.
    ended: bool,
}

impl<'c, I: Iterator<Item = Match<'c>>> FirmFirst<'c, I> {
    pub(super) fn of(matches: I) -> Self {
        Self { matches, passed: Vec::new(), last: Vec::new(), ended: false }
    }
}

impl<'c, I: Iterator<Item = Match<'c>>> Iterator for FirmFirst<'c, I> {
    type Item = Match<'c>;

    fn next(&mut self) -> Option<Match<'c>> {
        while !self.ended {
            match self.matches.next() {
                Some(found) if found.is_firm() => return Some(found),
                Some(found) if found.is_last() => self.last.push(found),
                Some(found) => self.passed.push(found),
                None => {
                    self.ended = true;
                    self.passed.append(&mut self.last);
                    self.passed.reverse();
                }
            }
        }
        self.passed.pop()
    }
}
