//! What the store asks of whatever keeps the records: sled in a folder, or PostgreSQL.
//!
//! The interface is as narrow as the exchange allows. Every call may wait (for the disk, for a database), so
//! nothing here is async: a shell that must not wait gives the call to a thread.

use jiff::civil::Date;

use super::envelope::Opened;
use super::records::day_counts::DayCount;
use super::records::team::TeamV1;
use super::seal::Address;
use super::verify::Verification;
use super::{ChatId, MasterKey, Record, StoreError};

/// Is told how a flush went.
pub(super) type FlushDone = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

/// Is shown one record after the other; `None` for one whose key was destroyed.
pub(super) type Visit<'v> =
    dyn FnMut(Result<Option<Opened>, StoreError>) -> Result<(), StoreError> + 'v;

/// The same for records that were set aside, with the second since 1970 at which that was.
pub(super) type VisitAside<'v> =
    dyn FnMut(Result<(i64, Opened), StoreError>) -> Result<(), StoreError> + 'v;

/// Which writing of a record it is, and under which key. Numbers without meaning: two are the same, or not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version {
    pub(super) number: i64,
    pub(super) key: i64,
}

/// What must be in the place of a record when another one is put there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Expected {
    /// Anything: who puts sees to it that nobody else does, or wants to go over it.
    #[default]
    Anything,
    /// No record.
    Nothing,
    /// The record as it was when it was loaded.
    Version(Version),
}

/// A record as it is now.
#[derive(Debug)]
pub struct Loaded {
    /// The record; none when there is none, or its key was destroyed.
    pub record: Option<Record>,
    /// What a put that follows from it expects.
    pub expected: Expected,
    /// Which team there is now.
    pub team: Version,
}

/// The team as it is now.
#[derive(Debug, Default)]
pub struct LoadedTeam {
    /// The team.
    pub team: TeamV1,
    /// What a put that follows from it expects.
    pub expected: Expected,
    /// Which team it is.
    pub version: Version,
}

/// What was put.
#[derive(Clone, Copy, Debug)]
pub struct Committed {
    /// The size of the record in bytes.
    pub bytes: usize,
    /// What the next put of the record expects.
    pub expected: Expected,
    /// The same for the team, where it was put as well.
    pub team: Version,
}

/// What else happens in the write that puts a record.
#[expect(clippy::struct_excessive_bools, reason = "each is asked for by itself")]
#[derive(Clone, Copy, Debug, Default)]
pub struct WriteOptions<'a> {
    /// What must be there, or nothing is put: [`StoreError::Raced`]. A store that one process has for itself does not
    /// look: who holds the chat there is alone.
    pub expected: Expected,
    /// The team is this from here on: after a crash both are there, or neither.
    pub team: Option<&'a TeamV1>,
    /// What must be in the place of the team.
    pub team_expected: Expected,
    /// The record goes under a new key. When this returns the old one is destroyed, so that old
    /// pages of the store say nothing of what the record held before.
    pub renew: bool,
    /// The same for the record of the team.
    pub renew_team: bool,
    /// The person is forgotten: also what was set aside goes, and all that was there before is under destroyed keys.
    pub forget: bool,
    /// The write may be lost in a crash of the machine, until the next one that may not: it notes what can be
    /// done again.
    pub lazy: bool,
}

/// Whose turn the retention sweep is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SweepTurn {
    /// Ours; with the second since 1970 at which the one before ran.
    Ours(Option<i64>),
    /// Another process swept a short while ago.
    Others,
}

/// A process among those that share a store; 0 where nobody shares it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Replica(pub u64);

/// Whatever keeps the records.
pub(super) trait Backend: Send + Sync {
    /// The record of a chat, and which team there is.
    fn load(&self, chat: ChatId) -> Result<Loaded, StoreError>;

    /// Puts a record, if what is there is what was expected. On disk at the latest with the next flush.
    fn commit(
        &self,
        chat: ChatId,
        record: &Record,
        options: WriteOptions<'_>,
    ) -> Result<Committed, StoreError>;

