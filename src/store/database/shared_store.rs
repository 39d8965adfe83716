//! An open store in a database.

use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Mutex};

use super::super::MasterKey;
use super::super::backend::Replica;
use super::super::seal::{Address, Sealer};
use super::connections::{Connections, Outages};
use super::finding::Sought;
use super::key_folder::KeyFolder;
use super::seen::Seen;
use super::together::Together;
use super::write::Write;

/// A store in a database. Cheap to clone.
#[derive(Clone)]
pub(super) struct SharedStore {
    pub(super) inner: Arc<Inner>,
}

pub(super) struct Inner {
    pub(super) master: MasterKey,
    pub(super) sealer: Sealer,
    pub(super) keys: KeyFolder,
    /// What each turn reads and writes; a write is on disk when it is answered.
    pub(super) connections: Connections,
    /// Writes that may be done again: which replies were sent.
    pub(super) lazy: Connections,
    /// The reads and writes of single rows, as they gather.
    pub(super) finds: Together<Sought>,
    pub(super) puts: Together<Write>,
    pub(super) lazy_puts: Together<Write>,
    /// How often the database went away, as any of them noticed.
    pub(super) outages: Outages,
    /// Where the team's record lies.
    pub(super) team: Address,
    pub(super) replica: Replica,
    /// What was seen of the other processes.
    pub(super) seen: Mutex<Seen>,
    pub(super) beats: AtomicU64,
}
