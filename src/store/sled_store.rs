//! The records in sled, in a folder that one process has for itself.

use std::sync::Arc;
use std::sync::mpsc::channel;

use super::envelope::{self, Opened, Value};
use super::inner::Inner;
use super::seal::Address;
use super::sled_guard::{self, read};
use super::{ChatId, Record, StoreError};

/// A store in a folder.
#[derive(Clone)]
pub(super) struct SledStore {
    pub(super) inner: Arc<Inner>,
}

impl SledStore {
    /// The record of a chat; `None` when there is none, or its key was destroyed.
    pub(super) fn record(&self, chat: ChatId) -> Result<Option<Record>, StoreError> {
        let opened = self.opened(self.inner.sealer.address(chat))?;
        opened.map(|opened| opened.record().map(|(_, record)| record)).transpose()
    }

    /// Forgets a chat for good: first its key is overwritten, then its record removed, then all
    /// of it brought to disk. Waits for the disk; not to be called from a `done` of a flush.
    pub(super) fn forget(&self, chat: ChatId) -> Result<(), StoreError> {
        self.writing(|| self.forget_at(self.inner.sealer.address(chat)))
    }

    /// Waits until all that was put before is on disk.
    pub(super) fn flush_now(&self) -> Result<(), StoreError> {
        let (told, outcome) = channel();
        self.inner.flusher.flush(move |result| {
            // A person who waited may be gone; nobody is left to be told.
            let _ = told.send(result);
        });
        outcome
            .recv()
            .unwrap_or_else(|_| Err(StoreError::Flush { reason: "the flusher ended".into() }))
    }

    /// Whether there is a record of a chat, whatever stands in it.
    pub(super) fn knows(&self, chat: ChatId) -> Result<bool, StoreError> {
        read(|| self.inner.records.contains_key(self.inner.sealer.address(chat).0))
    }

    /// Does something that writes, unless the store takes nothing any more. From the first failure
    /// on, which may have left half of it behind, it does not.
    pub(super) fn writing<T>(
        &self,
        work: impl FnOnce() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        self.inner.flusher.check()?;
        work().inspect_err(|error| {
            if error.is_final() {
                self.inner.flusher.fail(error);
            }
        })
    }

    pub(super) fn opened(&self, address: Address) -> Result<Option<Opened>, StoreError> {
        let Some(bytes) = read(|| self.inner.records.get(address.0))? else { return Ok(None) };
        self.open_value(address, &bytes)
    }

    /// Opens a stored value; `None` when the key of its person was destroyed.
    pub(super) fn open_value(
        &self,
        address: Address,
        bytes: &[u8],
    ) -> Result<Option<Opened>, StoreError> {
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
