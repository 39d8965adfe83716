//! Numbers by day in sled: unsealed, because nothing of a person is in them.

use jiff::civil::Date;

use super::StoreError;
use super::records::day_counts::DayCount;
use super::sled_guard::{read, write};
use super::sled_store::SledStore;

impl SledStore {
    /// Everything that was counted, by day.
    pub(super) fn day_counts(&self) -> Result<Vec<DayCount>, StoreError> {
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

    /// Counts something on a day; on disk with the next flush.
    pub(super) fn count_times(&self, day: Date, what: &str, times: u64) -> Result<(), StoreError> {
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
