//! What is stored of the messages heard last: enough to tell an unchanged one from a changed one, and
//! nothing that can be read.

use serde::{Deserialize, Serialize};

use super::rest::Rest;

/// Marks of the messages heard last.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct HeardV1 {
    /// The key of all marks here: random, this record's own.
    pub key: u64,
    /// The numbers of the messages, oldest first.
    pub messages: Vec<i64>,
    /// The mark of each one's words, in the same order.
    pub marks: Vec<u32>,
    /// Which question a message answered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub answered: Vec<(i64, String)>,
    /// The marks of the albums heard last, oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub albums: Vec<u32>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}
