//! What is not known to be sent, and what becomes of it: sent as a whole or in part, or given up.
//!
//! Help is sent out of turn, so every reply is marked by itself. A mark reaches the disk with the
//! next flush; until then a crash makes what it stands for be sent again.

use jiff::Timestamp;

use super::chat_lock::{LockedChat, again};
use super::mapping::{message, session};
use super::{Exchange, OutgoingReply, Posted, Progress, ReplyTo, outbox, takeover, visible};
use crate::conversation;
use crate::store::{ChatId, PendingV1, Record, ReplyV1, StoreError};

impl Exchange {
    /// The replies of a chat that are not known to be sent, oldest first.
    ///
    /// # Errors
    ///
    /// What the store cannot do; so for all that follow.
    pub fn unsent(&self, chat: ChatId) -> Result<Vec<OutgoingReply>, StoreError> {
        Ok(self.look(chat, |record| self.unsent_of(record))?.unwrap_or_default())
    }

    /// Those of them that this process sends.
    pub(super) fn unsent_of(&self, record: &Record) -> Vec<OutgoingReply> {
        let ours = record.unsent.iter().filter(|pending| self.is_ours(pending));
        ours.filter_map(outbox::pending).collect()
    }

    /// The chats that have such replies: for the start after a crash.
    pub fn chats_with_unsent(&self) -> Result<Vec<ChatId>, StoreError> {
        let mut chats = Vec::new();
        for chat in self.inner.store.chats_with_unsent()? {
            // From here on the operator sees how long they wait.
            if self.look(chat, |record| self.notes_ours(chat, record))?.unwrap_or_default() {
                chats.push(chat);
            }
        }
        Ok(chats)
    }

    /// Whether this process has something to do for a chat.
    pub(super) fn has_ours(&self, chat: ChatId) -> Result<bool, StoreError> {
        Ok(self.look(chat, |record| self.notes_ours(chat, record))?.unwrap_or_default())
    }

    /// Counts what waits of a record; whether it is for this process. What is only left to be deleted nobody owns.
    fn notes_ours(&self, chat: ChatId, record: &Record) -> bool {
        let is_ours = |pending: &PendingV1| self.is_ours(pending);
        self.inner.chat_locks.waiting().note(chat, record, is_ours);
        record.unsent.iter().any(is_ours) || record.unsent.is_empty() && record.has_work()
    }

    /// Whether one of them is urgent. Nothing else is sent to the chat before it.
    pub fn has_urgent(&self, chat: ChatId) -> Result<bool, StoreError> {
        let is_waiting = |pending: &PendingV1| pending.is_urgent() && self.is_ours(pending);
        let has = |record: &Record| record.unsent.iter().any(is_waiting);
        Ok(self.look(chat, has)?.unwrap_or_default())
    }

    /// Notes that the replies of a chat were sent, up to this number and with it: for a shell that
    /// sends in order.
    pub fn sent(&self, chat: ChatId, up_to: u64) -> Result<(), StoreError> {
        self.change_sent(chat, |record| record.unsent.retain(|pending| pending.seq > up_to))
    }

    /// Notes that this one reply was sent, and as which messages.
    pub fn sent_one(&self, chat: ChatId, number: u64, posted: &Posted) -> Result<(), StoreError> {
        self.change_sent(chat, |record| {
            visible::post(record, number, posted);
            self.is_sent(record, number);
        })
    }

    /// Changes a record of which replies were sent.
    fn change_sent(&self, chat: ChatId, change: impl Fn(&mut Record)) -> Result<(), StoreError> {
        again(|| {
            let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
            change(&mut record);
            locked.put_sent(record)
        })
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
        again(|| self.sent_open_now(chat, number, &open, since))
    }

    fn sent_open_now(
        &self,
        chat: ChatId,
        number: u64,
        open: &ReplyTo,
        since: u64,
    ) -> Result<bool, StoreError> {
        let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(true) };
        if record.open_since != since {
            locked.keep(record);
            return Ok(false);
        }
        if since <= number {
            (record.open, record.open_since) = (open.0.clone(), number);
        }
        self.is_sent(&mut record, number);
        locked.put_sent(record).map(|()| true)
    }

    /// Takes out what was sent.
    fn is_sent(&self, record: &mut Record, number: u64) {
        if self.is_shared() {
            takeover::supersede(record, number);
        }
        record.unsent.retain(|pending| pending.seq != number);
    }

    /// Notes how far a reply that takes several messages was sent.
    pub fn sent_part(
        &self,
        chat: ChatId,
        number: u64,
        progress: &Progress,
        posted: &Posted,
    ) -> Result<(), StoreError> {
        again(|| {
            let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
            visible::post(&mut record, number, posted);
            for pending in record.unsent.iter_mut().filter(|pending| pending.seq == number) {
                pending.parts = progress.parts;
                pending.shown.clone_from(&progress.shown.0);
            }
            locked.put_lazily(record)
        })
    }

    /// The shell's word for the message that is open in a chat, empty for none; and the number of
    /// the reply that it was.
    pub fn open(&self, chat: ChatId) -> Result<(ReplyTo, u64), StoreError> {
        let open = |record: &Record| (ReplyTo(record.open.clone()), record.open_since);
        Ok(self.look(chat, open)?.unwrap_or_default())
    }

    /// The shell's word for the message of a chat that is kept in sight, empty for none.
    pub fn pinned(&self, chat: ChatId) -> Result<ReplyTo, StoreError> {
        let pinned = |record: &Record| ReplyTo(record.pinned.clone());
        Ok(self.look(chat, pinned)?.unwrap_or_default())
    }

    /// Notes which message is kept in sight from now on.
    pub fn pins(&self, chat: ChatId, pinned: &ReplyTo) -> Result<(), StoreError> {
        again(|| {
            let Some((mut locked, mut record)) = self.hold_record(chat)? else { return Ok(()) };
            record.pinned.clone_from(&pinned.0);
            locked.put(record).map(drop)
        })
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
        again(|| self.file_not_sent_now(chat, number, buttons, now))
    }

    fn file_not_sent_now(
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
        if let ReplyV1::Say(said) = &mut pending.reply {
            said.attachment = None;
            if buttons {
                moved = std::mem::take(&mut said.buttons);
            }
        }
        let origin = ReplyTo(pending.origin.clone());
        let session = session::session(&record.session);
        let told =
            conversation::file_not_sent(&self.inner.content, &session, message::buttons(&moved));
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
