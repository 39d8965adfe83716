//! Much at once: of the replies to messages that came in a pile only the last one is sent. What shows
//! where to get help always is.

use super::{Source, Update};
use crate::conversation::{InputKind, Message, Pin, Placement, Session, Turn, Visit};
use crate::store::Record;

/// The replies of a turn.
pub(super) struct Said {
    pub(super) replies: Vec<Message>,
    /// They give way to the reply to a later message.
    pub(super) gives_way: bool,
}

impl From<Vec<Message>> for Said {
    fn from(replies: Vec<Message>) -> Self {
        Self { replies, gives_way: false }
    }
}

/// Whether the replies of a turn give way to the reply to a later message.
pub(super) fn gives_way(source: &Source, update: &Update, replies: &[Message]) -> bool {
    let is_apart = update.input.setting.is_group()
        || matches!(update.input.kind, InputKind::Press(_) | InputKind::Due);
    let is_plain = |message: &Message| {
        let Message { placement, attachment, unasked, folds, location, pin, .. } = message;
        let is_bare = attachment.is_none() && folds.is_none() && location.is_none();
        *placement == Placement::New && is_bare && !unasked && *pin == Pin::Unchanged
    };
    source.replaceable && !is_apart && replies.iter().all(is_plain)
}

/// Takes the replies out that give way to this message's, where it has any; whether there were some.
pub(super) fn replace(record: &mut Record, update: &Update, replies: &[Message]) -> bool {
    let is_message = !matches!(update.input.kind, InputKind::Press(_) | InputKind::Due);
    if !is_message || replies.is_empty() {
        return false;
    }
    let before = record.unsent.len();
    record.unsent.retain(|pending| !pending.replaceable);
    record.unsent.len() < before
}

/// Whether in a turn nothing happened, and nothing changed but when the person was last here.
pub(super) fn is_same(before: &Visit, after: &Turn) -> bool {
    let Session { undo, misses, last, .. } = before.session.clone();
    let session = Session { undo, misses, last, ..after.session.clone() };
    after.events.is_empty() && session == before.session && after.volunteer == before.volunteer
}
