//! How many records there are, and a checksum over all of them, kept apart from sled.
//!
//! After one flipped bit sled may open without a word and without some of the records. The
//! checksum is the exclusive or of the tags of all seals: a record that is missing, or that fell
//! back to an older state, changes it.

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::{Deserialize, Serialize};

use super::StoreError;
use super::folder::{Durable, replace};
use super::seal::TAG_BYTES;

/// The file beside sled's.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Ledger {
    /// Written at the end of an orderly run: the numbers are exact.
    pub(super) closed: bool,
    pub(super) records: u64,
    pub(super) fold: (u64, u64),
}

impl Ledger {
    /// The file, when it is there and whole.
    pub(super) fn read(file: &Path) -> Option<Self> {
        serde_json::from_slice(&fs::read(file).ok()?).ok()
    }

    pub(super) fn write(&self, file: &Path, durable: Durable) -> Result<(), StoreError> {
        let json = serde_json::to_vec(self).map_err(|e| StoreError::write("the ledger", e))?;
        replace(file, &json, durable)
    }
}

/// The numbers of the ledger while the store is open.
#[derive(Default)]
pub(super) struct Tally {
    records: AtomicU64,
    fold: (AtomicU64, AtomicU64),
}

impl Tally {
    pub(super) fn start(&self, ledger: &Ledger) {
        self.records.store(ledger.records, Ordering::Relaxed);
        self.fold.0.store(ledger.fold.0, Ordering::Relaxed);
        self.fold.1.store(ledger.fold.1, Ordering::Relaxed);
    }

    /// One record was put in the place of another or of none, or taken away.
    pub(super) fn replaced(&self, old: Option<&[u8]>, new: Option<&[u8]>) {
        match (old, new) {
            (None, Some(_)) => self.records.fetch_add(1, Ordering::Relaxed),
            (Some(_), None) => self.records.fetch_sub(1, Ordering::Relaxed),
            _ => 0,
        };
        for value in [old, new].into_iter().flatten() {
            let (high, low) = halves(value);
            self.fold.0.fetch_xor(high, Ordering::Relaxed);
            self.fold.1.fetch_xor(low, Ordering::Relaxed);
        }
    }

    pub(super) fn ledger(&self, closed: bool) -> Ledger {
        let fold = (self.fold.0.load(Ordering::Relaxed), self.fold.1.load(Ordering::Relaxed));
        Ledger { closed, records: self.records.load(Ordering::Relaxed), fold }
    }
}

/// The tag at the end of a sealed record, as two numbers.
fn halves(value: &[u8]) -> (u64, u64) {
    let number = |bytes: Option<&[u8; TAG_BYTES / 2]>| bytes.map_or(0, |b| u64::from_be_bytes(*b));
    let (rest, low) = value.split_last_chunk().map_or((value, None), |(r, low)| (r, Some(low)));
    (number(rest.last_chunk()), number(low))
}
