//! Whether everything is there and can be read.
//!
//! Sled alone cannot say: after some damage it opens without a word and without some records. So
//! its records are held against two witnesses that lie beside it, the keys and the ledger.

use std::collections::HashSet;

use super::StoreError;
use super::envelope;
use super::envelope::Value;
use super::inner::Opening;
use super::key_slots::{Slot, Used};
use super::ledger::Tally;
use super::sled_guard::read;
use super::sled_store::SledStore;

/// What a check of the whole store found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verification {
    /// Records that are there and can be read.
    pub records: u64,
    /// Records that are there and cannot be read.
    pub unreadable: u64,
    /// Persons with a key whose record was on disk once and is not there any more.
    pub missing: u64,
    /// Records that were set aside because they could not be read, and are kept.
    pub aside: u64,
    /// Records of persons who are forgotten, that a crash left lying; nobody can read them.
    pub keyless: u64,
    /// What the ledger says.
    pub ledger: LedgerSays,
}

/// What the ledger says about the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LedgerSays {
    /// The number and the checksum agree.
    Agrees,
    /// The number or the checksum is another: records are missing, or fell back to an older state.
    Differs {
        /// How many records there should be.
        expected: u64,
        /// How many there are.
        found: u64,
    },
    /// The last run did not end in order, so that there was no exact number to hold against.
    Counted,
    /// There is none: a database has checksums of its own.
    NotKept,
    /// Records were written while they were counted; the keys were held against them all the same.
    Busy,
}

/// What one record is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Found {
    Readable,
    Unreadable,
    Keyless,
}

impl Verification {
    /// Whether nothing is missing and everything can be read.
    pub fn is_whole(&self) -> bool {
        self.unreadable == 0
            && self.missing == 0
            && !matches!(self.ledger, LedgerSays::Differs { .. })
    }
}

impl SledStore {
    /// Opens every record, and holds all of them against the keys and the ledger.
    pub(super) fn verify(&self) -> Result<Verification, StoreError> {
        let inner = &self.inner;
        let (keys, before) = (inner.keys.used(true)?, inner.tally.ledger(false));
        let mut verdict = Verification {
            records: 0,
            unreadable: 0,
            missing: 0,
            aside: self.aside(),
            keyless: 0,
            ledger: LedgerSays::Agrees,
        };
        let (found, mut slots) = (Tally::default(), HashSet::new());
        for entry in &inner.records {
            let (key, bytes) = read(|| entry)?;
            found.replaced(None, Some(&bytes));
            let found = self.find(&key, &bytes)?;
            let column = match found {
                Found::Readable => &mut verdict.records,
                Found::Unreadable => &mut verdict.unreadable,
                Found::Keyless => &mut verdict.keyless,
            };
            *column += 1;
            // The slot of a forgotten person may be another's by now.
            let value = Value::parse(&bytes).filter(|_| found != Found::Keyless);
            slots.extend(value.map(|value| value.slot));
        }
        verdict.missing = self.missing(&keys, &mut slots)?;
        let (found, after) = (found.ledger(false), inner.tally.ledger(false));
        verdict.ledger = match inner.opening {
            _ if before != after => LedgerSays::Busy,
            _ if found != before => {
                LedgerSays::Differs { expected: before.records, found: found.records }
            }
            Opening::Counted => LedgerSays::Counted,
            Opening::Told => LedgerSays::Agrees,
        };
        Ok(verdict)
    }

    fn find(&self, key: &[u8], bytes: &[u8]) -> Result<Found, StoreError> {
        let Some(address) = envelope::address(key) else { return Ok(Found::Unreadable) };
        let opened = self.open_value(address, bytes);
        match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
            Ok(Some(_)) => Ok(Found::Readable),
            Ok(None) if self.has_lost_key(bytes) => Ok(Found::Unreadable),
            Ok(None) => Ok(Found::Keyless),
            Err(error) if error.is_of_one_record() => Ok(Found::Unreadable),
            Err(error) => Err(error),
        }
    }

    /// Whether the key of a record was cut off together with the end of the file of keys.
    fn has_lost_key(&self, bytes: &[u8]) -> bool {
        Value::parse(bytes).is_some_and(|value| self.inner.keys.is_past_end(value.slot))
    }

    /// How many keys have no record, of those whose record was on disk.
    fn missing(&self, keys: &[Used], slots: &mut HashSet<Slot>) -> Result<u64, StoreError> {
        for value in self.inner.aside.iter().values() {
            let value = read(|| value)?;
            slots.extend(envelope::of_aside(&value).and_then(Value::parse).map(|value| value.slot));
        }
        let lost = |used: &&Used| !slots.contains(&used.slot);
        let lost: HashSet<Slot> = keys.iter().filter(lost).map(|used| used.slot).collect();
        if lost.is_empty() {
            return Ok(0);
        }
        // Somebody may have been forgotten in between.
        let still = self.inner.keys.used(true)?;
        Ok(still.iter().filter(|used| lost.contains(&used.slot)).count() as u64)
    }
}
