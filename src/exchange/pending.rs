//! Replies that wait to be sent, and their stored form.

use crate::conversation::{Attachment, Button, Line, Message, Placement, Reply};
use crate::store::{AttachmentV1, LineV1, MessageV1, PendingV1, ReplyV1, Rest};

/// An opaque word of the shell, stored with each pending reply. Telegram: the number of the
/// message whose button was pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Origin(pub String);

/// A reply that is not known to be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pending {
    /// Its number; they rise within a chat, also over a crash and over being forgotten.
    pub seq: u64,
    /// What to send.
    pub reply: Reply,
    /// The word of the shell that came with the update.
    pub origin: Origin,
}

impl Pending {
    /// Whether nobody waits for it, so that it is not sent in the night.
    pub fn is_unasked(&self) -> bool {
        let Reply::Say(message) = &self.reply;
        message.unasked
    }
}

/// The pending reply of a stored one; `None` for a kind of reply that this program does not know.
pub(super) fn pending(stored: &PendingV1) -> Option<Pending> {
    let ReplyV1::Say(message) = &stored.reply else { return None };
    let reply = Reply::Say(read(message));
    Some(Pending { seq: stored.seq, reply, origin: Origin(stored.origin.clone()) })
}

/// The stored form of a pending reply.
pub(super) fn stored(pending: &Pending) -> PendingV1 {
    let Reply::Say(message) = &pending.reply;
    let reply = ReplyV1::Say(write(message));
    PendingV1 {
        seq: pending.seq,
        origin: pending.origin.0.clone(),
        reply,
        replaceable: false,
        rest: Rest::default(),
    }
}

fn write(message: &Message) -> MessageV1 {
    let line = |line: &Line| match line {
        Line::Plain(text) => LineV1::Plain(text.clone()),
        Line::Strong(text) => LineV1::Strong(text.clone()),
    };
    let button = |button: &Button| (button.label.clone(), button.data.clone());
    let row = |row: &Vec<Button>| row.iter().map(button).collect();
    let file = message.attachment.as_ref();
    MessageV1 {
        lines: message.lines.iter().map(line).collect(),
        buttons: message.buttons.iter().map(row).collect(),
        in_place: message.placement == Placement::InPlace,
        attachment: file
            .map(|file| AttachmentV1 { name: file.name.clone(), bytes: file.bytes.clone() }),
        unasked: message.unasked,
        folds: message.folds.clone(),
    }
}

fn read(message: &MessageV1) -> Message {
    let line = |line: &LineV1| match line {
        LineV1::Plain(text) => Line::Plain(text.clone()),
        LineV1::Strong(text) => Line::Strong(text.clone()),
    };
    let button =
        |(label, data): &(String, String)| Button { label: label.clone(), data: data.clone() };
    let file =
        |file: &AttachmentV1| Attachment { name: file.name.clone(), bytes: file.bytes.clone() };
    Message {
        lines: message.lines.iter().map(line).collect(),
        buttons: message.buttons.iter().map(|row| row.iter().map(button).collect()).collect(),
        placement: if message.in_place { Placement::InPlace } else { Placement::New },
        attachment: message.attachment.as_ref().map(file),
        unasked: message.unasked,
        folds: message.folds.clone(),
    }
}
