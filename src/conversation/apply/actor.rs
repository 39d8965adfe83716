//! What the steps of [`apply`](super::apply) change and read.

use super::super::notice::Notice;
use super::super::team::TeamAccess;
use super::super::visit::TurnContext;
use super::super::{Content, Event, Input, Session};

/// Changes one session in one turn, and collects what is to be said and what happened.
pub(super) struct Actor<'a> {
    pub(super) context: TurnContext<'a>,
    pub(super) content: &'a Content,
    pub(super) input: &'a Input,
    pub(super) session: &'a mut Session,
    pub(super) team: Option<&'a mut TeamAccess>,
    pub(super) events: &'a mut Vec<Event>,
    pub(super) notes: Vec<Notice>,
}
