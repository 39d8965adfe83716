//! Under which word the channel knows a recording that was sent once: of sentences that everybody may hear, so
//! neither sealed nor of anybody.

use super::StoreError;
use super::sled_guard::{read, write};
use super::sled_store::SledStore;

/// So many are remembered; then all of them are sent anew.
pub(super) const MOST: usize = 10_000;

impl SledStore {
    /// The channel's word for a recording.
    pub(super) fn voice(&self, key: [u8; 16]) -> Result<Option<String>, StoreError> {
        let word = read(|| self.inner.voices.get(key))?;
        Ok(word.and_then(|word| String::from_utf8(word.to_vec()).ok()))
    }

    /// Remembers the channel's word for a recording; on disk with the next flush.
    pub(super) fn put_voice(&self, key: [u8; 16], word: &str) -> Result<(), StoreError> {
        self.writing(|| {
            if self.inner.voices.len() >= MOST {
                write(|| self.inner.voices.clear())?;
            }
            write(|| self.inner.voices.insert(key, word)).map(drop)
        })
    }
}
