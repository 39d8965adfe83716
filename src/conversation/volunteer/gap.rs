//! What was asked and not found: in which municipality, and about which topic of a closed list.

use jiff::civil::Date;

use super::super::team::OTHER;
use super::search_intent::{SHOWN, is_phone_number};
use crate::conversation::Content;
use crate::matching::{WhyNot, why_not};
use crate::profile::{Fact, FactId, Profile};
use crate::search::Found;

/// The municipality and the topic of a search that led to nothing, by its words and by what is known of the call;
/// `None` where something was found.
pub(super) fn of(
    content: &Content,
    today: Date,
    known: &[Fact],
    words: &str,
) -> Option<(String, String)> {
    if is_phone_number(words) {
        return None;
    }
    let places = content.catalogue.places();
    let reading = content.lexicon.read(words, places, today.year());
    let facts = || reading.facts.iter().map(|found| found.fact);
    let there = Profile { place: Profile::of(facts()).place, ..Profile::default() };
    let known = Profile { place: Profile::of(known.iter().copied()).place, ..Profile::default() };
    let there = if there.place.is_some() { there } else { known };
    let found = content.find(today, words, SHOWN);
    let helplines = content.find_helplines(words);
    let referrals = content.find_referrals(today, words);
    let is_found = !helplines.named.is_empty()
        || !helplines.about.is_empty()
        || !referrals.is_empty()
        || !content.find_doors_read(words, &reading, there.place).is_empty()
        || is_there(content, today, &there, &found);
    if is_found {
        return None;
    }
    let municipality = there.place.and_then(|place| places.get(place));
    let municipality = municipality.map(|place| places.municipality_of(place));
    Some((municipality.unwrap_or_default(), topic(facts())))
}

/// Whether one of what was found is named, or within reach of the place.
fn is_there(content: &Content, today: Date, there: &Profile, found: &Found) -> bool {
    found.hits.iter().any(|hit| {
        let activity = content.catalogue.activity(hit.id.as_str());
        let is_out_of_reach = activity.is_some_and(|it| {
            matches!(why_not(content.matcher(today), there, it), WhyNot::Excluded(_))
        });
        hit.named || !is_out_of_reach
    })
}

/// The first thing that the words are about, as fact and value.
fn topic(mut facts: impl Iterator<Item = Fact>) -> String {
    let topic = facts.find_map(|fact| {
        let is_topic = match fact.id() {
            FactId::Interests
            | FactId::Circumstances
            | FactId::Losses
            | FactId::Forms
            | FactId::Wishes
            | FactId::Barriers
            | FactId::Pets => true,
            FactId::Age
            | FactId::Gender
            | FactId::Place
            | FactId::Living
            | FactId::GoesOut
            | FactId::Internet
            | FactId::ForWhom
            | FactId::Occupation
            | FactId::Faith
            | FactId::Languages => false,
        };
        let (value, _) = fact.value().filter(|_| is_topic)?;
        Some(format!("{} {value}", fact.id()))
    });
    topic.unwrap_or_else(|| OTHER.to_owned())
}
