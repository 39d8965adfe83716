//! The exchange: the one counter where a turn meets the store. Load, turn, save; once, and
//! durable.
//!
//! The order of work of a shell: [`Exchange::take`] for every update, [`Exchange::flush`], then
//! confirm the updates, then send the replies, then [`Exchange::sent`].

mod counts;
mod done;
mod panics;
mod pending;
mod record;
mod retention;
mod stripes;

#[cfg(test)]
mod tests;

pub use counts::Counts;
pub use panics::tell_panics_by_place;
pub use pending::{Origin, Pending};
pub use retention::{Swept, Terms};

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use crate::conversation::{self, Assets, Input, Reply};
use crate::store::{ChatId, Record, Store, StoreError};
use counts::Counters;
use stripes::Stripes;

/// One thing that came in.
#[derive(Clone, Debug)]
pub struct Update {
    /// Its number, when the channel numbers them: the same number is never done twice.
    pub id: Option<i64>,
    /// The chat that it is of.
    pub chat: ChatId,
    /// What it was.
    pub input: Input,
    /// A word of the shell, given back with the replies.
    pub origin: Origin,
}

/// How far what strangers make grow may grow.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Replies of one chat that wait to be sent; of more, the oldest go.
    pub unsent: usize,
    /// Chats with a record; somebody beyond that hears an apology and is not stored.
    pub chats: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { unsent: 32, chats: 1_000_000 }
    }
}

/// The exchange. Cheap to clone; every clone is the same exchange.
#[derive(Clone)]
pub struct Exchange {
    inner: Arc<Inner>,
}

struct Inner {
    assets: Arc<Assets>,
    store: Store,
    limits: Limits,
    stripes: Stripes,
    counters: Counters,
}

impl Exchange {
    /// An exchange over a store, with the usual limits.
    pub fn new(assets: Arc<Assets>, store: Store) -> Self {
        Self::with_limits(assets, store, Limits::default())
    }

    /// An exchange over a store.
    pub fn with_limits(assets: Arc<Assets>, store: Store, limits: Limits) -> Self {
        let (stripes, counters) = (Stripes::new(), Counters::default());
        Self { inner: Arc::new(Inner { assets, store, limits, stripes, counters }) }
    }

    /// Does an update and gives its replies, not yet on disk. One that was done already changes
    /// nothing, and gives all that is still unsent.
    ///
    /// # Errors
    ///
    /// What the store cannot do; the update is not done then. An error that
    /// [`is_final`](StoreError::is_final) will not go away before a new start.
    pub fn take(&self, update: Update) -> Result<Vec<Pending>, StoreError> {
        let _held = self.inner.stripes.hold(update.chat);
        let at = update.input.at.as_second();
        let record = self.load(update.chat, at)?;
        match record {
            None if self.inner.store.records() >= self.inner.limits.chats => Ok(self.full(update)),
            None => self.turn(first(&update), update),
            Some(record) => match update.id {
                Some(id) if done::is_done(&record, id, at) => Ok(unsent(&record)),
                _ => self.turn(record, update),
            },
        }
    }

    /// Calls `done` when all that was taken before is on disk.
    pub fn flush(&self, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        self.inner.store.flush(done);
    }

    /// The replies of a chat that are not known to be sent, oldest first.
    pub fn unsent(&self, chat: ChatId) -> Result<Vec<Pending>, StoreError> {
        let _held = self.inner.stripes.hold(chat);
        Ok(self.readable(chat)?.as_ref().map(unsent).unwrap_or_default())
    }

