//! The card of a weekly call: at most eight calls under a code word that the volunteer chose. No name stands
//! on it, and nobody is shown which cards there are.

use jiff::{SignedDuration, Timestamp};
use strum::{Display, EnumIter, EnumString, IntoStaticStr};

use super::decent::decent_text;
use crate::conversation::dutch_day;
use crate::language::folded_name;

/// So many calls a card has.
pub(in crate::conversation) const CALLS_MAX: usize = 8;
/// A card on which nobody wrote for so long goes.
const KEPT: SignedDuration = SignedDuration::from_hours(60 * 24);
/// The last call is over after so long.
const LAST_CALL: SignedDuration = SignedDuration::from_hours(24);
/// So many letters has a note on the card.
const CARD_NOTE_MAX: usize = 80;
/// A code word has so many letters: of fewer, anybody would guess one.
const WORD_LETTERS: std::ops::RangeInclusive<usize> = 5..=24;

/// What a volunteer writes down of a call.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Display, EnumIter, EnumString, IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum WeeklyNote {
    /// What the caller liked.
    Liked,
    /// One small step until the next call.
    Step,
    /// How it went with the step of last time.
    Went,
}

/// One call on a card.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct WeeklyCall {
    /// When it was.
    pub at: Timestamp,
    /// What the caller liked.
    pub liked: String,
    /// One small step until the next call.
    pub step: String,
    /// How it went.
    pub went: String,
}

/// A card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeeklyCard {
    /// The code word, folded.
    pub word: String,
    /// When it was begun.
    pub since: Timestamp,
    /// The calls, the oldest first.
    pub calls: Vec<WeeklyCall>,
}

impl WeeklyCall {
    /// What was written down.
    pub fn note(&self, which: WeeklyNote) -> &str {
        match which {
            WeeklyNote::Liked => &self.liked,
            WeeklyNote::Step => &self.step,
            WeeklyNote::Went => &self.went,
        }
    }

    fn note_mut(&mut self, which: WeeklyNote) -> &mut String {
        match which {
            WeeklyNote::Liked => &mut self.liked,
            WeeklyNote::Step => &mut self.step,
            WeeklyNote::Went => &mut self.went,
        }
    }
}

impl WeeklyCard {
    /// Whether it has had all its calls.
    pub fn is_full(&self) -> bool {
        self.calls.len() >= CALLS_MAX
    }

    fn last(&self) -> Timestamp {
        self.calls.last().map_or(self.since, |call| call.at)
    }

    /// Whether its last call is over, or nobody wrote on it for too long.
    pub(super) fn is_over(&self, now: Timestamp) -> bool {
        let kept = if self.is_full() { LAST_CALL } else { KEPT };
        now.duration_since(self.last()) > kept
    }

    /// Writes on the call of this day, which is begun with that. `false` where the card is full.
    pub(super) fn write(&mut self, which: WeeklyNote, note: &str, now: Timestamp) -> bool {
        let is_today = |call: &WeeklyCall| dutch_day(call.at) == dutch_day(now);
        if !self.calls.last().is_some_and(is_today) {
            if self.is_full() {
                return false;
            }
            self.calls.push(WeeklyCall { at: now, ..WeeklyCall::default() });
        }
        if let Some(call) = self.calls.last_mut() {
            *call.note_mut(which) = decent_text(note, CARD_NOTE_MAX);
        }
        true
    }
}

/// The code word in what was typed: one word, of letters only.
pub(in crate::conversation) fn code_word(typed: &str) -> Option<String> {
    let word = folded_name(typed);
    let is_word = word.chars().all(char::is_alphabetic);
    (is_word && WORD_LETTERS.contains(&word.chars().count())).then_some(word)
}
