//! The facts, the next question and the short list; and the small screens around them.

use super::super::DeskAction;
use super::super::at::At;
use super::super::next_question::asked;
use super::page::{button, page};
use crate::catalogue::ActivityId;
use crate::conversation::Action;
use crate::conversation::render::page::Page;
use crate::conversation::render::{
    choice_label, fact_text, other_lines, place_label, results_entry,
};
use crate::interview::{Kind, Question};
use crate::profile::{Fact, FactId, PlaceId};

/// With more choices than this, the caller's answer is typed.
const CHOICES_MAX: usize = 4;

/// What is known, what to ask, what fits.
pub(super) fn list<'a>(at: &At<'a>) -> Page<'a> {
    let mut page = known(page(at), at);
    let question = asked(at);
    if let Some(question) = question {
        page = page.gap().say_with("desk-ask", &[("question", aloud(at, question).into())]);
        page = examples(page, at, question);
    }
    page = to_search(page, at);
    if !at.desk.call.facts.is_empty() {
        page = picks(page, at);
    }
    if let Some(question) = question {
        page = answers(page, at, question);
    }
    page = chips(page, at);
    if !at.desk.favourites.is_empty() {
        page = button(page, at, "desk-button-favourites", DeskAction::Favourites);
    }
    if !at.for_all().is_empty() {
        page = button(page, at, "desk-button-team-list", DeskAction::TeamList);
    }
    if !at.desk.call.facts.is_empty() || !at.desk.call.chosen.is_empty() {
        let key = if at.desk.call.chosen.is_empty() { "desk-button-paper" } else { "button-paper" };
        page = button(page, at, key, DeskAction::Paper);
    }
    page
}

/// A button for the words that may be looked for, or were.
pub(super) fn to_search<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let words = &at.desk.call.search;
    if words.is_empty() {
        return page;
    }
    let label = at.speaker.say_with("desk-button-find", &[("words", words.as_str().into())]);
    page.button_with(label, Action::Desk(DeskAction::Find(words.clone())))
}

/// The question itself: how a button or a number answers it is not read aloud.
fn aloud(at: &At<'_>, question: &Question) -> String {
    let whole = at.speaker.say(question.id.as_str());
    whole.split_inclusive('?').next().unwrap_or_default().to_owned()
}

/// What the caller may choose from, where a question has no meaning without it.
fn examples<'a>(page: Page<'a>, at: &At<'_>, question: &Question) -> Page<'a> {
    if question.kind != Kind::Many || question.choices.len() <= CHOICES_MAX {
        return page;
    }
    let choices = question.choices.iter();
    let labels: Vec<String> =
        choices.map(|choice| choice_label(at.speaker, question, choice)).collect();
    page.say_with("desk-examples", &[("list", labels.join(", ").into())])
}

/// What was understood of the caller, and the words that were not.
pub(super) fn known<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let call = &at.desk.call;
    let page = match call.dropped.and_then(|fact| fact_text(&at.view, at.speaker, fact)) {
        Some(words) => page.say_with("desk-dropped", &[("words", words.into())]),
        None => page,
    };
    let words: Vec<String> = age_first(&call.facts)
        .into_iter()
        .filter_map(|fact| fact_text(&at.view, at.speaker, fact))
        .collect();
    let page = if words.is_empty() {
        page.say("desk-empty")
    } else {
        page.say_with("desk-facts", &[("list", words.join(", ").into())])
    };
    let page = other_lines(&at.view, at.speaker, &call.others).into_iter().fold(page, Page::line);
    let doubts: Vec<String> =
        call.doubts.iter().filter_map(|fact| fact_text(&at.view, at.speaker, *fact)).collect();
    let page = if doubts.is_empty() {
        page
    } else {
        page.say_with("desk-doubts", &[("list", doubts.join(", ").into())])
    };
    if call.unread.is_empty() {
        return page;
    }
    page.say_with("desk-unread", &[("list", call.unread.join(", ").into())])
}

/// Age and gender in front, as they are written on the line; the rest in the order told.
fn age_first(facts: &[Fact]) -> Vec<Fact> {
    let mut facts = facts.to_vec();
    facts.sort_by_key(|fact| (fact.id() != FactId::Age, fact.id() != FactId::Gender));
    facts
}