    /// The chats that have such replies: for the start after a crash.
    pub fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        self.inner.store.chats_with_unsent()
    }

    /// Notes that the replies of a chat were sent, up to this number and with it. It reaches the
    /// disk with the next flush; until then a crash makes them be sent again.
    pub fn sent(&self, chat: ChatId, up_to: u64) -> Result<(), StoreError> {
        let _held = self.inner.stripes.hold(chat);
        let Some(mut record) = self.readable(chat)? else { return Ok(()) };
        let before = record.unsent.len();
        record.unsent.retain(|pending| pending.seq > up_to);
        if record.forgotten && record.unsent.is_empty() {
            return self.inner.store.forget(chat);
        }
        if record.unsent.len() == before {
            return Ok(());
        }
        self.inner.store.put(chat, &record)
    }

    /// Forgets a chat for good; on disk when it returns.
    pub fn forget(&self, chat: ChatId) -> Result<(), StoreError> {
        let _held = self.inner.stripes.hold(chat);
        self.inner.store.forget(chat)
    }

    /// What went wrong so far, in numbers.
    pub fn counts(&self) -> Counts {
        self.inner.counters.read()
    }

    /// The record of a chat. One that cannot be read is set aside; its person starts anew.
    fn load(&self, chat: ChatId, at: i64) -> Result<Option<Record>, StoreError> {
        match self.inner.store.record(chat) {
            Err(error) if error.is_of_one_record() => {
                tracing::error!(%error, "a record is set aside, its person starts anew");
                self.inner.counters.set_aside();
                self.inner.store.set_aside(chat, at)?;
                Ok(Some(Record { session: record::anew(), ..Record::default() }))
            }
            record => record,
        }
    }

    /// The record of a chat; one that cannot be read waits until its person comes.
    fn readable(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        match self.inner.store.record(chat) {
            Err(error) if error.is_of_one_record() => Ok(None),
            record => record,
        }
    }

    fn turn(&self, mut record: Record, update: Update) -> Result<Vec<Pending>, StoreError> {
        let at = update.input.at.as_second();
        let session = record::session(&record.session);
        let turn = || conversation::turn(&self.inner.assets, session, update.input.clone());
        // A turn is pure: what a panic leaves behind is dropped with it.
        let replies = if let Ok((session, replies)) = catch_unwind(AssertUnwindSafe(turn)) {
            if record::is_forgotten(&session) {
                self.inner.store.forget(update.chat)?;
                record = forgotten(record);
            }
            record.due = record::due(&session);
            record.session = record::stored(&session, record.session);
            replies
        } else {
            self.inner.counters.panicked();
            self.inner.assets.apology(&record::session(&record.session))
        };
        if let Some(id) = update.id {
            done::note(&mut record, id, at);
        }
        record.last = at;
        let new = self.number(&mut record, replies, &update);
        self.save(&update, record, new)
    }

    /// Gives replies their numbers and puts them with those that wait.
    fn number(&self, record: &mut Record, replies: Vec<Reply>, update: &Update) -> Vec<Pending> {
        // Numbers start at the milliseconds of now and so are never given out a second time, not
        // even after the chat was forgotten in between.
        let now = u64::try_from(update.input.at.as_millisecond()).unwrap_or_default();
        record.next = record.next.max(now).max(1);
        let origin = &update.origin;
        let new = replies.into_iter().zip(record.next..);
        let new: Vec<Pending> =
            new.map(|(reply, seq)| Pending { seq, reply, origin: origin.clone() }).collect();
        record.next = record.next.saturating_add(new.len() as u64);
        record.unsent.extend(new.iter().map(pending::stored));
        let surplus = record.unsent.len().saturating_sub(self.inner.limits.unsent.max(new.len()));
        record.unsent.drain(..surplus);
        self.inner.counters.dropped(surplus);
        new
    }

    fn save(
        &self,
        update: &Update,
        mut record: Record,
        new: Vec<Pending>,
    ) -> Result<Vec<Pending>, StoreError> {
        if self.put(update.chat, &record)? {
            return Ok(new);
        }
        self.inner.counters.too_large();
        // The newest replies matter more than those that wait since long.
        let first = new.first().map_or(u64::MAX, |pending| pending.seq);
        record.unsent.retain(|pending| pending.seq >= first);
        if self.put(update.chat, &record)? {
            return Ok(new);
        }
        // Then the turn is not done at all: an apology, and the session as it was before it.
        let before = self.inner.store.record(update.chat)?.map(|before| before.session);
        record.session = before.unwrap_or_default();
        record.unsent.clear();
        let sorry = self.inner.assets.apology(&record::session(&record.session));
        let sorry = self.number(&mut record, sorry, update);
        self.inner.store.put(update.chat, &record).map(|()| sorry)
    }

    /// Puts a record; false when it is too large.
    fn put(&self, chat: ChatId, record: &Record) -> Result<bool, StoreError> {
        match self.inner.store.put(chat, record) {
            Err(StoreError::TooLarge { .. }) => Ok(false),
            other => other.map(|()| true),
        }
    }

    /// An apology that is stored nowhere: there is no room for one more chat.
    fn full(&self, update: Update) -> Vec<Pending> {
        self.inner.counters.refused();
        let replies = self.inner.assets.apology(&record::session(&Record::default().session));
        let origin = &update.origin;
        replies.into_iter().map(|reply| Pending { seq: 0, reply, origin: origin.clone() }).collect()
    }
}

fn first(update: &Update) -> Record {
    Record { last: update.input.at.as_second(), ..Record::default() }
}

/// What is left of a record whose person asked to be forgotten: only what keeps the goodbye from
/// being said twice or not at all.
fn forgotten(record: Record) -> Record {
    Record { forgotten: true, done: record.done, next: record.next, ..Record::default() }
}

fn unsent(record: &Record) -> Vec<Pending> {
    record.unsent.iter().filter_map(pending::pending).collect()
}
