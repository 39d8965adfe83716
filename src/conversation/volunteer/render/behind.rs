//! What stands behind a tap: the facts to take back, what else fits, what may fit, what does not.

use super::super::action::DeskAction;
use super::super::at::At;
use super::overview::{EXCLUDED_SHOWN, age_first, entry, known, numbers, reason, to_search};
use super::page::{button, page};
use crate::catalogue::ActivityId;
use crate::conversation::Action;
use crate::conversation::render::page::Page;
use crate::conversation::render::{fact_text, why_not_reason};
use crate::matching::{Match, Verdict};

/// So many activities stand on one such screen.
const SHOWN: usize = 5;

/// What is known, with a button for each fact: a tap takes it away.
pub(super) fn edit<'a>(at: &At<'a>) -> Page<'a> {
    let call = &at.desk.call;
    let mut page = known(page(at), at).say("desk-edit");
    if let Some(fact) = call.dropped {
        page = chip(page, at, "desk-button-keep", DeskAction::Keep(fact), false);
    }
    for (number, fact) in age_first(&call.facts).into_iter().enumerate() {
        page = chip(page, at, "desk-chip", DeskAction::Drop(fact), number % 2 == 1);
    }
    for (id, _) in call.excluded.iter().rev().take(EXCLUDED_SHOWN) {
        page = allow_button(page, at, id);
    }
    if call.before.is_some() {
        page = button(page, at, "desk-button-undo", DeskAction::Undo);
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

/// A button that shows an activity again that was left out.
fn allow_button<'a>(page: Page<'a>, at: &At<'_>, id: &ActivityId) -> Page<'a> {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else { return page };
    let words = [("words", activity.name.as_str().into())];
    let label = at.speaker.say_with("desk-button-keep", &words);
    page.button_with(label, Action::Desk(DeskAction::Allow(id.clone())))
}

/// A button for a fact, in a row of its own or beside the last one.
fn chip<'a>(
    page: Page<'a>,
    at: &At<'_>,
    key: &str,
    action: DeskAction,
    is_beside: bool,
) -> Page<'a> {
    let (DeskAction::Keep(fact) | DeskAction::Drop(fact)) = action else { return page };
    let Some(words) = fact_text(&at.view, at.speaker, fact) else { return page };
    let label = at.speaker.say_with(key, &[("words", words.into())]);
    let action = Action::Desk(action);
    if is_beside { page.beside_with(label, action) } else { page.button_with(label, action) }
}

/// What else fits, and the way to everything that the first screen has no room for.
pub(super) fn more<'a>(at: &At<'a>) -> Page<'a> {
    let list = at.list();
    let picked = |id: &ActivityId| list.picks.iter().any(|pick| pick.activity.id == *id);
    let others = list.ranking.yes().filter(|found| !picked(&found.activity.id));
    let others: Vec<&Match<'_>> =
        others.take(if at.desk.call.facts.is_empty() { 0 } else { SHOWN }).collect();
    let key = if others.is_empty() { "desk-more-none" } else { "desk-more" };
    let mut page = page(at).say(key);
    for (number, found) in (1..).zip(&others) {
        page = page.line(entry(at, number, found.activity, reason(at, &list.ranking, found)));
    }
    page = numbers(page, others.iter().map(|found| &found.activity.id));
    page = button(page, at, "desk-button-maybe", DeskAction::Maybe);
    page = page.beside("desk-button-why-not", Action::Desk(DeskAction::WhyNot));
    lists(to_search(page, at), at)
}

/// The page to print, and what is at hand.
fn lists<'a>(mut page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let call = &at.desk.call;
    if !call.facts.is_empty() || !call.chosen.is_empty() {
        let key = if call.chosen.is_empty() { "desk-button-paper" } else { "button-paper" };
        page = button(page, at, key, DeskAction::Paper);
    }
    if !at.desk.favourites.is_empty() {
        page = button(page, at, "desk-button-favourites", DeskAction::Favourites);
    }
    if !at.for_all().is_empty() {
        page = button(page, at, "desk-button-team-list", DeskAction::TeamList);
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

/// What may fit, once more is known, with what would have to hold.
pub(super) fn maybe<'a>(at: &At<'a>) -> Page<'a> {
    left_out(at, "desk-maybe", |verdict| matches!(verdict, Verdict::Maybe(_)))
}

/// What does not fit, with the reason of each.
pub(super) fn why_not<'a>(at: &At<'a>) -> Page<'a> {
    left_out(at, "desk-why-not", |verdict| matches!(verdict, Verdict::No(_)))
}

/// Activities that are not on the list, each on one line with what stands in the way.
fn left_out<'a>(at: &At<'a>, key: &str, is_of: fn(&Verdict) -> bool) -> Page<'a> {
    let all = at.list().ranking.matches.iter().filter(|found| is_of(&found.verdict));
    let with_reason = all.filter_map(|found| {
        let reason = why_not_reason(&at.view, at.speaker, found.activity)?;
        Some((found.activity, reason))
    });
    let shown: Vec<_> = with_reason.take(SHOWN).collect();
    let mut page = page(at).say(if shown.is_empty() { "desk-left-out-none" } else { key });
    for (number, (activity, reason)) in (1..).zip(&shown) {
        page = page.line(format!("{number} {} — {reason}", activity.name));
    }
    page = numbers(page, shown.iter().map(|(activity, _)| &activity.id));
    button(page, at, "desk-button-list", DeskAction::List)
}
