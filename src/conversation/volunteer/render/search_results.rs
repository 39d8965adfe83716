//! What was found with the words that a volunteer looked for.

use super::super::DeskAction;
use super::super::at::At;
use super::super::search_intent::SHOWN;
use super::overview;
use super::page::{button, page};
use crate::catalogue::{ActivityId, Availability, Referral};
use crate::conversation::render::page::Page;
use crate::conversation::render::{card_gone, helpline, referral};

/// So many helplines, and so many referrals, are shown of those that were found.
const HELPLINES_SHOWN: usize = 2;

/// The helplines and referrals that are meant; then the activities, the best first, each with what it is and a button
/// to its card.
pub(super) fn found<'a>(at: &At<'a>) -> Page<'a> {
    let words = at.desk.call.search.as_str();
    let hits = at.view.content.find(at.view.today, words, SHOWN).hits;
    let helplines = at.view.content.find_helplines(words);
    // What a helpline is for says little beside an activity that is meant.
    let answered = hits.iter().any(|hit| hit.whole || hit.named);
    let view = helplines.about.iter().filter(|_| !answered && helplines.named.is_empty());
    let helplines: Vec<_> = helplines.named.iter().chain(view).take(HELPLINES_SHOWN).collect();
    let referrals = at.view.content.find_referrals(at.view.today, words);
    // A helpline that is shown already is not shown again as a referral.
    let about = referrals.about.iter().filter(|_| !answered);
    let is_new = |found: &&&Referral| {
        let shown = |id: &String| helplines.iter().any(|line| line.id == *id);
        !found.contact.helpline.as_ref().is_some_and(shown)
    };
    let referrals = referrals.named.iter().chain(&referrals.told).chain(about).filter(is_new);
    let referrals: Vec<_> = referrals.take(HELPLINES_SHOWN).collect();
    let nothing = hits.is_empty() && helplines.is_empty() && referrals.is_empty();
    let key = if nothing { "desk-found-nothing" } else { "desk-found" };
    let mut page = page(at).say_with(key, &[("words", words.into())]);
    if !at.desk.call.facts.is_empty() {
        page = overview::known(page, at);
    }
    for line in helplines {
        page = helpline(page.gap(), at.speaker, line);
    }
    for found in referrals {
        page = referral(page.gap(), at.speaker, found, at.view.today);
    }
    for (number, hit) in hits.iter().enumerate() {
        page = entry(page, at, number + 1, &hit.id);
    }
    for hit in &hits {
        page = overview::to_card(page, at, &hit.id);
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

fn entry<'a>(page: Page<'a>, at: &At<'_>, number: usize, id: &ActivityId) -> Page<'a> {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else { return page };
    let page = page.gap().heading(format!("{number}. {}", activity.name));
    match activity.availability(at.view.today) {
        Availability::Gone => card_gone(page, &at.view, at.speaker, activity),
        Availability::Unsure => {
            let page = page.line(activity.text(at.speaker.language).summary.clone());
            let caution = at.speaker.say("caution-unsure");
            page.say_with("results-know", &[("caution", caution.into())])
        }
        Availability::Sure => page.line(activity.text(at.speaker.language).summary.clone()),
    }
}
