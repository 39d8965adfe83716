//! The keys of the persons: a folder beside the database, a file for each key.
//!
//! Why not in the database: what is deleted there lives on in its log, in its backups and in its standbys, and with it
//! every record of somebody who is forgotten. A file is overwritten in its place and synced; that ends what it
//! sealed, wherever copies of the rows are.
//!
//! ```text
//! <keys>/store                                  which store the keys are of
//! <keys>/ab/<address>-<number of the key>       a state, then the wrapped key
//! ```
//!
//! Several processes share the folder: a name is made once, and no file is written by two of them but to be
//! destroyed.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use data_encoding::HEXLOWER;

use super::super::error::{reading, writing};
use super::super::folder::sync_folder;
use super::super::key_slots::bound;
use super::super::random::random;
use super::super::seal::{Address, PersonKey, Sealer, WRAPPED_BYTES};
use super::super::{StoreError, private};

const WHAT: &str = "the folder of keys";
const STORE: &str = "store";
/// No record under it is known to be in the database.
const NEW: u8 = 1;
/// A record under it is in the database.
const CONFIRMED: u8 = 2;
/// Its record is on the way to another key, or is being forgotten.
const LEAVING: u8 = 3;
/// It goes, unless a record under it is found.
const RETIRED: u8 = 4;
/// A key without a record is not swept before it is so old: its record may be on the way.
const ON_THE_WAY: Duration = Duration::from_hours(1);

/// The number of a key.
pub(super) type KeyId = i64;

/// The folder of keys.
#[derive(Clone)]
pub(super) struct KeyFolder {
    root: PathBuf,
    sealer: Sealer,
}

/// A key that is in the folder.
pub(super) struct Kept {
    pub(super) address: Address,
    pub(super) id: KeyId,
    /// A record under it was in the database.
    pub(super) is_confirmed: bool,
    /// It is so old that its record is not on the way any more.
    pub(super) is_old: bool,
}

impl KeyFolder {
    /// Opens the folder, or makes it; gives the word that says which store its keys are of.
    pub(super) fn open(root: &Path, sealer: &Sealer) -> Result<(Self, String), StoreError> {
        private::folder(root).map_err(|error| StoreError::open(root, error))?;
        let folder = Self { root: root.to_owned(), sealer: sealer.clone() };
        let word = match folder.word() {
            Ok(word) => word,
            Err(error) if error.kind() == ErrorKind::NotFound => folder.name_it()?,
            Err(error) => return Err(StoreError::open(root, error)),
        };
        Ok((folder, word))
    }

    /// Gives a fresh folder its word. Of several who do that at once, one does.
    fn name_it(&self) -> Result<String, StoreError> {
        let word = HEXLOWER.encode(&random::<16>()?);
        let own = self.root.join(format!("{STORE}-{word}"));
        let mut file = private::create_private(&own).map_err(writing(WHAT))?;
        file.write_all(word.as_bytes()).and_then(|()| file.sync_all()).map_err(writing(WHAT))?;
        let named = fs::hard_link(&own, self.root.join(STORE));
        fs::remove_file(&own).map_err(writing(WHAT))?;
        match named {
            Err(error) if error.kind() != ErrorKind::AlreadyExists => {
                return Err(writing(WHAT)(error));
            }
            _ => sync_folder(&self.root)?,
        }
        self.word().map_err(reading(WHAT))
    }

    /// Whether there was ever a key in it.
    pub(super) fn is_used(&self) -> Result<bool, StoreError> {
        Ok(names(&self.root)?.iter().any(|(_, path)| path.is_dir()))
    }

    fn word(&self) -> io::Result<String> {
        fs::read_to_string(self.root.join(STORE))
    }

