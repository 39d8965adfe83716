//! What was found with the words that a volunteer looked for: each thing on one line.

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::search_intent::{SHOWN, is_phone_number};
use super::door::door;
use super::overview::{first_sentence, known, numbers};
use super::page::{button, page};
use crate::catalogue::{Activity, ActivityId, Availability, Helpline, Referral};
use crate::conversation::Action;
use crate::conversation::render::page::Page;
use crate::conversation::render::{fact_text, referral_age};
use crate::matching::{WhyNot, why_not};
use crate::profile::{Fact, FactId, Profile, Ternary};
use crate::search::{Found, Hit, Owners};

/// So many helplines, and so many referrals, are shown of those that were found.
const HELPLINES_SHOWN: usize = 2;
/// So many activities are weighed by their reach.
const LOOKED_AT: usize = 12;
/// So many facts that the words could tell are offered.
const FACTS_OFFERED: usize = 2;

/// What a search found.
struct Results<'a> {
    helplines: Vec<&'a Helpline>,
    referrals: Vec<&'a Referral>,
    activities: Vec<&'a Activity>,
}

/// The helplines and referrals that are meant; then the activities, the best first, each with what it is and a button
/// to its card.
pub(super) fn found<'a>(at: &At<'a>) -> Page<'a> {
    let words = at.desk.call.search.as_str();
    let Results { helplines, referrals, activities } = results(at, words);
    let nothing = helplines.is_empty() && referrals.is_empty() && activities.is_empty();
    let mut page = if nothing {
        not_found(page(at), at, words)
    } else {
        page(at).say_with("desk-found", &[("words", words.into())])
    };
    if !at.desk.call.facts.is_empty() {
        page = known(page, at);
    }
    page = helplines.into_iter().fold(page, |page, line| page.line(of_helpline(at, line)));
    page = referrals.into_iter().fold(page, |page, found| page.line(of_referral(at, found)));
    for (number, activity) in (1..).zip(&activities) {
        page = page.line(of_activity(at, number, activity));
    }
    page = numbers(page, activities.iter().map(|activity| &activity.id));
    page = as_facts(page, at, words);
    button(page, at, "desk-button-list", DeskAction::List)
}

/// Nothing is known: whom to ask instead.
fn not_found<'a>(page: Page<'a>, at: &At<'_>, words: &str) -> Page<'a> {
    let place = at.view.profile.place;
    let place = place.map(|place| at.view.content.catalogue.places().unique_name(place));
    let key = if place.is_some() { "desk-found-nothing-in" } else { "desk-found-nothing" };
    let place = place.unwrap_or_default();
    page.say_with(key, &[("words", words.into()), ("place", place.into())])
}

fn results<'a>(at: &At<'a>, words: &str) -> Results<'a> {
    let content = at.view.content;
    let owners = Owners::of(&content.catalogue, words);
    let is_number = is_phone_number(words);
    let hits = if is_number { Found::default() } else { hits(at, words) };
    let helplines = content.find_helplines(words);
    // What a helpline is for says little beside an activity that is meant.
    let answered = hits.hits.iter().any(|hit| hit.whole || hit.named);
    let about = helplines.about.iter().filter(|_| !answered && helplines.named.is_empty());
    let named_lines = helplines.named.clone();
    let helplines: Vec<_> =
        helplines.named.iter().chain(about).copied().take(HELPLINES_SHOWN).collect();
    let found = content.find_referrals(at.view.today, words);
    let about = found.about.iter().filter(|_| !answered);
    // A helpline that is shown already is not shown again as a referral.
    let is_new = |found: &&Referral| {
        let shown = |id: &String| helplines.iter().any(|line| line.id == *id);
        !found.contact.helpline.as_ref().is_some_and(shown)
    };
    let referrals = owners.referrals.iter().chain(&found.named).chain(&found.told).chain(about);
    let referrals = referrals.copied().filter(is_new).take(HELPLINES_SHOWN).collect();
    // Beside a name that is meant, what only answers a part or is only like a word is noise.
    let is_named = !named_lines.is_empty() || !found.named.is_empty();
    let is_meant =
        |hit: &&Hit| !is_named || hit.named || hits.words > 0 && hit.whole && !hit.only_like;
    let by_words = hits.hits.iter().filter(is_meant).map(|hit| &hit.id);
    let by_words = by_words.filter_map(|id: &ActivityId| content.catalogue.activity(id.as_str()));
    let mut activities = owners.activities.clone();
    let mut by_words: Vec<&Activity> = by_words.collect();
    by_words.retain(|found| !activities.iter().any(|other| other.id == found.id));
    activities.extend(by_words);
    activities.truncate(SHOWN);
    Results { helplines, referrals, activities }
}

/// The activities that the words ask for. What is out of reach of the town of the call stands behind, where
/// the words name no town themselves; what is named stands where it is.
fn hits(at: &At<'_>, words: &str) -> Found {
    let content = at.view.content;
    let mut found = content.find(at.view.today, words, LOOKED_AT);
    if at.view.profile.place.is_some() && !found.about_a_person {
        let there = Profile { place: at.view.profile.place, ..Profile::default() };
        let is_out_of_reach = |hit: &Hit| {
            let activity = content.catalogue.activity(hit.id.as_str());
            let matcher = content.matcher(at.view.today);
            activity.is_some_and(|it| matches!(why_not(matcher, &there, it), WhyNot::Excluded(_)))
        };
        found.hits.sort_by_cached_key(|hit| !hit.named && is_out_of_reach(hit));
    }
    found.hits.truncate(SHOWN);
    found
}

fn of_helpline(at: &At<'_>, line: &Helpline) -> String {
    let texts = line.text(at.speaker.language);
    let name = with_number(&line.name, line.number.as_deref());
    let parts = [Some(name), Some(first_sentence(&texts.for_whom)), texts.hours.clone()];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" — ")
}

fn of_referral(at: &At<'_>, found: &Referral) -> String {
    let texts = found.text(at.speaker.language);
    let way = found.contact.number.as_deref().or(found.contact.page.as_deref());
    let step = way.is_none().then(|| first_sentence(&texts.step));
    let age = referral_age(at.speaker, found, at.view.today);
    let name = with_number(&found.name, way);
    let parts = [Some(name), Some(first_sentence(&texts.for_whom)), step, age];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" — ")
}

/// A name with the way to it, where that is not the name itself: "113 Zelfmoordpreventie: 113".
fn with_number(name: &str, number: Option<&str>) -> String {
    let number = number.filter(|number| *number != name);
    number.map_or_else(|| name.to_owned(), |number| format!("{name}: {number}"))
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
                first_sentence(&texts.join),
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
