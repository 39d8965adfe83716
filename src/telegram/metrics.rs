//! What happened so far, as numbers: all that an operator may see of what people do.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use prometheus_client::metrics::histogram::{Histogram, exponential_buckets};
use strum::{EnumCount, EnumIter, IntoEnumIterator, IntoStaticStr};

use crate::telegram::api_error::{ApiError, ErrorKind};

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
#[derive(Debug)]
pub struct Counters {
    counts: [AtomicU64; Count::COUNT],
    errors: [AtomicU64; ErrorKind::COUNT],
    turn: Histogram,
    flush: Histogram,
}

impl Default for Counters {
    fn default() -> Self {
        // From half a millisecond, each bucket twice as wide, to eight seconds.
        let seconds = || Histogram::new(exponential_buckets(0.0005, 2.0, 15));
        Self {
            counts: std::array::from_fn(|_| AtomicU64::default()),
            errors: std::array::from_fn(|_| AtomicU64::default()),
            turn: seconds(),
            flush: seconds(),
        }
    }
}

impl Counters {
    /// How often it happened.
    pub fn get(&self, count: Count) -> u64 {
        self.counts.get(count as usize).map_or(0, |number| number.load(Ordering::Relaxed))
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
        if let Some(number) = self.counts.get(count as usize) {
            number.fetch_add(1, Ordering::Relaxed);
        }
    }

    /// How often requests to the Bot API failed, by kind.
    pub fn errors(&self) -> impl Iterator<Item = (&'static str, u64)> {
        let numbers = self.errors.iter().map(|number| number.load(Ordering::Relaxed));
        ErrorKind::iter().map(<&str>::from).zip(numbers)
    }

    /// How long a turn took, from the update to the record that waits for the disk; in seconds.
    pub fn turn(&self) -> &Histogram {
        &self.turn
    }

    /// How long updates waited for the disk; in seconds.
    pub fn flush(&self) -> &Histogram {
        &self.flush
    }

    pub(in crate::telegram) fn failed(&self, error: &ApiError) {
        if let Some(number) = self.errors.get(ErrorKind::from(error) as usize) {
            number.fetch_add(1, Ordering::Relaxed);
        }
    }

    pub(in crate::telegram) fn turned(&self, took: Duration) {
        self.turn.observe(took.as_secs_f64());
    }

    pub(in crate::telegram) fn flushed(&self, took: Duration) {
        self.flush.observe(took.as_secs_f64());
    }
}
