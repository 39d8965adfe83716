//! Going through all records of sled: unsent replies, due times.

use super::envelope;
use super::envelope::{Opened, Value};
use super::seal::Address;
use super::sled_guard::{read, write};
use super::sled_store::SledStore;
use super::{ChatId, StoreError};

impl SledStore {
    /// The chats in which something is left to be done, replies to be sent or messages to be deleted: for
    /// the start after a crash.
    pub(super) fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        self.each(|_, value, open| {
            if value.head.has_unsent()
                && let Ok(Some(opened)) = open()
            {
                chats.push(opened.chat()?);
            }
            Ok(())
        })?;
        Ok(chats)
    }

    /// The chats whose due time is not after this second since 1970, the earliest first.
    pub(super) fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        for key in self.inner.due.range(..due_key(now.saturating_add(1), None)).keys() {
            let key = read(|| key)?;
            let parts = key
                .split_first_chunk()
                .and_then(|(at, address)| Some((at, envelope::address(address)?)));
            let Some((at, address)) = parts else { continue };
            let opened = self.opened(address).ok().flatten();
            let record = opened.and_then(|opened| opened.record().ok());
            match record {
                Some((chat, record)) if record.due.map(ordered) == Some(*at) => chats.push(chat),
                // The time was changed since, or the person is forgotten.
                _ => drop(write(|| self.inner.due.remove(&key))?),
            }
        }
        Ok(chats)
    }

    pub(super) fn note_due(&self, address: Address, at: i64) -> Result<(), StoreError> {
        write(|| self.inner.due.insert(due_key(at, Some(address)), &[])).map(drop)
    }

    pub(super) fn unnote_due(&self, address: Address, at: i64) -> Result<(), StoreError> {
        write(|| self.inner.due.remove(due_key(at, Some(address)))).map(drop)
    }

    /// Visits every record; the last argument opens it.
    pub(super) fn each(
        &self,
        mut visit: impl FnMut(
            Address,
            &Value<'_>,
            &dyn Fn() -> Result<Option<Opened>, StoreError>,
        ) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for entry in &self.inner.records {
            let (key, bytes) = read(|| entry)?;
            if let (Some(address), Some(value)) = (envelope::address(&key), Value::parse(&bytes)) {
                visit(address, &value, &|| self.open_value(address, &bytes))?;
            }
        }
        Ok(())
    }
}

fn due_key(at: i64, address: Option<Address>) -> Vec<u8> {
    let address = address.as_ref().map_or([].as_slice(), |address| &address.0);
    [ordered(at).as_slice(), address].concat()
}

/// Bytes that sort as the numbers do, also below zero.
fn ordered(at: i64) -> [u8; 8] {
    (at ^ i64::MIN).to_be_bytes()
}
