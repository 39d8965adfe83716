//! What happened so far, as numbers: all that an operator may see of what people do.

use std::sync::atomic::{AtomicU64, Ordering};

use strum::{EnumCount, EnumIter, IntoEnumIterator, IntoStaticStr};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, EnumCount, EnumIter, IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Count {
    /// Updates that came in, readable or not.
    Updates,
    /// Updates that could not be read; they were confirmed and left.
    Unreadable,
    /// Requests for updates that failed.
    FetchFailed,
    /// Requests for updates that another instance of the bot interrupted.
    Conflicts,
    /// Webhook posts with a wrong secret or none.
    Forbidden,
    /// Webhook posts put off because too many were in hand.
    PutOff,
    /// Messages, edits and files that arrived.
    Sent,
    /// Requests to send that were repeated after a failure on the way.
    Repeated,
    /// Requests to send that Telegram asked us to hold back.
    HeldBack,
    /// Messages that had to be sent in a simpler form, as a new message or without buttons.
    Simplified,
    /// Replies that Telegram refused for good; they were dropped.
    Refused,
    /// Buttons and empty messages that Telegram would refuse; they were left out.
    LeftOut,
    /// Chats that cannot be written to any more.
    Gone,
    /// Presses whose waiting sign could not be stopped.
    SpinnerFailed,
    /// Words behind the bot's name in another chat that were not answered.
    InlineFailed,
}

/// The numbers.
#[derive(Debug, Default)]
pub struct Counters([AtomicU64; Count::COUNT]);

impl Counters {
    /// How often it happened.
    pub fn get(&self, count: Count) -> u64 {
        self.0.get(count as usize).map_or(0, |number| number.load(Ordering::Relaxed))
    }

    /// All numbers above zero, on one line.
    pub fn line(&self) -> String {
        let told: Vec<String> = Count::iter()
            .filter(|count| self.get(*count) > 0)
            .map(|count| format!("{}={}", <&str>::from(count), self.get(count)))
            .collect();
        told.join(" ")
    }

    pub(in crate::telegram) fn add(&self, count: Count) {
        if let Some(number) = self.0.get(count as usize) {
            number.fetch_add(1, Ordering::Relaxed);
        }
    }
}
