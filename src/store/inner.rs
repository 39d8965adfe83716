//! What an open store holds, how it is flushed, and how it ends.

use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use super::error::writing;
use super::flusher::{Flusher, Sync};
use super::folder::{Durable, Folder};
use super::key_slots::Keys;
use super::ledger::Tally;
use super::seal::Sealer;
use super::sled_guard::write;
use super::{MasterKey, StoreError};

/// After how many flushes the ledger is written once in between.
const LEDGER_EVERY: u32 = 1024;

/// An open store.
pub(super) struct Inner {
    pub(super) master: MasterKey,
    pub(super) cache_bytes: u64,
    pub(super) sealer: Sealer,
    pub(super) keys: Arc<Keys>,
    pub(super) tally: Arc<Tally>,
    pub(super) flusher: Flusher,
    /// How many records were put.
    pub(super) writes: AtomicU32,
    pub(super) records: sled::Tree,
    pub(super) aside: sled::Tree,
    pub(super) due: sled::Tree,
    /// Numbers by day, without anybody in them.
    pub(super) counts: sled::Tree,
    /// The channel's words for recordings of sentences.
    pub(super) voices: sled::Tree,
    /// What the ledger said about the records when the store was opened.
    pub(super) opening: Opening,
    pub(super) db: sled::Db,
    pub(super) files: PathBuf,
    // Last, so that nobody else gets in before sled is closed.
    pub(super) folder: Arc<Folder>,
}

/// What the ledger said about the records when the store was opened.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Opening {
    /// The last run ended in order: the ledger holds exact numbers.
    Told,
    /// It did not, or there is no ledger: the records were counted.
    Counted,
}

impl Drop for Inner {
    fn drop(&mut self) {
        self.flusher.end();
        // Without an orderly end the next start counts the records itself.
        if let Err(error) = self.flusher.check().and_then(|()| self.close()) {
            tracing::error!(%error, "the store was not closed in order");
        }
    }
}

impl Inner {
    fn close(&self) -> Result<(), StoreError> {
        let (keys, tally) = (Arc::clone(&self.keys), Arc::clone(&self.tally));
        sync(&self.files, self.db.clone(), keys, tally)?()?;
        self.tally.ledger(true).write(&ledger_file(&self.files), Durable::Yes)
    }
}

/// What a flush is: the keys first, so that no record stands on disk without its key; then sled's
/// own buffers; then the system's, which sled leaves alone.
pub(super) fn sync(
    files: &Path,
    db: sled::Db,
    keys: Arc<Keys>,
    tally: Arc<Tally>,
) -> Result<Sync, StoreError> {
    let log = files.join("db");
    let handle = File::options().write(true).open(&log);
    let handle = handle.map_err(|error| StoreError::open(&log, error))?;
    let (ledger, mut flushes) = (ledger_file(files), 0_u32);
    Ok(Box::new(move || {
        let unconfirmed = keys.sync_unconfirmed()?;
        write(|| db.flush())?;
        // A buffer of half a megabyte is out of use with every segment of the log. What this thread takes out of use
        // would lie in its own list, of sixty-four, before anybody may free it.
        crossbeam_epoch::pin().flush();
        handle.sync_data().map_err(writing("the records of the store"))?;
        keys.confirm(&unconfirmed)?;
        flushes = flushes.wrapping_add(1);
        if flushes.is_multiple_of(LEDGER_EVERY) {
            tally.ledger(false).write(&ledger, Durable::No)?;
        }
        Ok(())
    }))
}

pub(super) fn ledger_file(files: &Path) -> PathBuf {
    files.join("ledger")
}
