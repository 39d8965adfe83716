//! What happened in one chat and is told in another.

use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use super::Who;
use crate::catalogue::ActivityId;
use crate::conversation::render::page::Page;
use crate::conversation::volunteer::{DeskAction, Volunteer};
use crate::conversation::{Action, Content, Message, Session, Speaker};

/// Something that is still to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Its number: a letter is brought once.
    pub number: u32,
    /// To whom.
    pub to: Who,
    /// What.
    pub news: NotificationKind,
}

/// What of an activity is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Display, EnumIter, EnumString, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum ReportReason {
    /// It is not there any more.
    Gone,
    /// The telephone number or the website.
    Contact,
    /// What it costs.
    Cost,
    /// For whom it is, or where.
    Whom,
    /// Something else.
    Other,
}

impl ReportReason {
    /// The key of the words for it.
    pub(in crate::conversation) fn key(self) -> &'static str {
        match self {
            Self::Gone => "desk-wrong.gone",
            Self::Contact => "desk-wrong.contact",
            Self::Cost => "desk-wrong.cost",
            Self::Whom => "desk-wrong.whom",
            Self::Other => "desk-wrong.other",
        }
    }
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotificationKind {
    /// To a coordinator: somebody of this first name used the link.
    Joined(String),
    /// To a coordinator: this is told of an activity and is wrong.
    Wrong(ActivityId, ReportReason),
    /// To who is not on the team any more. The desk is wiped with it.
    Removed,
}

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
        NotificationKind::Removed => page.say("team-removed"),
    }
    .done()
}

/// A name, or what stands for somebody without one.
pub(in crate::conversation) fn named(speaker: Speaker<'_>, name: &str) -> String {
    if name.is_empty() { speaker.say("team-nameless") } else { name.to_owned() }
}