/// Three activities, with a button for each.
fn picks<'a>(mut page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let list = at.list();
    for (number, found) in list.picks.iter().enumerate() {
        page = page.gap().heading(format!("{}. {}", number + 1, found.activity.name));
        page = results_entry(page, &at.view, at.speaker, &list.ranking, found);
    }
    if list.picks.is_empty() {
        page = page.gap().say("desk-nothing-fits");
    }
    for found in &list.picks {
        let action = Action::Desk(DeskAction::Card(found.activity.id.clone()));
        page = page.button_with(found.activity.name.clone(), action);
    }
    page
}

/// The caller's answer in one tap, where there are few.
fn answers<'a>(mut page: Page<'a>, at: &At<'_>, question: &Question) -> Page<'a> {
    let id = || question.id.clone();
    if question.kind != Kind::Place && question.choices.len() <= CHOICES_MAX {
        for (number, choice) in question.choices.iter().enumerate() {
            let label = choice_label(at.speaker, question, choice);
            let action = Action::Desk(DeskAction::Answer(id(), choice.clone()));
            page = if number % 2 == 1 {
                page.beside_with(label, action)
            } else {
                page.button_with(label, action)
            };
        }
        if question.is_yes_or_no() {
            page = page.beside("button-no", Action::Desk(DeskAction::NoneOf(id())));
        }
    }
    button(page, at, "desk-button-skip", DeskAction::Skip(id()))
}

/// A button for each fact: a tap takes it away.
fn chips<'a>(mut page: Page<'a>, at: &At<'_>) -> Page<'a> {
    if let Some(fact) = at.desk.call.dropped {
        let words = fact_text(&at.view, at.speaker, fact).unwrap_or_default();
        let label = at.speaker.say_with("desk-button-keep", &[("words", words.into())]);
        page = page.button_with(label, Action::Desk(DeskAction::Keep(fact)));
    }
    for fact in &at.desk.call.doubts {
        let words = fact_text(&at.view, at.speaker, *fact).unwrap_or_default();
        let label = at.speaker.say_with("desk-button-holds", &[("words", words.into())]);
        page = page.button_with(label, Action::Desk(DeskAction::Keep(*fact)));
    }
    for (number, fact) in age_first(&at.desk.call.facts).iter().enumerate() {
        let words = fact_text(&at.view, at.speaker, *fact).unwrap_or_default();
        let label = at.speaker.say_with("desk-chip", &[("words", words.into())]);
        let action = Action::Desk(DeskAction::Drop(*fact));
        page = if number % 2 == 1 {
            page.beside_with(label, action)
        } else {
            page.button_with(label, action)
        };
    }
    page
}

/// Several places of one name.
pub(super) fn places<'a>(at: &At<'a>, candidates: &[u32]) -> Page<'a> {
    let gazetteer = at.view.content.catalogue.places();
    let mut page = page(at).say("which-place");
    for number in candidates {
        if let Some(place) = gazetteer.get(PlaceId(*number)) {
            page = page.button_with(place_label(place), Action::Desk(DeskAction::Place(*number)));
        }
    }
    button(page, at, "desk-button-list", DeskAction::List)
}

/// What the volunteer wants at hand.
pub(super) fn favourites<'a>(at: &At<'a>) -> Page<'a> {
    let all = &at.desk.favourites;
    let key = if all.is_empty() { "desk-favourites-none" } else { "desk-favourites" };
    let page = all.iter().fold(page(at).say(key), |page, id| to_card(page, at, id));
    button(page, at, "desk-button-list", DeskAction::List)
}

/// What all of the team have at hand.
pub(super) fn of_team<'a>(at: &At<'a>) -> Page<'a> {
    let all = at.for_all();
    let key = if all.is_empty() { "desk-team-list-none" } else { "desk-team-list" };
    let page = all.iter().fold(page(at).say(key), |page, id| to_card(page, at, id));
    button(page, at, "desk-button-list", DeskAction::List)
}

pub(super) fn to_card<'a>(page: Page<'a>, at: &At<'_>, id: &ActivityId) -> Page<'a> {
    match at.view.content.catalogue.activity(id.as_str()) {
        Some(found) => {
            page.button_with(found.name.clone(), Action::Desk(DeskAction::Card(id.clone())))
        }
        None => page,
    }
}
