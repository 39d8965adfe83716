//! The store: one sealed record a chat, in sled or in PostgreSQL. It knows no question and no text.
//!
//! Only this room names sled and the database. Reading and writing are synchronous; writes are on disk when
//! somebody called [`Store::flush`], which with sled one thread does for all who wait.

mod backend;
mod backup;
mod copying;
mod database;
mod envelope;
mod error;
mod export;
mod flusher;
mod folder;
mod hex;
mod inner;
mod key_slots;
mod ledger;
mod master_key;
mod migrate;
mod open;
mod private;
mod quarantine;
mod random;
mod read_only;
mod records;
mod scan;
mod seal;
mod sled_backend;
mod sled_counts;
mod sled_guard;
mod sled_store;
mod team;
mod tombstones;
mod verify;
mod voices;
mod write;

pub use crate::chat::ChatId;
pub use backend::{
    Committed, Expected, Loaded, LoadedTeam, Others, Replica, SweepTurn, Version, WriteOptions,
};
pub use copying::Copied;
pub use database::DatabaseConfig;
pub use error::StoreError;
pub use export::Exported;
pub use flusher::Sync;
pub use master_key::MasterKey;
pub use migrate::Target;
pub use open::{StoreConfig, expect_store};
pub use private::create_private;
pub use random::unguessable;
pub use read_only::readable;
pub use records::day_counts::DayCount;
pub use records::messages::HeardV1;
pub use records::team::{
    CallBackV1, CardV1, ConfirmationV1, GapV1, InvitationV1, LetterV1, MemberV1, MenuV1,
    NumberedV1, TeamV1, WeeklyCallV1,
};
pub use records::visible::{HourV1, VisibleV1};
pub use records::{
    AnswerV1, AnsweredV1, AttachmentV1, BeforeV1, CallV1, ConsentV1, ContactV1, DeskV1, ExtrasV1,
    FactV1, LineV1, LocationV1, MAX_BYTES, MessageV1, OtherV1, PendingV1, PlanV1, RateV1, Record,
    RecordV1, ReplyV1, ReportV1, Rest, SessionV1, VERSION, VenueV1,
};
pub use tombstones::Forgotten;
pub use verify::{LedgerSays, Verification};

use std::path::Path;
use std::sync::mpsc::channel;
use std::sync::{Arc, OnceLock};

use backend::Backend;
use jiff::civil::Date;
use tombstones::Tombstones;

/// The store. Cheap to clone; every clone is the same store.
#[derive(Clone)]
pub struct Store {
    backend: Arc<dyn Backend>,
    /// Where it is noted who is forgotten, for a restore; kept beside the store, not in it.
    tombstones: Arc<OnceLock<Tombstones>>,
}

impl Store {
    fn over(backend: Arc<dyn Backend>) -> Self {
        Self { backend, tombstones: Arc::default() }
    }

    /// The record of a chat; `None` when there is none, or its key was destroyed.
    ///
    /// # Errors
    ///
    /// [`StoreError::is_of_one_record`] says whether only this record is unreadable; then
    /// [`Store::set_aside`] lets the person start anew.
    pub fn record(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        self.load(chat).map(|loaded| loaded.record)
    }

    /// The same, with what a put that follows from it expects.
    pub fn load(&self, chat: ChatId) -> Result<Loaded, StoreError> {
        self.backend.load(chat)
    }

    /// Puts the record of a chat in the place of the one before: one write, not yet on disk.
    pub fn put(&self, chat: ChatId, record: &Record) -> Result<(), StoreError> {
        self.put_with(chat, record, WriteOptions::default()).map(drop)
    }

    /// The same with something beside it, if what is there is what was expected. It waits for the
    /// disk when the key is renewed.
    pub fn put_with(
        &self,
        chat: ChatId,
        record: &Record,
        options: WriteOptions<'_>,
    ) -> Result<Committed, StoreError> {
        if options.forget {
            self.note_forgotten(chat);
        }
        self.backend.commit(chat, record, options)
    }

    /// Forgets a chat for good, whatever is there: first its key is destroyed, then its record removed. On
    /// disk when it returns.
    pub fn forget(&self, chat: ChatId) -> Result<(), StoreError> {
        self.forget_expected(chat, Expected::Anything)
    }

    /// The same, if what is there is what was expected.
    pub fn forget_expected(&self, chat: ChatId, expected: Expected) -> Result<(), StoreError> {
        self.note_forgotten(chat);
        self.backend.forget(chat, expected)
    }

    /// From now on notes in a file beside the store who is forgotten, for the restore of an older backup. Where
    /// that cannot be, forgetting goes on, and the log says so.
    pub fn note_forgotten_in(&self, file: &Path, now: i64) {
        let opened = if self.is_shared() {
            Tombstones::open_shared(file, now)
        } else {
            Tombstones::open(file, now)
        };
        match opened {
            // Set once; a second call is of the same file.
            Ok(tombstones) => drop(self.tombstones.set(tombstones)),
            Err(error) => tracing::warn!(
                %error, file = %file.display(),
                "who is forgotten cannot be noted: the restore of an older backup would bring them back"
            ),
        }
    }

    /// Before the key is destroyed: after a crash in between the person is forgotten at the next sweep, or asks again.
    fn note_forgotten(&self, chat: ChatId) {
        let Some(tombstones) = self.tombstones.get() else { return };
        let last = self.record(chat).ok().flatten().map(|record| record.last);
        if let Err(error) = tombstones.note(self.backend.address(chat), last) {
            tracing::warn!(%error, "somebody is forgotten, and that could not be noted for a restore");
        }
    }

