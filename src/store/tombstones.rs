//! Who was forgotten, kept beside the state folder and out of reach of its backups: restoring an older backup
//! brings nobody back who asked to be forgotten after it was made.
//!
//! A line holds a hash of the address of the person, which is itself a keyed hash of the chat, and the moment of
//! their last word. A record of a backup is of somebody forgotten when it is not newer than that word: who came
//! back and talked again is somebody with a newer record.

use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use data_encoding::HEXLOWER;
use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::private;
use super::seal::Address;

const MAGIC: &str = "aanspraak forgotten 1";
/// Written where the last word is not known: then every record of the person is older.
const UNKNOWN: &str = "-";
/// No backup may be kept for longer than talks can be (365 days); after that the lines have no use.
const KEPT_SECONDS: i64 = 400 * 24 * 60 * 60;

/// The file that forgetting adds to.
pub(super) struct Tombstones {
    file: Mutex<File>,
}

/// Who was forgotten, as read from the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Forgotten {
    /// Since when the file has been kept, in seconds since 1970; `None` when there is none.
    pub since: Option<i64>,
    last_words: HashMap<String, i64>,
}

impl Tombstones {
    /// Opens the file, or makes it, and leaves out what is too old to be in any backup.
    pub(super) fn open(path: &Path, now: i64) -> io::Result<Self> {
        let mut kept = Forgotten::read(path)?;
        let since = *kept.since.get_or_insert(now);
        kept.last_words.retain(|_, last| *last > now.saturating_sub(KEPT_SECONDS));
        let beside = path.with_extension("forgotten-new");
        let mut options = private::options();
        let mut file = options.write(true).create(true).truncate(true).open(&beside)?;
        writeln!(file, "{MAGIC} {since}")?;
        for (hash, last) in &kept.last_words {
            writeln!(file, "{}", line(hash, Some(*last).filter(|last| *last < i64::MAX)))?;
        }
        file.sync_all()?;
        fs::rename(&beside, path)?;
        Ok(Self { file: Mutex::new(file) })
    }

    /// The same where several processes add to the file: it is made once and only ever added to, so that no process
    /// writes into a file that another one has put away. What is too old stays, and does no harm.
    pub(super) fn open_shared(path: &Path, now: i64) -> io::Result<Self> {
        if !path.exists() {
            make(path, now)?;
        }
        Forgotten::read(path)?;
        let file = private::options().append(true).open(path)?;
        Ok(Self { file: Mutex::new(file) })
    }

    /// Notes somebody whose last word was at this second since 1970; on disk when it returns.
    pub(super) fn note(&self, address: Address, last: Option<i64>) -> io::Result<()> {
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        // One write, between which no line of another process comes.
        file.write_all(format!("{}\n", line(&hash(address), last)).as_bytes())?;
        file.sync_data()
    }
}

impl Forgotten {
    /// Reads the file; where there is none, nobody is known to be forgotten.
    ///
    /// # Errors
    ///
    /// The system's, and `InvalidData` for another file.
    pub fn read(path: &Path) -> io::Result<Self> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::default()),
            read => read?,
        };
        let mut lines = text.lines();
        let since = lines.next().and_then(|head| head.strip_prefix(MAGIC)?.trim().parse().ok());
        if since.is_none() {
            return Err(io::Error::new(io::ErrorKind::InvalidData, "not a list of the forgotten"));
        }
        let mut read = Self { since, ..Self::default() };
        // A line that a crash cut off was never confirmed.
        for (hash, last) in lines.filter_map(|line| line.split_once(' ')) {
            let last = if last == UNKNOWN { Some(i64::MAX) } else { last.parse().ok() };
            let newest = read.last_words.entry(hash.to_owned()).or_insert(i64::MIN);
            *newest = last.unwrap_or(i64::MIN).max(*newest);
        }
        Ok(read)
    }

    /// Whether a record with this last word is of somebody who was forgotten after it.
    pub(super) fn holds(&self, address: Address, last: i64) -> bool {
        self.last_words.get(&hash(address)).is_some_and(|forgotten| last <= *forgotten)
    }

    /// Whether there is nobody.
    pub fn is_empty(&self) -> bool {
        self.last_words.is_empty()
    }
}

/// Makes the file, whole from the first moment, unless another process made it.
fn make(path: &Path, now: i64) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut file = NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
    writeln!(file, "{MAGIC} {now}")?;
    file.as_file().sync_all()?;
    match file.persist_noclobber(path) {
        Err(error) if error.error.kind() != io::ErrorKind::AlreadyExists => Err(error.error),
        _ => Ok(()),
    }
}

fn line(hash: &str, last: Option<i64>) -> String {
    format!("{hash} {}", last.map_or_else(|| UNKNOWN.to_owned(), |last| last.to_string()))
}

/// Not the address itself: with that, the file would show which record of a backup is meant.
fn hash(address: Address) -> String {
    let sum = Sha256::new_with_prefix(b"aanspraak forgotten").chain_update(address.0).finalize();
    HEXLOWER.encode(sum.first_chunk::<16>().map_or(&[], |half| half))
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: Address = Address([1; 32]);
    const TWO: Address = Address([2; 32]);

    #[test]
    fn who_was_forgotten_is_known_over_a_start_and_who_came_back_is_somebody_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.forgotten");
        assert_eq!(Forgotten::read(&path).unwrap(), Forgotten::default());
        let now = 1_790_000_000;
        let list = Tombstones::open(&path, now).unwrap();
        list.note(ONE, Some(now - 10)).unwrap();
        list.note(TWO, None).unwrap();
        drop(list);
        drop(Tombstones::open(&path, now + 1).unwrap());
        let read = Forgotten::read(&path).unwrap();
        assert_eq!(read.since, Some(now));
        assert!(read.holds(ONE, now - 10) && !read.holds(ONE, now - 9));
        assert!(read.holds(TWO, i64::MAX) && !read.holds(Address([3; 32]), 0));
        let text = fs::read_to_string(&path).unwrap();
        assert!(!text.contains(&HEXLOWER.encode(&ONE.0)), "{text}");
        // After more than a year no backup holds them any more.
        drop(Tombstones::open(&path, now + KEPT_SECONDS).unwrap());
        assert!(!Forgotten::read(&path).unwrap().holds(ONE, now - 10));
    }

    #[test]
    fn several_processes_add_to_one_file() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("keys.forgotten");
        let now = 1_790_000_000;
        let one = Tombstones::open_shared(&path, now).unwrap();
        one.note(ONE, Some(now - 10)).unwrap();
        let other = Tombstones::open_shared(&path, now + 1).unwrap();
        other.note(TWO, None).unwrap();
        one.note(Address([3; 32]), Some(now)).unwrap();
        let read = Forgotten::read(&path).unwrap();
        assert_eq!(read.since, Some(now));
        assert!(read.holds(ONE, now - 10) && read.holds(TWO, now) && !read.holds(ONE, now));
        assert!(read.holds(Address([3; 32]), now));
    }

    #[test]
    fn another_file_of_that_name_is_left_as_it_is() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("state.forgotten");
        fs::write(&path, "my notes").unwrap();
        assert!(Tombstones::open(&path, 1).is_err());
        assert_eq!(fs::read_to_string(&path).unwrap(), "my notes");
    }
}
