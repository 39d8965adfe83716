//! Opening a store in a database.

use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

use super::super::backend::Replica;
use super::super::key_slots::HEAD_BOUND;
use super::super::random::random;
use super::super::seal::{PersonKey, Sealer};
use super::super::team::TEAM;
use super::super::{MasterKey, Store, StoreError};
use super::connections::{Connections, Outages};
use super::dial::Dial;
use super::key_folder::KeyFolder;
use super::schema;
use super::seen::Seen;
use super::shared_store::{Inner, SharedStore};
use super::together::Together;

/// How long a database is waited for at the start.
const AT_THE_START: Duration = Duration::from_secs(5);
/// How long it may be away later. Then the program ends, and what supervises it starts it anew.
const LATER: Duration = Duration::from_mins(5);
/// Connections for what may be done again.
const LAZY: usize = 4;
/// Notes of the store as a whole.
const CHECK: &str = "check";
const KEYS: &str = "keys";
pub(super) const UNFINISHED: &str = "unfinished";

/// Where a database is, and what opens what is in it.
#[derive(Clone, Debug)]
pub struct DatabaseConfig {
    /// The address, such as `postgres://user:password@host/database`.
    pub address: String,
    /// The key over all keys.
    pub key: MasterKey,
    /// The folder of the persons' keys, which every process that shares the store must see. Made when it is not there.
    pub keys: PathBuf,
    /// How many connections are used at once.
    pub connections: usize,
    /// The name of this process among those that share the store, where it keeps one over a new start; no two may have
    /// the same. What it left unsent is then its own again at once.
    pub name: Option<String>,
}

impl Store {
    /// Opens the store in a database; makes its tables, or brings them up to date.
    ///
    /// # Errors
    ///
    /// [`StoreError::Database`], [`StoreError::KeyMismatch`] and [`StoreError::Open`] say what to do.
    pub fn connect(config: DatabaseConfig) -> Result<Self, StoreError> {
        Ok(SharedStore::open(config, Copying::IsOver)?.into())
    }

    /// The same, which must be there already: no table and no folder is made.
    ///
    /// # Errors
    ///
    /// [`StoreError::Missing`], and those of [`Store::connect`].
    pub fn connect_existing(config: DatabaseConfig) -> Result<Self, StoreError> {
        let dial = Dial::new(&config.address, AT_THE_START)?;
        let found = Connections::start(&dial, 1, &Outages::default())?.ask(|session, _| {
            let there =
                "SELECT 1 FROM information_schema.tables WHERE table_name = 'aanspraak_record'";
            Ok(session.client.query_opt(there, &[])?.is_some())
        })?;
        if !found {
            return Err(StoreError::Missing { folder: dial.place.as_ref().into() });
        }
        Self::connect(config)
    }
}

/// Whether a copy into the store may be half done.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Copying {
    IsOver,
    GoesOn,
}

impl SharedStore {
    pub(super) fn open(config: DatabaseConfig, copying: Copying) -> Result<Self, StoreError> {
        let DatabaseConfig { address, key: master, keys, connections, name } = config;
        let dial = Dial::new(&address, AT_THE_START)?;
        let sealer = Sealer::new(&master)?;
        prepare(&dial, &sealer)?;
        let (keys, word) = KeyFolder::open(&keys, &sealer)?;
        agree(&dial, (word, keys.is_used()?), copying)?;
        let dial = dial.with_patience(LATER);
        let outages = Outages::default();
        let inner = Inner {
            master,
            team: sealer.address(TEAM),
            sealer,
            keys,
            connections: Connections::start(&dial, connections, &outages)?,
            lazy: Connections::start(&dial.lazy(), LAZY, &outages)?,
            finds: Together::default(),
            puts: Together::default(),
            lazy_puts: Together::default(),
            outages,
            replica: replica(name.as_deref())?,
            seen: Mutex::new(Seen::default()),
            beats: AtomicU64::new(0),
        };
        Ok(Self { inner: Arc::new(inner) })
    }
}

/// Never 0, which is nobody.
fn replica(name: Option<&str>) -> Result<Replica, StoreError> {
    let bytes = match name {
        Some(name) => Sha256::digest(name).first_chunk().copied().unwrap_or_default(),
        None => random()?,
    };
    Ok(Replica(u64::from_be_bytes(bytes) | 1))
}

/// Makes the tables, and refuses another master key than theirs.
fn prepare(dial: &Dial, sealer: &Sealer) -> Result<(), StoreError> {
    let own = HEXLOWER.encode(&sealer.wrap(&PersonKey::random()?, HEAD_BOUND)?);
    let noted = Connections::start(dial, 1, &Outages::default())?.ask(move |session, _| {
        schema::bring_up_to_date(session)?;
        Ok(schema::note_once(session, CHECK, &own)?)
    })?;
    let opens = HEXLOWER.decode(noted.as_bytes()).ok();
    if opens.is_none_or(|noted| sealer.unwrap(&noted, HEAD_BOUND).is_err()) {
        return Err(StoreError::KeyMismatch { folder: dial.place.as_ref().into() });
    }
    Ok(())
}

/// Refuses another folder of keys than the database's: with an empty one everybody would be forgotten. And a copy that
/// was never finished.
fn agree(dial: &Dial, (word, is_used): (String, bool), copying: Copying) -> Result<(), StoreError> {
    let place: Arc<str> = Arc::clone(&dial.place);
    Connections::start(dial, 1, &Outages::default())?.ask(move |session, _| {
        if copying == Copying::IsOver && schema::note(session, UNFINISHED)?.is_some() {
            return Err(StoreError::database(&place, "a copy into it was not finished").into());
        }
        // Keys that are there already are another database's, of which one may hold the same persons.
        let is_strange = is_used && schema::note(session, KEYS)?.is_none();
        if is_strange || schema::note_once(session, KEYS, &word)? != word {
            let reason = "the folder of keys is of another store; name the one that belongs to it";
            return Err(StoreError::database(&place, reason).into());
        }
        Ok(())
    })
}