    /// Whether there is a record of a chat, whatever stands in it.
    pub fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        self.backend.knows(chat)
    }

    /// Calls `done`, from another thread, when all that was put before is on disk. After
    /// one failure every later flush fails, and so does every put.
    pub fn flush(&self, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        self.backend.flush(Box::new(done));
    }

    /// Waits until all that was put before is on disk.
    pub fn flush_now(&self) -> Result<(), StoreError> {
        let (told, outcome) = channel();
        self.flush(move |result| {
            // A person who waited may be gone; nobody is left to be told.
            let _ = told.send(result);
        });
        outcome
            .recv()
            .unwrap_or_else(|_| Err(StoreError::Flush { reason: "the flusher ended".into() }))
    }

    /// How many records there are.
    pub fn records(&self) -> Result<u64, StoreError> {
        self.backend.records()
    }

    /// The chats in which something is left to be done, replies to be sent or messages to be deleted: for
    /// the start after a crash.
    pub fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        self.backend.chats_with_unsent()
    }

    /// The chats whose due time is not after this second since 1970, the earliest first.
    pub fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        self.backend.due(now)
    }

    /// The chats whose record is one of those.
    pub fn chats_with(&self, is_one: impl Fn(&Record) -> bool) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        self.backend.each(&mut |opened| {
            // A record that cannot be read is dealt with when its person comes.
            if let Ok(Some(opened)) = opened
                && let Ok((chat, record)) = opened.record()
                && record.team.is_none()
                && is_one(&record)
            {
                chats.push(chat);
            }
            Ok(())
        })?;
        Ok(chats)
    }

    /// Shows every record of a chat that can be read, and gives how many cannot.
    pub fn each_record(&self, mut show: impl FnMut(&Record)) -> Result<u64, StoreError> {
        let mut unreadable = 0;
        self.backend.each(&mut |opened| {
            match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
                Ok(Some((_, record))) if record.team.is_none() => show(&record),
                Ok(_) => {}
                Err(error) if error.is_of_one_record() => unreadable += 1,
                Err(error) => return Err(error),
            }
            Ok(())
        })?;
        Ok(unreadable)
    }

    /// Notes that the retention sweep runs at this second since 1970, unless another process runs it.
    pub fn note_sweep(&self, now: i64) -> Result<SweepTurn, StoreError> {
        self.backend.note_sweep(now)
    }

    /// Sets the record of a chat aside, so that its person can start anew. `at` is the second
    /// since 1970; one record a person is kept so, the last.
    pub fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        self.backend.set_aside(chat, at)
    }

    /// How many records were set aside and are kept.
    pub fn aside(&self) -> Result<u64, StoreError> {
        self.backend.aside()
    }

    /// Sets every record aside of which the seal or the form is broken, and clears away what
    /// a crash left of persons who are forgotten. Gives how many were set aside.
    ///
    /// Records of a newer program stay: the older one may be here only for a day.
    pub fn tidy(&self, at: i64) -> Result<u64, StoreError> {
        self.backend.tidy(at)
    }

    /// Takes records away that were set aside before this second since 1970, keys first. Gives
    /// how many there were.
    pub fn sweep_aside(&self, before: i64) -> Result<u64, StoreError> {
        self.backend.sweep_aside(before)
    }

    /// Counts one of something on a day; on disk with the next flush.
    pub fn count(&self, day: Date, what: &str) -> Result<(), StoreError> {
        self.backend.count(day, what, 1)
    }

    /// Everything that was counted, by day.
    pub fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        self.backend.day_counts()
    }

    /// The channel's word for a recording.
    pub fn voice(&self, key: [u8; 16]) -> Result<Option<String>, StoreError> {
        self.backend.voice(key)
    }

    /// Remembers the channel's word for a recording; on disk with the next flush.
    pub fn put_voice(&self, key: [u8; 16], word: &str) -> Result<(), StoreError> {
        self.backend.put_voice(key, word)
    }

    /// Opens every record, and holds all of them against what is kept beside them.
    pub fn verify(&self) -> Result<Verification, StoreError> {
        self.backend.verify()
    }

    /// Whether other processes may have the same store open, so that a record can change behind our back.
    pub fn is_shared(&self) -> bool {
        self.backend.replica().is_some()
    }

    /// Who we are among the processes that share the store; 0 where nobody does.
    pub fn replica(&self) -> Replica {
        self.backend.replica().unwrap_or_default()
    }

    /// Tells the processes that share the store that this one lives, and gives those of them that live.
    pub fn beat(&self) -> Result<Others, StoreError> {
        self.backend.beat()
    }

    /// Whether this process is the one that does what only one of those that share the store may. Where nobody shares
    /// it, it is.
    pub fn leads(&self, others: &Others) -> Result<bool, StoreError> {
        self.backend.leads(others)
    }

    /// Tells the processes that share the store that this one ends, and leaves nothing unsent in its hands.
    pub fn leave(&self) -> Result<(), StoreError> {
        self.backend.leave()
    }
}

#[cfg(test)]
pub(crate) mod tests;
#[cfg(test)]
#[cfg(has_postgres)]
pub(crate) use database::tests as database_tests;
