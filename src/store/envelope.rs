//! The bytes of a stored value: which slot holds its key, a head that can be read without it,
//! and the seal.

use super::key_slots::Slot;
use super::records;
use super::records::{Record, VERSION};
use super::seal::Address;
use super::{ChatId, StoreError};

const SLOT_BYTES: usize = size_of::<Slot>();
const UNSENT: u8 = 1;
/// Bytes before a value that was set aside: when that was.
const ASIDE_BYTES: usize = size_of::<i64>();

/// What can be read of a record without its key. It is bound into the seal.
#[derive(Clone, Copy)]
pub(super) struct Head {
    pub(super) version: u8,
    marks: u8,
}

impl Head {
    pub(super) fn of(record: &Record) -> Self {
        Self { version: VERSION, marks: if record.has_work() { UNSENT } else { 0 } }
    }

    /// The head of what was sealed, and the rest of it.
    pub(super) fn parse(sealed: &[u8]) -> Option<(Self, &[u8])> {
        let ([version, marks], sealed) = sealed.split_first_chunk()?;
        Some((Self { version: *version, marks: *marks }, sealed))
    }

    pub(super) fn has_unsent(self) -> bool {
        self.marks & UNSENT != 0
    }

    pub(super) fn bytes(self) -> [u8; 2] {
        [self.version, self.marks]
    }
}

/// A stored value, taken apart.
pub(super) struct Value<'a> {
    pub(super) slot: Slot,
    pub(super) head: Head,
    pub(super) sealed: &'a [u8],
}

impl<'a> Value<'a> {
    pub(super) fn parse(bytes: &'a [u8]) -> Option<Self> {
        let (slot, rest) = bytes.split_first_chunk::<SLOT_BYTES>()?;
        let (head, sealed) = Head::parse(rest)?;
        Some(Self { slot: Slot::from_le_bytes(*slot), head, sealed })
    }
}

/// The value with its slot before what was sealed (which starts with the head).
pub(super) fn bytes(slot: Slot, sealed: &[u8]) -> Vec<u8> {
    [slot.to_le_bytes().as_slice(), sealed].concat()
}

/// A record from under its seal.
pub(super) struct Opened {
    pub(super) head: Head,
    pub(super) plain: Vec<u8>,
}

impl Opened {
    pub(super) fn record(&self) -> Result<(ChatId, Record), StoreError> {
        let (chat, json) = records::unpack(&self.plain)?;
        Ok((chat, Record::read(self.head.version, json)?))
    }

    pub(super) fn chat(&self) -> Result<ChatId, StoreError> {
        records::unpack(&self.plain).map(|(chat, _)| chat)
    }
}

/// A value with the second since 1970 at which it was set aside.
pub(super) fn aside(at: i64, bytes: &[u8]) -> Vec<u8> {
    [at.to_be_bytes().as_slice(), bytes].concat()
}

/// The value in what was set aside.
pub(super) fn of_aside(bytes: &[u8]) -> Option<&[u8]> {
    bytes.get(ASIDE_BYTES..)
}

/// When it was set aside, in seconds since 1970.
pub(super) fn aside_at(bytes: &[u8]) -> Option<i64> {
    bytes.first_chunk().map(|at| i64::from_be_bytes(*at))
}

/// The address that a key of sled names.
pub(super) fn address(key: &[u8]) -> Option<Address> {
    key.try_into().ok().map(Address)
}
