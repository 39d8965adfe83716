//! One activity, to read aloud: what it is, whom to phone and what to ask there, what it costs, and
//! when somebody last looked.

use strum::IntoEnumIterator;

use super::super::action::DeskAction;
use super::super::at::At;
use super::overview;
use super::page::{button, page};
use crate::catalogue::{ActivityId, Availability};
use crate::conversation::render::page::Page;
use crate::conversation::render::{card_body, instead};
use crate::conversation::{Action, Message, ReportReason, Role};
use crate::matching::{WhyNot, why_not as reading};

/// The card of an activity.
pub(super) fn card<'a>(at: &At<'a>, id: &ActivityId) -> Page<'a> {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else {
        let page = page(at).say("no-such-activity");
        return button(page, at, "desk-button-list", DeskAction::List);
    };
    let head = page(at).heading(activity.name.clone()).say("desk-read-aloud");
    let mut page = card_body(head, &at.view, at.speaker, activity);
    let id = || activity.id.clone();
    if activity.availability(at.view.today) == Availability::Gone {
        let to_card = |id| Action::Desk(DeskAction::Card(id));
        page = instead(page, &at.view, activity, to_card);
        return ways_back(page, at);
    }
    let on_paper = at.desk.call.chosen.contains(&activity.id);
    let at_hand = at.desk.favourites.contains(&activity.id);
    let key = if on_paper { "desk-button-unchoose" } else { "desk-button-choose" };
    page = button(page, at, key, DeskAction::Choose(id()));
    page = button(page, at, "desk-button-text", DeskAction::Text(id()));
    let key = if at_hand { "desk-button-unfavourite" } else { "desk-button-favourite" };
    page = button(page, at, key, DeskAction::Favourite(id()));
    page = page.beside("card-wrong", Action::Desk(DeskAction::Wrong(id())));
    if at.role == Role::Coordinator {
        let for_all = at.for_all().contains(&activity.id);
        let key = if for_all { "desk-button-not-for-all" } else { "desk-button-for-all" };
        page = button(page, at, key, DeskAction::ForAll(id()));
    }
    if on_paper {
        page = button(page, at, "button-paper", DeskAction::Paper);
    }
    ways_back(page, at)
}

/// To what was looked for, and to the list.
fn ways_back<'a>(page: Page<'a>, at: &At<'_>) -> Page<'a> {
    button(overview::to_search(page, at), at, "desk-button-list", DeskAction::List)
}

/// What is wrong with it?
pub(super) fn wrong<'a>(at: &At<'a>, id: &ActivityId) -> Page<'a> {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else {
        return card(at, id);
    };
    let mut page = page(at).say_with("desk-wrong", &[("name", activity.name.as_str().into())]);
    page = page.say("desk-wrong-words");
    for wrong in ReportReason::iter() {
        page = button(page, at, wrong.key(), DeskAction::WrongIs(activity.id.clone(), wrong));
    }
    button(page, at, "desk-button-card", DeskAction::Card(activity.id.clone()))
}

/// Shall the remark go to the coordinator as it stands there?
pub(super) fn remark<'a>(at: &At<'a>, id: &ActivityId) -> Page<'a> {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else {
        return card(at, id);
    };
    let note = at.desk.call.note.as_str();
    let args = [("name", activity.name.as_str().into()), ("note", note.into())];
    let page = page(at).say_with("desk-remark", &args);
    let page = button(page, at, "desk-remark.yes", DeskAction::TellRemark(id.clone()));
    button(page, at, "desk-button-card", DeskAction::Card(id.clone()))
}

/// What the card itself does not say: it fits, but others fit better.
pub(super) fn why_not(at: &At<'_>, id: &ActivityId) -> Message {
    let Some(activity) = at.view.content.catalogue.activity(id.as_str()) else {
        return Message::default();
    };
    let matcher = at.view.content.matcher(at.view.today);
    match reading(matcher, &at.view.profile, activity) {
        WhyNot::OthersFitBetter => page(at).say("desk-others-fit-better").done(),
        WhyNot::NotKnown(_) | WhyNot::Excluded(_) => Message::default(),
    }
}
