//! The end of a turn: the update is done, its replies have numbers, and all of it is one write.

use jiff::Timestamp;

use super::burst::Said;
use super::chat_lock::LockedChat;
use super::mapping::session;
use super::visible::{first_number, is_of_call};
use super::{Exchange, OutgoingReply, ReplyTo, Taken, Update, burst, deduplicate, outbox};
use crate::conversation::{self, InputKind, Message, Pin};
use crate::store::{PendingV1, Record, StoreError};

impl Exchange {
    /// Notes that an update is done, and keeps its replies until they are sent.
    pub(super) fn finish(
        &self,
        mut locked: LockedChat<'_>,
        mut record: Record,
        said: Said,
        update: &Update,
    ) -> Result<Taken, StoreError> {
        let at = update.input.at.as_second();
        if let Some(id) = update.id {
            deduplicate::note(&mut record, id);
        }
        if update.input.kind != InputKind::Due {
            record.last = at;
        } else if record.forgotten {
            locked.forget()?;
            return Ok(Taken::default());
        }
        let replaces = burst::replace(&mut record, update, &said.replies);
        let new = self.number(&mut record, said.replies, update.input.at, &update.origin);
        let first = new.first().map_or(u64::MAX, |pending| pending.seq);
        for pending in record.unsent.iter_mut().filter(|pending| pending.seq >= first) {
            pending.replaceable = said.gives_way;
        }
        Ok(Taken { replies: self.save(locked, record, new, update)?, replaces })
    }

    /// Gives replies their numbers and puts them with those that wait.
    pub(super) fn number(
        &self,
        record: &mut Record,
        replies: Vec<Message>,
        now: Timestamp,
        origin: &ReplyTo,
    ) -> Vec<OutgoingReply> {
        record.next = first_number(record, now);
        let replies = replies.into_iter().map(|reply| placed(record, reply, origin));
        let new = replies.zip(record.next..);
        let new: Vec<OutgoingReply> = new
            .map(|(reply, seq)| OutgoingReply {
                of_call: is_of_call(record, &reply),
                ..OutgoingReply::new(seq, reply, origin.clone())
            })
            .collect();
        record.next = record.next.saturating_add(new.len() as u64);
        let by = self.inner.store.replica().0;
        record.unsent.extend(new.iter().map(|reply| PendingV1 { by, ..outbox::stored(reply) }));
        let most = self.inner.limits.unsent.max(new.len());
        for urgent in [false, true] {
            self.inner.counters.dropped(drop_oldest(record, urgent, most));
        }
        new
    }

    fn save(
        &self,
        mut locked: LockedChat<'_>,
        record: Record,
        new: Vec<OutgoingReply>,
        update: &Update,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let Some(mut record) = locked.put(record)? else { return Ok(new) };
        self.inner.counters.too_large();
        // The newest replies matter more than those that wait since long, and help most.
        let first = new.first().map_or(u64::MAX, |pending| pending.seq);
        record.unsent.retain(|pending| pending.seq >= first || pending.is_urgent());
        let Some(mut record) = locked.put(record)? else { return Ok(new) };
        record.unsent.retain(|pending| pending.seq >= first);
        let Some(mut record) = locked.put(record)? else { return Ok(new) };
        // Then the turn is not done at all: an apology, and the session as it was before it.
        locked.changes_nothing_else();
        let before = locked.readable()?.map(|before| before.session);
        record.session = before.unwrap_or_default();
        record.unsent.clear();
        let sorry = conversation::apology(&self.inner.content, &session::session(&record.session));
        let sorry = self.number(&mut record, sorry, update.input.at, &update.origin);
        if let Some(mut record) = locked.put(record)? {
            record.session = session::anew();
            locked.put(record)?;
        }
        Ok(sorry)
    }
}

/// Help is sent before what waits. Where an older reply would then take its place in the message
/// that was pressed, it is a message of its own.
fn placed(record: &Record, reply: Message, origin: &ReplyTo) -> Message {
    let is_there = |waiting: &PendingV1| {
        let in_place = waiting.message().is_some_and(|message| message.in_place);
        in_place && !waiting.is_urgent() && waiting.origin == origin.0
    };
    // What is kept in sight stays what it is, unless it is that which changes.
    let is_kept = !record.pinned.is_empty() && record.pinned == origin.0;
    if is_kept && reply.pin == Pin::Unchanged {
        return reply.as_new();
    }
    if reply.urgent && record.unsent.iter().any(is_there) { reply.as_new() } else { reply }
}

/// Drops the oldest replies of a kind where more than `most` wait; tells how many.
fn drop_oldest(record: &mut Record, urgent: bool, most: usize) -> usize {
    let waiting = record.unsent.iter().filter(|pending| pending.is_urgent() == urgent).count();
    let surplus = waiting.saturating_sub(most);
    let mut left = surplus;
    record.unsent.retain(|pending| {
        let drops = left > 0 && pending.is_urgent() == urgent;
        left -= usize::from(drops);
        !drops
    });
    surplus
}
