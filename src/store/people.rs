//! Going through all records: unsent replies, due times, long silence, records set aside.

use super::guard::{read, write};
use super::seal::Spot;
use super::value::{self, Opened, Value};
use super::{ChatId, Store, StoreError};

impl Store {
    /// The chats that have replies which are not known to be sent: for the start after a crash.
    pub fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        self.each(|_, value, opened| {
            if value.head.has_unsent()
                && let Ok(Some(opened)) = opened()
            {
                chats.push(opened.chat()?);
            }
            Ok(())
        })?;
        Ok(chats)
    }

    /// The chats whose last word was before this second since 1970.
    pub fn silent_since(&self, before: i64) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        self.each(|_, _, opened| {
            // A record that cannot be read is dealt with when its person comes.
            if let Ok(Some(opened)) = opened()
                && let Ok((chat, record)) = opened.record()
                && record.last < before
            {
                chats.push(chat);
            }
            Ok(())
        })?;
        Ok(chats)
    }

    /// The chats whose due time is not after this second since 1970, the earliest first.
    pub fn due(&self, now: i64) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        for key in self.inner.due.range(..due_key(now.saturating_add(1), None)).keys() {
            let key = read(|| key)?;
            let parts =
                key.split_first_chunk().and_then(|(at, spot)| Some((at, value::spot(spot)?)));
            let Some((at, spot)) = parts else { continue };
            let opened = self.opened(spot).ok().flatten();
            let record = opened.and_then(|opened| opened.record().ok());
            match record {
                Some((chat, record)) if record.due.map(ordered) == Some(*at) => chats.push(chat),
                // The time was changed since, or the person is forgotten.
                _ => drop(write(|| self.inner.due.remove(&key))?),
            }
        }
        Ok(chats)
    }

    /// Sets a record that cannot be read aside, still sealed, so that its person can start anew.
    /// `at` is the second since 1970; one record a person is kept so, the last.
    pub fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        let inner = &self.inner;
        inner.flusher.check()?;
        let spot = inner.sealer.spot(chat);
        let Some(bytes) = read(|| inner.records.get(spot.0))? else { return Ok(()) };
        let before = write(|| inner.aside.insert(spot.0, value::aside(at, &bytes)))?;
        let old = write(|| inner.records.remove(spot.0))?;
        inner.tally.replaced(old.as_deref(), None);
        let value = before.as_deref().and_then(value::of_aside).and_then(Value::parse);
        if let Some(value) = value {
            let destroyed = inner.keys.destroy(spot, &[value.slot])?;
            inner.keys.free(&destroyed);
        }
        Ok(())
    }

    /// How many records were set aside and are kept.
    pub fn aside(&self) -> u64 {
        self.inner.aside.len() as u64
    }

    pub(super) fn note_due(&self, spot: Spot, at: i64) -> Result<(), StoreError> {
        self.inner.flusher.check()?;
        write(|| self.inner.due.insert(due_key(at, Some(spot)), &[])).map(drop)
    }

    pub(super) fn unnote_due(&self, spot: Spot, at: i64) -> Result<(), StoreError> {
        write(|| self.inner.due.remove(due_key(at, Some(spot)))).map(drop)
    }

    /// Visits every record; `opened` opens it.
    pub(super) fn each(
        &self,
        mut visit: impl FnMut(
            Spot,
            &Value<'_>,
            &dyn Fn() -> Result<Option<Opened>, StoreError>,
        ) -> Result<(), StoreError>,
    ) -> Result<(), StoreError> {
        for entry in &self.inner.records {
            let (key, bytes) = read(|| entry)?;
            if let (Some(spot), Some(value)) = (value::spot(&key), Value::parse(&bytes)) {
                visit(spot, &value, &|| self.open_value(spot, &bytes))?;
            }
        }
        Ok(())
    }
}

fn due_key(at: i64, spot: Option<Spot>) -> Vec<u8> {
    let spot = spot.as_ref().map_or([].as_slice(), |spot| &spot.0);
    [ordered(at).as_slice(), spot].concat()
}

/// Bytes that sort as the numbers do, also below zero.
fn ordered(at: i64) -> [u8; 8] {
    (at ^ i64::MIN).to_be_bytes()
}
