//! Recordings of sentences that were sent once.

use super::Exchange;
use crate::conversation::VoiceKey;
use crate::store::StoreError;

impl Exchange {
    /// The shell's word for a recording that was sent before, so that it need not be sent as a file again.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn voice(&self, key: VoiceKey) -> Result<Option<String>, StoreError> {
        self.inner.store.voice(key.bytes())
    }

    /// Remembers the shell's word for a recording.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn keep_voice(&self, key: VoiceKey, word: &str) -> Result<(), StoreError> {
        self.inner.store.put_voice(key.bytes(), word)
    }
}
