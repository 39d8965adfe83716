//! Chats that cannot be written to any more.

use super::Exchange;
use super::chat_lock::again;
use super::mapping::session;
use super::turn::keep;
use crate::conversation::{FollowUp, Visit};
use crate::store::{ChatId, StoreError};

impl Exchange {
    /// Notes that a chat cannot be written to any more (blocked, deleted): what waits for it is
    /// dropped. What was said goes by the rule of retention, in case the person comes back.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn gone(&self, chat: ChatId) -> Result<(), StoreError> {
        self.nothing_leaves(chat)?;
        self.sent(chat, u64::MAX)?;
        again(|| self.asks_no_more(chat))
    }

    /// A person who closed the door is not knocked for in two weeks.
    fn asks_no_more(&self, chat: ChatId) -> Result<(), StoreError> {
        let mut locked = self.hold(chat);
        let Some(mut record) = locked.readable()? else { return Ok(()) };
        let Visit { mut session, volunteer, .. } = session::visit(&record.session);
        if !matches!(session.follow_up, FollowUp::At(_)) {
            locked.keep(record);
            return Ok(());
        }
        session.follow_up = FollowUp::Done;
        keep(&mut record, &session, &volunteer);
        locked.put(record).map(drop)
    }
}
