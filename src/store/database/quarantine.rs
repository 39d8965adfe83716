//! Records that cannot be read, kept apart for a while; keys and rows that belong to nobody any more; numbers by
//! day.

use jiff::civil::Date;

use super::super::backend::VisitAside;
use super::super::envelope::Opened;
use super::super::records::VERSION;
use super::super::records::day_counts::DayCount;
use super::super::seal::Address;
use super::super::{ChatId, StoreError};
use super::key_folder::KeyId;
use super::row::Row;
use super::shared_store::SharedStore;

impl SharedStore {
    /// Sets the record of a chat aside.
    pub(super) fn set_aside(&self, chat: ChatId, at: i64) -> Result<(), StoreError> {
        match self.find(self.inner.sealer.address(chat))?.row {
            Some(row) => self.keep_aside(row, at),
            None => Ok(()),
        }
    }

    /// Moves a row aside, unless another was put in its place meanwhile. One that was set aside earlier goes.
    fn keep_aside(&self, row: Row, at: i64) -> Result<(), StoreError> {
        let earlier = self.aside_key(row.address)?;
        let (address, key_id) = (row.address, row.key_id);
        let moved = self.inner.connections.ask(move |session, _| {
            let mut all = session.client.transaction()?;
            let address = row.address.0.as_slice();
            let removed = all.execute(
                "DELETE FROM aanspraak_record WHERE address = $1 AND version = $2",
                &[&address, &row.version],
            )?;
            if removed > 0 {
                all.execute(PUT_ASIDE, &[&address, &at, &row.key_id, &row.sealed])?;
            }
            all.commit()?;
            Ok(removed > 0)
        })?;
        match earlier.filter(|earlier| moved && *earlier != key_id) {
            Some(earlier) => self.inner.keys.destroy(address, earlier),
            None => Ok(()),
        }
    }

    fn aside_key(&self, address: Address) -> Result<Option<KeyId>, StoreError> {
        self.inner.connections.ask(move |session, _| {
            let row = session.client.query_opt(
                "SELECT key_id FROM aanspraak_aside WHERE address = $1",
                &[&address.0.as_slice()],
            )?;
            Ok(row.map(|row| row.try_get(0)).transpose()?)
        })
    }

    /// Puts a record that another store had set aside.
    pub(super) fn take_over_aside(&self, at: i64, opened: &Opened) -> Result<(), StoreError> {
        let address = self.inner.sealer.address(opened.chat()?);
        let (id, key) = self.inner.keys.add(address)?;
        let sealed = key.seal(address, &opened.head.bytes(), &opened.plain)?;
        self.inner.connections.ask(move |session, _| {
            let address = address.0.as_slice();
            Ok(session.client.execute(PUT_ASIDE, &[&address, &at, &id, &sealed])?)
        })?;
        self.inner.keys.stays(address, id)
    }

    /// Removes what was set aside of a chat. Its key goes with the others.
    pub(super) fn remove_aside(&self, address: Address) -> Result<(), StoreError> {
        self.inner.connections.ask(move |session, _| {
            let address = address.0.as_slice();
            let remove = "DELETE FROM aanspraak_aside WHERE address = $1";
            Ok(session.client.execute(remove, &[&address]).map(drop)?)
        })
    }

    /// Every row that was set aside, with the second since 1970 at which that was.
    pub(super) fn rows_aside(&self) -> Result<Vec<(i64, Row)>, StoreError> {
        let rows = self.rows(|session| {
            // The time takes the place of the version, which such a row has none of.
            session.client.query(
                "SELECT address, set_aside, key_id, sealed FROM aanspraak_aside ORDER BY address",
                &[],
            )
        })?;
        Ok(rows.into_iter().map(|row| (row.version, row)).collect())
    }

    /// How many records were set aside and are kept.
    pub(super) fn aside(&self) -> Result<u64, StoreError> {
        Ok(self.rows_aside()?.len() as u64)
    }

