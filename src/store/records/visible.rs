//! What is stored of the messages that stand in a chat: only their numbers, so that they can be deleted from
//! its screen.

use serde::{Deserialize, Serialize};

use super::rest::{Rest, is_none};

/// The numbers of the messages of a chat, both sides', of the last two days.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct VisibleV1 {
    /// Those of a talk, by the hour; the oldest first.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub talk: Vec<HourV1>,
    /// Those of the call that is open at the desk.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub call: Vec<HourV1>,
    /// Those that are to be deleted and may still be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leaving: Vec<HourV1>,
    /// The topic of the call that is open at the desk; 0 where none could be made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<i64>,
    /// Topics of calls that are over, by the hour of their end: they are to be deleted and may still be there.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leaving_topics: Vec<HourV1>,
    /// Replies below this number are part of what is to be deleted: what is still on its way joins them.
    #[serde(skip_serializing_if = "is_none")]
    pub before: u64,
    /// Fields of a newer program.
    #[serde(flatten)]
    pub rest: Rest,
}

/// The messages of one hour.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HourV1 {
    /// The hour, counted since 1970.
    pub hour: i64,
    /// The number of the first message, then how much higher each next one is: most take one digit.
    pub steps: Vec<i64>,
}

impl HourV1 {
    /// The numbers, in the order in which they were noted.
    pub fn numbers(&self) -> impl Iterator<Item = i64> {
        self.steps.iter().scan(0_i64, |number, step| {
            *number = number.wrapping_add(*step);
            Some(*number)
        })
    }

    /// Adds a number.
    pub fn add(&mut self, number: i64) {
        let last = self.numbers().last().unwrap_or_default();
        self.steps.push(number.wrapping_sub(last));
    }
}

impl VisibleV1 {
    /// Whether something is to be deleted that may still be there.
    pub fn is_leaving(&self) -> bool {
        !(self.leaving.is_empty() && self.leaving_topics.is_empty())
    }
}
