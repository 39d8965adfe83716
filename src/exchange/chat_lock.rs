//! A chat that somebody is at work for, and its record.
//!
//! There is a lock per chat, out of a fixed number of locks: two chats may share one, no chat has
//! two. Behind the same locks the records of the last chats are remembered, so that a talk that
//! goes on is not read from the store again and again. Only the exchange writes records, and only
//! of a chat that it holds: what is remembered is what is stored.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::mapping::team_notes::lets_go;
use super::team_state::Opened;
use crate::store::{ChatId, Record, Store, StoreError, TeamV1, WriteOptions};

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
}

/// A chat that nobody else is at work for.
pub(super) struct LockedChat<'a> {
    store: &'a Store,
    chat: ChatId,
    recent: MutexGuard<'a, Recent>,
    /// The team as it is from the next put on.
    team: Option<(Opened<'a>, TeamV1)>,
    /// The next put is under a new key.
    renews: bool,
}

impl ChatLocks {
    pub(super) fn new() -> Self {
        let locks = std::array::from_fn(|_| Mutex::default());
        Self { locks, hasher: RandomState::new(), spare: Mutex::default() }
    }

    /// Waits until nobody else is at work for this chat. Never hold two at once.
    pub(super) fn hold<'a>(&'a self, store: &'a Store, chat: ChatId) -> LockedChat<'a> {
        let hash = self.hasher.hash_one(chat) % STRIPES as u64;
        let stripe = usize::try_from(hash).ok().and_then(|stripe| self.locks.get(stripe));
        let lock = stripe.unwrap_or(&self.spare).lock();
        // A record is taken out before it is changed, so that a panic leaves none half changed.
        let recent = lock.unwrap_or_else(PoisonError::into_inner);
        LockedChat { store, chat, recent, team: None, renews: false }
    }
}

impl<'a> LockedChat<'a> {
    /// The record of the chat. It is not remembered from here on: either [`LockedChat::put`] it, or
    /// give it back with [`LockedChat::keep`].
    pub(super) fn record(&mut self) -> Result<Option<Record>, StoreError> {
        match self.recent.remove(&self.chat) {
            Some(record) => Ok(Some(record)),
            None => self.store.record(self.chat),
        }
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

    /// The next put is of the record alone.
    pub(super) fn changes_nothing_else(&mut self) {
        self.team = None;
    }

    /// Puts a record; gives it back when it is too large.
    pub(super) fn put(&mut self, record: Record) -> Result<Option<Record>, StoreError> {
        let renews = |(opened, team): &(Opened<'_>, TeamV1)| lets_go(&opened.stored(), team);
        let also = WriteOptions {
            team: self.team.as_ref().map(|(_, team)| team),
            renew: self.renews,
            renew_team: self.team.as_ref().is_some_and(renews),
        };
        let bytes = match self.store.put_with(self.chat, &record, also) {
            Err(StoreError::TooLarge { .. }) => return Ok(Some(record)),
            put => put?,
        };
        self.renews = false;
        if let Some((mut opened, team)) = self.team.take() {
            opened.set(team);
        }
        if bytes <= REMEMBERED_BYTES {
            self.keep(record);
        }
        Ok(None)
    }

    /// Forgets the chat for good; on disk when it returns.
    pub(super) fn forget(&mut self) -> Result<(), StoreError> {
        self.recent.remove(&self.chat);
        self.store.forget(self.chat)
    }

    /// Sets a record aside that cannot be read.
    pub(super) fn set_aside(&mut self, at: i64) -> Result<(), StoreError> {
        self.recent.remove(&self.chat);
        self.store.set_aside(self.chat, at)
    }
}
