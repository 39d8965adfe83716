//! Which message of its channel an update is.

use super::{OutgoingReply, Update};

/// Which message an update is, as far as the shell knows. A press is none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Source {
    /// The number of the message in its chat; an edit has that of the message that was changed.
    pub message: Option<i64>,
    /// The number of the message whose button was pressed.
    pub pressed: Option<i64>,
    /// Its words were changed, or only a reaction came.
    pub is_edit: bool,
    /// The album that the message is a part of.
    pub album: Option<String>,
    /// The message is of long ago, or more follow right after it: of its replies those that were not
    /// sent yet give way to the reply to a later message.
    pub replaceable: bool,
}

/// An update, and the message that it came in.
#[derive(Clone, Copy)]
pub(super) struct Incoming<'u> {
    pub(super) update: &'u Update,
    pub(super) source: &'u Source,
}

/// What became of an update.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Taken {
    /// The replies, not yet on disk.
    pub replies: Vec<OutgoingReply>,
    /// They took the place of earlier ones, which are not to be sent any more.
    pub replaces: bool,
}

impl From<Vec<OutgoingReply>> for Taken {
    fn from(replies: Vec<OutgoingReply>) -> Self {
        Self { replies, replaces: false }
    }
}
