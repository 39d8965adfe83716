//! The store: one sealed record a chat, in sled. It knows no question and no text.
//!
//! Only this room names sled. Reading and writing are synchronous; writes reach the disk when
//! somebody calls [`Store::flush`], which one thread does for all who wait.

mod backup;
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
mod open;
mod private;
mod quarantine;
mod random;
mod records;
mod scan;
mod seal;
mod sled_guard;
mod team;
mod verify;
mod write;

pub use crate::chat::ChatId;
pub use backup::Copied;
pub use error::StoreError;
pub use export::Exported;
pub use flusher::Sync;
pub use master_key::MasterKey;
pub use open::{StoreConfig, expect_store};
pub use private::create_private;
pub use random::unguessable;
pub use records::day_counts::DayCount;
pub use records::messages::HeardV1;
pub use records::team::{
    CallBackV1, CardV1, GapV1, InvitationV1, LetterV1, MemberV1, MenuV1, TeamV1, WeeklyCallV1,
};
pub use records::{
    AnswerV1, AnsweredV1, AttachmentV1, BeforeV1, CallV1, ConsentV1, DeskV1, FactV1, LineV1,
    MAX_BYTES, MessageV1, OtherV1, PendingV1, PlanV1, Record, RecordV1, ReplyV1, ReportV1, Rest,
    SessionV1, VERSION,
};
pub use verify::{LedgerSays, Verification};
pub use write::WriteOptions;

use std::sync::Arc;
use std::sync::mpsc::channel;

use envelope::{Opened, Value};
use inner::Inner;
use seal::Address;
use sled_guard::read;

/// The store. Cheap to clone; every clone is the same store.
#[derive(Clone)]
pub struct Store {
    inner: Arc<Inner>,
}

impl Store {
    /// The record of a chat; `None` when there is none, or its key was destroyed.
    ///
    /// # Errors
    ///
    /// [`StoreError::is_of_one_record`] says whether only this record is unreadable; then
    /// [`Store::set_aside`] lets the person start anew.
    pub fn record(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let opened = self.opened(self.inner.sealer.address(chat))?;
        opened.map(|opened| opened.record().map(|(_, record)| record)).transpose()
    }

    /// Forgets a chat for good: first its key is overwritten, then its record removed, then all
    /// of it brought to disk. Waits for the disk; not to be called from a `done` of a flush.
    pub fn forget(&self, chat: ChatId) -> Result<(), StoreError> {
        self.writing(|| self.forget_at(self.inner.sealer.address(chat)))
    }

    /// Calls `done`, from the flusher's thread, when all that was put before is on disk. After
    /// one failure every later flush fails, and so does every put.
    pub fn flush(&self, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        self.inner.flusher.flush(done);
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
    pub fn records(&self) -> u64 {
        self.inner.tally.ledger(false).records
    }

    /// Does something that writes, unless the store takes nothing any more. From the first failure
    /// on, which may have left half of it behind, it does not.
    fn writing<T>(&self, work: impl FnOnce() -> Result<T, StoreError>) -> Result<T, StoreError> {
        self.inner.flusher.check()?;
        work().inspect_err(|error| {
            if error.is_final() {
                self.inner.flusher.fail(error);
            }
        })
    }

    fn opened(&self, address: Address) -> Result<Option<Opened>, StoreError> {
        let Some(bytes) = read(|| self.inner.records.get(address.0))? else { return Ok(None) };
        self.open_value(address, &bytes)
    }

    /// Opens a stored value; `None` when the key of its person was destroyed.
    fn open_value(&self, address: Address, bytes: &[u8]) -> Result<Option<Opened>, StoreError> {
        let value = Value::parse(bytes).ok_or(StoreError::Seal)?;
        let Some(key) = self.inner.keys.key(address, value.slot)? else { return Ok(None) };
        let plain = key.open(address, &value.head.bytes(), value.sealed)?;
        Ok(Some(Opened { head: value.head, plain }))
    }

    fn forget_at(&self, address: Address) -> Result<(), StoreError> {
        let inner = &self.inner;
        let record = read(|| inner.records.get(address.0))?;
        let aside = read(|| inner.aside.get(address.0))?;
        let values = [record.as_deref(), aside.as_deref().and_then(envelope::of_aside)];
        let slots = values.into_iter().flatten().filter_map(Value::parse).map(|value| value.slot);
        let due = self.opened(address).ok().flatten().and_then(|opened| opened.record().ok());
        let destroyed = inner.keys.destroy(address, &slots.collect::<Vec<_>>())?;
        let old = sled_guard::write(|| inner.records.remove(address.0))?;
        inner.tally.replaced(old.as_deref(), None);
        sled_guard::write(|| inner.aside.remove(address.0))?;
        if let Some(due) = due.and_then(|(_, record)| record.due) {
            self.unnote_due(address, due)?;
        }
        self.flush_now()?;
        inner.keys.free(&destroyed);
        Ok(())
    }
}

#[cfg(test)]
pub(crate) mod tests;
