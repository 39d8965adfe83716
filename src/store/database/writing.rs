//! Writing: a compare-and-set of one row, or of that of a chat and that of the team together.

use postgres::Error;

use super::super::backend::{Committed, Expected, Version, WriteOptions};
use super::super::envelope::Head;
use super::super::random::random;
use super::super::seal::{Address, PersonKey};
use super::super::{ChatId, Record, StoreError, records, team};
use super::key_folder::KeyId;
use super::session::Session;
use super::shared_store::SharedStore;
use super::write::{Write, is_done, put_all};

/// What is sealed, and what stands beside it in the clear.
pub(super) struct Plain {
    pub(super) head: Head,
    pub(super) bytes: Vec<u8>,
    pub(super) due: Option<i64>,
}

impl Plain {
    fn of(chat: ChatId, record: &Record) -> Result<Self, StoreError> {
        let bytes = records::pack(chat, record)?;
        Ok(Self { head: Head::of(record), bytes, due: record.due })
    }
}

impl SharedStore {
    /// Puts a record, if what is there is what was expected; on disk when it returns, unless it is lazy.
    pub(super) fn put(
        &self,
        chat: ChatId,
        record: &Record,
        options: WriteOptions<'_>,
    ) -> Result<Committed, StoreError> {
        let plain = Plain::of(chat, record)?;
        let bytes = plain.bytes.len();
        let team = options.team.map(|team| Plain::of(team::TEAM, &team::of(team))).transpose()?;
        let (address, at_team) = (self.inner.sealer.address(chat), self.inner.team);
        let renews = options.renew || options.forget;
        let mut writes = vec![self.write(address, options.expected, &plain, renews)?];
        if let Some(team) = &team {
            writes.push(self.write(at_team, options.team_expected, team, options.renew_team)?);
        }
        let earlier = if options.forget { self.inner.keys.of(address)? } else { Vec::new() };
        self.carry_out(&writes, options.lazy)?;
        if options.forget {
            self.remove_aside(address)?;
            self.retire(address, earlier)?;
        }
        let after = |at: Address| writes.iter().find(|w| w.address == at).map(|w| w.after);
        let expected = after(address).map_or(Expected::Anything, Expected::Version);
        Ok(Committed { bytes, expected, team: after(at_team).unwrap_or_default() })
    }

    /// Puts what is packed already where nothing is.
    pub(super) fn put_plain(&self, address: Address, plain: &Plain) -> Result<(), StoreError> {
        self.carry_out(&[self.write(address, Expected::Anything, plain, false)?], false)
    }

    /// Seals what is to be put, under the key of its person or a new one.
    fn write(
        &self,
        address: Address,
        expected: Expected,
        plain: &Plain,
        renews: bool,
    ) -> Result<Write, StoreError> {
        let before = match expected {
            Expected::Nothing => None,
            Expected::Version(version) => Some(version),
            Expected::Anything => self.find(address)?.row.map(|row| row.version()),
        };
        let (key_id, key, is_new_key) = self.key_for(address, before, renews)?;
        let leaving = before.map(|before| before.key).filter(|old| *old != key_id);
        let sealed = key.seal(address, &plain.head.bytes(), &plain.bytes)?;
        // By leaps: of two records that were put in the same place, one before a crash that took it back and one after it,
        // nobody takes one for the other.
        let leap = i64::from(u32::from_be_bytes(random()?)) + 1;
        let number = match before {
            Some(before) => before.number.wrapping_add(leap),
            // Nor for an earlier record of the same person.
            None => i64::from_be_bytes(random()?) >> 1,
        };
        Ok(Write {
            address,
            before,
            after: Version { number, key: key_id },
            sealed,
            due: plain.due,
            has_unsent: plain.head.has_unsent(),
            is_new_key,
            leaving,
        })
    }

    fn key_for(
        &self,
        address: Address,
        before: Option<Version>,
        renews: bool,
    ) -> Result<(KeyId, PersonKey, bool), StoreError> {
        let keys = &self.inner.keys;
        if let Some(before) = before {
            if renews {
                // After a crash a start can tell which of the two keys the record chose.
                keys.leaves(address, before.key)?;
            } else if let Some(key) = keys.key_that_stays(address, before.key)? {
                return Ok((before.key, key, false));
            }
        }
        let (id, key) = keys.add(address)?;
        Ok((id, key, true))
    }

