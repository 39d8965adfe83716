//! What happened in one chat and is told in another.

use crate::catalogue::ActivityId;
use crate::chat::ChatId;
use crate::conversation::ReportReason;

/// Something that is still to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notification {
    /// Its number: a letter is brought once.
    pub number: u32,
    /// To whom.
    pub to: ChatId,
    /// What.
    pub news: NotificationKind,
}

/// What is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotificationKind {
    /// To a coordinator: somebody of this first name used the link.
    Joined(String),
    /// To a coordinator: this is told of an activity and is wrong.
    Wrong(ActivityId, ReportReason),
    /// To a coordinator: a volunteer says this about an activity.
    Remark(ActivityId, String),
    /// To a coordinator: somebody asked to be called back. The list says who.
    CallBack,
    /// To who is not on the team any more. The desk is wiped with it.
    Removed,
}
