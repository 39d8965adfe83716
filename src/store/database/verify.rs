//! Whether everything is there and can be read. The witnesses are the keys: one under which a record was once, and
//! under which none is now, tells of a lost one.

use std::collections::HashSet;

use super::super::StoreError;
use super::super::envelope::Opened;
use super::super::verify::{LedgerSays, Verification};
use super::key_folder::{Kept, KeyId};
use super::shared_store::SharedStore;

impl SharedStore {
    /// Opens every record, and holds all of them against the keys.
    pub(super) fn verify(&self) -> Result<Verification, StoreError> {
        let keys = self.inner.keys.all()?;
        let mut found = Verification {
            records: 0,
            unreadable: 0,
            missing: 0,
            aside: self.aside()?,
            keyless: 0,
            ledger: LedgerSays::NotKept,
        };
        let mut named: HashSet<KeyId> =
            self.rows_aside()?.into_iter().map(|(_, row)| row.key_id).collect();
        self.each_row(|row| {
            named.insert(row.key_id);
            let opened = row.open(&self.inner.keys);
            *column(&mut found, opened)? += 1;
            Ok(())
        })?;
        for key in keys.into_iter().filter(|key| key.is_confirmed && !named.contains(&key.id)) {
            found.missing += u64::from(self.is_lost(&key)?);
        }
        Ok(found)
    }

    /// Whether a key is there and no row is; somebody may have been forgotten in between.
    fn is_lost(&self, key: &Kept) -> Result<bool, StoreError> {
        let is_there = matches!(self.inner.keys.key(key.address, key.id), Ok(Some(_)));
        Ok(is_there && !self.is_named(key.address, key.id)?)
    }
}

/// Where a record counts.
fn column(
    found: &mut Verification,
    opened: Result<Option<Opened>, StoreError>,
) -> Result<&mut u64, StoreError> {
    match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
        Ok(Some(_)) => Ok(&mut found.records),
        Ok(None) => Ok(&mut found.keyless),
        Err(error) if error.is_of_one_record() => Ok(&mut found.unreadable),
        Err(error) => Err(error),
    }
}
