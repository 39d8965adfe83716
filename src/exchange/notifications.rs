//! What a turn in one chat leaves to be done in another: a coordinator is told, a desk is wiped.
//!
//! A letter stands in the team's record from the write of the turn that wrote it, and leaves it in the
//! write that puts it into the chat it is for: after a crash it is brought, and once.

use jiff::Timestamp;

use super::chat_lock::again;
use super::mapping::{session, team};
use super::turn::{ends_call, keep};
use super::visible::{Departure, first_number};
use super::{Exchange, OutgoingReply, ReplyTo, first};
use crate::conversation::{Notification, Visit, delivered};
use crate::store::{ChatId, StoreError};

impl Exchange {
    /// Brings every letter, and gives what is to be said to whom, not yet on disk.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn notifications(
        &self,
        now: Timestamp,
    ) -> Result<Vec<(ChatId, Vec<OutgoingReply>)>, StoreError> {
        let mut said = Vec::new();
        // Opened also where we know of none: another process may have left some.
        let waiting =
            team::read(&self.inner.team_state.open(&self.inner.store)?.stored()).notifications;
        for letter in waiting {
            let replies = again(|| self.bring(&letter, now))?;
            if !replies.is_empty() {
                said.push((letter.to, replies));
            }
        }
        Ok(said)
    }

    /// Whether there is one to be brought; nobody waits for that.
    ///
    /// # Errors
    ///
    /// What the store cannot do.
    pub fn has_notifications(&self) -> Result<bool, StoreError> {
        self.inner.team_state.has_notifications(&self.inner.store)
    }

    /// Brings one, unless somebody else has brought it meanwhile.
    fn bring(
        &self,
        letter: &Notification,
        now: Timestamp,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let chat = letter.to;
        let mut locked = self.hold(chat);
        let mut record =
            self.load(&mut locked, now.as_second())?.unwrap_or_else(|| first(now.as_second()));
        let opened = self.inner.team_state.open(&self.inner.store)?;
        let mut stored = opened.stored();
        let waiting = stored.notifications.len();
        stored.notifications.retain(|other| other.number != letter.number);
        if stored.notifications.len() == waiting {
            locked.keep(record);
            return Ok(Vec::new());
        }
        let Visit { session, mut volunteer, .. } = session::visit(&record.session);
        let before = volunteer.clone();
        let replies = delivered(&self.inner.content, &session, &mut volunteer, &letter.news);
        if before.has_ended(&volunteer) {
            let (before, at) = (first_number(&record, now), now.as_second());
            let departure = Departure { before, at, ..Departure::default() };
            ends_call(&mut locked, &mut record, &departure);
        }
        keep(&mut record, &session, &volunteer);
        locked.changes(opened, stored);
        let said = self.number(&mut record, replies, now, &ReplyTo::default());
        // One that has no room for it is told nothing; the letter has ended all the same.
        if let Some(mut record) = locked.put(record)? {
            record.unsent.clear();
            locked.put(record)?;
        }
        Ok(said)
    }
}
