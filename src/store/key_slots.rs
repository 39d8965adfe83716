//! The keys of the persons: a file of slots, each holding one wrapped key.
//!
//! Why not in sled: sled never overwrites, so that a key deleted there could still be read from
//! its old pages by anyone who has the master key. A slot is overwritten in its place and synced;
//! that ends what it sealed, whatever old pages still hold.
//!
//! The file is a witness as well. A slot is *confirmed* once a record under it was flushed; a
//! confirmed slot without a record therefore tells of a record that was silently lost.

use std::fs::File;
use std::io::{self, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::StoreError;
use super::error::{reading, writing};
use super::seal::{Address, PersonKey, Sealer, WRAPPED_BYTES};

const SLOT_BYTES: usize = 96;
const TAG_AT: usize = 8;
const TAG_BYTES: usize = 16;
const KEY_AT: usize = TAG_AT + TAG_BYTES;
const MAGIC: &[u8; KEY_AT] = b"aanspraak keys 1       \n";
/// What the check of the master key is bound to.
pub(super) const HEAD_BOUND: &[u8] = b"aanspraak keys";
const WHAT: &str = "the keys of the store";

const NEW: u8 = 1;
const CONFIRMED: u8 = 2;
const LEAVING: u8 = 3;

/// The number of a slot, from 1: slot 0 is the head of the file.
pub(super) type Slot = u32;

/// The file of keys.
pub(super) struct Keys {
    sealer: Sealer,
    inside: Mutex<Inside>,
    // A handle of its own, so that nobody waits for the slots while the disk is at work.
    syncing: File,
}

struct Inside {
    file: File,
    slots: Slot,
    free: Vec<Slot>,
    // Slots whose first record is not yet known to be on disk.
    unconfirmed: Vec<Slot>,
}

/// A slot that is in use.
#[derive(Clone, Copy)]
pub(super) struct Used {
    pub(super) slot: Slot,
    /// The first bytes of the address that it belongs to.
    pub(super) tag: [u8; TAG_BYTES],
    /// Its record was on the way to another slot when the program ended.
    pub(super) is_leaving: bool,
}

/// What a slot is. One flipped bit never makes a used slot a free one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// Nothing but zeros.
    Free,
    /// No record under it is known to be on disk.
    New,
    /// A record under it was flushed.
    Confirmed,
    /// Its record is on the way to another slot.
    Leaving,
}

impl State {
    fn of(bytes: &[u8]) -> Self {
        match bytes.first() {
            _ if bytes.iter().all(|byte| *byte == 0) => Self::Free,
            Some(&CONFIRMED) => Self::Confirmed,
            Some(&LEAVING) => Self::Leaving,
            _ => Self::New,
        }
    }
}

impl Keys {
    /// Opens the file, or makes it. `None` when it was sealed under another master key.
    pub(super) fn open(path: &Path, sealer: &Sealer) -> Result<Option<Self>, StoreError> {
        let mut options = File::options();
        let file = options.create(true).truncate(false).read(true).write(true).open(path);
        let mut file = file.map_err(|error| StoreError::open(path, error))?;
        if !head(path, &mut file, sealer)? {
            return Ok(None);
        }
        let syncing = file.try_clone().map_err(reading(WHAT))?;
        let inside = Inside { file, slots: 0, free: Vec::new(), unconfirmed: Vec::new() };
        let keys = Self { sealer: sealer.clone(), inside: Mutex::new(inside), syncing };
        keys.find_free()?;
        Ok(Some(keys))
    }

    /// The key in a slot; `None` when it was destroyed.
    pub(super) fn key(
        &self,
        address: Address,
        slot: Slot,
    ) -> Result<Option<PersonKey>, StoreError> {
        let bytes = self.inside().read(slot)?;
        let (head, wrapped) = bytes.split_at(KEY_AT);
        if !head.ends_with(tag(&address)) {
            return Ok(None);
        }
        self.sealer.unwrap(wrapped, &bound(address)).map(Some)
    }

    /// Whether a slot lies past the end of the file: it was never destroyed, it is lost.
    pub(super) fn is_past_end(&self, slot: Slot) -> bool {
        slot > self.inside().slots
    }

