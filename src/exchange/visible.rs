//! The messages that stand in a chat, and how they leave its screen when a person erases everything or a
//! call at the desk ends.
//!
//! Only their numbers are kept, in the record, for as long as Telegram lets a bot delete a message: 48 hours.
//! What is to be deleted stays in the record until that is done, under a key of its own where the person was
//! forgotten, so that a crash leaves nothing standing.

use jiff::Timestamp;

use super::chat_lock::{LockedChat, again};
use super::hours::{add, hour_of, without};
use super::source::Incoming;
use super::topics::is_at_the_desk;
use super::{Exchange, topics};
use crate::conversation::{InputKind, Message, Volunteer};
use crate::store::{ChatId, HourV1, PendingV1, Record, StoreError, VisibleV1};

/// How many hours a message can be deleted.
const HOURS: i64 = 48;

/// What one reply put on the screen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Posted {
    /// The numbers of its messages.
    pub messages: Vec<i64>,
    /// An earlier message whose place it should have taken, and could not.
    pub beside: Option<i64>,
    /// When, in seconds since 1970.
    pub at: i64,
}

/// What stays of the messages when a talk or a call leaves the screen.
#[derive(Clone, Debug, Default)]
pub(super) struct Departure {
    /// A message that is changed into the last answer.
    pub(super) keeps: Option<i64>,
    /// What came in just now, where it goes along.
    pub(super) and: Option<i64>,
    /// The number of the first reply that stays.
    pub(super) before: u64,
    /// When, in seconds since 1970.
    pub(super) at: i64,
}

impl Departure {
    /// The departure that an input leads to, where the replies begin with this number.
    pub(super) fn of(record: &Record, incoming: Incoming<'_>, after: &Volunteer) -> Self {
        let Incoming { update, source } = incoming;
        // A silence changes the open message; its word is the number.
        let open = || record.open.parse().ok();
        let is_due = update.input.kind == InputKind::Due;
        // A line that begins the next call belongs to that one.
        let is_of_the_next = after.open && after.call.has_told();
        Self {
            keeps: if is_due { open() } else { source.pressed },
            and: source.message.filter(|_| !is_of_the_next),
            before: first_number(record, update.input.at),
            at: update.input.at.as_second(),
        }
    }
}

/// The number of the next reply. Numbers start at the milliseconds of now and so are never given out a second
/// time, not even after the chat was forgotten in between.
pub(super) fn first_number(record: &Record, now: Timestamp) -> u64 {
    let now = u64::try_from(now.as_millisecond()).unwrap_or_default();
    record.next.max(now).max(1)
}

/// Remembers the message that came in; gives whether it is a new one.
pub(super) fn note(record: &mut Record, incoming: Incoming<'_>) -> bool {
    let Incoming { update, source } = incoming;
    // Where others read along a bot deletes nothing of theirs.
    let is_private = !update.input.setting.is_group();
    let Some(message) = source.message.filter(|_| is_private) else { return false };
    let (at, is_call) = (update.input.at.as_second(), is_at_the_desk(record));
    let visible = record.visible.get_or_insert_default();
    visible.prune(at);
    let is_new = !visible.holds(message);
    if is_new {
        visible.put(message, at, is_call);
    }
    is_new
}

/// Everything of a person leaves the screen: what is left of it in a record of which nothing else is.
pub(super) fn all_leaving(record: &mut Record, departure: &Departure) -> Option<VisibleV1> {
    let was_visible = record.visible.is_some();
    let mut visible = record.visible.take().unwrap_or_default();
    visible.leaves(true, departure);
    // Without any, what is still on its way is known by its number.
    (was_visible || visible.is_leaving()).then_some(visible)
}

/// The messages of a call leave the screen.
pub(super) fn call_leaving(record: &mut Record, departure: &Departure) {
    if let Some(visible) = &mut record.visible {
        visible.leaves(false, departure);
    }
}

/// Forgets the numbers of messages that cannot be deleted any more; gives whether there were any.
pub(super) fn prune(record: &mut Record, at: i64) -> bool {
    let before = record.visible.clone();
    if let Some(visible) = &mut record.visible {
        visible.prune(at);
    }
    record.visible.take_if(|visible| *visible == VisibleV1::default());
    record.visible != before
}

/// Whether some of them cannot be deleted any more.
pub(super) fn is_stale(record: &Record, at: i64) -> bool {
    let all = record.visible.iter().flat_map(|it| [&it.talk, &it.call, &it.leaving]);
    all.flatten().any(|hour| is_old(hour, at))
}

/// Remembers what a reply put on the screen.
pub(super) fn post(record: &mut Record, number: u64, posted: &Posted) {
    if posted.messages.is_empty() {
        return;
    }
    let reply = record.unsent.iter().find(|pending| pending.seq == number);
    let is_apart = reply.and_then(PendingV1::message).is_some_and(|it| it.stays || it.unasked);
    let is_call = is_at_the_desk(record) && !is_apart;
    let is_forgotten = record.forgotten;
    let visible = record.visible.get_or_insert_default();
    let is_late = number < visible.before;
    for message in posted.messages.iter().copied().filter(|_| is_late || !is_forgotten) {
        if is_late {
            add(&mut visible.leaving, message, posted.at);
        } else if !visible.holds(message) {
            visible.put(message, posted.at, is_call);
        }
    }
    // It stands there with what it said.
    let beside = posted.beside.filter(|_| is_forgotten || visible.is_leaving());
    if let Some(message) = beside {
        add(&mut visible.leaving, message, posted.at);
    }
    record.visible.take_if(|visible| *visible == VisibleV1::default());
}

