//! What a turn in one chat leaves to be done in another: a coordinator is told, a desk is wiped.
//!
//! A letter stands in the team's record from the write of the turn that wrote it, and leaves it in the
//! write that puts it into the chat it is for: after a crash it is brought, and once.

use jiff::Timestamp;

use super::mapping::{session, team};
use super::turn::ends_call;
use super::{Exchange, OutgoingReply, ReplyTo, first};
use crate::conversation::{Notification, delivered};
use crate::store::{ChatId, StoreError};

impl Exchange {
    /// Brings every letter, and gives what is to be said to whom, not yet on disk.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn letters(&self, now: Timestamp) -> Result<Vec<(ChatId, Vec<OutgoingReply>)>, StoreError> {
        let mut said = Vec::new();
        if !self.has_letters()? {
            return Ok(said);
        }
        let waiting = team::read(&self.inner.crew.open(&self.inner.store)?.stored()).letters;
        for letter in waiting {
            let replies = self.bring(&letter, now)?;
            if !replies.is_empty() {
                said.push((ChatId(letter.to.0), replies));
            }
        }
        Ok(said)
    }

    /// Whether there is one to be brought; nobody waits for that.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn has_letters(&self) -> Result<bool, StoreError> {
        self.inner.crew.has_letters(&self.inner.store)
    }

    /// Brings one, unless somebody else has brought it meanwhile.
    fn bring(
        &self,
        letter: &Notification,
        now: Timestamp,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let chat = ChatId(letter.to.0);
        let mut held = self.hold(chat);
        let mut record =
            self.load(&mut held, now.as_second())?.unwrap_or_else(|| first(now.as_second()));
        let opened = self.inner.crew.open(&self.inner.store)?;
        let mut stored = opened.stored();
        let waiting = stored.letters.len();
        stored.letters.retain(|other| other.number != letter.number);
        if stored.letters.len() == waiting {
            held.keep(record);
            return Ok(Vec::new());
        }
        let before = session::session(&record.session);
        let (session, replies) = delivered(&self.inner.assets, before.clone(), &letter.news);
        if before.desk.has_ended(&session.desk) {
            ends_call(&mut held, &mut record);
        }
        record.due = session::due(&session);
        record.session = session::stored(&session, record.session);
        held.changes(opened, stored);
        let said = self.number(&mut record, replies, now, &ReplyTo::default());
        // One that has no room for it is told nothing; the letter has ended all the same.
        if let Some(mut record) = held.put(record)? {
            record.unsent.clear();
            held.put(record)?;
        }
        Ok(said)
    }
}