    /// A key; none when it was destroyed.
    pub(super) fn key(&self, address: Address, id: KeyId) -> Result<Option<PersonKey>, StoreError> {
        match fs::read(self.path(address, id)) {
            Err(error) if error.kind() == ErrorKind::NotFound => {
                // A folder that is not mounted holds no key of anybody, and nobody is forgotten for that.
                self.word().map_err(reading(WHAT)).map(|_| None)
            }
            Err(error) => Err(reading(WHAT)(error)),
            Ok(bytes) => self.unwrapped(address, &bytes),
        }
    }

    /// A key for the next record: none when it was destroyed, or may be any moment. One that is not retired after its row
    /// was seen is safe: a process that retires it later looks for the row after that, and finds it.
    pub(super) fn key_that_stays(
        &self,
        address: Address,
        id: KeyId,
    ) -> Result<Option<PersonKey>, StoreError> {
        let key = self.key(address, id)?;
        let state = state(&self.path(address, id))?;
        Ok(key.filter(|_| state.is_some_and(|(state, _)| state != RETIRED)))
    }

    fn unwrapped(&self, address: Address, bytes: &[u8]) -> Result<Option<PersonKey>, StoreError> {
        match bytes.split_first() {
            Some((_, wrapped)) if wrapped.iter().all(|byte| *byte == 0) => Ok(None),
            Some((_, wrapped)) if wrapped.len() == WRAPPED_BYTES => {
                self.sealer.unwrap(wrapped, &bound(address)).map(Some)
            }
            _ => Err(StoreError::Seal),
        }
    }

    /// A new key, on disk when this returns.
    pub(super) fn add(&self, address: Address) -> Result<(KeyId, PersonKey), StoreError> {
        let key = PersonKey::random()?;
        let wrapped = self.sealer.wrap(&key, &bound(address))?;
        let id = KeyId::from_be_bytes(random()?) & KeyId::MAX;
        let path = self.path(address, id);
        let folder = path.parent().unwrap_or(&self.root);
        if !folder.exists() {
            private::folder(folder).map_err(writing(WHAT))?;
            sync_folder(&self.root)?;
        }
        let mut file = private::create_private(&path).map_err(writing(WHAT))?;
        let written = file.write_all(&[&[NEW], wrapped.as_slice()].concat());
        written.and_then(|()| file.sync_all()).map_err(writing(WHAT))?;
        sync_folder(folder)?;
        Ok((id, key))
    }

    /// A record under this key is in the database. False where the key was retired, or is gone: then nobody may be told
    /// that the record is there.
    pub(super) fn confirm(&self, address: Address, id: KeyId) -> Result<bool, StoreError> {
        match state(&self.path(address, id))? {
            None | Some((RETIRED, _)) => Ok(false),
            Some((NEW, _)) => Ok(self.mark(address, id, CONFIRMED)?.is_some()),
            // The next writer is on its way to another key already.
            Some(_) => Ok(true),
        }
    }

    /// A record under this key was found: it does not leave.
    pub(super) fn stays(&self, address: Address, id: KeyId) -> Result<(), StoreError> {
        self.mark(address, id, CONFIRMED).map(drop)
    }

    /// The record of this key is on the way to another one, or to nowhere; on disk when this returns.
    pub(super) fn leaves(&self, address: Address, id: KeyId) -> Result<(), StoreError> {
        self.mark_durably(address, id, LEAVING)
    }

    /// The key goes, unless a record under it is found after this; on disk when this returns.
    pub(super) fn retire(&self, address: Address, id: KeyId) -> Result<(), StoreError> {
        self.mark_durably(address, id, RETIRED)
    }

    fn mark_durably(&self, address: Address, id: KeyId, state: u8) -> Result<(), StoreError> {
        match self.mark(address, id, state)? {
            Some(file) => file.sync_data().map_err(writing(WHAT)),
            None => Ok(()),
        }
    }

    fn mark(&self, address: Address, id: KeyId, state: u8) -> Result<Option<File>, StoreError> {
        match File::options().write(true).open(self.path(address, id)) {
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
            Err(error) => Err(writing(WHAT)(error)),
            Ok(mut file) => {
                file.write_all(&[state]).map_err(writing(WHAT))?;
                Ok(Some(file))
            }
        }
    }

