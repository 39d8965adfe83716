//! What is to be confirmed by telephone: why, whom to call, what to ask, and three taps. What others heard is not
//! shown: two who agree have both asked.

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::confirming::{disagreed, queue};
use super::page::{button, page};
use crate::catalogue::{Callee, ConfirmId, Confirmable, Doubt};
use crate::conversation::render::day_of;
use crate::conversation::render::page::Page;
use crate::conversation::team::CheckResult;
use crate::conversation::{Action, Message, Role};

/// So many are shown on which volunteers disagree.
const DISAGREED_SHOWN: usize = 5;

/// The screen, for what is to be called about now.
pub(super) fn screen<'a>(at: &At<'a>, about: Option<&ConfirmId>) -> Page<'a> {
    let about = about.and_then(|id| at.view.content.catalogue.confirmable(id));
    let page = match about {
        Some(about) => one(at, about),
        None => page(at).say("confirm-none"),
    };
    button(for_coordinator(page, at), at, "desk-button-list", DeskAction::List)
}

fn one<'a>(at: &At<'a>, about: Confirmable<'_>) -> Page<'a> {
    let left = at.team.map_or(0, |access| queue(at.view.content, access, at.view.today).len());
    let mut page = page(at).say_with("confirm", &[("count", left.into())]).heading(about.name());
    if let Confirmable::Door(of) = about {
        let args = [("municipality", of.municipality.into())];
        page = page.say_with("confirm-in", &args);
    }
    page = page.line(why(at, about));
    if let Some(callee) = at.view.content.catalogue.callee(about) {
        page = page.line(whom(at, callee)).line(ask(at, about, callee));
    }
    let id = about.id();
    let heard = |verdict| Action::Desk(DeskAction::Confirmed(id.clone(), verdict));
    page.button("confirm-exists", heard(CheckResult::Exists))
        .beside("confirm-stopped", heard(CheckResult::Stopped))
        .button("confirm-missed", heard(CheckResult::Missed))
        .beside("confirm-pass", Action::Desk(DeskAction::PassOver(id.clone())))
}

/// Why it is to be confirmed.
fn why(at: &At<'_>, about: Confirmable<'_>) -> String {
    let why = match about.doubt(at.view.today) {
        Some(Doubt::Unknown) => "unknown",
        Some(Doubt::NeverPhoned) => "never",
        Some(Doubt::Old) | None => "old",
    };
    let day = day_of(at.speaker, about.checked());
    at.speaker.say_with("confirm-why", &[("why", why.into()), ("day", day.into())])
}

/// Whom to call.
fn whom(at: &At<'_>, callee: Callee<'_>) -> String {
    let key = match (callee.phone, callee.page, callee.municipality) {
        (Some(_), Some(_), Some(_)) => "confirm-call-or-page",
        (Some(_), _, _) => "confirm-call",
        (None, _, _) => "confirm-page",
    };
    let args = [
        ("name", callee.name.into()),
        ("number", callee.phone.unwrap_or_default().into()),
        ("page", callee.page.unwrap_or_default().into()),
    ];
    at.speaker.say_with(key, &args)
}

/// The sentence to read aloud.
fn ask(at: &At<'_>, about: Confirmable<'_>, callee: Callee<'_>) -> String {
    let (key, municipality) = match about {
        Confirmable::Door(of) => ("confirm-ask-door", of.municipality),
        Confirmable::Activity(_) => match callee.municipality {
            Some(municipality) => ("confirm-ask-there", municipality),
            None => ("confirm-ask", ""),
        },
    };
    let args = [("name", about.name().into()), ("municipality", municipality.into())];
    let question = at.speaker.say_with(key, &args);
    at.speaker.say_with("desk-ask", &[("question", question.into())])
}

/// What volunteers do not agree on is for a coordinator alone.
fn for_coordinator<'a>(mut page: Page<'a>, at: &At<'_>) -> Page<'a> {
    let Some(access) = at.team.filter(|_| at.role == Role::Coordinator) else { return page };
    for (about, [exists, stopped]) in
        disagreed(at.view.content, access).iter().take(DISAGREED_SHOWN)
    {
        let name = about.name();
        let args =
            [("name", name.into()), ("exists", (*exists).into()), ("stopped", (*stopped).into())];
        page = page.say_with("confirm-disagreed", &args);
        let label = at.speaker.say_with("confirm-again", &[("name", name.into())]);
        page = page.button_with(label, Action::Desk(DeskAction::CallAgain(about.id())));
    }
    page
}

/// What was heard is kept.
pub(super) fn noted(at: &At<'_>, about: &ConfirmId, verdict: CheckResult) -> Message {
    let name = at.view.content.catalogue.confirmable(about).map_or("", Confirmable::name);
    let verdict = verdict.to_string();
    let page = page(at).say_with("confirm-noted", &[("verdict", verdict.as_str().into())]);
    page.say_with("confirm-noted-of", &[("name", name.into())]).done()
}
