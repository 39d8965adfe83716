//! The end of a turn: the update is done, its replies have numbers, and all of it is one write.

use jiff::Timestamp;

use super::burst::Said;
use super::held::Held;
use super::{Exchange, Origin, Pending, Taken, Update, burst, done, pending, record};
use crate::conversation::{Heard, Reply};
use crate::store::{Record, StoreError};

impl Exchange {
    /// Notes that an update is done, and keeps its replies until they are sent.
    pub(super) fn finish(
        &self,
        held: Held<'_>,
        mut record: Record,
        said: Said,
        update: &Update,
    ) -> Result<Taken, StoreError> {
        let at = update.input.at.as_second();
        if let Some(id) = update.id {
            done::note(&mut record, id);
        }
        if update.input.heard != Heard::Due {
            record.last = at;
        } else if record.forgotten {
            return Ok(Taken::default());
        }
        let replaces = burst::replace(&mut record, update, &said.replies);
        let new = self.number(&mut record, said.replies, update.input.at, &update.origin);
        let first = new.first().map_or(u64::MAX, |pending| pending.seq);
        for pending in record.unsent.iter_mut().filter(|pending| pending.seq >= first) {
            pending.replaceable = said.gives_way;
        }
        Ok(Taken { replies: self.save(held, record, new, update)?, replaces })
    }

    /// Gives replies their numbers and puts them with those that wait.
    pub(super) fn number(
        &self,
        record: &mut Record,
        replies: Vec<Reply>,
        now: Timestamp,
        origin: &Origin,
    ) -> Vec<Pending> {
        // Numbers start at the milliseconds of now and so are never given out a second time, not
        // even after the chat was forgotten in between.
        let now = u64::try_from(now.as_millisecond()).unwrap_or_default();
        record.next = record.next.max(now).max(1);
        let new = replies.into_iter().zip(record.next..);
        let new: Vec<Pending> =
            new.map(|(reply, seq)| Pending { seq, reply, origin: origin.clone() }).collect();
        record.next = record.next.saturating_add(new.len() as u64);
        record.unsent.extend(new.iter().map(pending::stored));
        let surplus = record.unsent.len().saturating_sub(self.inner.limits.unsent.max(new.len()));
        record.unsent.drain(..surplus);
        self.inner.counters.dropped(surplus);
        new
    }

    fn save(
        &self,
        mut held: Held<'_>,
        record: Record,
        new: Vec<Pending>,
        update: &Update,
    ) -> Result<Vec<Pending>, StoreError> {
        let Some(mut record) = held.put(record)? else { return Ok(new) };
        self.inner.counters.too_large();
        // The newest replies matter more than those that wait since long.
        let first = new.first().map_or(u64::MAX, |pending| pending.seq);
        record.unsent.retain(|pending| pending.seq >= first);
        let Some(mut record) = held.put(record)? else { return Ok(new) };
        // Then the turn is not done at all: an apology, and the session as it was before it.
        held.changes_nothing_else();
        let before = held.readable()?.map(|before| before.session);
        record.session = before.unwrap_or_default();
        record.unsent.clear();
        let sorry = self.inner.assets.apology(&record::session(&record.session));
        let sorry = self.number(&mut record, sorry, update.input.at, &update.origin);
        if let Some(mut record) = held.put(record)? {
            record.session = record::anew();
            held.put(record)?;
        }
        Ok(sorry)
    }
}
