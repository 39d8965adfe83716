//! What stands on the screen of the desk: computed from the call alone.

mod alarm;
mod behind;
mod call_back;
mod card;
mod confirm;
mod door;
mod gaps;
mod overview;
mod page;
mod search_results;
mod team;
mod text_to_send;
mod weekly;

use super::super::render::{help_now, helpline, note_page, printed};
use super::super::team::{CheckResult, Code};
use super::super::{Action, Message, Placement, Role};
use super::action::DeskAction;
use super::at::At;
use super::call::View;
use crate::catalogue::{ActivityId, AreaId, ConfirmId};
pub(super) use alarm::steps;
use page::{button, page};

/// What is said before the screen.
pub(super) enum Notice {
    /// A fixed sentence.
    Say(&'static str),
    /// Why an activity is not on the list, where its card does not say it.
    WhyNot(ActivityId),
    /// A region, in which the town is to be asked for, or a place abroad.
    Area(AreaId),
    /// What can be done here.
    Help,
    /// The page to print.
    Paper,
    /// The numbers to call.
    HelpNow,
    /// This helpline.
    Helpline(String),
    /// The text about an activity, to send.
    Text(ActivityId),
    /// A link for one more.
    Invitation(Code),
    /// A member of this name is off the team.
    Removed(String),
    /// This was heard of something.
    Confirmed(ConfirmId, CheckResult),
}

impl Notice {
    /// Whether it holds numbers to call.
    pub(super) fn is_help(&self) -> bool {
        matches!(self, Self::HelpNow | Self::Helpline(_))
    }
}

/// The replies of a turn: one message, the notes above the screen. Only what is to be passed on is a message of
/// its own, which stays.
pub(super) fn show(at: &At<'_>, notes: &[Notice], pressed: bool) -> Vec<Message> {
    let message = if at.desk.open { screen(at) } else { left(at) };
    let mut message = message.below(notes.iter().map(|note| said(at, note)));
    // Help that is asked for is seen: an edit that changes nothing is not.
    if pressed && !notes.iter().any(Notice::is_help) {
        message.placement = Placement::InPlace;
    }
    // One list is open at a time, and it stands where the volunteer looks: at the end.
    message.folds = Some(at.speaker.say("desk-folded"));
    // All else tells of a caller, or may be changed into what does.
    message.protected = true;
    notes.iter().filter_map(|note| apart(at, note)).chain([message]).collect()
}

/// What is to be passed on: a message of its own, which stays.
fn apart(at: &At<'_>, note: &Notice) -> Option<Message> {
    if let Notice::Invitation(code) = note {
        return Some(team::invitation(at, *code));
    }
    let Notice::Text(id) = note else { return None };
    text_to_send::message(at, id)
}

/// A silence ended the call: nobody is disturbed, but what stood there of the caller goes.
pub(super) fn wiped(at: &At<'_>) -> Message {
    let folds = Some(at.speaker.say("desk-wiped"));
    Message { folds, ..Message::default() }
}

/// The screen.
pub(super) fn screen(at: &At<'_>) -> Message {
    let page = match &at.desk.call.view {
        View::List => overview::list(at),
        View::Card(id) => card::card(at, id),
        View::Text(id) => text_to_send::screen(at, id),
        View::Found => search_results::found(at),
        View::Places(places) => overview::places(at, places),
        View::Favourites => overview::favourites(at),
        View::TeamList => overview::of_team(at),
        View::Wrong(id) => card::wrong(at, id),
        View::Team => team::team(at),
        View::Removing(number) => team::removing(at, *number),
        View::Alarm(_) | View::Concern(_) => alarm::alarm(at),
        View::Edit => behind::edit(at),
        View::More => behind::more(at),
        View::Maybe => behind::maybe(at),
        View::WhyNot => behind::why_not(at),
        View::Remark(id) => card::remark(at, id),
        View::CallBack(step) => call_back::screen(at, *step),
        View::CallBacks => call_back::list(at),
        View::Gaps => gaps::screen(at),
        View::Confirm(about) => confirm::screen(at, about.as_ref()),
        View::Weekly(step) => weekly::screen(at, *step),
        View::OtherCaller => return overview::other_caller(at).done(),
    };
    if at.desk.call.view == View::List {
        return page.beside("desk-button-new", Action::Desk(DeskAction::NewCall)).done();
    }
    button(page, at, "desk-button-new", DeskAction::NewCall).done()
}

fn said(at: &At<'_>, note: &Notice) -> Message {
    match note {
        Notice::Say(key) => note_page(at.speaker, key),
        Notice::WhyNot(id) => card::why_not(at, id),
        Notice::Area(id) => area(at, *id),
        Notice::Help => help(at),
        Notice::Paper => printed(&at.view, at.speaker, &at.desk.call.chosen),
        Notice::HelpNow => help_now(&at.view, at.speaker),
        Notice::Helpline(id) => one_helpline(at, id),
        // A message of its own.
        Notice::Invitation(_) | Notice::Text(_) => Message::default(),
        Notice::Removed(name) => team::removed(at, name),
        Notice::Confirmed(about, verdict) => confirm::noted(at, about, *verdict),
    }
}

/// What a volunteer is told of a region, and of a place abroad.
fn area(at: &At<'_>, id: AreaId) -> Message {
    let Some(area) = at.view.content.catalogue.places().wider_area(id) else {
        return Message::default();
    };
    let key = if area.kind.has_towns() { "desk-area-town" } else { "desk-area-abroad" };
    page(at).say_with(key, &[("name", area.name(at.view.language).into())]).done()
}

/// A helpline, with what it is for.
fn one_helpline(at: &At<'_>, id: &str) -> Message {
    let line = at.view.content.catalogue.helpline(id);
    line.map_or_else(Message::default, |line| helpline(page(at), at.speaker, line).done())
}

/// What can be done here, by anyone who asks.
fn help(at: &At<'_>) -> Message {
    let page = page(at).say("desk-help");
    let is_coordinator = at.role == Role::Coordinator;
    if is_coordinator { page.gap().say("desk-help-coordinator").done() } else { page.done() }
}

/// The volunteer went to the resident's side.
fn left(at: &At<'_>) -> Message {
    button(page(at).say("desk-left"), at, "desk-button-back", DeskAction::List).done()
}