    /// Destroys a key: what it sealed can never be read again when this returns.
    pub(super) fn destroy(&self, address: Address, id: KeyId) -> Result<(), StoreError> {
        let path = self.path(address, id);
        let mut file = match File::options().write(true).open(&path) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(()),
            file => file.map_err(writing(WHAT))?,
        };
        file.seek(SeekFrom::Start(1)).map_err(writing(WHAT))?;
        file.write_all(&[0; WRAPPED_BYTES]).map_err(writing(WHAT))?;
        file.sync_data().map_err(writing(WHAT))?;
        match fs::remove_file(&path) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(writing(WHAT)(error)),
            _ => Ok(()),
        }
    }

    /// The keys of a person.
    pub(super) fn of(&self, address: Address) -> Result<Vec<KeyId>, StoreError> {
        let names = names(&self.folder_of(address))?;
        let keys = names.iter().filter_map(|(name, _)| parsed(name));
        Ok(keys.filter(|(owner, _)| *owner == address).map(|(_, id)| id).collect())
    }

    /// Every key that is there.
    pub(super) fn all(&self) -> Result<Vec<Kept>, StoreError> {
        let now = self.now()?;
        let mut all = Vec::new();
        for (_, path) in names(&self.root)?.into_iter().filter(|(_, path)| path.is_dir()) {
            for (name, path) in names(&path)? {
                let Some((address, id)) = parsed(&name) else { continue };
                // It may be destroyed at this moment.
                let Some((state, made)) = state(&path)? else { continue };
                let is_old = now.duration_since(made).is_ok_and(|age| age >= ON_THE_WAY);
                all.push(Kept { address, id, is_confirmed: state == CONFIRMED, is_old });
            }
        }
        Ok(all)
    }

    /// The time by the clock of the folder, which the times of its files are told by.
    fn now(&self) -> Result<std::time::SystemTime, StoreError> {
        let probe = self.root.join(format!("probe-{}", HEXLOWER.encode(&random::<8>()?)));
        let file = private::create_private(&probe).map_err(writing(WHAT))?;
        let now = file.metadata().and_then(|file| file.modified()).map_err(reading(WHAT));
        fs::remove_file(&probe).map_err(writing(WHAT))?;
        now
    }

    fn folder_of(&self, address: Address) -> PathBuf {
        let [first, ..] = address.0;
        self.root.join(HEXLOWER.encode(&[first]))
    }

    fn path(&self, address: Address, id: KeyId) -> PathBuf {
        self.folder_of(address).join(format!("{}-{id:016x}", HEXLOWER.encode(&address.0)))
    }
}

/// The state of a key, and when it was written; none when it was destroyed.
fn state(path: &Path) -> Result<Option<(u8, std::time::SystemTime)>, StoreError> {
    let mut file = match File::open(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        file => file.map_err(reading(WHAT))?,
    };
    let mut state = [0];
    file.read_exact(&mut state).map_err(reading(WHAT))?;
    let written = file.metadata().and_then(|file| file.modified()).map_err(reading(WHAT))?;
    Ok(Some((u8::from_be_bytes(state), written)))
}

fn names(folder: &Path) -> Result<Vec<(String, PathBuf)>, StoreError> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.map_err(reading(WHAT))?,
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(reading(WHAT))?;
        names.extend(entry.file_name().into_string().ok().map(|name| (name, entry.path())));
    }
    Ok(names)
}

fn parsed(name: &str) -> Option<(Address, KeyId)> {
    let (address, id) = name.split_once('-')?;
    let address = HEXLOWER.decode(address.as_bytes()).ok()?.try_into().ok()?;
    Some((Address(address), KeyId::from_str_radix(id, 16).ok()?))
}
