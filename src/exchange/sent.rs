//! What is not known to be sent, and what becomes of it: sent as a whole or in part, or given up.
//!
//! Help is sent out of turn, so every reply is marked by itself. A mark reaches the disk with the
//! next flush; until then a crash makes what it stands for be sent again.

use jiff::Timestamp;

use super::chat_lock::LockedChat;
use super::mapping::session;
use super::{Exchange, OutgoingReply, Progress, ReplyTo, outbox};
use crate::conversation;
use crate::store::{ChatId, PendingV1, Record, ReplyV1, StoreError};

impl Exchange {
    /// The replies of a chat that are not known to be sent, oldest first.
    ///
    /// # Errors
    ///
    /// What the store cannot do; so for all that follow.
    pub fn unsent(&self, chat: ChatId) -> Result<Vec<OutgoingReply>, StoreError> {
        Ok(self.look(chat, unsent)?.unwrap_or_default())
    }

    /// The chats that have such replies: for the start after a crash.
    pub fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        self.inner.store.chats_with_unsent()
    }

    /// Whether one of them is urgent. Nothing else is sent to the chat before it.
    pub fn has_urgent(&self, chat: ChatId) -> Result<bool, StoreError> {
        let has = |record: &Record| record.unsent.iter().any(PendingV1::is_urgent);
        Ok(self.look(chat, has)?.unwrap_or_default())
    }

    /// Notes that the replies of a chat were sent, up to this number and with it: for a shell that
    /// sends in order.
    pub fn sent(&self, chat: ChatId, up_to: u64) -> Result<(), StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
        record.unsent.retain(|pending| pending.seq > up_to);
        put_sent(&mut locked, record)
    }

    /// Notes that this one reply was sent.
    pub fn sent_one(&self, chat: ChatId, number: u64) -> Result<(), StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
        record.unsent.retain(|pending| pending.seq != number);
        put_sent(&mut locked, record)
    }

    /// The same for a reply of which one is open at a time; `open` is the shell's word for the
    /// message that it became, empty for none. A later reply that is open stays it. Where another
    /// one was opened since [`Exchange::open`] told `since`, nothing is noted and it gives `false`.
    pub fn sent_open(
        &self,
        chat: ChatId,
        number: u64,
        open: ReplyTo,
        since: u64,
    ) -> Result<bool, StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(true) };
        if record.open_since != since {
            locked.keep(record);
            return Ok(false);
        }
        if since <= number {
            (record.open, record.open_since) = (open.0, number);
        }
        record.unsent.retain(|pending| pending.seq != number);
        put_sent(&mut locked, record).map(|()| true)
    }

    /// Notes how far a reply that takes several messages was sent.
    pub fn sent_part(
        &self,
        chat: ChatId,
        number: u64,
        progress: &Progress,
    ) -> Result<(), StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
        for pending in record.unsent.iter_mut().filter(|pending| pending.seq == number) {
            pending.parts = progress.parts;
            pending.shown.clone_from(&progress.shown.0);
        }
        locked.put(record).map(drop)
    }

    /// The shell's word for the message that is open in a chat, empty for none; and the number of
    /// the reply that it was.
    pub fn open(&self, chat: ChatId) -> Result<(ReplyTo, u64), StoreError> {
        let open = |record: &Record| (ReplyTo(record.open.clone()), record.open_since);
        Ok(self.look(chat, open)?.unwrap_or_default())
    }

    /// The file of a reply cannot be sent: it is left out, and its person is told so by a reply of
    /// its own. `buttons` says that the buttons of the reply came with the file.
    pub fn file_not_sent(
        &self,
        chat: ChatId,
        number: u64,
        buttons: bool,
        now: Timestamp,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(Vec::new()) };
        let mut found = record.unsent.iter_mut().find(|pending| pending.seq == number);
        let Some(pending) = &mut found else {
            locked.keep(record);
            return Ok(Vec::new());
        };
        let mut moved = Vec::new();
        if let ReplyV1::Say(message) = &mut pending.reply {
            message.attachment = None;
            if buttons {
                moved = std::mem::take(&mut message.buttons);
            }
        }
        let origin = ReplyTo(pending.origin.clone());
        let session = session::session(&record.session);
        let told =
            conversation::file_not_sent(&self.inner.content, &session, outbox::buttons(&moved));
        let told = self.number(&mut record, vec![told], now, &origin);
        // A sentence is shorter than the file was.
        locked.put(record)?;
        Ok(told)
    }

    /// Looks at the record of a chat, if there is a readable one.
    fn look<T>(&self, chat: ChatId, look: impl Fn(&Record) -> T) -> Result<Option<T>, StoreError> {
        let Some((mut locked, record)) = self.hold_record(chat)? else { return Ok(None) };
        let seen = look(&record);
        locked.keep(record);
        Ok(Some(seen))
    }

    fn hold_record(&self, chat: ChatId) -> Result<Option<(LockedChat<'_>, Record)>, StoreError> {
        let mut locked = self.hold(chat);
        let record = locked.readable()?;
        Ok(record.map(|record| (locked, record)))
    }
}

/// Puts a record of which replies were sent. Of who asked to be forgotten nothing is left after
/// the last one.
fn put_sent(locked: &mut LockedChat<'_>, mut record: Record) -> Result<(), StoreError> {
    if record.forgotten && record.unsent.is_empty() {
        return locked.forget();
    }
    let is_clean = |stale: u64| record.unsent.iter().all(|pending| pending.seq > stale);
    if record.stale.is_some_and(is_clean) {
        record.stale = None;
        locked.renews();
    }
    // It has become smaller, so that it fits.
    locked.put(record).map(drop)
}

pub(super) fn unsent(record: &Record) -> Vec<OutgoingReply> {
    record.unsent.iter().filter_map(outbox::pending).collect()
}
