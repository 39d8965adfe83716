//! What one chat has. A stand-in until the real one is merged.

use jiff::Timestamp;

/// What one chat has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// The language of the replies, as a tag.
    pub language: Option<String>,
    /// Choices by question.
    pub answers: Vec<(String, Vec<String>)>,
    /// How many turns there were.
    pub mark: u16,
    /// When the last turn was.
    pub last: Timestamp,
    /// The record before could not be read; the next turn says so and clears this.
    pub anew: bool,
    /// The person asked to be forgotten in this turn.
    pub forgotten: bool,
}
