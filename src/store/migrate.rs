//! Moving a whole store: from a folder into a database, or back.
//!
//! What is copied is counted and summed on both sides, and until both agree the target carries a mark with which no
//! program opens it.

use std::path::Path;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use super::backend::Backend;
use super::copying::{Copied, Sieve, copy};
use super::database::{self, DatabaseConfig, Moving};
use super::envelope::Opened;
use super::folder::Folder;
use super::open::StoreConfig;
use super::sled_store::SledStore;
use super::{MasterKey, Store, StoreError};

const WHAT: &str = "the migration";

/// Where a store is moved to. It is sealed under the key that is named there.
#[derive(Clone, Debug)]
pub enum Target {
    /// Into a folder, which must hold no store.
    Folder(StoreConfig),
    /// Into a database, which must hold none.
    Database(DatabaseConfig),
}

impl Target {
    /// The key that everything there is sealed under.
    pub(super) fn key(&self) -> &MasterKey {
        match self {
            Self::Folder(config) => &config.key,
            Self::Database(config) => &config.key,
        }
    }

    /// A folder near it with room for a copy; for a database the system's own is taken.
    pub(super) fn beside(&self) -> Option<&Path> {
        match self {
            Self::Folder(config) => config.folder.parent(),
            Self::Database(_) => None,
        }
    }

    /// How much memory sled may take on the way there, in bytes.
    pub(super) fn cache_bytes(&self) -> u64 {
        match self {
            Self::Folder(config) => config.cache_bytes,
            Self::Database(_) => database::COPY_CACHE_BYTES,
        }
    }
}

impl From<StoreConfig> for Target {
    fn from(config: StoreConfig) -> Self {
        Self::Folder(config)
    }
}

impl From<DatabaseConfig> for Target {
    fn from(config: DatabaseConfig) -> Self {
        Self::Database(config)
    }
}

/// What must be the same on both sides.
#[derive(Debug, Default, PartialEq, Eq)]
struct Sum {
    records: u64,
    aside: u64,
    counts: u64,
    /// The exclusive or of the hashes of everything, so that the order does not matter.
    fold: [u8; 32],
}

impl Store {
    /// Copies the whole store into an empty one, and holds both against each other.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotEmpty`] when the target holds something; [`StoreError::Backup`] when this store is not whole;
    /// [`StoreError::Transfer`] when somebody uses one of the two, or they differ in the end.
    pub fn migrate(&self, to: Target) -> Result<Copied, StoreError> {
        self.migrate_through(to, &Sieve::default())
    }

    /// The same without those who are forgotten.
    pub(super) fn migrate_through(
        &self,
        to: Target,
        sieve: &Sieve<'_>,
    ) -> Result<Copied, StoreError> {
        self.is_ready_to_move()?;
        match to {
            Target::Folder(config) => {
                let folder = Arc::new(Folder::fresh(&config.folder)?);
                let target = SledStore::open(Arc::clone(&folder), config, |sync| sync)?;
                let copied = copy_and_compare(&*self.backend, &target, sieve)?;
                drop(target);
                folder.complete()?;
                Ok(copied)
            }
            Target::Database(config) => {
                let moving = Moving::begin(config)?;
                let copied = copy_and_compare(&*self.backend, moving.target(), sieve)?;
                moving.complete()?;
                Ok(copied)
            }
        }
    }

    /// Nobody else may write meanwhile, and nothing may be missing.
    fn is_ready_to_move(&self) -> Result<(), StoreError> {
        if self.backend.is_in_use()? {
            return Err(StoreError::transfer(WHAT, "a bot serves out of the store; stop it first"));
        }
        let found = self.verify()?;
        if found.is_whole() {
            return Ok(());
        }
        let (missing, unreadable) = (found.missing, found.unreadable);
        Err(StoreError::Backup { folder: "the store".into(), missing, unreadable })
    }
}

fn copy_and_compare(
    from: &dyn Backend,
    to: &dyn Backend,
    sieve: &Sieve<'_>,
) -> Result<Copied, StoreError> {
    let copied = copy(from, to, sieve)?;
    let (before, after) = (sum(from, sieve)?, sum(to, &Sieve::default())?);
    if before == after {
        return Ok(copied);
    }
    let reason =
        format!("{} records became {}; the target is not used", before.records, after.records);
    Err(StoreError::transfer(WHAT, reason))
}

/// What a store holds without those who are left out, whatever it is sealed under.
fn sum(store: &dyn Backend, sieve: &Sieve<'_>) -> Result<Sum, StoreError> {
    let mut sum = Sum::default();
    store.each(&mut |opened| {
        if let Some(opened) = opened?
            && !sieve.leaves_out(store, &opened)
        {
            sum.records += 1;
            sum.add(b"record", &[], &opened);
        }
        Ok(())
    })?;
    store.each_aside(&mut |opened| {
        match opened {
            Ok((at, opened)) if sieve.leaves_out_aside(store, at, &opened) => {}
            Ok((at, opened)) => {
                sum.aside += 1;
                sum.add(b"aside", &at.to_be_bytes(), &opened);
            }
            // Nobody can read it, and the copy counted it.
            Err(error) if error.is_of_one_record() => {}
            Err(error) => return Err(error),
        }
        Ok(())
    })?;
    for count in store.day_counts()? {
        sum.counts += 1;
        let line = format!("{} {} {}", count.day, count.what, count.times);
        sum.add_hash(Sha256::new().chain_update(b"count").chain_update(line));
    }
    Ok(sum)
}

impl Sum {
    fn add(&mut self, kind: &[u8], beside: &[u8], opened: &Opened) {
        let hash = Sha256::new().chain_update(kind).chain_update(beside);
        self.add_hash(hash.chain_update(opened.head.bytes()).chain_update(&opened.plain));
    }

    fn add_hash(&mut self, hash: Sha256) {
        for (sum, byte) in self.fold.iter_mut().zip(hash.finalize()) {
            *sum ^= byte;
        }
    }
}
