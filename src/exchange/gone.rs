//! Chats that cannot be written to any more.

use super::Exchange;
use crate::store::{ChatId, StoreError};

impl Exchange {
    /// Notes that a chat cannot be written to any more (blocked, deleted): what waits for it is
    /// dropped. What was said goes by the rule of retention, in case the person comes back.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn gone(&self, chat: ChatId) -> Result<(), StoreError> {
        self.sent(chat, u64::MAX)
    }
}