    /// One statement, or one transaction; then the keys follow.
    fn carry_out(&self, writes: &[Write], lazy: bool) -> Result<(), StoreError> {
        let inner = &self.inner;
        // A key of which the record went in a crash, or the other way round: nobody could read it again.
        let lazy = lazy && writes.iter().all(|write| !write.is_new_key);
        let connections = if lazy { &inner.lazy } else { &inner.connections };
        let gathering = if lazy { &inner.lazy_puts } else { &inner.puts };
        let put = if let [one] = writes {
            gathering.ask(connections, one.clone())
        } else {
            let owned = writes.to_vec();
            connections.ask(move |session, begun| {
                // What was begun before the connection broke may have been done.
                Ok(begun > 0 && is_done(session, &owned)? || put_all(session, &owned)?)
            })
        };
        if !matches!(put, Ok(true)) {
            for write in writes.iter().filter(|write| write.is_new_key && put.is_ok()) {
                // Though it was done, another process may have put its own record over ours before we could ask.
                self.retire(write.address, vec![write.after.key])?;
            }
            return put.and(Err(StoreError::Raced));
        }
        let mut is_whole = true;
        for write in writes {
            is_whole &= !write.is_new_key || inner.keys.confirm(write.address, write.after.key)?;
            if let Some(old) = write.leaving {
                // No other write names it: it would have had to find the row that ours replaced.
                inner.keys.destroy(write.address, old)?;
            }
        }
        // The person was forgotten while the record was on its way, and its new key with the others.
        if is_whole { Ok(()) } else { Err(StoreError::Raced) }
    }

    /// Destroys the keys of a chat and removes its record, if what is there is what was expected.
    pub(super) fn forget(&self, chat: ChatId, expected: Expected) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(chat);
        let earlier = loop {
            // Before the row is looked for: a key that is made later is of a record that follows.
            let mut keys = self.inner.keys.of(address)?;
            let row = self.find(address)?.row.map(|row| row.version());
            let is_other = match expected {
                Expected::Anything => false,
                Expected::Nothing => row.is_some(),
                Expected::Version(version) => row != Some(version),
            };
            if is_other {
                return Err(StoreError::Raced);
            }
            let Some(row) = row else { break keys };
            if self.removes(address, row)? {
                if !keys.contains(&row.key) {
                    keys.push(row.key);
                }
                break keys;
            }
        };
        self.remove_aside(address)?;
        self.retire(address, earlier)
    }

    /// Destroys keys of which no record is left. One of them may be of a record that is on its way in another process:
    /// that one looks at the key when its row is there, and we look for the row when the key is marked, so one of both
    /// sees the other.
    fn retire(&self, address: Address, keys: Vec<KeyId>) -> Result<(), StoreError> {
        for key in keys {
            self.inner.keys.retire(address, key)?;
            if !self.is_named(address, key)? {
                self.inner.keys.destroy(address, key)?;
            }
        }
        Ok(())
    }

    /// Removes a row, unless another was put in its place meanwhile.
    pub(super) fn removes(&self, address: Address, version: Version) -> Result<bool, StoreError> {
        // After a crash between the two the key is known to be on its way out.
        self.inner.keys.leaves(address, version.key)?;
        self.inner.connections.ask(move |session, begun| {
            let removed = session.client.execute(
                "DELETE FROM aanspraak_record WHERE address = $1 AND version = $2",
                &[&address.0.as_slice(), &version.number],
            )?;
            // What was begun before the connection broke may have been done.
            Ok(removed > 0 || begun > 0 && !is_there(session, address)?)
        })
    }
}

fn is_there(session: &mut Session, address: Address) -> Result<bool, Error> {
    let found = session
        .client
        .query_opt("SELECT 1 FROM aanspraak_record WHERE address = $1", &[&address.0.as_slice()])?;
    Ok(found.is_some())
}
