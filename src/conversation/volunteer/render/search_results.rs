//! What was found with the words that a volunteer looked for: each thing on one line.

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::search_intent::SHOWN;
use super::door::{door, referral_name, referral_way, with_number};
use super::overview::{first_sentence, known, numbers};
use super::page::{button, page};
use crate::catalogue::{Activity, ActivityId, Availability, DoorRole, Helpline, Referral};
use crate::conversation::Action;
use crate::conversation::render::page::Page;
use crate::conversation::render::{fact_text, referral_age, step_to_keep};
use crate::matching::{WhyNot, why_not};
use crate::profile::{Fact, FactId, Ternary};
use crate::search::{DoorHit, Entry, EntryKind, Owners};

/// So many things that are no activities are shown of those that were found.
const OTHERS_SHOWN: usize = 3;
/// So many things are shown in all.
const LINES: usize = 6;
/// So many things are looked at.
const LOOKED_AT: usize = 12;
/// So many facts that the words could tell are offered.
const FACTS_OFFERED: usize = 2;

/// One thing that a search found.
enum Hit<'a> {
    Helpline(&'a Helpline),
    Referral(&'a Referral),
    Door(DoorHit<'a>),
    Activity(&'a Activity),
}

/// What was found, the best first, each with what it is; activities have a number and a button to their card.
pub(super) fn found<'a>(at: &At<'a>) -> Page<'a> {
    let words = at.desk.call.search.as_str();
    let found = results(at, words);
    let mut page = if found.is_empty() {
        not_found(page(at), at, words)
    } else {
        page(at).say_with("desk-found", &[("words", words.into())])
    };
    if !at.desk.call.facts.is_empty() {
        page = known(page, at);
    }
    let mut numbered: Vec<&ActivityId> = Vec::new();
    for result in &found {
        let line = match result {
            Hit::Helpline(line) => of_helpline(at, line),
            Hit::Referral(referral) => of_referral(at, referral),
            Hit::Door(hit) => of_door(at, *hit),
            Hit::Activity(activity) => {
                numbered.push(&activity.id);
                of_activity(at, numbered.len(), activity)
            }
        };
        page = page.line(line);
    }
    page = numbers(page, numbered.into_iter());
    page = as_facts(page, at, words);
    button(page, at, "desk-button-list", DeskAction::List)
}

/// Nothing is known: whom to ask instead, with the number where it is known.
fn not_found<'a>(page: Page<'a>, at: &At<'_>, words: &str) -> Page<'a> {
    let catalogue = &at.view.content.catalogue;
    let home = at.view.profile.place;
    let door = catalogue.find_door(DoorRole::Welfare, home).door();
    if let Some(door) = door.filter(|door| door.number_or_page().is_some()) {
        let way = door.number_or_page().unwrap_or_default();
        let args =
            [("words", words.into()), ("door", door.name.as_str().into()), ("way", way.into())];
        return page.say_with("desk-found-nothing-door", &args);
    }
    let place = home.map(|place| catalogue.places().unique_name(place));
    let key = if place.is_some() { "desk-found-nothing-in" } else { "desk-found-nothing" };
    let place = place.unwrap_or_default();
    page.say_with(key, &[("words", words.into()), ("place", place.into())])
}

/// The best of each kind, in the order in which all was found.
fn results<'a>(at: &At<'a>, words: &str) -> Vec<Hit<'a>> {
    let content = at.view.content;
    let (today, home) = (at.view.today, at.view.profile.place);
    let (mut activities, mut others) = (0, 0);
    let mut entries = content.find_everything_from(today, home, words, LOOKED_AT);
    // What the caller cannot take part in stands behind, but for the best: that may be named.
    if let Some((_, others)) = entries.split_first_mut() {
        others.sort_by_key(|entry| is_excluded(at, entry));
    }
    let results = entries.into_iter().filter_map(|entry| {
        let (count, most) = match entry.kind {
            EntryKind::Activity => (&mut activities, SHOWN),
            EntryKind::Helpline | EntryKind::Referral | EntryKind::Door => {
                (&mut others, OTHERS_SHOWN)
            }
        };
        *count += 1;
        if *count > most {
            return None;
        }
        result(at, words, &entry)
    });
    results.take(LINES).collect()
}

