//! A chat that somebody is at work for, and its record.
//!
//! There is a lock per chat, out of a fixed number of locks: two chats may share one, no chat has
//! two. Behind the same locks the records of the last chats are remembered, so that a talk that
//! goes on is not read from the store again and again. Only the exchange writes records, and only
//! of a chat that it holds: what is remembered is what is stored.
//!
//! Where other processes share the store, a lock of ours does not keep them out. Then nothing is remembered, and a
//! put is only done in the place of the record that was loaded; otherwise all that led to it is worked out once
//! more ([`again`]).

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::mapping::team_notes::lets_go;
use super::team_state::Opened;
use super::waiting::WaitingChats;
use crate::store::{
    ChatId, Expected, PendingV1, Record, Replica, Store, StoreError, TeamV1, Version, WriteOptions,
};

const STRIPES: usize = 256;
/// Records that are remembered behind one lock.
const REMEMBERED: usize = 8;
/// Records with more bytes than this are not remembered: strangers can make them grow.
const REMEMBERED_BYTES: usize = 8 * 1024;

type Recent = HashMap<ChatId, Record>;

/// The locks of all chats.
pub(super) struct ChatLocks {
    locks: [Mutex<Recent>; STRIPES],
    hasher: RandomState,
    // For a stripe that cannot be missing, where the type does not say so.
    spare: Mutex<Recent>,
    waiting: WaitingChats,
}

/// A chat that nobody else is at work for.
pub(super) struct LockedChat<'a> {
    store: &'a Store,
    chat: ChatId,
    recent: MutexGuard<'a, Recent>,
    /// What is in the store as far as we know.
    expected: Expected,
    /// Which team there was when the record was loaded.
    team_version: Version,
    /// The team as it is from the next put on.
    team: Option<(Opened<'a>, TeamV1)>,
    /// The next put is under a new key.
    renews: bool,
    waiting: &'a WaitingChats,
    /// With the next put the person is forgotten.
    forgets: bool,
}

/// Does something until no other process comes in between. Each time that happens, the other one was done.
pub(super) fn again<T>(mut work: impl FnMut() -> Result<T, StoreError>) -> Result<T, StoreError> {
    loop {
        match work() {
            Err(error) if error.is_lost_race() => {}
            done => return done,
        }
    }
}

/// Whether this process sends a reply. Where nobody shares the store, it sends all.
pub(super) fn is_ours(store: &Store, pending: &PendingV1) -> bool {
    !store.is_shared() || Replica(pending.by) == store.replica()
}

impl ChatLocks {
    pub(super) fn new() -> Self {
        let locks = std::array::from_fn(|_| Mutex::default());
        let (spare, waiting) = (Mutex::default(), WaitingChats::default());
        Self { locks, hasher: RandomState::new(), spare, waiting }
    }

    /// The chats that have something unsent.
    pub(super) fn waiting(&self) -> &WaitingChats {
        &self.waiting
    }

    /// Waits until nobody else is at work for this chat. Never hold two at once.
    pub(super) fn hold<'a>(&'a self, store: &'a Store, chat: ChatId) -> LockedChat<'a> {
        let hash = self.hasher.hash_one(chat) % STRIPES as u64;
        let stripe = usize::try_from(hash).ok().and_then(|stripe| self.locks.get(stripe));
        let lock = stripe.unwrap_or(&self.spare).lock();
        // A record is taken out before it is changed, so that a panic leaves none half changed.
        let recent = lock.unwrap_or_else(PoisonError::into_inner);
        LockedChat {
            store,
            chat,
            recent,
            expected: Expected::Anything,
            team_version: Version::default(),
            team: None,
            renews: false,
            forgets: false,
            waiting: &self.waiting,
        }
    }
}

impl<'a> LockedChat<'a> {
    /// The record of the chat. It is not remembered from here on: either [`LockedChat::put`] it, or
    /// give it back with [`LockedChat::keep`].
    pub(super) fn record(&mut self) -> Result<Option<Record>, StoreError> {
        if let Some(record) = self.recent.remove(&self.chat) {
            return Ok(Some(record));
        }
        let loaded = self.store.load(self.chat)?;
        (self.expected, self.team_version) = (loaded.expected, loaded.team);
        Ok(loaded.record)
    }

