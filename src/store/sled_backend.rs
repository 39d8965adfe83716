//! sled as what keeps the records.

use std::sync::Arc;

use jiff::civil::Date;

use super::backend::{
    Backend, Committed, Expected, FlushDone, Loaded, Others, Replica, SweepTurn, Version, Visit,
    VisitAside, WriteOptions,
};
use super::envelope::Opened;
use super::flusher::Sync;
use super::folder::Folder;
use super::open::StoreConfig;
use super::records::day_counts::DayCount;
use super::seal::Address;
use super::sled_store::SledStore;
use super::verify::Verification;
use super::{ChatId, MasterKey, Record, Store, StoreError, expect_store};

impl Store {
    /// Opens the store of a state folder, or makes one.
    ///
    /// # Errors
    ///
    /// [`StoreError::InUse`], [`StoreError::KeyMismatch`], [`StoreError::Corrupt`] and
    /// [`StoreError::Open`] say what to do.
    pub fn open(config: StoreConfig) -> Result<Self, StoreError> {
        Self::open_with(config, |sync| sync)
    }

    /// Opens a store that must be there already: nothing is made.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`], and those of [`Store::open`].
    pub fn open_existing(config: StoreConfig) -> Result<Self, StoreError> {
        expect_store(&config.folder)?;
        Self::open(config)
    }

    /// Opens the store with something around what brings writes to disk, so that a test can see
    /// it fail.
    pub fn open_with(
        config: StoreConfig,
        around: impl FnOnce(Sync) -> Sync,
    ) -> Result<Self, StoreError> {
        let folder = Arc::new(Folder::hold(&config.folder)?);
        Ok(SledStore::open(folder, config, around)?.into())
    }
}

impl From<SledStore> for Store {
    fn from(store: SledStore) -> Self {
        Self::over(Arc::new(store))
    }
}

impl Backend for SledStore {
    fn load(&self, chat: ChatId) -> Result<Loaded, StoreError> {
        let record = self.record(chat)?;
        Ok(Loaded { record, expected: Expected::Anything, team: Version::default() })
    }

    fn commit(
        &self,
        chat: ChatId,
        record: &Record,
        options: WriteOptions<'_>,
    ) -> Result<Committed, StoreError> {
        let bytes = self.put_with(chat, record, options)?;
        Ok(Committed { bytes, expected: Expected::Anything, team: Version::default() })
    }

    fn forget(&self, chat: ChatId, _: Expected) -> Result<(), StoreError> {
        self.forget(chat)
    }

    fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        self.knows(chat)
    }

    fn flush(&self, done: FlushDone) {
        self.inner.flusher.flush(done);
    }

    fn records(&self) -> Result<u64, StoreError> {
        Ok(self.inner.tally.ledger(false).records)
    }

    fn each(&self, visit: &mut Visit<'_>) -> Result<(), StoreError> {
        self.each(|_, _, open| visit(open()))
    }

    fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        self.chats_with_unsent()
    }

    fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        self.due(now)
    }

    fn note_sweep(&self, now: i64) -> Result<SweepTurn, StoreError> {
        self.inner.folder.note_sweep(now).map(SweepTurn::Ours)
    }

    fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        self.set_aside(chat, at)
    }

    fn aside(&self) -> Result<u64, StoreError> {
        Ok(self.aside())
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
        self.count_times(day, what, times)
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
        self.take_over(opened)
    }

    fn take_over_aside(&self, at: i64, opened: &Opened) -> Result<(), StoreError> {
        self.take_over_aside(at, opened)
    }

    fn address(&self, chat: ChatId) -> Address {
        self.inner.sealer.address(chat)
    }

    fn cache_bytes(&self) -> u64 {
        self.inner.cache_bytes
    }

    fn master(&self) -> &MasterKey {
        &self.inner.master
    }

    fn is_in_use(&self) -> Result<bool, StoreError> {
        // The folder is held.
        Ok(false)
    }

    fn replica(&self) -> Option<Replica> {
        None
    }

    fn beat(&self) -> Result<Others, StoreError> {
        Ok(Others::default())
    }

    fn leads(&self, _: &Others) -> Result<bool, StoreError> {
        Ok(true)
    }

    fn leave(&self) -> Result<(), StoreError> {
        Ok(())
    }
}