/// Whether what is known of the caller excludes an activity.
fn is_excluded(at: &At<'_>, entry: &Entry) -> bool {
    let content = at.view.content;
    let activity = content.catalogue.activity(&entry.id);
    let activity = activity.filter(|_| entry.kind == EntryKind::Activity);
    let matcher = content.matcher(at.view.today);
    activity.is_some_and(|activity| {
        matches!(why_not(matcher, &at.view.profile, activity), WhyNot::Excluded(_))
    })
}

fn result<'a>(at: &At<'a>, words: &str, entry: &Entry) -> Option<Hit<'a>> {
    let content = at.view.content;
    match entry.kind {
        EntryKind::Activity => content.catalogue.activity(&entry.id).map(Hit::Activity),
        EntryKind::Helpline => content.catalogue.helpline(&entry.id).map(Hit::Helpline),
        EntryKind::Referral => content.catalogue.referral(&entry.id).map(Hit::Referral),
        EntryKind::Door => {
            let reading = content.reading(at.view.today, &content.lexicon.utterance(words));
            let mut doors = content.find_doors_read(words, &reading, at.view.profile.place);
            doors.extend(Owners::of(&content.catalogue, words).doors);
            doors.into_iter().find(|hit| hit.id() == entry.id).map(Hit::Door)
        }
    }
}

fn of_helpline(at: &At<'_>, line: &Helpline) -> String {
    let texts = line.text(at.speaker.language);
    let name = with_number(&line.name, line.number.as_deref());
    let parts = [Some(name), Some(first_sentence(&texts.for_whom)), texts.hours.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" — ")
}

/// A body of a municipality: its name, the way to it, and what it does there.
fn of_door(at: &At<'_>, hit: DoorHit<'_>) -> String {
    let name = with_number(&hit.door.name, hit.door.number_or_page());
    let role = at.speaker.say(&format!("door-role.{}", hit.door.role));
    [name, role, hit.municipality.to_owned()].join(" — ")
}

fn of_referral(at: &At<'_>, found: &Referral) -> String {
    let texts = found.text(at.speaker.language);
    let step = referral_way(found).is_none().then(|| first_sentence(&texts.step));
    let age = referral_age(at.speaker, found, at.view.today);
    let parts = [Some(referral_name(found)), Some(first_sentence(&texts.for_whom)), step, age];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" — ")
}

fn of_activity(at: &At<'_>, number: usize, activity: &Activity) -> String {
    let texts = activity.text(at.speaker.language);
    let name = format!("{number} {}", activity.name);
    let (what, door) = match activity.availability(at.view.today) {
        Availability::Gone => {
            let since =
                activity.status.since.map_or("none".to_owned(), |month| month.year.to_string());
            (
                at.speaker.say_with("card-stopped", &[("since", since.into())]),
                first_sentence(&step_to_keep(&at.view, at.speaker, activity)),
            )
        }
        Availability::Unsure => (at.speaker.say("desk-unsure"), door(at, activity)),
        Availability::Sure => (first_sentence(&texts.summary), door(at, activity)),
    };
    [name, first_sentence(&what), door].join(" — ")
}

/// The words could tell something of the caller too: one tap says that they do.
fn as_facts<'a>(page: Page<'a>, at: &At<'_>, words: &str) -> Page<'a> {
    let content = at.view.content;
    let reading = content.lexicon.read(words, content.catalogue.places(), at.view.today.year());
    let facts = reading.facts.iter().map(|found| found.fact);
    let is_new = |fact: &Fact| {
        fact.id() != FactId::Place
            && fact.with_sign(true) == *fact
            && at.view.profile.holds(fact) == Ternary::Unknown
            && at.desk.call.describes_somebody()
    };
    facts.filter(is_new).take(FACTS_OFFERED).fold(page, |page, fact| {
        let Some(words) = fact_text(&at.view, at.speaker, fact) else { return page };
        let label = at.speaker.say_with("desk-button-of-caller", &[("words", words.into())]);
        page.button_with(label, Action::Desk(DeskAction::Keep(fact)))
    })
}
