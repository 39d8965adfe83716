//! What happened, in numbers: for the operator, who sees no content.
//!
//! Two kinds: what went wrong since the start, in memory; and what people needed or found wrong, by
//! day, in the store. The second are numbers under words of ours, such as `alarm suicide`,
//! `wrong oopoeh` or `came huisarts`: no chat, no hour, no words of anybody.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;

use super::Exchange;
use super::mapping::team;
use crate::conversation::dutch_day;
use crate::store::{DayCount, StoreError};

/// How often one topic was asked and not found in one municipality.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GapRow {
    /// The municipality; empty where nobody said it.
    pub municipality: String,
    /// The topic: a fact and its value, or `other`.
    pub topic: String,
    /// How often.
    pub times: u32,
}

/// What went wrong since the start, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Metrics {
    /// Turns that panicked and were answered with an apology.
    pub panicked: u64,
    /// Records that could not be read and were set aside.
    pub set_aside: u64,
    /// Replies that were dropped because too many waited in their chat.
    pub dropped: u64,
    /// Turns after which the record was too large: replies were dropped, or the whole turn.
    pub too_large: u64,
    /// Updates of chats for which there was no room.
    pub refused: u64,
    /// Updates of chats that wrote too fast.
    pub too_fast: u64,
}

impl Metrics {
    /// All numbers above zero, on one line.
    pub fn line(&self) -> String {
        let all = [
            ("panicked", self.panicked),
            ("set-aside", self.set_aside),
            ("dropped", self.dropped),
            ("too-large", self.too_large),
            ("refused", self.refused),
            ("too-fast", self.too_fast),
        ];
        let told = all.iter().filter(|(_, number)| *number > 0);
        told.map(|(what, number)| format!("{what}={number}")).collect::<Vec<_>>().join(" ")
    }
}

#[derive(Default)]
pub(super) struct Counters {
    panicked: AtomicU64,
    set_aside: AtomicU64,
    dropped: AtomicU64,
    too_large: AtomicU64,
    refused: AtomicU64,
    too_fast: AtomicU64,
}

impl Counters {
    pub(super) fn panicked(&self) {
        self.panicked.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn set_aside(&self) {
        self.set_aside.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn dropped(&self, replies: usize) {
        self.dropped.fetch_add(replies as u64, Ordering::Relaxed);
    }

    pub(super) fn too_large(&self) {
        self.too_large.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn refused(&self) {
        self.refused.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn too_fast(&self) {
        self.too_fast.fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn read(&self) -> Metrics {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        Metrics {
            panicked: read(&self.panicked),
            set_aside: read(&self.set_aside),
            dropped: read(&self.dropped),
            too_large: read(&self.too_large),
            refused: read(&self.refused),
            too_fast: read(&self.too_fast),
        }
    }
}

impl Exchange {
    /// Counts what a turn was about, under the day on which it was.
    pub(super) fn count(&self, counts: &[String], at: Timestamp) {
        for what in counts {
            // A number that is missing is no reason not to answer somebody.
            if let Err(error) = self.inner.store.count(dutch_day(at), what) {
                tracing::error!(%error, "something could not be counted");
            }
        }
    }

    /// What was asked at the desk and not found in the twelve months before a day, often enough to be told.
    pub fn gaps(&self, today: Date) -> Result<Vec<GapRow>, StoreError> {
        let team = team::read(&self.inner.team_state.open(&self.inner.store)?.stored());
        let shown = team.gaps_shown(today).into_iter();
        let row = |(municipality, topic, times): (&str, &str, u32)| GapRow {
            municipality: municipality.to_owned(),
            topic: topic.to_owned(),
            times,
        };
        Ok(shown.map(row).collect())
    }

    /// What was counted by day, the oldest first.
    pub fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        self.inner.store.day_counts()
    }
}
