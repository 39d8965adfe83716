//! Putting records: one write, with all that belongs together in it.

use std::sync::atomic::Ordering;

use super::backend::WriteOptions;
use super::envelope;
use super::envelope::{Head, Value};
use super::key_slots::Slot;
use super::seal::Address;
use super::sled_guard::{read, write};
use super::sled_store::SledStore;
use super::team;
use super::{ChatId, Record, StoreError, records};

/// After so many writes what they replaced is freed.
const FREED_EVERY: u32 = 8;

/// A record on its way into its place.
pub(super) struct Sealed {
    address: Address,
    bytes: Vec<u8>,
    before: Option<sled::IVec>,
    /// The slot of a key that is new.
    new: Option<Slot>,
    /// The slot of the key that is to be destroyed.
    leaving: Option<Slot>,
}

impl SledStore {
    /// Puts the record of a chat in the place of the one before: one write, not yet on disk. It waits for the disk
    /// when the key is renewed; gives the size of the record in bytes. Who puts sees to it that nobody else puts
    /// for the same chat meanwhile.
    pub(super) fn put_with(
        &self,
        chat: ChatId,
        record: &Record,
        also: WriteOptions<'_>,
    ) -> Result<usize, StoreError> {
        let plain = records::pack(chat, record)?;
        let team = also.team.map(team::of);
        let team = team.map(|team| Ok((Head::of(&team), records::pack(team::TEAM, &team)?)));
        let team = team.transpose()?;
        let address = self.inner.sealer.address(chat);
        // In one write with what is left to be done: a crash finds all of it, or the turn not done.
        let renews = also.renew || also.forget;
        self.writing(|| {
            if let Some(due) = record.due {
                self.note_due(address, due)?;
            }
            let mut all = vec![self.seal(address, Head::of(record), &plain, renews)?];
            if let Some((head, plain)) = team {
                all.push(self.seal(
                    self.inner.sealer.address(team::TEAM),
                    head,
                    &plain,
                    also.renew_team,
                )?);
            }
            self.write_all(&all)?;
            self.free_replaced();
            all.iter().try_for_each(|sealed| self.end_old_key(sealed))
        })?;
        if also.forget {
            self.forget_aside(chat)?;
        }
        Ok(plain.len())
    }

    /// What a write replaced waits in a list of its thread, with up to sixty-three others, before anybody may free it.
    /// Handing the list in takes a tenth of a turn, so that it is done now and then.
    fn free_replaced(&self) {
        if self.inner.writes.fetch_add(1, Ordering::Relaxed).is_multiple_of(FREED_EVERY) {
            crossbeam_epoch::pin().flush();
        }
    }

    /// Puts what is packed already.
    pub(super) fn put_plain(
        &self,
        address: Address,
        head: Head,
        plain: &[u8],
    ) -> Result<(), StoreError> {
        self.write_all(&[self.seal(address, head, plain, false)?])
    }

    /// Seals a record under the key of its person, or under a new one.
    pub(super) fn seal(
        &self,
        address: Address,
        head: Head,
        plain: &[u8],
        renew: bool,
    ) -> Result<Sealed, StoreError> {
        let inner = &self.inner;
        let before = read(|| inner.records.get(address.0))?;
        let slot = before.as_deref().and_then(Value::parse).map(|value| value.slot);
        let known = slot.map(|slot| Ok(inner.keys.key(address, slot)?.map(|key| (slot, key))));
        let known = known.transpose()?.flatten();
        let leaving = known.as_ref().map(|(slot, _)| *slot).filter(|_| renew);
        let (is_new, (slot, key)) = match (known, leaving) {
            (Some(known), None) => (false, known),
            (_, Some(old)) => (true, inner.keys.add_for(address, old)?),
            (None, None) => (true, inner.keys.add(address)?),
        };
        let bytes = envelope::bytes(slot, &key.seal(address, &head.bytes(), plain)?);
        Ok(Sealed { address, bytes, before, new: is_new.then_some(slot), leaving })
    }

    /// One write. Sled recovers a batch whole or not at all.
    pub(super) fn write_all(&self, all: &[Sealed]) -> Result<(), StoreError> {
        let records = &self.inner.records;
        match all {
            [one] => drop(write(|| records.insert(one.address.0, one.bytes.as_slice()))?),
            several => {
                let mut batch = sled::Batch::default();
                for sealed in several {
                    batch.insert(&sealed.address.0, sealed.bytes.as_slice());
                }
                write(|| records.apply_batch(batch))?;
            }
        }
        for sealed in all {
            self.inner.tally.replaced(sealed.before.as_deref(), Some(&sealed.bytes));
            if let Some(slot) = sealed.new {
                self.inner.keys.is_taken(slot);
            }
        }
        Ok(())
    }

    /// Destroys the key that a record was under before, when the record is on disk under its new one.
    fn end_old_key(&self, sealed: &Sealed) -> Result<(), StoreError> {
        let Some(old) = sealed.leaving else { return Ok(()) };
        self.flush_now()?;
        let destroyed = self.inner.keys.destroy(sealed.address, &[old])?;
        self.inner.keys.free(&destroyed);
        Ok(())
    }
}
