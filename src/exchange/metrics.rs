//! What happened, in numbers: for the operator, who sees no content.
//!
//! Two kinds: what went wrong since the start, in memory; and what people needed or found wrong, by
//! day, in the store. The second are numbers under words of ours, such as `alarm suicide`,
//! `wrong oopoeh` or `came huisarts`: no chat, no hour, no words of anybody.

use std::sync::atomic::{AtomicU64, Ordering};

use jiff::Timestamp;
use jiff::civil::Date;
use strum::{IntoEnumIterator as _, VariantNames as _};

use super::Exchange;
use super::effects::Effects;
use super::mapping::team;
use crate::conversation::{Confirmation, dutch_day};
use crate::store::{DayCount, StoreError};
use crate::understanding::Alarm;

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
    /// All numbers by their names.
    pub fn all(&self) -> [(&'static str, u64); 6] {
        [
            ("panicked", self.panicked),
            ("set-aside", self.set_aside),
            ("dropped", self.dropped),
            ("too-large", self.too_large),
            ("refused", self.refused),
            ("too-fast", self.too_fast),
        ]
    }

    /// All numbers above zero, on one line.
    pub fn line(&self) -> String {
        let all = self.all();
        let told = all.iter().filter(|(_, number)| *number > 0);
        told.map(|(what, number)| format!("{what}={number}")).collect::<Vec<_>>().join(" ")
    }
}

/// What turns came to since the start, in numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TurnCounts {
    /// Turns that took effect.
    pub turns: u64,
    /// Those that had words of a person in them.
    pub worded: u64,
    /// Those whose words were not understood, so that the bot said so.
    pub not_understood: u64,
    /// Alarms, each kind with its number.
    pub alarms: Vec<(Alarm, u64)>,
}

#[derive(Default)]
pub(super) struct Counters {
    turns: AtomicU64,
    worded: AtomicU64,
    not_understood: AtomicU64,
    alarms: [AtomicU64; Alarm::VARIANTS.len()],
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

    /// A turn took effect.
    pub(super) fn turn(&self, has_words: bool, effects: &Effects) {
        let add = |counter: &AtomicU64, happened: bool| {
            counter.fetch_add(u64::from(happened), Ordering::Relaxed);
        };
        add(&self.turns, true);
        add(&self.worded, has_words);
        add(&self.not_understood, effects.not_understood);
        for alarm in &effects.alarms {
            let counter = self.alarms.get(*alarm as usize);
            counter.inspect(|counter| add(counter, true));
        }
    }

    fn turns(&self) -> TurnCounts {
        let read = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        TurnCounts {
            turns: read(&self.turns),
            worded: read(&self.worded),
            not_understood: read(&self.not_understood),
            alarms: Alarm::iter().zip(self.alarms.iter().map(read)).collect(),
        }
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

    /// What volunteers heard by telephone of activities and doors.
    pub fn confirmations(&self) -> Result<Vec<Confirmation>, StoreError> {
        let stored = self.inner.team_state.open(&self.inner.store)?.stored();
        Ok(team::read(&stored).confirmations)
    }

    /// What turns came to since the start.
    pub fn turn_counts(&self) -> TurnCounts {
        self.inner.counters.turns()
    }

    /// How many chats have a record; how many records were set aside because they could not be read.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn stored(&self) -> Result<(u64, u64), StoreError> {
        Ok((self.inner.store.records()?, self.inner.store.aside()?))
    }

    /// What was counted by day, the oldest first.
    pub fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        self.inner.store.day_counts()
    }
}