    /// Which team there was when the record was loaded.
    pub(super) fn team_version(&self) -> Version {
        self.team_version
    }

    /// The same, but a record that cannot be read is none: it waits until its person comes.
    pub(super) fn readable(&mut self) -> Result<Option<Record>, StoreError> {
        match self.record() {
            Err(error) if error.is_of_one_record() => Ok(None),
            record => record,
        }
    }

    /// Remembers a record that was not changed.
    pub(super) fn keep(&mut self, record: Record) {
        if self.store.is_shared() {
            return;
        }
        if self.recent.len() >= REMEMBERED {
            let any = self.recent.keys().next().copied();
            any.and_then(|any| self.recent.remove(&any));
        }
        self.recent.insert(self.chat, record);
    }

    /// The next put changes the team as well, in the same write.
    pub(super) fn changes(&mut self, opened: Opened<'a>, team: TeamV1) {
        self.team = Some((opened, team));
    }

    /// With the next put all that the record held before can never be read again; it waits for the
    /// disk.
    pub(super) fn renews(&mut self) {
        self.renews = true;
    }

    /// With the next put the person is forgotten: all that was there before goes for good, and what is put takes
    /// its place.
    pub(super) fn forgets(&mut self) {
        self.forgets = true;
    }

    /// The next put is of the record alone.
    pub(super) fn changes_nothing_else(&mut self) {
        self.team = None;
    }

    /// Puts a record; gives it back when it is too large.
    pub(super) fn put(&mut self, record: Record) -> Result<Option<Record>, StoreError> {
        self.put_as(record, false)
    }

    /// The same for what a crash of the machine may take back: it would be done again.
    pub(super) fn put_lazily(&mut self, record: Record) -> Result<(), StoreError> {
        // What is noted so makes a record smaller.
        self.put_as(record, true).map(drop)
    }

    fn put_as(&mut self, record: Record, lazy: bool) -> Result<Option<Record>, StoreError> {
        let renews = |(opened, team): &(Opened<'_>, TeamV1)| lets_go(&opened.stored(), team);
        let also = WriteOptions {
            expected: self.expected,
            team_expected: self
                .team
                .as_ref()
                .map_or(Expected::Anything, |(opened, _)| opened.expected()),
            forget: self.forgets,
            lazy,
            team: self.team.as_ref().map(|(_, team)| team),
            renew: self.renews,
            renew_team: self.team.as_ref().is_some_and(renews),
        };
        let put = match self.store.put_with(self.chat, &record, also) {
            Err(StoreError::TooLarge { .. }) => return Ok(Some(record)),
            put => put?,
        };
        (self.renews, self.forgets, self.expected) = (false, false, put.expected);
        self.note_waiting(&record);
        if let Some((mut opened, team)) = self.team.take() {
            opened.set(team, put.team);
        }
        if put.bytes <= REMEMBERED_BYTES {
            self.keep(record);
        }
        Ok(None)
    }

    /// Puts a record of which replies were sent or messages deleted. Of who asked to be forgotten nothing is
    /// left after the last one.
    pub(super) fn put_sent(&mut self, mut record: Record) -> Result<(), StoreError> {
        if record.forgotten && !record.has_work() {
            return self.forget();
        }
        let is_clean = |stale: u64| record.unsent.iter().all(|pending| pending.seq > stale);
        if record.stale.is_some_and(is_clean) {
            record.stale = None;
            self.renews();
        }
        // It has become smaller, so that it fits.
        self.put_lazily(record)
    }

    /// What this process sends of it; what others have put there is counted by them.
    fn note_waiting(&self, record: &Record) {
        self.waiting.note(self.chat, record, |pending| is_ours(self.store, pending));
    }

    /// Forgets the chat for good; on disk when it returns.
    pub(super) fn forget(&mut self) -> Result<(), StoreError> {
        self.recent.remove(&self.chat);
        self.waiting.forget(self.chat);
        self.store.forget_expected(self.chat, self.expected)
    }

    /// Sets a record aside that cannot be read.
    pub(super) fn set_aside(&mut self, at: i64) -> Result<(), StoreError> {
        self.recent.remove(&self.chat);
        self.waiting.forget(self.chat);
        self.store.set_aside(self.chat, at)?;
        self.expected = self.store.load(self.chat)?.expected;
        Ok(())
    }
}
