//! Chats that wait for a moment of their own: to be asked something, or to be forgotten.

use jiff::Timestamp;

use super::chat_lock::again;
use super::mapping::session;
use super::source::Incoming;
use super::turn::keep;
use super::{Exchange, OutgoingReply, ReplyTo, Source, Update};
use crate::conversation::{self, Input, InputKind, Setting, Visit};
use crate::store::{ChatId, StoreError};

impl Exchange {
    /// Takes a turn for every chat whose moment has come, and gives what is to be said to whom, not
    /// yet on disk. It can be called as often as one likes: a moment comes once.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn due(&self, now: Timestamp) -> Result<Vec<(ChatId, Vec<OutgoingReply>)>, StoreError> {
        let mut said = Vec::new();
        for chat in self.inner.store.due(now.as_second())? {
            let replies = self.due_of(chat, now)?;
            if !replies.is_empty() {
                said.push((chat, replies));
            }
        }
        Ok(said)
    }

    /// The same for one chat. Nothing happens when it is forgotten or its moment is not there.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn due_of(&self, chat: ChatId, now: Timestamp) -> Result<Vec<OutgoingReply>, StoreError> {
        again(|| self.due_of_now(chat, now))
    }

    fn due_of_now(&self, chat: ChatId, now: Timestamp) -> Result<Vec<OutgoingReply>, StoreError> {
        let mut locked = self.hold(chat);
        let Some(record) = locked.readable()? else { return Ok(Vec::new()) };
        if record.due.is_none_or(|due| due > now.as_second()) {
            locked.keep(record);
            return Ok(Vec::new());
        }
        let (setting, kind) = (Setting::Private, InputKind::Due);
        let input = Input { at: now, setting, app_language: None, kind };
        let update = Update { id: None, chat, input, origin: ReplyTo::default() };
        Ok(self
            .turn(locked, record, Incoming { update: &update, source: &Source::default() })?
            .replies)
    }

    /// Takes a question that nobody waits for out of what is to be sent, because it became night before
    /// it could be brought. It comes due again in the morning.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn put_off(&self, chat: ChatId, number: u64, now: Timestamp) -> Result<(), StoreError> {
        again(|| self.put_off_now(chat, number, now))
    }

    fn put_off_now(&self, chat: ChatId, number: u64, now: Timestamp) -> Result<(), StoreError> {
        let mut locked = self.hold(chat);
        let Some(mut record) = locked.readable()? else { return Ok(()) };
        let before = record.unsent.len();
        record.unsent.retain(|pending| pending.seq != number);
        if record.unsent.len() == before {
            locked.keep(record);
            return Ok(());
        }
        let Visit { session, volunteer, .. } = session::visit(&record.session);
        keep(&mut record, &conversation::put_off(session, now), &volunteer);
        locked.put(record).map(drop)
    }
}
