//! For whom an activity is among the first three: a person made out of its own tags.

use enumset::EnumSet;
use strum::IntoEnumIterator;

use super::matcher::Matcher;
use super::short_list::short_list;
use crate::catalogue::{Activity, ActivityId, Audience, Availability};
use crate::profile::{Age, Circumstance, Fact, Form, GoesOut, Internet, Profile};

/// An age of which most activities for adults are open.
const USUAL_AGE: u8 = 40;

/// A person to whom an activity is shown among the first three; `None` when none was found, as
/// with one that stopped. For what nobody could confirm it may be a person who asks for more, and has
/// seen all that was confirmed.
///
/// Tried are the people whom its tags describe: those for whom it is, in its place, who miss what
/// it answers, and then who also ask for its forms, like what it is about, live with what it is at
/// ease with.
pub fn example_profile(matcher: Matcher<'_>, activity: &Activity) -> Option<Profile> {
    let shown_to = |passed: &[ActivityId]| {
        people(activity).find(|profile| {
            let list = short_list(matcher, profile, passed);
            list.relaxed.is_none() && list.picks.iter().any(|pick| pick.activity.id == activity.id)
        })
    };
    let unsure = activity.availability(matcher.today) == Availability::Unsure;
    shown_to(&[]).or_else(|| unsure.then(|| shown_to(&confirmed(matcher))).flatten())
}

/// The activities of which it is sure that they exist.
fn confirmed(matcher: Matcher<'_>) -> Vec<ActivityId> {
    let sure = |activity: &&Activity| activity.availability(matcher.today) == Availability::Sure;
    let activities = matcher.catalogue.activities().iter();
    activities.filter(sure).map(|activity| activity.id.clone()).collect()
}

fn people(activity: &Activity) -> impl Iterator<Item = Profile> {
    let needed = needed(activity);
    let fits = activity.fits;
    let wishes: Vec<Fact> = fits.wishes.iter().map(|wish| Fact::Wish(wish, true)).collect();
    let interests: Vec<Fact> =
        fits.interests.iter().map(|like| Fact::Interest(like, true)).collect();
    let forms: Vec<Fact> = fits.forms.iter().map(|form| Fact::Form(form, true)).collect();
    let own = fits.circumstances - activity.not_for.circumstances;
    let circumstances: Vec<Fact> = own.iter().map(|own| Fact::Circumstance(own, true)).collect();
    let ease = ease(activity);
    // Each of 0 to 31 says which of the five parts are told, the fewest first.
    let mut choices: Vec<u32> = (0..32).collect();
    choices.sort_by_key(|choice| choice.count_ones());
    choices.into_iter().map(move |choice| {
        let parts = [&wishes, &interests, &forms, &circumstances, &ease];
        let told = parts.into_iter().enumerate().filter(|(at, _)| choice >> at & 1 == 1);
        let told = told.flat_map(|(_, facts)| facts.iter().copied());
        Profile::of(needed.iter().copied().chain(told))
    })
}

/// The facts that the lines of `[for]` ask for, with an age and a place.
fn needed(activity: &Activity) -> Vec<Fact> {
    let audience = &activity.audience;
    let mut facts: Vec<Fact> = age(audience).map(Fact::Age).into_iter().collect();
    facts.extend(audience.gender.iter().next().map(|value| Fact::Gender(value, true)));
    facts.extend(audience.living.iter().next().map(|value| Fact::Living(value, true)));
    facts.extend(best(activity).map(|value| Fact::Circumstance(value, true)));
    facts.extend(audience.goes_out.iter().next().map(|value| Fact::GoesOut(value, true)));
    facts.extend(audience.internet.iter().next().map(|value| Fact::Internet(value, true)));
    let place = activity.reach.municipalities.iter().chain(&activity.reach.examples).next();
    facts.extend(place.map(|place| Fact::Place(*place)));
    facts
}

fn age(audience: &Audience) -> Option<Age> {
    let years = match (audience.min_age, audience.max_age) {
        (Some(min), Some(max)) => min.midpoint(max),
        (Some(min), None) => min.saturating_add(5),
        (None, Some(max)) => max,
        (None, None) => USUAL_AGE,
    };
    Age::exactly(years)
}

/// One circumstance that it is for; rather one that it is also at ease with.
fn best(activity: &Activity) -> Option<Circumstance> {
    let own = activity.audience.circumstances;
    (own & activity.fits.circumstances).iter().next().or_else(|| own.iter().next())
}

/// How somebody lives to whom its form comes easily.
fn ease(activity: &Activity) -> Vec<Fact> {
    let forms = activity.fits.forms;
    if forms.contains(Form::AtHome) {
        vec![Fact::GoesOut(GoesOut::No, true)]
    } else if forms.contains(Form::Online) {
        let rest = Form::iter().filter(|form| !forms.contains(*form));
        let refused: EnumSet<Form> = rest.collect();
        let refused = refused.iter().map(|form| Fact::Form(form, false));
        [Fact::Internet(Internet::Yes, true)].into_iter().chain(refused).collect()
    } else {
        vec![Fact::GoesOut(GoesOut::Yes, true)]
    }
}
