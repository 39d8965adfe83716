//! Copies of the whole store: backup, restore, and a new master key.
//!
//! A copy opens every record and seals it anew in a fresh folder under fresh keys. It is the only
//! compaction that sled has, and nothing that was deleted comes along. A running bot can make
//! a backup of itself: [`Store::backup`] needs no pause.

use std::path::Path;
use std::sync::Arc;

use tempfile::TempDir;

use super::backend::Backend;
use super::copying::{Copied, Sieve, copy};
use super::envelope;
use super::envelope::{Opened, Value};
use super::folder::Folder;
use super::migrate::Target;
use super::open::{Access, StoreConfig};
use super::sled_guard::write;
use super::sled_store::SledStore;
use super::{Forgotten, MasterKey, Store, StoreError, read_only};

impl Store {
    /// Copies every record into a fresh folder, sealed under the same master key. The copy is a
    /// state folder itself: it can be opened, verified and exported.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotEmpty`] when the folder holds a store. A copy that fails half-way is
    /// never taken for a store.
    pub fn backup(&self, to: &Path) -> Result<Copied, StoreError> {
        self.copy_into(to, &Sieve::default())
    }

    /// The same without those who are forgotten.
    fn copy_into(&self, to: &Path, sieve: &Sieve<'_>) -> Result<Copied, StoreError> {
        let folder = Arc::new(Folder::fresh(to)?);
        let generation = folder.generation;
        let (master, cache_bytes) = (self.backend.master().clone(), self.backend.cache_bytes());
        let access = Access { master, cache_bytes };
        let copied = copy_into(&*self.backend, (&folder, generation), access, sieve);
        let copied = copied.and_then(|copied| folder.complete().map(|()| copied));
        // A full disk under the copy is no reason for this store to end.
        copied.map_err(|error| StoreError::transfer("the copy", error))
    }

    /// Checks a backup and copies it to a place which must not hold a store, and which is sealed under the key of the
    /// backup.
    ///
    /// # Errors
    ///
    /// [`StoreError::Backup`] when the backup is not whole.
    pub fn restore(from: &Path, to: impl Into<Target>) -> Result<Copied, StoreError> {
        Self::restore_without(from, to, &Forgotten::default()).map(|(copied, _)| copied)
    }

    /// The same without those who were forgotten after the backup was made. A backup that cannot be written
    /// to, on a medium that is read only, is copied as it is first (beside the new folder, or into the system's folder
    /// for what is temporary), and that copy taken away. Gives the second since 1970 of the newest word in the backup as well.
    pub fn restore_without(
        from: &Path,
        to: impl Into<Target>,
        forgotten: &Forgotten,
    ) -> Result<(Copied, Option<i64>), StoreError> {
        let to = to.into();
        if !super::folder::holds_a_store(from) {
            return Err(StoreError::open(from, "there is no backup in this folder"));
        }
        let copy = read_only::copy(from, to.beside())?;
        let folder = copy.as_ref().map_or(from, TempDir::path).to_owned();
        let (key, cache_bytes) = (to.key().clone(), to.cache_bytes());
        let backup = Self::open_existing(StoreConfig { folder, key, cache_bytes })?;
        let verdict = backup.verify()?;
        if !verdict.is_whole() {
            let (missing, unreadable) = (verdict.missing, verdict.unreadable);
            return Err(StoreError::Backup { folder: from.to_owned(), missing, unreadable });
        }
        let sieve = Sieve { forgotten: Some(forgotten), ..Sieve::default() };
        let copied = match to {
            Target::Folder(config) => backup.copy_into(&config.folder, &sieve)?,
            Target::Database(_) => backup.migrate_through(to, &sieve)?,
        };
        Ok((copied, sieve.newest.get()))
    }

    /// Seals a whole store anew under another master key. After a crash the store is as before,
    /// under the old key, or as after, under the new one.
    ///
    /// Records whose seal is broken are left behind and counted.
    ///
    /// `keep` is called with the new key when nothing is in the way any more, and before anything is sealed
    /// under it.
    pub fn rotate_key(
        config: StoreConfig,
        new: MasterKey,
        keep: impl FnOnce(&MasterKey) -> Result<(), StoreError>,
    ) -> Result<Copied, StoreError> {
        let folder = Arc::new(Folder::hold(&config.folder)?);
        let next = folder.generation.wrapping_add(1);
        let cache_bytes = config.cache_bytes;
        let store = SledStore::open(Arc::clone(&folder), config, |sync| sync)?;
        keep(&new)?;
        let access = Access { master: new, cache_bytes };
        let copied = copy_into(&store, (&folder, next), access, &Sieve::default())?;
        drop(store);
        folder.choose(next)?;
        folder.sweep(next)?;
        Ok(copied)
    }
}

/// Copies all into a generation of a folder, and closes it in order.
fn copy_into(
    from: &dyn Backend,
    (folder, generation): (&Arc<Folder>, u32),
    access: Access,
    sieve: &Sieve<'_>,
) -> Result<Copied, StoreError> {
    let to = SledStore::open_generation(Arc::clone(folder), generation, access, |sync| sync)?;
    copy(from, &to, sieve)
}

impl SledStore {
    /// Puts a record of another store, also one that this program cannot read.
    pub(super) fn take_over(&self, opened: &Opened) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(opened.chat()?);
        if let Some(due) = opened.record().ok().and_then(|(_, record)| record.due) {
            self.note_due(address, due)?;
        }
        self.put_plain(address, opened.head, &opened.plain)
    }

    /// Puts a record that another store had set aside.
    pub(super) fn take_over_aside(&self, at: i64, opened: &Opened) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(opened.chat()?);
        let (slot, key) = self.inner.keys.add(address)?;
        let sealed = key.seal(address, &opened.head.bytes(), &opened.plain)?;
        let bytes = envelope::aside(at, &envelope::bytes(slot, &sealed));
        debug_assert!(envelope::of_aside(&bytes).and_then(Value::parse).is_some());
        write(|| self.inner.aside.insert(address.0, bytes))?;
        self.inner.keys.is_taken(slot);
        Ok(())
    }
}
