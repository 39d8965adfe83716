//! How many replies wait to be sent, and since when: for the operator, in numbers. The store alone knows which.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;

use super::Exchange;
use crate::store::{ChatId, PendingV1, Record};

/// What waits to be sent, over all chats.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Replies that are not known to be sent.
    pub replies: u64,
    /// The age of the oldest that somebody waits for; a reminder that waits for the morning is none.
    pub oldest: Duration,
}

/// The chats that have something unsent.
#[derive(Default)]
pub(super) struct WaitingChats(Mutex<HashMap<ChatId, Unsent>>);

struct Unsent {
    replies: u64,
    /// The number of the oldest that somebody waits for: the milliseconds since 1970 at which it was said.
    oldest: Option<u64>,
}

impl WaitingChats {
    /// Notes what this process has to send of a record that was put.
    pub(super) fn note(&self, chat: ChatId, record: &Record, is_ours: impl Fn(&PendingV1) -> bool) {
        let ours = || record.unsent.iter().filter(|pending| is_ours(pending));
        let is_asked = |pending: &&PendingV1| !pending.message().is_some_and(|said| said.unasked);
        let oldest = ours().filter(is_asked).map(|pending| pending.seq).min();
        let unsent = Unsent { replies: ours().count() as u64, oldest };
        if unsent.replies == 0 {
            self.chats().remove(&chat);
        } else {
            self.chats().insert(chat, unsent);
        }
    }

    /// Nothing is left of the chat.
    pub(super) fn forget(&self, chat: ChatId) {
        self.chats().remove(&chat);
    }

    fn look(&self, now: Timestamp) -> Waiting {
        let now = u64::try_from(now.as_millisecond()).unwrap_or_default();
        let chats = self.chats();
        let replies = chats.values().map(|unsent| unsent.replies).sum();
        let oldest = chats.values().filter_map(|unsent| unsent.oldest).min().unwrap_or(now);
        Waiting { replies, oldest: Duration::from_millis(now.saturating_sub(oldest)) }
    }

    fn chats(&self) -> MutexGuard<'_, HashMap<ChatId, Unsent>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange {
    /// What waits to be sent at this moment. What an earlier run left counts from when it was looked for, by
    /// [`Exchange::chats_with_unsent`].
    pub fn waiting(&self, now: Timestamp) -> Waiting {
        self.inner.chat_locks.waiting().look(now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::{MessageV1, ReplyV1, Rest};

    fn record(replies: &[(u64, bool)]) -> Record {
        let pending = |(seq, unasked): &(u64, bool)| {
            let message = MessageV1 { unasked: *unasked, ..MessageV1::default() };
            PendingV1 {
                seq: *seq,
                origin: String::new(),
                reply: ReplyV1::Say(message),
                parts: 0,
                shown: String::new(),
                replaceable: false,
                of_call: false,
                superseded: false,
                by: 0,
                rest: Rest::default(),
            }
        };
        Record { unsent: replies.iter().map(pending).collect(), ..Record::default() }
    }

    #[test]
    fn the_oldest_is_what_somebody_waits_for() {
        let (waiting, now) = (WaitingChats::default(), Timestamp::from_second(100).unwrap());
        assert_eq!(waiting.look(now), Waiting::default());
        waiting.note(
            ChatId(1),
            &record(&[(40_000, true), (70_000, false), (80_000, false)]),
            |_| true,
        );
        waiting.note(ChatId(2), &record(&[(90_000, false)]), |_| true);
        let oldest = Duration::from_secs(30);
        assert_eq!(waiting.look(now), Waiting { replies: 4, oldest });
        waiting.note(ChatId(1), &record(&[(40_000, true)]), |_| true);
        assert_eq!(waiting.look(now), Waiting { replies: 2, oldest: Duration::from_secs(10) });
        waiting.note(ChatId(2), &record(&[]), |_| true);
        waiting.forget(ChatId(1));
        assert_eq!(waiting.look(now), Waiting::default());
    }
}
