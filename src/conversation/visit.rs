//! What a turn begins with, and what it reads beside that.

use super::team::TeamAccess;
use super::{Content, Input, Session, Settings, Volunteer};
use crate::interview::QuestionId;

/// What a turn begins with: all that is stored of the chat, and what is lent for this turn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Visit {
    /// What is stored of a resident.
    pub session: Session,
    /// What is stored of a volunteer; empty for everybody else.
    pub volunteer: Volunteer,
    /// The team, for the turn of somebody on it or invited to it.
    pub team: Option<TeamAccess>,
    /// The question that a message answered which is changed now, where it is known.
    pub edits: Option<QuestionId>,
}

impl From<Session> for Visit {
    fn from(session: Session) -> Self {
        Self { session, ..Self::default() }
    }
}

/// What every step of a turn reads and none changes.
#[derive(Clone, Copy)]
pub(super) struct TurnContext<'a> {
    pub(super) content: &'a Content,
    pub(super) settings: Settings,
    pub(super) input: &'a Input,
    /// As in [`Visit::edits`].
    pub(super) edits: Option<&'a QuestionId>,
}
