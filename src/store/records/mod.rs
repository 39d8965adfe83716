//! What is stored of a chat, as versioned types of its own: plain strings and numbers, so that a
//! record outlives every change of the types that a turn works with.
//!
//! A version is never changed once a release has written it, only followed by the next. What a
//! record has beyond the fields known here is kept (`rest`) and written back.

pub(super) mod answer;
pub(super) mod day_counts;
mod extras;
mod fact;
pub(super) mod messages;
mod plan;
mod rate;
mod rest;
pub(super) mod team;
mod unsent;
pub(super) mod visible;
pub(super) mod volunteer;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ChatId, StoreError};
pub use answer::AnswerV1;
pub use extras::{AttachmentV1, ContactV1, ExtrasV1, LocationV1, VenueV1};
pub use fact::{FactV1, OtherV1};
use messages::HeardV1;
pub use plan::{PlanV1, ReportV1};
pub use rate::RateV1;
pub use rest::Rest;
use rest::is_none;
use team::TeamV1;
pub use unsent::{LineV1, MessageV1, PendingV1, ReplyV1};
use visible::VisibleV1;
pub use volunteer::{BeforeV1, CallV1, DeskV1};

/// The newest form of a record.
pub type Record = RecordV1;

/// The version that is written.
pub const VERSION: u8 = 1;

/// The largest record in bytes. Sled keeps anything above 128 KiB in files that it never syncs.
pub const MAX_BYTES: usize = 96 * 1024;

/// All that one chat has: one record, one write.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RecordV1 {
    /// Where the conversation stands.
    pub session: SessionV1,
    /// The updates done last, oldest first, so that a repeated one changes nothing.
    pub done: Vec<i64>,
    /// Replies that are not known to be sent, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unsent: Vec<PendingV1>,
    /// The number of the next reply.
    pub next: u64,
    /// The shell's word for the message that is open, where one at a time is.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub open: String,
    /// The number of the reply that became that message: an older one does not take its place.
    #[serde(skip_serializing_if = "is_none")]
    pub open_since: u64,
    /// The shell's word for the message that is kept in sight.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub pinned: String,
    /// When the person said something last, in seconds since 1970.
    pub last: i64,
    /// When the person is to hear from the bot, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due: Option<i64>,
    /// The person asked to be forgotten: what is left goes when the last reply is sent.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub forgotten: bool,
    /// In the replies up to this number stand words of a call that is over: when they are sent, the
    /// record goes under a new key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stale: Option<u64>,
    /// The messages heard last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub heard: Option<HeardV1>,
    /// The messages that stand in the chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visible: Option<VisibleV1>,
    /// How fast the person wrote lately.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rate: Option<RateV1>,
    /// The team, in the one record that is of no chat.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub team: Option<TeamV1>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// Where a conversation stands.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
