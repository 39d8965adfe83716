//! The state folder: its lock, which generation of records counts, and sled in it.
//!
//! ```text
//! <state>/lock         held by the one process that has the store open
//! <state>/current      the number of the generation that counts; replaced in one step
//! <state>/swept        when the retention sweep ran last, by the clock of that day
//! <state>/unfinished   there as long as a copy into this folder is not complete
//! <state>/records-1/   a generation: sled's files, `keys`, `ledger`
//! ```
//!
//! A new master key makes a new generation beside the old one; only the last step, the
//! replacement of `current`, makes it count. A generation that does not count is swept away at
//! the next start.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use super::error::{reading, writing};
use super::{StoreError, private};

const CURRENT: &str = "current";
const RECORDS: &str = "records-";
const UNFINISHED: &str = "unfinished";
const FIRST: u32 = 1;

/// A state folder that this process holds.
pub(super) struct Folder {
    pub(super) root: PathBuf,
    pub(super) generation: u32,
    // Held as long as the store is open; the system lets go of it when the process dies.
    lock: File,
}

impl Folder {
    /// Takes hold of a state folder; makes it when it is not there.
    pub(super) fn hold(root: &Path) -> Result<Self, StoreError> {
        let lock = lock(root)?;
        let generation = current(root)?;
        let folder = Self { root: root.to_owned(), generation, lock };
        let files = folder.generation_folder(generation);
        private::folder(&files).map_err(|error| StoreError::open(&files, error))?;
        folder.choose(generation)?;
        folder.sweep(generation)?;
        Ok(folder)
    }

    /// Takes hold of a folder that must hold no store, for a copy. It is marked as unfinished before anything
    /// is in it, and until [`Folder::complete`]: what a full disk leaves half-made is never taken for a store.
    pub(super) fn fresh(root: &Path) -> Result<Self, StoreError> {
        let lock = lock(root)?;
        if holds_a_store(root) {
            return Err(StoreError::NotEmpty { folder: root.to_owned() });
        }
        let mark = root.join(UNFINISHED);
        private::create_private(&mark).map_err(|error| StoreError::open(&mark, error))?;
        sync_folder(root)?;
        Ok(Self { root: root.to_owned(), generation: FIRST, lock })
    }

    /// The copy into this folder is on disk: from now on it counts.
    pub(super) fn complete(&self) -> Result<(), StoreError> {
        self.choose(self.generation)?;
        fs::remove_file(self.root.join(UNFINISHED)).map_err(writing("the state folder"))?;
        sync_folder(&self.root)
    }

    /// Notes when the retention sweep runs, in seconds since 1970; gives when it ran before.
    pub(super) fn note_sweep(&self, now: i64) -> Result<Option<i64>, StoreError> {
        let file = self.root.join("swept");
        let before = fs::read_to_string(&file).ok().and_then(|text| text.trim().parse().ok());
        replace(&file, format!("{now}\n").as_bytes(), Durable::Yes)?;
        Ok(before)
    }

    /// The folder of a generation.
    pub(super) fn generation_folder(&self, generation: u32) -> PathBuf {
        self.root.join(format!("{RECORDS}{generation}"))
    }

    /// Makes a generation the one that counts, in one step.
    pub(super) fn choose(&self, generation: u32) -> Result<(), StoreError> {
        replace(&self.root.join(CURRENT), format!("{generation}\n").as_bytes(), Durable::Yes)
    }

    /// Takes away all generations but the one that counts.
    pub(super) fn sweep(&self, counts: u32) -> Result<(), StoreError> {
        for number in generations(&self.root)? {
            if number != counts {
                fs::remove_dir_all(self.generation_folder(number))
                    .map_err(writing("the state folder (an old generation)"))?;
            }
        }
        Ok(())
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // Said aloud: a process that is just being started has the handle for a moment as well.
        if let Err(error) = self.lock.unlock() {
            tracing::warn!(%error, "the lock of the state folder was not given back");
        }
    }
}

/// Whether somebody's records may lie in a folder.
pub(super) fn holds_a_store(root: &Path) -> bool {
    let is_there = |name| root.join(name).exists();
    is_there(CURRENT)
        || is_there(UNFINISHED)
        || generations(root).is_ok_and(|found| !found.is_empty())
}

/// Whether a replaced file must be on disk before the call ends.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Durable {
    Yes,
    No,
}

/// Replaces a small file in one step: after a crash it is the old one or the new one.
pub(super) fn replace(file: &Path, bytes: &[u8], durable: Durable) -> Result<(), StoreError> {
    let beside = file.with_extension("new");
    let wrong = writing("a small file of the state folder");
    let mut options = private::options();
    let made = options.write(true).create(true).truncate(true).open(&beside);
    let mut made = made.map_err(&wrong)?;
    made.write_all(bytes).map_err(&wrong)?;
    if durable == Durable::Yes {
        made.sync_all().map_err(&wrong)?;
    }
    fs::rename(&beside, file).map_err(&wrong)?;
    match durable {
        Durable::Yes => sync_folder(file.parent().unwrap_or(Path::new("."))),
        Durable::No => Ok(()),
    }
}

/// Brings the names in a folder to disk.
pub(super) fn sync_folder(folder: &Path) -> Result<(), StoreError> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    if cfg!(unix) {
        let opened = File::open(folder).map_err(writing("the state folder"))?;
        opened.sync_all().map_err(writing("the state folder"))?;
    }
    Ok(())
}

