//! What happened in one chat and is told in another.

use super::Who;
use crate::conversation::desk::{Desk, DeskAction};
use crate::conversation::page::Page;
use crate::conversation::{Action, Assets, Message, Reply, Session, Speaker};

/// Something that is still to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its number: a letter is brought once.
    pub number: u32,
    /// To whom.
    pub to: Who,
    /// What.
    pub news: News,
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum News {
    /// To a coordinator: somebody of this first name used the link.
    Joined(String),
    /// To who is not on the team any more. The desk is wiped with it.
    Removed,
}

/// Brings a letter: what it changes in the chat of whom it is for, and what is said there.
pub fn delivered(assets: &Assets, mut session: Session, news: &News) -> (Session, Vec<Reply>) {
    if *news == News::Removed {
        session.desk = Desk::default();
    }
    let speaker = Speaker::plain(&assets.texts, session.language.unwrap_or_default());
    let mut message = said(speaker, session.desk.number, news);
    if *news == News::Removed {
        // Nothing of the caller stays on the screen.
        message.folds = Some(speaker.say("desk-folded"));
    }
    (session, vec![Reply::Say(message)])
}

fn said(speaker: Speaker<'_>, call: u16, news: &News) -> Message {
    let page = Page::new(speaker, call);
    match news {
        News::Joined(name) => page
            .say_with("team-joined", &[("name", named(speaker, name).into())])
            .button("team-button", Action::Desk(DeskAction::Team)),
        News::Removed => page.say("team-removed"),
    }
    .done()
}

/// A name, or what stands for somebody without one.
pub(in super::super) fn named(speaker: Speaker<'_>, name: &str) -> String {
    if name.is_empty() { speaker.say("team-nameless") } else { name.to_owned() }
}
