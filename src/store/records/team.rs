//! What is stored of the team: who may use the desk, and what waits to be told to whom. One record, at
//! a place of its own among those of the chats, so that it is sealed, copied and checked as they are.

use serde::{Deserialize, Serialize};

use super::rest::Rest;
use crate::chat::ChatId;

/// The team.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TeamV1 {
    /// The number that the next member or letter gets.
    pub next: u32,
    /// Who came in by an invitation.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub members: Vec<MemberV1>,
    /// Links that nobody has used yet.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub invitations: Vec<InvitationV1>,
    /// Activities that the team has at hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<String>,
    /// What is still to be told, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[serde(rename = "letters")]
    pub notifications: Vec<LetterV1>,
    /// Whose list of commands was changed, and into which.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub menus: Vec<MenuV1>,
    /// Who asked to be called back.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub call_backs: Vec<CallBackV1>,
    /// Whether the team keeps cards of weekly calls.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub weekly: bool,
    /// The cards of weekly calls.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub cards: Vec<CardV1>,
    /// What was asked and not found.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub gaps: Vec<GapV1>,
    /// What volunteers heard by telephone of activities and doors.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub confirmations: Vec<ConfirmationV1>,
    /// The numbers of those whom the configuration names.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub numbered: Vec<NumberedV1>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// A person who came in by an invitation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MemberV1 {
    /// The number on the buttons.
    pub number: u32,
    /// The chat.
    pub chat: ChatId,
    /// The first name at that moment.
    #[serde(default)]
    pub name: String,
    /// When, in milliseconds since 1970.
    pub since: i64,
}

/// A link that nobody has used yet.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct InvitationV1 {
    /// What the link carries.
    pub code: String,
    /// Who made it.
    pub by: ChatId,
    /// When it ends, in milliseconds since 1970.
    pub until: i64,
}

/// Something to be told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LetterV1 {
    /// Its number.
    pub number: u32,
    /// To whom.
    pub to: ChatId,
    /// A word for the kind, then what it is about.
    pub news: Vec<String>,
}

/// A note of whom to call back.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CallBackV1 {
    /// The number on the button.
    pub number: u32,
    /// What, how and when.
    pub note: String,
    /// The activity that it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<String>,
    /// When, in milliseconds since 1970.
    pub since: i64,
}

/// A card of weekly calls.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CardV1 {
    /// The code word.
    pub word: String,
    /// When it was begun, in milliseconds since 1970.
    pub since: i64,
    /// The calls.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub calls: Vec<WeeklyCallV1>,
}

/// A call on a card.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct WeeklyCallV1 {
    /// When, in milliseconds since 1970.
    pub at: i64,
    /// What was liked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub liked: String,
    /// One small step.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub step: String,
    /// How it went.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub went: String,
}

/// How often something was asked and not found.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct GapV1 {
    /// The year and the month: `2026-11`.
    pub month: String,
    /// The municipality; empty where nobody said it.
    #[serde(default)]
    pub municipality: String,
    /// The topic.
    pub topic: String,
    /// How often.
    pub times: u32,
}

/// What a volunteer heard by telephone.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ConfirmationV1 {
    /// The id of an activity, or of a body of a municipality.
    pub about: String,
    /// The volunteer's number in the team.
    pub by: u32,
    /// What was heard: a word.
    pub verdict: String,
    /// The day: `2026-11-30`.
    pub day: String,
}

/// Somebody whom the configuration names, with a number.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NumberedV1 {
    /// The number.
    pub number: u32,
    /// The chat.
    pub chat: ChatId,
}

/// Whose list of commands was changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MenuV1 {
    /// The chat.
    pub chat: ChatId,
    /// Into which: a word.
    pub menu: String,
}
