//! What is done with all records at once while turns go on: copies, and the check of the whole.

use std::io::Write;
use std::path::Path;

use super::Exchange;
use crate::store::{Copied, Exported, StoreError, Verification};

impl Exchange {
    /// Writes every record in the clear, one JSON object a line.
    ///
    /// # Errors
    ///
    /// What the store cannot read, or `out` not take.
    pub fn export(&self, out: &mut dyn Write) -> Result<Exported, StoreError> {
        self.inner.store.export(out)
    }

    /// Copies every record, sealed, into a fresh folder.
    ///
    /// # Errors
    ///
    /// [`StoreError::NotEmpty`] when the folder holds a store.
    pub fn backup(&self, to: &Path) -> Result<Copied, StoreError> {
        self.inner.store.backup(to)
    }

    /// Opens every record, and holds all of them against what is kept beside them.
    ///
    /// # Errors
    ///
    /// What the store cannot read.
    pub fn verify(&self) -> Result<Verification, StoreError> {
        self.inner.store.verify()
    }
}
