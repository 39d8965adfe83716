//! What is stored of a volunteer's desk, and of the call that is open there.

use serde::{Deserialize, Serialize};

use super::fact::{FactV1, OtherV1};
use super::rest::Rest;

/// The desk of a volunteer.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct DeskV1 {
    /// Whether the chat stands at the desk.
    pub open: bool,
    /// The mark on the buttons of the open call.
    pub number: u16,
    /// Activities at hand.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub favourites: Vec<String>,
    /// The open call, if there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<CallV1>,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// What was known of a call before a line changed it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct BeforeV1 {
    /// What the caller had told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactV1>,
    /// What the caller had told of others.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherV1>,
    /// Activities that were not to be shown: the id and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<(String, String)>,
}

/// An open call. A field that a newer program added does not outlive the call.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallV1 {
    /// What the caller told.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub facts: Vec<FactV1>,
    /// What the caller told of other people.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<OtherV1>,
    /// What is likely by the last line, and to be asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<FactV1>,
    /// Words of the last line that were not understood.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub unread: Vec<String>,
    /// Activities that the caller does not want, has already or tried: the id and why.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub excluded: Vec<(String, String)>,
    /// Activities for the page to print.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub chosen: Vec<String>,
    /// Questions that the caller did not answer.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub skipped: Vec<String>,
    /// The question to read aloud.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub question: Option<String>,
    /// Words that were looked for.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub search: String,
    /// What was taken away last.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dropped: Option<FactV1>,
    /// What was known before the last change, where there is a way back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<BeforeV1>,
    /// A line that may be of the next caller.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kept_line: String,
    /// Whom the call is about, once that was asked.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub about: String,
    /// The steps of an alarm that are done.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub steps_done: Vec<u32>,
    /// Words that wait to go to somebody.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The activity that a note to call back is about.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub about_activity: Option<String>,
    /// The code word of the card that is open.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub code_word: String,
    /// There was talk of suicide.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub told_of_suicide: bool,
    /// There was talk of violence.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub told_of_violence: bool,
    /// What is on the screen: a word for the kind, then what it is about.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub view: Vec<String>,
    /// When the volunteer last did something, in milliseconds since 1970.
    pub last: i64,
}
