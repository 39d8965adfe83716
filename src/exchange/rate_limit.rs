//! How fast one chat may write: so many updates a minute, then one kind line, then silence.
//!
//! In memory only: after a new start everybody has a fresh minute.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use crate::rate::{Gcra, Moment, Rate};
use crate::store::ChatId;

const MINUTE: Duration = Duration::from_mins(1);
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
    chats: Mutex<HashMap<ChatId, Meter>>,
}

/// What one chat wrote lately.
#[derive(Clone, Copy, Default)]
struct Meter {
    limit: Gcra<Timestamp>,
    /// The person was told, and has not paused since.
    told: bool,
}

impl RateLimit {
    /// Takes one update of a chat. A chat may write a whole minute's number at once; a person who was
    /// told must pause for half a minute.
    pub(super) fn take(&self, chat: ChatId, at: Timestamp, a_minute: u32) -> Admission {
        let rate = Rate { burst: a_minute.max(1), every: MINUTE / a_minute.max(1) };
        let mut chats = self.chats.lock().unwrap_or_else(PoisonError::into_inner);
        if chats.len() >= CHATS_KNOWN && !chats.contains_key(&chat) {
            chats.retain(|_, meter| !meter.limit.rests(at));
        }
        let meter = chats.entry(chat).or_default();
        meter.limit.forget_future(rate, at);
        if meter.told && !meter.limit.rests(at.later(MINUTE / 2)) {
            return Admission::Silence;
        }
        meter.told = meter.limit.next(rate, at) > at;
        if meter.told {
            meter.limit.pause(at.later(rate.every), Some(rate));
            return Admission::Tell;
        }
        meter.limit.take(rate, at);
        Admission::Work
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHAT: ChatId = ChatId(7);

    fn ms(at: i64) -> Timestamp {
        Timestamp::from_millisecond(at).unwrap()
    }

    #[test]
    fn who_writes_too_fast_is_told_once_and_heard_again_after_a_pause() {
        let rate_limit = RateLimit::default();
        for number in 0..20 {
            assert_eq!(rate_limit.take(CHAT, ms(number), 20), Admission::Work, "{number}");
        }
        assert_eq!(rate_limit.take(CHAT, ms(20), 20), Admission::Tell);
        for at in [21, 5_000, 29_000] {
            assert_eq!(rate_limit.take(CHAT, ms(at), 20), Admission::Silence, "{at}");
        }
        assert_eq!(rate_limit.take(ChatId(8), ms(21), 20), Admission::Work, "somebody else");
        assert_eq!(rate_limit.take(CHAT, ms(31_000), 20), Admission::Work);
    }

    #[test]
    fn an_even_tempo_goes_on_for_ever_also_when_the_clock_is_set_back() {
        let rate_limit = RateLimit::default();
        for number in 0..200 {
            assert_eq!(
                rate_limit.take(CHAT, ms(1_000_000 + number * 3_000), 20),
                Admission::Work,
                "{number}"
            );
        }
        assert_eq!(rate_limit.take(CHAT, ms(0), 20), Admission::Work, "a fresh minute");
        assert_eq!(rate_limit.take(CHAT, ms(-1_000), 20), Admission::Work);
    }

    #[test]
    fn chats_at_rest_take_no_room() {
        let rate_limit = RateLimit::default();
        for chat in 0..3 * 4_096 {
            rate_limit.take(ChatId(chat), ms(chat * 1_000), 60);
        }
        assert!(rate_limit.chats.lock().unwrap().len() <= CHATS_KNOWN);
    }
}
