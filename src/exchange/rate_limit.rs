//! How fast one chat may write: so many updates a minute, then one kind line, then silence.
//!
//! In memory only: after a new start everybody has a fresh minute.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use crate::store::ChatId;

const MINUTE: i64 = 60_000;
/// Chats at rest are forgotten when so many are known.
const CHATS_KNOWN: usize = 4_096;

/// What becomes of an update.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Admission {
    /// It is worked out.
    Work,
    /// It is too much, and its person is told so.
    Tell,
    /// It is too much, and its person knows.
    Silence,
}

/// The measure of all chats.
#[derive(Default)]
pub(super) struct RateLimit {
    chats: Mutex<HashMap<ChatId, Gcra>>,
}

/// How far ahead of an even tempo a chat is.
#[derive(Clone, Copy, Default)]
struct Gcra {
    /// When all that came in would have come in evenly, in milliseconds since 1970.
    even: i64,
    /// The person was told, and has not paused since.
    told: bool,
}

impl RateLimit {
    /// Takes one update of a chat, at a moment in milliseconds since 1970. A chat may write a
    /// whole minute's number at once; who was told must pause for half of a minute.
    pub(super) fn take(&self, chat: ChatId, at: i64, a_minute: u32) -> Admission {
        let mut chats = self.chats.lock().unwrap_or_else(PoisonError::into_inner);
        if chats.len() >= CHATS_KNOWN && !chats.contains_key(&chat) {
            chats.retain(|_, meter| meter.even > at);
        }
        let meter = chats.entry(chat).or_default();
        // More than a minute ahead is nobody: the clock was set back, which no chat need wait for.
        let ahead = Some(meter.even - at).filter(|ahead| (0..=MINUTE).contains(ahead)).unwrap_or(0);
        if meter.told && ahead > MINUTE / 2 {
            return Admission::Silence;
        }
        let every = MINUTE / i64::from(a_minute.max(1));
        meter.told = ahead + every > MINUTE;
        if meter.told {
            meter.even = at + MINUTE;
            return Admission::Tell;
        }
        meter.even = at + ahead + every;
        Admission::Work
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAT: ChatId = ChatId(7);

    #[test]
    fn who_writes_too_fast_is_told_once_and_heard_again_after_a_pause() {
        let rate_limit = RateLimit::default();
        for number in 0..20 {
            assert_eq!(rate_limit.take(CHAT, number, 20), Admission::Work, "{number}");
        }
        assert_eq!(rate_limit.take(CHAT, 20, 20), Admission::Tell);
        for at in [21, 5_000, 29_000] {
            assert_eq!(rate_limit.take(CHAT, at, 20), Admission::Silence, "{at}");
        }
        assert_eq!(rate_limit.take(ChatId(8), 21, 20), Admission::Work, "somebody else");
        assert_eq!(rate_limit.take(CHAT, 31_000, 20), Admission::Work);
    }

    #[test]
    fn an_even_tempo_goes_on_for_ever_also_when_the_clock_is_set_back() {
        let rate_limit = RateLimit::default();
        for number in 0..200 {
            assert_eq!(
                rate_limit.take(CHAT, 1_000_000 + number * 3_000, 20),
                Admission::Work,
                "{number}"
            );
        }
        assert_eq!(rate_limit.take(CHAT, 0, 20), Admission::Work, "a fresh minute");
        assert_eq!(rate_limit.take(CHAT, -1_000, 20), Admission::Work);
    }

    #[test]
    fn chats_at_rest_take_no_room() {
        let rate_limit = RateLimit::default();
        for chat in 0..3 * 4_096 {
            rate_limit.take(ChatId(chat), chat * 1_000, 60);
        }
        assert!(rate_limit.chats.lock().unwrap().len() <= CHATS_KNOWN);
    }
}