    /// A new key in a slot of its own.
    pub(super) fn add(&self, address: Address) -> Result<(Slot, PersonKey), StoreError> {
        let key = PersonKey::random()?;
        let wrapped = self.sealer.wrap(&key, &bound(address))?;
        let mut inside = self.inside();
        let slot = inside.take_slot()?;
        inside.write(slot, 0, &[&[NEW; TAG_AT], tag(&address), &wrapped].concat())?;
        Ok((slot, key))
    }

    /// A record lies under the slot now: the next flush confirms it. Not before that, or a flush of
    /// somebody else would bear witness to a record that may never come.
    pub(super) fn is_taken(&self, slot: Slot) {
        self.inside().unconfirmed.push(slot);
    }

    /// A new key for a record that lies under another one, on disk when this returns: no record may
    /// reach the disk before its key, and what was acknowledged is in this one. The old slot is
    /// marked, so that a start after a crash can tell which of the two the record chose.
    pub(super) fn add_for(
        &self,
        address: Address,
        old: Slot,
    ) -> Result<(Slot, PersonKey), StoreError> {
        let added = self.add(address)?;
        self.inside().write(old, 0, &[LEAVING])?;
        self.sync()?;
        Ok(added)
    }

    /// The record of a slot stayed: nothing came of its move.
    pub(super) fn stay(&self, slot: Slot) -> Result<(), StoreError> {
        self.inside().write(slot, 0, &[CONFIRMED])
    }

    /// Overwrites the slots of a person and waits for the disk: what they sealed can never be read
    /// again. Gives the slots that it destroyed.
    ///
    /// The slots are not given to anybody else before [`Keys::free`].
    pub(super) fn destroy(
        &self,
        address: Address,
        slots: &[Slot],
    ) -> Result<Vec<Slot>, StoreError> {
        let mut destroyed = Vec::new();
        let mut inside = self.inside();
        for slot in slots {
            let bytes = inside.read(*slot)?;
            // A slot that was destroyed before may be another's by now.
            if State::of(&bytes) != State::Free && bytes.get(TAG_AT..KEY_AT) == Some(tag(&address))
            {
                inside.write(*slot, 0, &[0; SLOT_BYTES])?;
                destroyed.push(*slot);
            }
        }
        inside.unconfirmed.retain(|slot| !destroyed.contains(slot));
        drop(inside);
        if !destroyed.is_empty() {
            self.sync()?;
        }
        Ok(destroyed)
    }

    /// Frees a slot under which nothing lies; not yet on disk.
    pub(super) fn release(&self, slot: Slot) -> Result<(), StoreError> {
        let mut inside = self.inside();
        inside.write(slot, 0, &[0; SLOT_BYTES])?;
        inside.unconfirmed.retain(|unconfirmed| *unconfirmed != slot);
        inside.free.push(slot);
        Ok(())
    }

    /// Gives destroyed slots back for use.
    pub(super) fn free(&self, slots: &[Slot]) {
        self.inside().free.extend_from_slice(slots);
    }

    /// The slots that the next flush confirms; their keys are on disk when this returns.
    pub(super) fn sync_unconfirmed(&self) -> Result<Vec<Slot>, StoreError> {
        let unconfirmed = std::mem::take(&mut self.inside().unconfirmed);
        if !unconfirmed.is_empty() {
            self.sync()?;
        }
        Ok(unconfirmed)
    }

    /// Notes that records under these slots are on disk.
    pub(super) fn confirm(&self, slots: &[Slot]) -> Result<(), StoreError> {
        let mut inside = self.inside();
        for slot in slots {
            // A person may have been forgotten in between.
            if State::of(&inside.read(*slot)?) == State::New {
                inside.write(*slot, 0, &[CONFIRMED])?;
            }
        }
        Ok(())
    }

    /// The slots in use that are confirmed, or those that are not.
    pub(super) fn used(&self, confirmed: bool) -> Result<Vec<Used>, StoreError> {
        let mut used = Vec::new();
        self.walk(|slot, bytes| {
            let state = State::of(bytes);
            if state != State::Free
                && (state == State::Confirmed) == confirmed
                && let Some(tag) = bytes.get(TAG_AT..KEY_AT).and_then(|tag| tag.try_into().ok())
            {
                used.push(Used { slot, tag, is_leaving: state == State::Leaving });
            }
        })?;
        Ok(used)
    }