    /// Visits every record that was set aside.
    pub(super) fn each_aside(&self, visit: &mut VisitAside<'_>) -> Result<(), StoreError> {
        for (at, row) in self.rows_aside()? {
            let opened = row.open(&self.inner.keys);
            visit(opened.and_then(|opened| Ok((at, opened.ok_or(StoreError::Seal)?))))?;
        }
        Ok(())
    }

    /// Destroys records that were set aside before this second since 1970. Gives how many there were.
    pub(super) fn sweep_aside(&self, before: i64) -> Result<u64, StoreError> {
        let mut swept = 0;
        for (at, row) in self.rows_aside()? {
            if at < before {
                self.inner.keys.destroy(row.address, row.key_id)?;
                self.remove_aside(row.address)?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    /// Sets every record aside that is broken, and clears away what a crash left of persons who are forgotten: rows
    /// without a key, and keys without a row. Gives how many were set aside.
    pub(super) fn tidy(&self, at: i64) -> Result<u64, StoreError> {
        let mut broken = 0;
        self.each_row(|row| {
            let opened = row.open(&self.inner.keys);
            match opened.and_then(|opened| opened.map(|opened| opened.record()).transpose()) {
                Ok(Some(_)) => {}
                Ok(None) => drop(self.removes(row.address, row.version())?),
                Err(StoreError::Record { version }) if version > VERSION.into() => {}
                Err(error) if error.is_of_one_record() => {
                    self.keep_aside(row, at)?;
                    broken += 1;
                }
                Err(error) => return Err(error),
            }
            Ok(())
        })?;
        self.tidy_keys()?;
        Ok(broken)
    }

    /// Destroys keys that were made for a record, or left by one, and that no row names since an hour.
    fn tidy_keys(&self) -> Result<(), StoreError> {
        let loose =
            self.inner.keys.all()?.into_iter().filter(|key| !key.is_confirmed && key.is_old);
        for key in loose {
            if self.is_named(key.address, key.id)? {
                self.inner.keys.stays(key.address, key.id)?;
            } else {
                self.inner.keys.destroy(key.address, key.id)?;
            }
        }
        Ok(())
    }

    /// Whether a row lies under this key.
    pub(super) fn is_named(&self, address: Address, id: KeyId) -> Result<bool, StoreError> {
        let row = self.find(address)?.row;
        Ok(row.is_some_and(|row| row.key_id == id) || self.aside_key(address)? == Some(id))
    }

    /// Counts something on a day.
    pub(super) fn count(&self, day: Date, what: &str, times: u64) -> Result<(), StoreError> {
        let (day, what) = (day.to_string(), what.to_owned());
        let times = i64::try_from(times).unwrap_or(i64::MAX);
        self.inner.connections.ask(move |session, begun| {
            // Rather a number that is missing than one that was counted twice.
            if begun == 0 {
                session.client.execute(COUNT, &[&day, &what, &times])?;
            }
            Ok(())
        })
    }

    /// Everything that was counted, by day.
    pub(super) fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        let rows: Vec<(String, String, i64)> = self.inner.connections.ask(|session, _| {
            let all = "SELECT day, what, times FROM aanspraak_count ORDER BY day, what";
            let rows = session.client.query(all, &[])?;
            let row = |row: &postgres::Row| Ok((row.try_get(0)?, row.try_get(1)?, row.try_get(2)?));
            Ok(rows.iter().map(row).collect::<Result<_, postgres::Error>>()?)
        })?;
        let count = |(day, what, times): (String, String, i64)| {
            let (day, times) = (day.parse().ok()?, u64::try_from(times).ok()?);
            Some(DayCount { day, what, times })
        };
        Ok(rows.into_iter().filter_map(count).collect())
    }
}

const PUT_ASIDE: &str = "INSERT INTO aanspraak_aside (address, set_aside, key_id, sealed) \
     VALUES ($1, $2, $3, $4) ON CONFLICT (address) DO UPDATE \
     SET set_aside = excluded.set_aside, key_id = excluded.key_id, sealed = excluded.sealed";

const COUNT: &str = "INSERT INTO aanspraak_count (day, what, times) VALUES ($1, $2, $3) \
     ON CONFLICT (day, what) DO UPDATE SET times = aanspraak_count.times + excluded.times";