    /// Destroys the keys of a chat and removes its record, if what is there is what was expected.
    fn forget(&self, chat: ChatId, expected: Expected) -> Result<(), StoreError>;

    /// Whether there is a record of a chat, whatever stands in it.
    fn knows(&self, chat: ChatId) -> Result<bool, StoreError>;

    /// Calls `done` when all that was put before is on disk.
    fn flush(&self, done: FlushDone);

    /// How many records there are.
    fn records(&self) -> Result<u64, StoreError>;

    /// Visits every record.
    fn each(&self, visit: &mut Visit<'_>) -> Result<(), StoreError>;

    /// The chats with replies that are not known to be sent.
    fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError>;

    /// The chats whose due time is not after this second since 1970, the earliest first.
    fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError>;

    /// Notes that the retention sweep runs at this second since 1970, unless another process runs it.
    fn note_sweep(&self, now: i64) -> Result<SweepTurn, StoreError>;

    /// Sets the record of a chat aside.
    fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError>;

    /// How many records were set aside and are kept.
    fn aside(&self) -> Result<u64, StoreError>;

    /// Visits every record that was set aside.
    fn each_aside(&self, visit: &mut VisitAside<'_>) -> Result<(), StoreError>;

    /// Sets every record aside that is broken, and clears away what a crash left of persons who are forgotten.
    fn tidy(&self, at: i64) -> Result<u64, StoreError>;

    /// Destroys records that were set aside before this second since 1970.
    fn sweep_aside(&self, before: i64) -> Result<u64, StoreError>;

    /// Counts something on a day.
    fn count(&self, day: Date, what: &str, times: u64) -> Result<(), StoreError>;

    /// Everything that was counted, by day.
    fn day_counts(&self) -> Result<Vec<DayCount>, StoreError>;

    /// Opens every record, and holds all of them against what is kept beside them.
    fn verify(&self) -> Result<Verification, StoreError>;

    /// The channel's word for a recording.
    fn voice(&self, key: [u8; 16]) -> Result<Option<String>, StoreError>;

    /// Remembers the channel's word for a recording.
    fn put_voice(&self, key: [u8; 16], word: &str) -> Result<(), StoreError>;

    /// Puts a record of another store, also one that this program cannot read.
    fn take_over(&self, opened: &Opened) -> Result<(), StoreError>;

    /// Puts a record that another store had set aside.
    fn take_over_aside(&self, at: i64, opened: &Opened) -> Result<(), StoreError>;

    /// Where the record of a chat lies.
    fn address(&self, chat: ChatId) -> Address;

    /// How much memory sled may take for the cache of a copy, in bytes.
    fn cache_bytes(&self) -> u64;

    /// The key over all keys.
    fn master(&self) -> &MasterKey;

    /// Whether a process that serves people has the store open beside us.
    fn is_in_use(&self) -> Result<bool, StoreError>;

    /// Who we are among the processes that share the store; none where nobody shares it.
    fn replica(&self) -> Option<Replica>;

    /// Tells the other processes that this one lives, and gives those that do as well. Without one that shares the
    /// store: nobody.
    fn beat(&self) -> Result<Others, StoreError>;

    /// Whether this process is the one that does what only one of them may: who did it last, as long as that one is
    /// among those that live.
    fn leads(&self, others: &Others) -> Result<bool, StoreError>;

    /// Tells the other processes that this one ends in order.
    fn leave(&self) -> Result<(), StoreError>;
}

/// The other processes that share a store, as far as they live.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Others {
    living: Vec<Replica>,
    was_away: bool,
}

impl Others {
    pub(super) fn new(mut living: Vec<Replica>, was_away: bool) -> Self {
        living.sort_unstable();
        Self { living, was_away }
    }

    /// Whether the database was away since the last beat: what it was told last, to be noted when there is time, may be
    /// forgotten.
    pub fn was_away(&self) -> bool {
        self.was_away
    }

    /// Whether a process lives.
    pub fn lives(&self, replica: Replica) -> bool {
        self.living.contains(&replica)
    }
}
