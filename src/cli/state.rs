//! Opening a state folder for a command.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use anyhow::{Context, bail};
use clap::Args;

use super::control_socket;
use super::control_socket::{Ended, Errand};
use crate::config;
use crate::conversation::Content;
use crate::exchange::Exchange;
use crate::store::{
    DatabaseConfig, Forgotten, MasterKey, Store, StoreConfig, StoreError, Target, expect_store,
    readable,
};

/// Where talks are kept.
#[expect(clippy::struct_field_names, reason = "each is the name of an option")]
#[derive(Debug, Args)]
pub(super) struct State {
    /// The folder where talks are kept, sealed.
    #[arg(long, value_name = "DIR", default_value = "state")]
    pub(super) state: PathBuf,
    /// Where talks are kept instead: in a database that several processes share (postgres://…), or in a folder. The
    /// environment's `AANSPRAAK_STORE` says the same, and keeps a password out of the list of processes.
    #[arg(long, value_name = "STORE")]
    pub(super) store: Option<String>,
    /// The key that opens them: a file outside the state folder, made at the first start.
    /// Default: the state folder's name with .key. The environment's `AANSPRAAK_KEY` (64 hexadecimal
    /// digits) goes before it.
    #[arg(long, value_name = "FILE")]
    pub(super) key_file: Option<PathBuf>,
    /// How much memory the store's cache may take.
    #[arg(skip = CACHE_MIB)]
    pub(super) cache_mib: u16,
    /// With a database: the folder of the persons' keys, which all processes that share it must see. Default: the
    /// state folder's name with .keys.
    #[arg(long, value_name = "DIR")]
    pub(super) keys: Option<PathBuf>,
    /// With a database: how many connections are used at once, beside a few for what may be done again.
    #[arg(long, value_name = "N", default_value_t = CONNECTIONS, value_parser = clap::value_parser!(u16).range(1..=1000))]
    pub(super) connections: u16,
    /// With a database: a name that this process keeps over a new start, unlike any other's.
    #[arg(long, value_name = "NAME")]
    pub(super) replica: Option<String>,
}

/// How much memory the store's cache may take, in MiB, where nobody says something else.
pub(super) const CACHE_MIB: u16 = 16;
/// How many connections to a database, where nobody says something else.
pub(super) const CONNECTIONS: u16 = 16;
/// The credential of systemd that holds the master key.
const KEY_CREDENTIAL: &str = "aanspraak.key";

/// A store by its place.
enum Place {
    Folder(PathBuf),
    Database(String),
}

impl State {
    /// The same with another store.
    pub(super) fn at(store: String, like: &Self) -> Self {
        Self {
            state: like.state.clone(),
            store: Some(store),
            key_file: like.key_file.clone(),
            keys: like.keys.clone(),
            connections: like.connections,
            replica: None,
            cache_mib: like.cache_mib,
        }
    }

    fn place(&self) -> Place {
        let store = self.store.clone().or_else(|| config::variable("AANSPRAAK_STORE"));
        match store {
            Some(store) if is_address(&store) => Place::Database(store),
            Some(folder) => Place::Folder(folder.into()),
            None => Place::Folder(self.state.clone()),
        }
    }

