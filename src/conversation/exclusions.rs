//! Which activities a person told to leave out, by name, by who runs them, or by what they belong to.

use super::interpret::phrases::phrases;
use super::{Content, Dismissal, Speaker};
use crate::catalogue::{Activity, ActivityId, Extent, Topic};
use crate::language::folded_name;
use crate::profile::Interest;
use crate::understanding::{Refusal, Refused};

/// Shorter names are words of every day.
const NAME_LETTERS: usize = 5;

/// The activities that are left out for what was said in a text, each with why.
pub(super) fn excluded(
    content: &Content,
    speaker: Speaker<'_>,
    text: &str,
    refused: &[Refused],
) -> Vec<(ActivityId, Dismissal)> {
    let mut excluded: Vec<(ActivityId, Dismissal)> = Vec::new();
    for refusal in refused {
        let Some(said) = text.get(refusal.span.clone()) else { continue };
        let words = format!(" {} ", folded_name(said));
        let names = |key| phrases(speaker, key).iter().any(|word| holds(&words, word));
        let bodies = phrases(speaker, "list-words.body");
        let no_church = refusal.why == Refusal::NotWanted && names("list-words.church");
        // Who has no dog is welcome where dogs are walked; who wants none is not.
        let no_animals = refusal.is_wish && names("list-words.animals");
        for activity in content.catalogue.activities() {
            let is_meant = is_named(activity, &words)
                || refusal.why == Refusal::NotWanted && is_run_by(activity, &words, &bodies)
                || no_church && is_of_church(activity)
                || no_animals && is_with_animals(activity);
            if is_meant && excluded.iter().all(|(id, _)| *id != activity.id) {
                excluded.push((activity.id.clone(), why(refusal.why)));
            }
        }
    }
    excluded
}

/// Whether an activity is of a kind that is left out as a whole.
type IsOfKind = fn(&Activity) -> bool;

/// What is left out, as kinds of which all is left out, each by its sentence, and the rest one by one.
pub(super) fn kinds(
    content: &Content,
    excluded: &[(ActivityId, Dismissal)],
) -> (Vec<&'static str>, Vec<(ActivityId, Dismissal)>) {
    let kinds: [(&'static str, IsOfKind); 2] =
        [("desk-excluded-church", is_of_church), ("desk-excluded-animals", is_with_animals)];
    let mut rest = excluded.to_vec();
    let mut named = Vec::new();
    for (sentence, is_of_kind) in kinds {
        let all = || content.catalogue.activities().iter().filter(|it| is_of_kind(it));
        let is_out = |activity: &Activity| {
            let is_it = |(id, why): &(ActivityId, Dismissal)| {
                *id == activity.id && *why == Dismissal::NotForMe
            };
            excluded.iter().any(is_it)
        };
        if all().next().is_some() && all().all(is_out) {
            rest.retain(|(id, _)| all().all(|activity| activity.id != *id));
            named.push(sentence);
        }
    }
    (named, rest)
}

fn why(refusal: Refusal) -> Dismissal {
    match refusal {
        Refusal::NotWanted => Dismissal::NotForMe,
        Refusal::Has => Dismissal::DoingIt,
        Refusal::Tried => Dismissal::Tried,
    }
}

/// Whether the words hold a name of the activity, or a word that people look for it by.
fn is_named(activity: &Activity, words: &str) -> bool {
    let names = activity.also.iter().chain(&activity.source).chain([&activity.name]);
    let names = names.chain(&activity.topics).map(|name| folded_name(name));
    names.filter(|name| name.len() >= NAME_LETTERS).any(|name| holds(words, &name))
}

/// Whether the words name the organisation, with or without what kind of body it is.
fn is_run_by(activity: &Activity, words: &str, bodies: &[String]) -> bool {
    let Some(name) = activity.organisation.as_deref().map(folded_name) else { return false };
    let short = name.split_once(' ').filter(|(kind, _)| bodies.iter().any(|body| body == kind));
    let short = short.map(|(_, rest)| rest.to_owned());
    let names = [Some(name), short].into_iter().flatten();
    names.filter(|name| name.len() >= NAME_LETTERS).any(|name| holds(words, &name))
}

/// Whether it belongs to a church, also if only in some places.
fn is_of_church(activity: &Activity) -> bool {
    let holds = activity.practical.holds.get(&Topic::Church);
    matches!(holds, Some(Extent::Yes | Extent::Partly))
}

fn is_with_animals(activity: &Activity) -> bool {
    activity.fits.interests.contains(Interest::Animals)
}

fn holds(words: &str, name: &str) -> bool {
    words.contains(&format!(" {name} "))
}
