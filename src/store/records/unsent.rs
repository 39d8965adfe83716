//! What is stored of a reply that is not known to be sent.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::extras::{AttachmentV1, ExtrasV1};
use super::rest::{Rest, is_none};

/// A reply that is not known to be sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct PendingV1 {
    /// Its number; they rise within a chat.
    pub seq: u64,
    /// What the shell wants to know when it sends it.
    #[serde(default)]
    pub origin: String,
    /// What to send.
    pub reply: ReplyV1,
    /// How many of the messages that it takes are known to be sent.
    #[serde(default, skip_serializing_if = "is_none")]
    pub parts: u32,
    /// The shell's word for the message that it became so far; empty for none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub shown: String,
    /// It gives way to the reply to a later message.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub replaceable: bool,
    /// It is part of the call that was open at the desk when it was made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub of_call: bool,
    /// A later reply was sent in the place that it takes: another process need not send it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub superseded: bool,
    /// Which of the processes that share the store sends it; 0 where nobody shares it.
    #[serde(default, skip_serializing_if = "is_none")]
    pub by: u64,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// What to send.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReplyV1 {
    /// A message.
    Say(MessageV1),
    /// A reply of a newer program.
    #[serde(untagged)]
    Other(Value),
}

/// A message with its buttons.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "the stored form: each is a field of its own")]
pub struct MessageV1 {
    /// The text, line by line.
    pub lines: Vec<LineV1>,
    /// Rows of buttons: label and data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub buttons: Vec<Vec<(String, String)>>,
    /// It takes the place of the message whose button was pressed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub in_place: bool,
    /// A file that goes with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attachment: Option<AttachmentV1>,
    /// Nobody waits for it: it is sent by day, or not at all.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unasked: bool,
    /// It is help that was asked for: it is sent before everything that waits.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// Words of it to be copied: what the button for that says, and the words.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<(String, String)>,
    /// What an earlier message becomes that was open.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folds: Option<String>,
    /// It can be neither forwarded nor saved.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub protected: bool,
    /// It is no part of the call at the desk.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub stays: bool,
    /// Recordings that are heard: their keys, with a space between two.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reads: String,
    /// What a shell can do beside the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extras: Option<Box<ExtrasV1>>,
}

/// One line of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LineV1 {
    /// Ordinary words.
    Plain(String),
    /// A heading.
    Strong(String),
}

impl PendingV1 {
    /// The message; `None` for a reply of a newer program.
    pub fn message(&self) -> Option<&MessageV1> {
        match &self.reply {
            ReplyV1::Say(message) => Some(message),
            ReplyV1::Other(_) => None,
        }
    }

    /// Whether it is sent before everything that waits.
    pub fn is_urgent(&self) -> bool {
        self.message().is_some_and(|message| message.urgent)
    }

    /// The message whose place it takes, where it is nothing but a screen: what is lost with it stands in the next one.
    pub fn replaces(&self) -> Option<&str> {
        let message = self.message().filter(|message| message.is_screen() && message.in_place);
        message.map(|_| self.origin.as_str()).filter(|origin| !origin.is_empty())
    }
}

impl MessageV1 {
    /// Whether it is text and buttons alone, so that a later one makes up for it.
    fn is_screen(&self) -> bool {
        let Self { attachment, unasked, urgent, extras, .. } = self;
        let brings = |it: &ExtrasV1| {
            !it.contacts.is_empty()
                || it.venue.is_some()
                || it.location.is_some()
                || !it.pin.is_empty()
        };
        attachment.is_none() && !unasked && !urgent && !extras.as_deref().is_some_and(brings)
    }
}