    /// Waits until all that was written is on disk.
    pub(super) fn sync(&self) -> Result<(), StoreError> {
        self.syncing.sync_data().map_err(writing(WHAT))
    }

    fn find_free(&self) -> Result<(), StoreError> {
        let (mut slots, mut free, mut unconfirmed) = (0, Vec::new(), Vec::new());
        self.walk(|slot, bytes| {
            slots = slot;
            match State::of(bytes) {
                // Which of two slots a record chose is settled after this.
                State::Confirmed | State::Leaving => {}
                State::New => unconfirmed.push(slot),
                State::Free => free.push(slot),
            }
        })?;
        let mut inside = self.inside();
        (inside.slots, inside.free, inside.unconfirmed) = (slots, free, unconfirmed);
        Ok(())
    }

    fn walk(&self, mut visit: impl FnMut(Slot, &[u8; SLOT_BYTES])) -> Result<(), StoreError> {
        let mut inside = self.inside();
        inside.file.seek(SeekFrom::Start(SLOT_BYTES as u64)).map_err(reading(WHAT))?;
        let mut file = BufReader::with_capacity(SLOT_BYTES * 1024, &mut inside.file);
        let mut bytes = [0; SLOT_BYTES];
        let mut slot: Slot = 0;
        loop {
            match file.read_exact(&mut bytes) {
                // A slot that a crash cut off was never confirmed.
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(()),
                Err(error) => return Err(reading(WHAT)(error)),
                Ok(()) => slot = slot.checked_add(1).ok_or_else(too_many)?,
            }
            visit(slot, &bytes);
        }
    }

    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Inside {
    fn take_slot(&mut self) -> Result<Slot, StoreError> {
        if let Some(slot) = self.free.pop() {
            return Ok(slot);
        }
        self.slots = self.slots.checked_add(1).ok_or_else(too_many)?;
        Ok(self.slots)
    }

    fn read(&mut self, slot: Slot) -> Result<[u8; SLOT_BYTES], StoreError> {
        let mut bytes = [0; SLOT_BYTES];
        self.seek(slot, 0).map_err(reading(WHAT))?;
        match self.file.read_exact(&mut bytes) {
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok([0; SLOT_BYTES]),
            read => read.map_err(reading(WHAT)).map(|()| bytes),
        }
    }

    fn write(&mut self, slot: Slot, from: u64, bytes: &[u8]) -> Result<(), StoreError> {
        self.seek(slot, from).map_err(writing(WHAT))?;
        self.file.write_all(bytes).map_err(writing(WHAT))
    }

    fn seek(&mut self, slot: Slot, from: u64) -> io::Result<u64> {
        self.file.seek(SeekFrom::Start(u64::from(slot) * SLOT_BYTES as u64 + from))
    }
}

/// Checks the head of the file, or writes it; false when it is of another master key.
fn head(path: &Path, file: &mut File, sealer: &Sealer) -> Result<bool, StoreError> {
    let mut bytes = Vec::new();
    let limit = SLOT_BYTES as u64;
    Read::by_ref(file).take(limit).read_to_end(&mut bytes).map_err(reading(WHAT))?;
    if bytes.is_empty() {
        let check = sealer.wrap(&PersonKey::random()?, HEAD_BOUND)?;
        file.write_all(&[MAGIC.as_slice(), &check].concat()).map_err(writing(WHAT))?;
        file.sync_all().map_err(writing(WHAT))?;
        return Ok(true);
    }
    let Some((magic, check)) = bytes.split_at_checked(KEY_AT) else {
        return Err(StoreError::corrupt(path, "the file of keys is cut off"));
    };
    if magic != MAGIC || check.len() != WRAPPED_BYTES {
        return Err(StoreError::corrupt(path, "the file of keys is of another form"));
    }
    Ok(sealer.unwrap(check, HEAD_BOUND).is_ok())
}

/// The first bytes of an address, which say whose slot it is.
fn tag(address: &Address) -> &[u8] {
    address.0.first_chunk::<TAG_BYTES>().map_or(&[], |tag| tag)
}

/// What the wrapped key of an address is bound to.
pub(super) fn bound(address: Address) -> Vec<u8> {
    [b"aanspraak key".as_slice(), &address.0].concat()
}

fn too_many() -> StoreError {
    StoreError::write(WHAT, "there are more persons than the file can hold")
}
