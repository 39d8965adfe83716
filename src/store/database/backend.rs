//! PostgreSQL as what keeps the records.

use std::sync::Arc;

use jiff::civil::Date;

use super::super::backend::{
    Backend, Committed, Expected, FlushDone, Loaded, Others, Replica, SweepTurn, Visit, VisitAside,
    WriteOptions,
};
use super::super::envelope::Opened;
use super::super::records::day_counts::DayCount;
use super::super::seal::Address;
use super::super::verify::Verification;
use super::super::{ChatId, MasterKey, Record, Store, StoreError};
use super::shared_store::SharedStore;
use super::writing::Plain;

/// A copy of a database into a folder is written once, and read once.
pub(in crate::store) const COPY_CACHE_BYTES: u64 = 16 << 20;

impl From<SharedStore> for Store {
    fn from(store: SharedStore) -> Self {
        Self::over(Arc::new(store))
    }
}

impl Backend for SharedStore {
    fn load(&self, chat: ChatId) -> Result<Loaded, StoreError> {
        self.load(chat)
    }

    fn commit(
        &self,
        chat: ChatId,
        record: &Record,
        options: WriteOptions<'_>,
    ) -> Result<Committed, StoreError> {
        // Who expects nothing special is not to hear of a race.
        loop {
            match self.put(chat, record, options) {
                Err(StoreError::Raced) if options.expected == Expected::Anything => {}
                put => return put,
            }
        }
    }

    fn forget(&self, chat: ChatId, expected: Expected) -> Result<(), StoreError> {
        self.forget(chat, expected)
    }

    fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        self.knows(chat)
    }

    fn flush(&self, done: FlushDone) {
        // What was put is on the disk of the database already.
        done(Ok(()));
    }

    fn records(&self) -> Result<u64, StoreError> {
        self.records()
    }

    fn each(&self, visit: &mut Visit<'_>) -> Result<(), StoreError> {
        self.each(visit)
    }

    fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        self.chats_with_unsent()
    }

    fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        self.due(now)
    }

    fn note_sweep(&self, now: i64) -> Result<SweepTurn, StoreError> {
        self.note_sweep(now)
    }

    fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        self.set_aside(chat, at)
    }

    fn aside(&self) -> Result<u64, StoreError> {
        self.aside()
    }

    fn each_aside(&self, visit: &mut VisitAside<'_>) -> Result<(), StoreError> {
        self.each_aside(visit)
    }

    fn tidy(&self, at: i64) -> Result<u64, StoreError> {
        self.tidy(at)
    }

    fn sweep_aside(&self, before: i64) -> Result<u64, StoreError> {
        self.sweep_aside(before)
    }

    fn count(&self, day: Date, what: &str, times: u64) -> Result<(), StoreError> {
        self.count(day, what, times)
    }

    fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        self.day_counts()
    }

    fn verify(&self) -> Result<Verification, StoreError> {
        self.verify()
    }

    fn voice(&self, key: [u8; 16]) -> Result<Option<String>, StoreError> {
        self.voice(key)
    }

    fn put_voice(&self, key: [u8; 16], word: &str) -> Result<(), StoreError> {
        self.put_voice(key, word)
    }

    fn take_over(&self, opened: &Opened) -> Result<(), StoreError> {
        let due = opened.record().ok().and_then(|(_, record)| record.due);
        let plain = Plain { head: opened.head, bytes: opened.plain.clone(), due };
        self.put_plain(self.inner.sealer.address(opened.chat()?), &plain)
    }

    fn take_over_aside(&self, at: i64, opened: &Opened) -> Result<(), StoreError> {
        self.take_over_aside(at, opened)
    }

    fn address(&self, chat: ChatId) -> Address {
        self.inner.sealer.address(chat)
    }

    fn cache_bytes(&self) -> u64 {
        COPY_CACHE_BYTES
    }

    fn master(&self) -> &MasterKey {
        &self.inner.master
    }

    fn is_in_use(&self) -> Result<bool, StoreError> {
        self.is_in_use()
    }

    fn replica(&self) -> Option<Replica> {
        Some(self.inner.replica)
    }

    fn beat(&self) -> Result<Others, StoreError> {
        self.beat()
    }

    fn leads(&self, others: &Others) -> Result<bool, StoreError> {
        self.leads(others)
    }

    fn leave(&self) -> Result<(), StoreError> {
        self.leave()
    }
}
