//! Sled's answers as ours. On some damage sled panics; that too becomes an error here.

use std::panic::{AssertUnwindSafe, catch_unwind};

use super::StoreError;

const WHAT: &str = "the records of the store";

/// Reads from sled.
pub(super) fn read<T>(ask: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
    guarded(ask).map_err(|reason| StoreError::read(WHAT, reason))
}

/// Writes to sled.
pub(super) fn write<T>(ask: impl FnOnce() -> sled::Result<T>) -> Result<T, StoreError> {
    guarded(ask).map_err(|reason| StoreError::write(WHAT, reason))
}

fn guarded<T>(ask: impl FnOnce() -> sled::Result<T>) -> Result<T, String> {
    // What sled leaves behind is not used for anything that is acknowledged: the error is final.
    match catch_unwind(AssertUnwindSafe(ask)) {
        Ok(answer) => answer.map_err(|error| error.to_string()),
        Err(_) => Err("sled panicked; verify the store, or restore a backup".into()),
    }
}
