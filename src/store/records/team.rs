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

/// Whose list of commands was changed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct MenuV1 {
    /// The chat.
    pub chat: ChatId,
    /// Into which: a word.
    pub menu: String,
}
