//! A row of the database, and the seal of what is in it.

use super::super::StoreError;
use super::super::backend::Version;
use super::super::envelope::{Head, Opened};
use super::super::seal::Address;
use super::key_folder::{KeyFolder, KeyId};

/// A row, as it stands in the table.
#[derive(Clone)]
pub(super) struct Row {
    pub(super) address: Address,
    pub(super) version: i64,
    pub(super) key_id: KeyId,
    pub(super) sealed: Vec<u8>,
}

impl Row {
    /// Reads a row: address, version, number of the key, what is sealed.
    pub(super) fn of(row: &postgres::Row) -> Result<Option<Self>, postgres::Error> {
        let address: Vec<u8> = row.try_get(0)?;
        let Ok(address) = address.try_into().map(Address) else { return Ok(None) };
        Ok(Some(Self {
            address,
            version: row.try_get(1)?,
            key_id: row.try_get(2)?,
            sealed: row.try_get(3)?,
        }))
    }

    pub(super) fn version(&self) -> Version {
        Version { number: self.version, key: self.key_id }
    }

    /// What is in it; none when the key of its person was destroyed.
    pub(super) fn open(&self, keys: &KeyFolder) -> Result<Option<Opened>, StoreError> {
        let (head, sealed) = Head::parse(&self.sealed).ok_or(StoreError::Seal)?;
        let Some(key) = keys.key(self.address, self.key_id)? else { return Ok(None) };
        let plain = key.open(self.address, &head.bytes(), sealed)?;
        Ok(Some(Opened { head, plain }))
    }
}
