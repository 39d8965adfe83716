//! Records that cannot be read: kept apart for a while, still sealed, so that their persons can
//! start anew.

use super::ChatId;
use super::backend::VisitAside;
use super::envelope;
use super::envelope::Value;
use super::error::StoreError;
use super::records::VERSION;
use super::seal::Address;
use super::sled_guard::{read, write};
use super::sled_store::SledStore;

impl SledStore {
    /// Sets the record of a chat aside, so that its person can start anew. `at` is the second
    /// since 1970; one record a person is kept so, the last.
    pub(super) fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(chat);
        let Some(bytes) = read(|| self.inner.records.get(address.0))? else { return Ok(()) };
        self.writing(|| self.keep_aside(address, &bytes, at))
    }

    /// How many records were set aside and are kept.
    pub(super) fn aside(&self) -> u64 {
        self.inner.aside.len() as u64
    }

    /// Visits every record that was set aside, with the second since 1970 at which that was.
    pub(super) fn each_aside(&self, visit: &mut VisitAside<'_>) -> Result<(), StoreError> {
        for entry in &self.inner.aside {
            let (key, bytes) = read(|| entry)?;
            let parts = envelope::address(&key)
                .zip(envelope::aside_at(&bytes))
                .zip(envelope::of_aside(&bytes));
            let Some(((address, at), bytes)) = parts else { continue };
            let opened = self.open_value(address, bytes);
            visit(opened.and_then(|opened| Ok((at, opened.ok_or(StoreError::Seal)?))))?;
        }
        Ok(())
    }

    /// Sets every record aside of which the seal or the form is broken, and clears away what
    /// a crash left of persons who are forgotten. Gives how many were set aside.
    ///
    /// Records of a newer program stay: the older one may be here only for a day.
    pub(super) fn tidy(&self, at: i64) -> Result<u64, StoreError> {
        self.writing(|| self.tidy_all(at))
    }

    fn tidy_all(&self, at: i64) -> Result<u64, StoreError> {
        let mut broken = 0;
        for entry in &self.inner.records {
            let (key, bytes) = read(|| entry)?;
            let Some(address) = envelope::address(&key) else { continue };
            let opened = self.open_value(address, &bytes);
            match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
                Ok(Some(_)) => {}
                Ok(None) => self.remove(address, &bytes)?,
                Err(StoreError::Record { version }) if version > VERSION.into() => {}
                Err(error) if error.is_of_one_record() => {
                    self.keep_aside(address, &bytes, at)?;
                    broken += 1;
                }
                Err(error) => return Err(error),
            }
        }
        Ok(broken)
    }

    /// Takes records away that were set aside before this second since 1970, keys first. Gives
    /// how many there were.
    pub(super) fn sweep_aside(&self, before: i64) -> Result<u64, StoreError> {
        self.writing(|| self.sweep_all_aside(before))
    }

    fn sweep_all_aside(&self, before: i64) -> Result<u64, StoreError> {
        let mut swept = 0;
        for entry in &self.inner.aside {
            let (key, bytes) = read(|| entry)?;
            if envelope::aside_at(&bytes).is_some_and(|at| at >= before) {
                continue;
            }
            if let Some(address) = envelope::address(&key) {
                self.destroy_aside(address, &bytes)?;
            }
            write(|| self.inner.aside.remove(&key))?;
            swept += 1;
        }
        Ok(swept)
    }

    /// Destroys what was set aside of a chat.
    pub(super) fn forget_aside(&self, chat: ChatId) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(chat);
        self.writing(|| {
            let Some(bytes) = read(|| self.inner.aside.get(address.0))? else { return Ok(()) };
            self.destroy_aside(address, &bytes)?;
            write(|| self.inner.aside.remove(address.0)).map(drop)
        })
    }

    fn keep_aside(&self, address: Address, bytes: &[u8], at: i64) -> Result<(), StoreError> {
        let before = write(|| self.inner.aside.insert(address.0, envelope::aside(at, bytes)))?;
        self.remove(address, bytes)?;
        before.map_or(Ok(()), |before| self.destroy_aside(address, &before))
    }

    /// Removes a record, unless another was put in its place meanwhile.
    fn remove(&self, address: Address, bytes: &[u8]) -> Result<(), StoreError> {
        let none = None::<&[u8]>;
        let removed = write(|| self.inner.records.compare_and_swap(address.0, Some(bytes), none))?;
        if removed.is_ok() {
            self.inner.tally.replaced(Some(bytes), None);
        }
        Ok(())
    }

    fn destroy_aside(&self, address: Address, bytes: &[u8]) -> Result<(), StoreError> {
        let Some(value) = envelope::of_aside(bytes).and_then(Value::parse) else { return Ok(()) };
        let destroyed = self.inner.keys.destroy(address, &[value.slot])?;
        self.inner.keys.free(&destroyed);
        Ok(())
    }
}
