//! Copies of the whole store: backup, restore, and a new master key.
//!
//! A copy opens every record and seals it anew in a fresh folder under fresh keys. It is the only
//! compaction that sled has, and nothing that was deleted comes along. A running bot can make
//! a backup of itself: [`Store::backup`] needs no pause.

use std::path::Path;
use std::sync::Arc;

use super::envelope;
use super::envelope::{Opened, Value};
use super::folder::Folder;
use super::open::{Access, StoreConfig};
use super::seal::Address;
use super::sled_guard::{read, write};
use super::{ChatId, MasterKey, Store, StoreError};

/// What a copy holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Copied {
    /// Records that were copied.
    pub records: u64,
    /// Records that had been set aside, and were copied as such.
    pub aside: u64,
    /// Records whose seal is broken, so that there was nothing to copy.
    pub unreadable: u64,
}

impl Store {
    /// Copies every record into a fresh folder, sealed under the same master key. The copy is a
    /// state folder itself: it can be opened, verified and exported.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotEmpty`] when the folder holds a store. A copy that fails half-way is
    /// never taken for a store.
    pub fn backup(&self, to: &Path) -> Result<Copied, StoreError> {
        let folder = Arc::new(Folder::fresh(to)?);
        let generation = folder.generation;
        let copied = self.copy(&folder, generation, self.inner.master.clone());
        let copied = copied.and_then(|copied| folder.complete().map(|()| copied));
        // A full disk under the copy is no reason for this store to end.
        copied.map_err(|error| StoreError::transfer("the copy", error))
    }

    /// Checks a backup and copies it into the folder of `config`, which must not hold a store;
    /// `config` has the key of the backup.
    ///
    /// # Errors
    ///
    /// [`StoreError::Backup`] when the backup is not whole.
    pub fn restore(from: &Path, config: StoreConfig) -> Result<Copied, StoreError> {
        if !super::folder::holds_a_store(from) {
            return Err(StoreError::open(from, "there is no backup in this folder"));
        }
        let backup =
            Self::open_existing(StoreConfig { folder: from.to_owned(), ..config.clone() })?;
        let verdict = backup.verify()?;
        if !verdict.is_whole() {
            let (missing, unreadable) = (verdict.missing, verdict.unreadable);
            return Err(StoreError::Backup { folder: from.to_owned(), missing, unreadable });
        }
        backup.backup(&config.folder)
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
        let (now, next) = (folder.generation, folder.generation.wrapping_add(1));
        let access = Access { master: config.key, cache_bytes: config.cache_bytes };
        let store = Self::open_generation(Arc::clone(&folder), now, access, |sync| sync)?;
        keep(&new)?;
        let copied = store.copy(&folder, next, new)?;
        drop(store);
        folder.choose(next)?;
        folder.sweep(next)?;
        Ok(copied)
    }

    /// Copies all into a generation of a folder, and closes it in order.
    fn copy(
        &self,
        folder: &Arc<Folder>,
        generation: u32,
        master: MasterKey,
    ) -> Result<Copied, StoreError> {
        let access = Access { master, cache_bytes: self.inner.cache_bytes };
        let to = Self::open_generation(Arc::clone(folder), generation, access, |sync| sync)?;
        let mut copied = Copied::default();
        self.each(|_, _, open| {
            match open() {
                Ok(Some(opened)) => {
                    to.take_over(&opened)?;
                    copied.records += 1;
                }
                // Its key was destroyed: the person is forgotten.
                Ok(None) => {}
                Err(error) if error.is_of_one_record() => copied.unreadable += 1,
                Err(error) => return Err(error),
            }
            Ok(())
        })?;
        self.copy_aside(&to, &mut copied)?;
        self.copy_counts(&to)?;
        to.flush_now()?;
        Ok(copied)
    }

    fn copy_aside(&self, to: &Self, copied: &mut Copied) -> Result<(), StoreError> {
        for entry in &self.inner.aside {
            let (key, bytes) = read(|| entry)?;
            let parts = envelope::address(&key)
                .zip(envelope::aside_at(&bytes))
                .zip(envelope::of_aside(&bytes));
            let Some(((address, at), bytes)) = parts else { continue };
            if let Ok(Some(opened)) = self.open_value(address, bytes)
                && let Ok(chat) = opened.chat()
            {
                to.take_over_aside(to.inner.sealer.address(chat), at, &opened)?;
                copied.aside += 1;
            } else {
                copied.unreadable += 1;
            }
        }
        Ok(())
    }

    /// Puts a record of another store, also one that this program cannot read.
    fn take_over(&self, opened: &Opened) -> Result<ChatId, StoreError> {
        let chat = opened.chat()?;
        let address = self.inner.sealer.address(chat);
        if let Some(due) = opened.record().ok().and_then(|(_, record)| record.due) {
            self.note_due(address, due)?;
        }
        self.put_plain(address, opened.head, &opened.plain)?;
        Ok(chat)
    }

    fn take_over_aside(
        &self,
        address: Address,
        at: i64,
        opened: &Opened,
    ) -> Result<(), StoreError> {
        let (slot, key) = self.inner.keys.add(address)?;
        let sealed = key.seal(address, &opened.head.bytes(), &opened.plain)?;
        let bytes = envelope::aside(at, &envelope::bytes(slot, &sealed));
        debug_assert!(envelope::of_aside(&bytes).and_then(Value::parse).is_some());
        write(|| self.inner.aside.insert(address.0, bytes))?;
        self.inner.keys.is_taken(slot);
        Ok(())
    }
}