    /// The folder that one process has for itself; none where talks are kept in a database.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        match self.place() {
            Place::Folder(folder) => Some(folder),
            Place::Database(_) => None,
        }
    }

    /// The file of the key.
    pub(super) fn key_file(&self) -> PathBuf {
        self.key_file.clone().unwrap_or_else(|| self.beside(".key"))
    }

    /// What lies beside the state folder: `state.key` beside `state`.
    fn beside(&self, ending: &str) -> PathBuf {
        beside(&self.folder().unwrap_or_else(|| self.state.clone()), ending)
    }

    /// With a database: the folder of the persons' keys.
    fn keys_folder(&self) -> PathBuf {
        self.keys.clone().unwrap_or_else(|| self.beside(".keys"))
    }

    /// What lies on a disk beside the processes, and must be there before a key is made: the store, or its keys.
    pub(super) fn kept_in(&self) -> PathBuf {
        self.folder().unwrap_or_else(|| self.keys_folder())
    }

    /// Who was forgotten, as far as it is noted: in this file, or beside the state folder or the folder of keys.
    pub(super) fn forgotten(&self, file: Option<PathBuf>) -> anyhow::Result<Forgotten> {
        let file = file.unwrap_or_else(|| self.forgotten_file());
        Forgotten::read(&file).with_context(|| format!("read {}", file.display()))
    }

    /// Out of reach of the backups: not in the folder, and not in the database.
    fn forgotten_file(&self) -> PathBuf {
        beside(&self.kept_in(), ".forgotten")
    }

    /// The key; a new one where there is no store yet.
    fn key(&self) -> anyhow::Result<MasterKey> {
        Ok(match self.given_key()? {
            Some(key) => key,
            None => MasterKey::from_file_or_new(&self.key_file(), &self.kept_in())?,
        })
    }

    /// The key of the environment, or the one that systemd hands over; neither is ever made.
    fn given_key(&self) -> anyhow::Result<Option<MasterKey>> {
        if let Some(hex) = config::variable("AANSPRAAK_KEY") {
            return MasterKey::from_hex(&hex).context("read AANSPRAAK_KEY").map(Some);
        }
        let credential = config::credential(KEY_CREDENTIAL).filter(|_| self.key_file.is_none());
        Ok(credential.map(|file| MasterKey::from_file(&file)).transpose()?)
    }

    /// Whether the key can be had; where there is none yet, none is made.
    pub(super) fn try_key(&self) -> anyhow::Result<()> {
        if self.given_key()?.is_none() {
            MasterKey::try_file(&self.key_file(), &self.kept_in())?;
        }
        Ok(())
    }

    /// How to open the store; a new one gets a new key.
    pub(super) fn target(&self) -> anyhow::Result<Target> {
        let key = self.key()?;
        Ok(match self.place() {
            Place::Folder(folder) => {
                Target::Folder(StoreConfig { folder, key, cache_bytes: self.cache_bytes() })
            }
            Place::Database(address) => {
                let (keys, name) = (self.keys_folder(), self.replica.clone());
                let connections = self.connections.into();
                Target::Database(DatabaseConfig { address, key, keys, connections, name })
            }
        })
    }

    /// How to open the store of a folder that must be there already: neither a folder nor a key is made.
    pub(super) fn existing_folder(&self) -> anyhow::Result<StoreConfig> {
        let Some(folder) = self.folder() else {
            bail!("this works on a folder only; see docs/storage.md for a database");
        };
        expect_store(&folder)?;
        Ok(StoreConfig { folder, key: self.key()?, cache_bytes: self.cache_bytes() })
    }

    fn cache_bytes(&self) -> u64 {
        u64::from(self.cache_mib) << 20
    }

    /// The store.
    pub(super) fn open(&self) -> anyhow::Result<Store> {
        let store = match self.target()? {
            Target::Folder(config) => Store::open(config)?,
            Target::Database(config) => Store::connect(config)?,
        };
        self.note_forgotten(&store);
        Ok(store)
    }

    /// Whom this store forgets from here on is noted beside it.
    fn note_forgotten(&self, store: &Store) {
        store.note_forgotten_in(&self.forgotten_file(), config::now().as_second());
    }

    /// The store, which must be there already.
    pub(super) fn open_existing(&self) -> Result<Store, Unopened> {
        self.open_existing_in(None)
    }

    /// The same, out of a copy of its folder where there is one.
    fn open_existing_in(&self, copy: Option<&Path>) -> Result<Store, Unopened> {
        if let Some(folder) = self.folder() {
            expect_store(&folder).map_err(Unopened::Store)?;
        }
        let opened = match self.target().map_err(Unopened::Other)? {
            Target::Folder(mut config) => {
                copy.inspect(|copy| (*copy).clone_into(&mut config.folder));
                Store::open(config)
            }
            Target::Database(config) => Store::connect_existing(config),
        };
        opened.map_err(Unopened::Store)
    }

    /// Runs a request on the store itself, or asks the bot that has it open; `out` takes the lines of
    /// an export.
    pub(super) fn run(&self, errand: Errand, out: &mut dyn Write) -> anyhow::Result<Ended> {
        // A backup on a medium that is read only.
        let folder = self.folder().filter(|folder| expect_store(folder).is_ok());
        let copy = folder.map(|folder| readable(&folder)).transpose()?.flatten();
        match self.open_existing_in(copy.as_ref().map(tempfile::TempDir::path)) {
            Ok(store) => {
                if copy.is_none() && matches!(errand, Errand::Forget(_)) {
                    self.note_forgotten(&store);
                }
                let exchange = Exchange::new(Arc::new(Content::default()), store);
                Ok(control_socket::run(&exchange, errand, out)?)
            }
            Err(Unopened::Store(error @ StoreError::InUse { .. })) => {
                let folder = self.folder().unwrap_or_default();
                control_socket::ask(&folder, &errand, out)?.ok_or(error.into())
            }
            Err(error) => Err(error.into()),
        }
    }
}

/// Why a store was not opened.
pub(super) enum Unopened {
    Store(StoreError),
    Other(anyhow::Error),
}

impl From<Unopened> for anyhow::Error {
    fn from(unopened: Unopened) -> Self {
        match unopened {
            Unopened::Store(error) => error.into(),
            Unopened::Other(error) => error,
        }
    }
}

fn is_address(store: &str) -> bool {
    store.starts_with("postgres://") || store.starts_with("postgresql://")
}

/// `state` is opened by `state.key`, which lies beside it.
fn beside(state: &Path, ending: &str) -> PathBuf {
    let mut name = state.file_name().map_or_else(|| "state".into(), std::ffi::OsStr::to_os_string);
    name.push(ending);
    state.with_file_name(name)
}
