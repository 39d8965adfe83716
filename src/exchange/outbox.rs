//! Replies that wait to be sent, and their stored form.

use super::mapping::message;
use crate::conversation::Message;
use crate::store::{PendingV1, ReplyV1, Rest};

/// An opaque word of the shell, stored with each pending reply. Telegram: the number of the
/// message whose button was pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ReplyTo(pub String);

/// A reply that is not known to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutgoingReply {
    /// Its number; they rise within a chat, also over a crash and over being forgotten.
    pub seq: u64,
    /// What to send.
    pub message: Message,
    /// The word of the shell that came with the update.
    pub origin: ReplyTo,
    /// How far it is sent.
    pub progress: Progress,
    /// It is part of the call that was open at the desk when it was made.
    pub of_call: bool,
}

/// How far a reply that takes several messages is sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many of the messages are known to be sent.
    pub parts: u32,
    /// The word of the shell for the message that it became so far; empty for none.
    pub shown: ReplyTo,
}

impl OutgoingReply {
    /// A reply of which nothing is sent.
    pub fn new(seq: u64, message: Message, origin: ReplyTo) -> Self {
        Self { seq, message, origin, progress: Progress::default(), of_call: false }
    }

    /// Whether it is sent before everything that waits.
    pub fn is_urgent(&self) -> bool {
        self.message.urgent
    }

    /// Whether nobody waits for it, so that it is not sent in the night.
    pub fn is_unasked(&self) -> bool {
        self.message.unasked
    }
}

/// The pending reply of a stored one; `None` for a kind of reply that this program does not know.
pub(super) fn pending(stored: &PendingV1) -> Option<OutgoingReply> {
    let message = message::message(stored.message()?);
    let progress = Progress { parts: stored.parts, shown: ReplyTo(stored.shown.clone()) };
    Some(OutgoingReply {
        progress,
        of_call: stored.of_call,
        ..OutgoingReply::new(stored.seq, message, ReplyTo(stored.origin.clone()))
    })
}

/// The stored form of a pending reply.
pub(super) fn stored(pending: &OutgoingReply) -> PendingV1 {
    let reply = ReplyV1::Say(message::stored(&pending.message));
    let Progress { parts, shown } = &pending.progress;
    PendingV1 {
        seq: pending.seq,
        origin: pending.origin.0.clone(),
        reply,
        parts: *parts,
        shown: shown.0.clone(),
        replaceable: false,
        of_call: pending.of_call,
        superseded: false,
        by: 0,
        rest: Rest::default(),
    }
}
