//! Numbers by day, without anybody's name: unsealed, because nothing of a person is in them.

use jiff::civil::Date;

use super::super::sled_guard::{read, write};
use super::super::{Store, StoreError};

/// How often something happened on a day.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct DayCount {
    /// The day.
    pub day: Date,
    /// What it was: words of the program, never of a person.
    pub what: String,
    /// How often.
    pub times: u64,
}

impl Store {
    /// Counts one of something on a day; on disk with the next flush.
    pub fn count(&self, day: Date, what: &str) -> Result<(), StoreError> {
        self.count_times(day, what, 1)
    }

    /// Everything that was counted, by day.
    pub fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
        let mut counts = Vec::new();
        for entry in &self.inner.counts {
            let (key, times) = read(|| entry)?;
            let parts = std::str::from_utf8(&key).ok().and_then(|key| key.split_once(' '));
            if let Some((day, what)) = parts
                && let Ok(day) = day.parse()
            {
                counts.push(DayCount { day, what: what.to_owned(), times: number(&times) });
            }
        }
        Ok(counts)
    }

    /// Takes the numbers along into another store.
    pub(in crate::store) fn copy_counts(&self, to: &Self) -> Result<(), StoreError> {
        for count in self.day_counts()? {
            to.count_times(count.day, &count.what, count.times)?;
        }
        Ok(())
    }

    fn count_times(&self, day: Date, what: &str, times: u64) -> Result<(), StoreError> {
        let key = format!("{day} {what}");
        self.writing(|| {
            write(|| {
                self.inner.counts.update_and_fetch(&key, |old| {
                    let sum = old.map_or(0, number).saturating_add(times);
                    Some(sum.to_be_bytes().to_vec())
                })
            })
            .map(drop)
        })
    }
}

fn number(bytes: impl AsRef<[u8]>) -> u64 {
    bytes.as_ref().first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes))
}
