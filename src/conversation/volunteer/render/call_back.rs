//! A call back: with the caller's consent, a note for the coordinators; and their list, where each note ends.

use super::super::action::DeskAction;
use super::super::at::At;
use super::super::call::CallBackStep;
use super::page::{button, page};
use crate::conversation::render::day_of;
use crate::conversation::render::page::Page;
use crate::conversation::{Action, dutch_day};

/// So many buttons stand beside each other.
const IN_A_ROW: usize = 5;

/// The way to a call back.
pub(super) fn screen<'a>(at: &At<'a>, step: CallBackStep) -> Page<'a> {
    let page = page(at);
    let page = match step {
        CallBackStep::Consent => {
            let page = page.say("call-back-consent");
            let page = button(page, at, "call-back-consent.yes", DeskAction::CallBackConsent(true));
            page.beside("call-back-consent.no", no())
        }
        CallBackStep::Note => page.say("call-back-note").button("call-back-note.no", no()),
        CallBackStep::Ready => {
            let note = at.desk.call.note.as_str();
            let page = page.say_with("call-back-ready", &[("note", note.into())]);
            let page = button(page, at, "call-back-ready.yes", DeskAction::CallBackTell);
            page.beside("call-back-note.no", no())
        }
    };
    button(page, at, "desk-button-list", DeskAction::List)
}

fn no() -> Action {
    Action::Desk(DeskAction::CallBackConsent(false))
}

/// Who asked to be called back, the oldest first, each with a button that ends it.
pub(super) fn list<'a>(at: &At<'a>) -> Page<'a> {
    let waiting = at.team.map_or(&[][..], |access| access.team.call_backs.as_slice());
    let mut page = page(at).say(if waiting.is_empty() { "call-backs-none" } else { "call-backs" });
    for (number, it) in (1_usize..).zip(waiting) {
        let day = day_of(at.speaker, dutch_day(it.since));
        let about = it.about.as_ref();
        let about = about.and_then(|id| at.view.content.catalogue.activity(id.as_str()));
        let about = about.map_or("none", |activity| activity.name.as_str());
        let args = [
            ("number", number.into()),
            ("note", it.note.as_str().into()),
            ("day", day.into()),
            ("about", about.into()),
        ];
        page = page.say_with("call-backs-one", &args);
    }
    for (number, it) in (1_usize..).zip(waiting) {
        let label = at.speaker.say_with("desk-button-step", &[("number", number.into())]);
        let action = Action::Desk(DeskAction::CalledBack(it.number));
        page = if number % IN_A_ROW == 1 {
            page.button_with(label, action)
        } else {
            page.beside_with(label, action)
        };
    }
    button(page, at, "desk-button-list", DeskAction::List)
}
