//! Opening and closing the store.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicU32;

use super::envelope::Value;
use super::flusher::{Flusher, Sync};
use super::folder::{Durable, Folder, holds_a_store, open_sled, sync_folder};
use super::inner::{Inner, Opening, ledger_file, sync};
use super::key_slots::Keys;
use super::ledger::{Ledger, Tally};
use super::seal::Sealer;
use super::sled_guard::read;
use super::sled_store::SledStore;
use super::{MasterKey, StoreError, private};

/// Where the store lies, and what opens it.
#[derive(Clone, Debug)]
pub struct StoreConfig {
    /// The state folder; made when it is not there.
    pub folder: PathBuf,
    /// The key over all keys.
    pub key: MasterKey,
    /// How much memory sled may take for its cache, in bytes.
    pub cache_bytes: u64,
}

impl SledStore {
    /// Opens the store of a folder that is held, with something around what brings writes to disk.
    pub(super) fn open(
        folder: Arc<Folder>,
        config: StoreConfig,
        around: impl FnOnce(Sync) -> Sync,
    ) -> Result<Self, StoreError> {
        let generation = folder.generation;
        let StoreConfig { key, cache_bytes, .. } = config;
        Self::open_generation(folder, generation, Access { master: key, cache_bytes }, around)
    }

    /// Opens one generation of a folder that is held.
    pub(super) fn open_generation(
        folder: Arc<Folder>,
        generation: u32,
        access: Access,
        around: impl FnOnce(Sync) -> Sync,
    ) -> Result<Self, StoreError> {
        let Access { master, cache_bytes } = access;
        let files = folder.generation_folder(generation);
        private::folder(&files).map_err(|error| StoreError::open(&files, error))?;
        let sealer = Sealer::new(&master)?;
        let keys = open_keys(&folder, &files, &sealer)?;
        let db = open_sled(&files, cache_bytes)?;
        let tree = |name| read(|| db.open_tree(name));
        let (records, aside, due) = (tree("records")?, tree("aside")?, tree("due")?);
        let (counts, voices) = (tree("counts")?, tree("voices")?);
        settle(&keys, &records)?;
        let (tally, opening) = opening_tally(&files, &records, &aside, &keys)?;
        let tally = Arc::new(tally);
        let sync = sync(&files, db.clone(), Arc::clone(&keys), Arc::clone(&tally))?;
        sync_folder(&files)?;
        let flusher = Flusher::start(around(sync))?;
        let inner = Inner {
            master,
            cache_bytes,
            sealer,
            keys,
            tally,
            flusher,
            writes: AtomicU32::new(0),
            records,
            aside,
            due,
            counts,
            voices,
            opening,
            db,
            files,
            folder,
        };
        Ok(Self { inner: Arc::new(inner) })
    }
}

/// What opens a generation: the key over all keys, and how much memory sled may take.
pub(super) struct Access {
    pub(super) master: MasterKey,
    pub(super) cache_bytes: u64,
}

/// Refuses a folder without a store, before anything is made there.
///
/// # Errors
///
/// [`StoreError::Missing`].
pub fn expect_store(folder: &Path) -> Result<(), StoreError> {
    if holds_a_store(folder) {
        return Ok(());
    }
    Err(StoreError::Missing { folder: folder.to_owned() })
}

fn open_keys(folder: &Folder, files: &Path, sealer: &Sealer) -> Result<Arc<Keys>, StoreError> {
    let path = files.join("keys");
    // The keys are on disk before sled has a file.
    let is_empty = fs::metadata(&path).map_or(true, |file| file.len() == 0);
    if is_empty && files.join("db").exists() {
        let reason = "the file `keys` is missing or empty, without which no record can be read";
        return Err(StoreError::corrupt(files, reason));
    }
    let keys = Keys::open(&path, sealer)?;
    keys.map(Arc::new).ok_or_else(|| StoreError::KeyMismatch { folder: folder.root.clone() })
}

/// Frees the keys of persons whose first record never reached the disk: nobody was told of it. Of
/// two keys between which a record was on its way, the one stays that it lies under; a key that was
/// to go and whose record is nowhere stays too, to tell of the loss.
fn settle(keys: &Keys, records: &sled::Tree) -> Result<(), StoreError> {
    for used in keys.used(false)? {
        let found = records.scan_prefix(used.tag).values().next();
        let value = read(|| found.transpose())?;
        let slot = value.as_deref().and_then(Value::parse).map(|value| value.slot);
        match (slot == Some(used.slot), used.is_leaving) {
            (true, true) => keys.stay(used.slot)?,
            (false, true) if slot.is_none() => keys.stay(used.slot)?,
            (true, false) => {}
            (false, _) => keys.release(used.slot)?,
        }
    }
    keys.sync()
}

/// The numbers that the last run closed with; those that are found when it did not end in order.
/// Whether they agree is told in the log: people whose records are gone begin anew otherwise, and
/// nobody knows why.
fn opening_tally(
    files: &Path,
    records: &sled::Tree,
    aside: &sled::Tree,
    keys: &Keys,
) -> Result<(Tally, Opening), StoreError> {
    let (found, file) = (Tally::default(), ledger_file(files));
    for value in records.iter().values() {
        found.replaced(None, Some(&read(|| value)?));
    }
    let counted = found.ledger(false);
    let told = Ledger::read(&file).filter(|ledger| ledger.closed);
    let expected = match told {
        Some(ledger) => ledger.records,
        None => (keys.used(true)?.len() as u64).saturating_sub(aside.len() as u64),
    };
    let differs =
        told.is_some_and(|told| (told.records, told.fold) != (counted.records, counted.fold));
    if differs || counted.records < expected {
        let found = counted.records;
        tracing::error!(
            expected,
            found,
            "records are missing or older than they were; verify the store"
        );
    }
    if let Some(ledger) = &told {
        found.start(ledger);
    }
    found.ledger(false).write(&file, Durable::Yes)?;
    Ok((found, if told.is_some() { Opening::Told } else { Opening::Counted }))
}