/// Opens sled, once more without its snapshot when that is what is damaged: a snapshot only
/// shortens the start, all that it says stands in the log as well.
pub(super) fn open_sled(records: &Path, cache_bytes: u64) -> Result<sled::Db, StoreError> {
    wait_for_log(records)?;
    match try_sled(records, cache_bytes) {
        Err(Refused::Snapshot) => {
            let moved = move_snapshots(records)?;
            tracing::warn!(moved, "the snapshot of the store was damaged and is moved aside");
            try_sled(records, cache_bytes).map_err(|refused| refused.told(records))
        }
        opened => opened.map_err(|refused| refused.told(records)),
    }
}

/// Waits until sled's own lock is free. Ours is held already; what still has sled's is a process
/// that is just being started, which lets go of it at once.
fn wait_for_log(records: &Path) -> Result<(), StoreError> {
    let log = records.join("db");
    if !log.exists() {
        return Ok(());
    }
    let file = File::options().write(true).open(&log);
    let file = file.map_err(|error| StoreError::open(&log, error))?;
    for _ in 0..100 {
        match file.try_lock() {
            Ok(()) => return file.unlock().map_err(|error| StoreError::open(&log, error)),
            Err(TryLockError::WouldBlock) => thread::sleep(Duration::from_millis(10)),
            Err(TryLockError::Error(error)) => return Err(StoreError::open(&log, error)),
        }
    }
    Err(StoreError::InUse { folder: records.to_owned() })
}

enum Refused {
    Snapshot,
    Other(sled::Error),
    Panic,
}

impl Refused {
    fn told(self, records: &Path) -> StoreError {
        match self {
            Self::Snapshot => StoreError::corrupt(records, "its log cannot be read"),
            Self::Panic => StoreError::corrupt(records, "sled gave up on its log"),
            Self::Other(sled::Error::Io(error)) => StoreError::open(records, error),
            Self::Other(error) => StoreError::corrupt(records, error),
        }
    }
}

fn try_sled(records: &Path, cache_bytes: u64) -> Result<sled::Db, Refused> {
    let config = sled::Config::default()
        .path(records)
        .cache_capacity(cache_bytes)
        // Between two flushes that somebody waits for, sled writes out by itself.
        .flush_every_ms(Some(500));
    // Some damaged logs make sled panic; nothing of it is left to be in a wrong state.
    match catch_unwind(AssertUnwindSafe(|| config.open())) {
        Ok(Ok(db)) => Ok(db),
        Ok(Err(sled::Error::Corruption { at: None, .. })) => Err(Refused::Snapshot),
        Ok(Err(error)) => Err(Refused::Other(error)),
        Err(_) => Err(Refused::Panic),
    }
}

fn move_snapshots(records: &Path) -> Result<usize, StoreError> {
    let mut moved = 0;
    for entry in fs::read_dir(records).map_err(reading("the state folder"))? {
        let path = entry.map_err(reading("the state folder"))?.path();
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        if name.starts_with("snap.") {
            let aside = path.with_file_name(format!("damaged-{name}"));
            fs::rename(&path, aside).map_err(writing("the state folder (a damaged snapshot)"))?;
            moved += 1;
        }
    }
    Ok(moved)
}

fn lock(root: &Path) -> Result<File, StoreError> {
    if !root.exists() {
        private::folder(root).map_err(|error| StoreError::open(root, error))?;
        let above = std::path::absolute(root).map_err(|error| StoreError::open(root, error))?;
        sync_folder(above.parent().unwrap_or(root))?;
    }
    private::folder(root).map_err(|error| StoreError::open(root, error))?;
    let path = root.join("lock");
    let mut options = private::options();
    let file = options.create(true).truncate(false).write(true).open(&path);
    let file = file.map_err(|error| StoreError::open(&path, error))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(StoreError::InUse { folder: root.to_owned() }),
        Err(TryLockError::Error(error)) => Err(StoreError::open(&path, error)),
    }
}

fn current(root: &Path) -> Result<u32, StoreError> {
    const UNFINISHED_COPY: &str = "a copy into this folder was not finished";
    if root.join(UNFINISHED).exists() {
        return Err(StoreError::corrupt(root, UNFINISHED_COPY));
    }
    let found = generations(root)?;
    match fs::read_to_string(root.join(CURRENT)) {
        Ok(text) => {
            let number = text.trim().parse().ok().filter(|number| found.contains(number));
            number.ok_or_else(|| StoreError::corrupt(root, "`current` names no generation"))
        }
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(StoreError::open(root, error)),
        // A first start that was cut short before sled had a file.
        Err(_) if found.iter().all(|number| !has_log(root, *number)) => Ok(FIRST),
        Err(_) => {
            Err(StoreError::corrupt(root, format!("`current` is missing: {UNFINISHED_COPY}")))
        }
    }
}

fn has_log(root: &Path, generation: u32) -> bool {
    root.join(format!("{RECORDS}{generation}")).join("db").exists()
}

fn generations(root: &Path) -> Result<Vec<u32>, StoreError> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root).map_err(|error| StoreError::open(root, error))? {
        let name = entry.map_err(|error| StoreError::open(root, error))?.file_name();
        let number: Option<u32> =
            name.to_str().and_then(|name| name.strip_prefix(RECORDS)?.parse().ok());
        found.extend(number);
    }
    Ok(found)
}
