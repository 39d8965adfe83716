//! What can go wrong in the store, told for operators: what, where, and what to do. Never a chat,
//! never content.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use thiserror::Error;

/// What can go wrong in the store.
#[derive(Clone, Debug, Error)]
pub enum StoreError {
    /// The folder cannot be opened.
    #[error("cannot open the store at {folder}: {reason}")]
    Open {
        /// The state folder, or the file in it.
        folder: PathBuf,
        /// What the system or sled said.
        reason: Arc<str>,
    },
    /// There is no store where one was expected.
    #[error("there is no store at {folder}; name the state folder of the bot with --state")]
    Missing {
        /// The state folder.
        folder: PathBuf,
    },
    /// Another process, or another handle of this one, holds the folder.
    #[error(
        "the store at {folder} is in use by another process; stop that one first, \
         or give this one another state folder"
    )]
    InUse {
        /// The state folder.
        folder: PathBuf,
    },
    /// The folder holds something that is no store, or a damaged one.
    #[error(
        "the store at {folder} is damaged: {reason}; move the folder away and restore a backup"
    )]
    Corrupt {
        /// The state folder, or the file in it.
        folder: PathBuf,
        /// What was found.
        reason: Arc<str>,
    },
    /// Something could not be read.
    #[error("cannot read {what}: {reason}")]
    Read {
        /// What was to be read.
        what: &'static str,
        /// What the system or sled said.
        reason: Arc<str>,
    },
    /// Something could not be written; nothing that comes later is accepted either.
    #[error(
        "cannot write {what}: {reason}; check the free space of the state folder and start again"
    )]
    Write {
        /// What was to be written.
        what: &'static str,
        /// What the system or sled said.
        reason: Arc<str>,
    },
    /// What was written could not be brought to disk; the store accepts nothing from here on.
    #[error(
        "cannot flush the store to disk: {reason}; nothing is accepted until a new start, \
         check the disk of the state folder"
    )]
    Flush {
        /// What the system or sled said.
        reason: Arc<str>,
    },
    /// A record was opened, but this program cannot read what is in it.
    #[error("a record of version {version} cannot be read by this program")]
    Record {
        /// The version that the record says it has; 0 when even that is unreadable.
        version: u32,
    },
    /// The seal of a record, or of the key of its person, is broken.
    #[error("the seal of a record is broken; a backup may hold it whole")]
    Seal,
    /// A record is larger than a record may be.
    #[error("a record of {bytes} bytes is larger than the {limit} that a record may have")]
    TooLarge {
        /// Its size in bytes.
        bytes: usize,
        /// The largest size in bytes.
        limit: usize,
    },
    /// The key file, or the key in it, is no good.
    #[error("the key file {file}: {reason}")]
    KeyFile {
        /// Where the key was looked for.
        file: PathBuf,
        /// What is wrong, and what to do.
        reason: Arc<str>,
    },
    /// A key that is not 64 hexadecimal digits.
    #[error("a key is 64 hexadecimal digits")]
    KeyForm,
    /// The store was sealed under another key.
    #[error(
        "the store at {folder} was sealed under another key; give the key that it was made with, \
         there is no way in without it"
    )]
    KeyMismatch {
        /// The state folder.
        folder: PathBuf,
    },
    /// A folder that must be fresh holds something.
    #[error("{folder} already holds a store; give an empty folder, or move this one away first")]
    NotEmpty {
        /// The folder.
        folder: PathBuf,
    },
    /// A backup is not whole, so that it must not take the place of anything.
    #[error(
        "the backup at {folder} is not whole ({missing} records missing, {unreadable} unreadable); \
         take another one, or export what is left of it and import that"
    )]
    Backup {
        /// The folder of the backup.
        folder: PathBuf,
        /// Records that should be there.
        missing: u64,
        /// Records that are there and cannot be opened.
        unreadable: u64,
    },
    /// An export, an import or a backup cannot go on; the store itself is as it was.
    #[error("{what} cannot go on: {reason}")]
    Transfer {
        /// Which of them.
        what: &'static str,
        /// What the system or sled said.
        reason: Arc<str>,
    },
    /// The database cannot be reached, or says no.
    #[error("the store in a database ({place}): {reason}")]
    Database {
        /// Where it is, without a password.
        place: Arc<str>,
        /// What it said.
        reason: Arc<str>,
    },
    /// Another process changed the record meanwhile: nothing was put, and the turn is to be run again.
    #[error("another process changed the record meanwhile")]
    Raced,
    /// A line of an import cannot be read; the lines before it are in the store.
    #[error("line {line} of the import is no record: expected {{\"chat\":…,\"record\":{{…}}}}")]
    Import {
        /// The line, from 1.
        line: usize,
    },
}

impl StoreError {
    /// Whether the store takes nothing any more, so that the process should end with this error.
    pub fn is_final(&self) -> bool {
        // After a failed write sled fails in reading as well.
        let disk = matches!(self, Self::Read { .. } | Self::Write { .. } | Self::Flush { .. });
        disk || matches!(self, Self::Corrupt { .. } | Self::Database { .. })
    }

    /// Whether only this one record is unreadable, so that its person can start anew.
    pub fn is_of_one_record(&self) -> bool {
        matches!(self, Self::Record { .. } | Self::Seal)
    }

    /// Whether another process was quicker, so that the same must be worked out once more.
    pub fn is_lost_race(&self) -> bool {
        matches!(self, Self::Raced)
    }

    pub(super) fn open(folder: &Path, reason: impl ToString) -> Self {
        Self::Open { folder: folder.to_owned(), reason: reason.to_string().into() }
    }

    pub(super) fn corrupt(folder: &Path, reason: impl ToString) -> Self {
        Self::Corrupt { folder: folder.to_owned(), reason: reason.to_string().into() }
    }

    pub(super) fn read(what: &'static str, reason: impl ToString) -> Self {
        Self::Read { what, reason: reason.to_string().into() }
    }

    pub(super) fn write(what: &'static str, reason: impl ToString) -> Self {
        Self::Write { what, reason: reason.to_string().into() }
    }

    pub(super) fn database(place: &str, reason: impl ToString) -> Self {
        Self::Database { place: place.into(), reason: reason.to_string().into() }
    }

    pub(super) fn transfer(what: &'static str, reason: impl ToString) -> Self {
        Self::Transfer { what, reason: reason.to_string().into() }
    }

    pub(super) fn key_file(file: &Path, reason: impl ToString) -> Self {
        Self::KeyFile { file: file.to_owned(), reason: reason.to_string().into() }
    }
}

/// Turns an error of the system into one that says what was being written.
pub(super) fn writing(what: &'static str) -> impl Fn(io::Error) -> StoreError {
    move |error| StoreError::write(what, error)
}

/// Turns an error of the system into one that says what was being read.
pub(super) fn reading(what: &'static str) -> impl Fn(io::Error) -> StoreError {
    move |error| StoreError::read(what, error)
}
