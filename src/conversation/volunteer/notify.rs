//! What is told in one chat of what happened in another.

use super::super::render::page::Page;
use super::super::render::words::named;
use super::super::{Action, Content, Message, NotificationKind, Session, Speaker};
use super::action::DeskAction;
use super::call::Volunteer;

/// Brings a letter: what is said to whom it is for. It may end what is kept of a volunteer.
pub fn delivered(
    content: &Content,
    session: &Session,
    volunteer: &mut Volunteer,
    news: &NotificationKind,
) -> Vec<Message> {
    if *news == NotificationKind::Removed {
        *volunteer = Volunteer::default();
    }
    let speaker = Speaker::plain(&content.texts, session.language.unwrap_or_default());
    let mut message = said(content, speaker, volunteer.number, news);
    // A tap puts the desk in its place.
    message.protected = true;
    // What is told here is not of the caller on the line.
    message.stays = *news != NotificationKind::Removed;
    if *news == NotificationKind::Removed {
        // Nothing of the caller stays on the screen.
        message.folds = Some(speaker.say("desk-folded"));
    }
    vec![message]
}

fn said(content: &Content, speaker: Speaker<'_>, call: u16, news: &NotificationKind) -> Message {
    let page = Page::new(speaker, call);
    match news {
        NotificationKind::Joined(name) => page
            .say_with("team-joined", &[("name", named(speaker, name).into())])
            .button("team-button", Action::Desk(DeskAction::Team)),
        NotificationKind::Wrong(id, wrong) => {
            let found = content.catalogue.activity(id.as_str());
            let name = found.map_or(id.as_str(), |activity| &activity.name);
            let what = speaker.say(wrong.key());
            let args = [("name", name.into()), ("id", id.as_str().into()), ("what", what.into())];
            let page = page.say_with("team-wrong", &args);
            page.button_with(name, Action::Desk(DeskAction::Card(id.clone())))
        }
        NotificationKind::Remark(id, note) => {
            let found = content.catalogue.activity(id.as_str());
            let name = found.map_or(id.as_str(), |activity| &activity.name);
            let note = note.as_str().into();
            let args = [("name", name.into()), ("id", id.as_str().into()), ("note", note)];
            let page = page.say_with("team-remark", &args);
            page.button_with(name, Action::Desk(DeskAction::Card(id.clone())))
        }
        NotificationKind::CallBack => page
            .say("team-call-back")
            .button("team-call-backs", Action::Desk(DeskAction::CallBacks)),
        NotificationKind::Removed => page.say("team-removed"),
    }
    .done()
}
