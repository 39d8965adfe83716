//! Replies that wait to be sent, and their stored form.

use crate::conversation::{Attachment, Button, Copyable, Line, Message, Placement};
use crate::store::{AttachmentV1, LineV1, MessageV1, PendingV1, ReplyV1, Rest};

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
        Self { seq, message, origin, progress: Progress::default() }
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
    let message = read(stored.message()?);
    let progress = Progress { parts: stored.parts, shown: ReplyTo(stored.shown.clone()) };
    Some(OutgoingReply {
        progress,
        ..OutgoingReply::new(stored.seq, message, ReplyTo(stored.origin.clone()))
    })
}

/// The stored form of a pending reply.
pub(super) fn stored(pending: &OutgoingReply) -> PendingV1 {
    let reply = ReplyV1::Say(write(&pending.message));
    let Progress { parts, shown } = &pending.progress;
    PendingV1 {
        seq: pending.seq,
        origin: pending.origin.0.clone(),
        reply,
        parts: *parts,
        shown: shown.0.clone(),
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
        urgent: message.urgent,
        copy: message.copy.as_ref().map(|copy| (copy.label.clone(), copy.text.clone())),
        folds: message.folds.clone(),
        protected: message.protected,
    }
}

/// Rows of buttons of stored ones.
pub(super) fn buttons(rows: &[Vec<(String, String)>]) -> Vec<Vec<Button>> {
    let button =
        |(label, data): &(String, String)| Button { label: label.clone(), data: data.clone() };
    rows.iter().map(|row| row.iter().map(button).collect()).collect()
}

fn read(message: &MessageV1) -> Message {
    let line = |line: &LineV1| match line {
        LineV1::Plain(text) => Line::Plain(text.clone()),
        LineV1::Strong(text) => Line::Strong(text.clone()),
    };
    let file =
        |file: &AttachmentV1| Attachment { name: file.name.clone(), bytes: file.bytes.clone() };
    Message {
        lines: message.lines.iter().map(line).collect(),
        buttons: buttons(&message.buttons),
        placement: if message.in_place { Placement::InPlace } else { Placement::New },
        attachment: message.attachment.as_ref().map(file),
        unasked: message.unasked,
        urgent: message.urgent,
        copy: message.copy.clone().map(|(label, text)| Copyable { label, text }),
        folds: message.folds.clone(),
        protected: message.protected,
    }
}