/// Whether a reply is part of the call that is open at the desk.
pub(super) fn is_of_call(record: &Record, reply: &Message) -> bool {
    is_at_the_desk(record) && !reply.stays && !reply.unasked
}

fn is_old(hour: &HourV1, at: i64) -> bool {
    hour_of(at).saturating_sub(hour.hour) > HOURS
}

impl VisibleV1 {
    fn prune(&mut self, at: i64) {
        for list in [&mut self.talk, &mut self.call, &mut self.leaving] {
            list.retain(|hour| !is_old(hour, at));
        }
        topics::prune(&mut self.leaving_topics, at);
    }

    fn holds(&self, message: i64) -> bool {
        let all = [&self.talk, &self.call, &self.leaving].into_iter().flatten();
        all.flat_map(HourV1::numbers).any(|number| number == message)
    }

    fn put(&mut self, message: i64, at: i64, is_call: bool) {
        add(if is_call { &mut self.call } else { &mut self.talk }, message, at);
    }

    fn leaves(&mut self, all: bool, departure: &Departure) {
        let mut hours = std::mem::take(&mut self.leaving);
        hours.append(&mut self.call);
        if all {
            hours.append(&mut self.talk);
        }
        hours.sort_by_key(|hour| hour.hour);
        let and =
            departure.and.filter(|and| !hours.iter().any(|it| it.numbers().any(|n| n == *and)));
        if let Some(message) = and {
            add(&mut hours, message, departure.at);
        }
        // What stands in the topic of a call goes with it: the last answer is a message of its own.
        let has_topic = topics::leaves(self, departure.at);
        let keeps = departure.keeps.filter(|_| !has_topic);
        self.leaving = without(&hours, |number| Some(number) == keeps);
        self.before = departure.before;
        self.prune(departure.at);
    }
}

impl Exchange {
    /// The messages of a chat that are to be deleted, the newest first.
    ///
    /// # Errors
    ///
    /// What the store cannot do; so for all that follow.
    pub fn leaving(&self, chat: ChatId, now: Timestamp) -> Result<Vec<i64>, StoreError> {
        again(|| self.leaving_now(chat, now))
    }

    fn leaving_now(&self, chat: ChatId, now: Timestamp) -> Result<Vec<i64>, StoreError> {
        let (mut locked, Some(mut record)) = self.held(chat)? else { return Ok(Vec::new()) };
        if prune(&mut record, now.as_second()) {
            locked.put_sent(record.clone())?;
        } else {
            locked.keep(record.clone());
        }
        let hours = record.visible.map(|visible| visible.leaving).unwrap_or_default();
        let mut numbers: Vec<i64> = hours.iter().flat_map(HourV1::numbers).collect();
        numbers.sort_unstable_by_key(|number| std::cmp::Reverse(*number));
        numbers.dedup();
        Ok(numbers)
    }

    /// Notes that these messages are gone, or cannot be deleted. Of who asked to be forgotten nothing is left
    /// after the last one.
    pub fn left(&self, chat: ChatId, messages: &[i64]) -> Result<(), StoreError> {
        again(|| {
            let (mut locked, Some(mut record)) = self.held(chat)? else { return Ok(()) };
            if let Some(visible) = &mut record.visible {
                visible.leaving = without(&visible.leaving, |number| messages.contains(&number));
            }
            record.visible.take_if(|visible| *visible == VisibleV1::default());
            locked.put_sent(record)
        })
    }

    /// Nothing can be deleted any more where the chat is closed to the bot.
    pub(super) fn nothing_leaves(&self, chat: ChatId) -> Result<(), StoreError> {
        again(|| {
            let (mut locked, Some(mut record)) = self.held(chat)? else { return Ok(()) };
            let Some(visible) = record.visible.as_mut().filter(|it| it.is_leaving()) else {
                locked.keep(record);
                return Ok(());
            };
            visible.leaving.clear();
            visible.leaving_topics.clear();
            locked.put_sent(record)
        })
    }

    /// What is left to be deleted waits for a better moment.
    pub fn put_off_leaving(&self, chat: ChatId) {
        self.inner.leaving.put_off(chat);
    }

    /// The chats in which something was put off.
    pub fn leaving_put_off(&self) -> Vec<ChatId> {
        self.inner.leaving.take()
    }

    pub(super) fn held(
        &self,
        chat: ChatId,
    ) -> Result<(LockedChat<'_>, Option<Record>), StoreError> {
        let mut locked = self.hold(chat);
        let record = locked.readable()?;
        Ok((locked, record))
    }
}

/// The chats in which deleting was put off. After a crash the store knows them.
#[derive(Default)]
pub(super) struct PutOff(std::sync::Mutex<std::collections::BTreeSet<ChatId>>);

impl PutOff {
    fn put_off(&self, chat: ChatId) {
        self.chats().insert(chat);
    }

    fn take(&self) -> Vec<ChatId> {
        std::mem::take(&mut *self.chats()).into_iter().collect()
    }

    fn chats(&self) -> std::sync::MutexGuard<'_, std::collections::BTreeSet<ChatId>> {
        self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}