#[expect(clippy::struct_excessive_bools, reason = "each is a state of its own, and is stored")]
pub struct SessionV1 {
    /// The language of the replies, as a tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// How far the talk as a whole is: a word; empty when nothing was said yet.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub stage: String,
    /// Whether the person agreed that answers are kept.
    pub consent: ConsentV1,
    /// Answers by question, in the order in which they were given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answers: Vec<AnsweredV1>,
    /// Facts said in passing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub told: Vec<FactV1>,
    /// What was told of other people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherV1>,
    /// Who the person is that help is sought for: a word.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub helped: Option<String>,
    /// Activities that were shown.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub shown: Vec<String>,
    /// Activities that the person keeps.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub saved: Vec<String>,
    /// Activities that the person does not want to see again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub dismissed: Vec<String>,
    /// Activities that the person takes part in already.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doing: Vec<String>,
    /// Activities that the person tried.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub tried: Vec<String>,
    /// Activities that had no room.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub full: Vec<String>,
    /// What the person told of suggestions afterwards.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub reports: Vec<ReportV1>,
    /// The activity that was asked about last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// How the list is narrowed: words.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub refined: Vec<String>,
    /// Whether the person wants to be asked later how it went: `at` or `done`; empty when nobody
    /// asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub follow_up: String,
    /// When, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub follow_up_at: Option<i64>,
    /// What the bot waits for: a word for the kind, then what it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub focus: Vec<String>,
    /// What a volunteer has at the desk.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub desk: Option<DeskV1>,
    /// The plan: the one next step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub plan: Option<PlanV1>,
    /// How often the bot wrote first, because it was asked to.
    #[serde(skip_serializing_if = "is_none")]
    pub reminders: u8,
    /// The mark on the buttons that are valid now.
    pub mark: u16,
    /// How often in a row the bot did not understand.
    pub misses: u8,
    /// How often in a row the same help was shown.
    #[serde(skip_serializing_if = "is_none")]
    pub repeats: u8,
    /// How many ways of each sentence were used in this talk, by its message.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub said: BTreeMap<String, u8>,
    /// The person wants shorter sentences and fewer buttons.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub simple: bool,
    /// Which page of choices is on the screen.
    #[serde(skip_serializing_if = "is_none")]
    pub page: u8,
    /// The line about keeping what was told stands below the screen.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub offers_keep: bool,
    /// Shorter sentences are offered below the screen.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub offers_simple: bool,
    /// The button that tells where the person is stands below the text field.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub location_button: bool,
    /// What one tap takes back: how many of the last facts said in passing.
    #[serde(skip_serializing_if = "is_none")]
    pub undo: u8,
    /// What one tap takes back: the answer to this question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo_answer: Option<String>,
    /// What one tap takes back: that this activity was passed over.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undo_dismissed: Option<String>,
    /// The recordings of what is on the screen: their keys, with a space between two.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reads: String,
    /// When the session changed last, in milliseconds since 1970.
    pub last: i64,
    /// The record before this one could not be read, and the person was not told yet.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub anew: bool,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// Whether the person agreed, and when that was said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct ConsentV1 {
    /// `given` or `refused`; empty when it was not asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub word: String,
    /// When it was said, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// One answer to a question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AnsweredV1 {
    /// The id of the question, also one that the content does not have any more.
    pub question: String,
    /// What was answered.
    pub answer: AnswerV1,
}

impl RecordV1 {
    /// Whether something is left to be done in the chat: replies to be sent, or something to be deleted.
    pub fn has_work(&self) -> bool {
        !self.unsent.is_empty() || self.visible.as_ref().is_some_and(VisibleV1::is_leaving)
    }

    /// Reads a record of any version that ever was.
    ///
    /// # Errors
    ///
    /// [`StoreError::Record`], without what stands in the record: that is a person's.
    pub fn read(version: u8, json: &[u8]) -> Result<Self, StoreError> {
        let unreadable = StoreError::Record { version: version.into() };
        match version {
            1 => serde_json::from_slice(json).map_err(|_| unreadable),
            _ => Err(unreadable),
        }
    }

    /// The record as JSON of version [`VERSION`].
    pub fn write(&self) -> Result<Vec<u8>, StoreError> {
        serde_json::to_vec(self).map_err(|_| StoreError::Record { version: VERSION.into() })
    }
}

/// What lies inside the seal: whose it is, then the record.
pub(super) fn pack(chat: ChatId, record: &Record) -> Result<Vec<u8>, StoreError> {
    let json = record.write()?;
    if json.len() > MAX_BYTES {
        return Err(StoreError::TooLarge { bytes: json.len(), limit: MAX_BYTES });
    }
    Ok([chat.0.to_be_bytes().as_slice(), &json].concat())
}

/// The chat and the JSON of what [`pack`] made.
pub(super) fn unpack(plain: &[u8]) -> Result<(ChatId, &[u8]), StoreError> {
    let (chat, json) = plain.split_first_chunk().ok_or(StoreError::Record { version: 0 })?;
    Ok((ChatId(i64::from_be_bytes(*chat)), json))
}
