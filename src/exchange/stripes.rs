//! A lock per chat, out of a fixed number of locks: two chats may share one, no chat has two.

use std::hash::{BuildHasher, RandomState};
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::store::ChatId;

const STRIPES: usize = 256;

pub(super) struct Stripes {
    locks: [Mutex<()>; STRIPES],
    hasher: RandomState,
}

impl Stripes {
    pub(super) fn new() -> Self {
        Self { locks: [const { Mutex::new(()) }; STRIPES], hasher: RandomState::new() }
    }

    /// Waits until nobody else is at work for this chat. Never hold two at once.
    pub(super) fn hold(&self, chat: ChatId) -> Option<MutexGuard<'_, ()>> {
        let hash = self.hasher.hash_one(chat) % STRIPES as u64;
        let lock = usize::try_from(hash).ok().and_then(|stripe| self.locks.get(stripe))?;
        // The lock guards nothing that a panic could leave half done: a record is one write.
        Some(lock.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
