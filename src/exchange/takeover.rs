//! Several processes over one store: what one of them left unsent when it ended, another one sends.
//!
//! Each reply carries which process put it there. A process that lives sends its own, however long that takes; those
//! of one that does not live any more are put under the name of the process that notices, by a compare-and-set, so that one
//! process does. A screen of a dead process that a later reply has changed since is not put back: the person has gone on
//! from it.

use std::collections::BTreeSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::Exchange;
use super::chat_lock::{again, is_ours};
use crate::store::{ChatId, Others, PendingV1, Record, Replica, StoreError};

/// Also when nobody seems to have died, it is looked every so many times.
const LOOK_EVERY: u32 = 30;

/// What is known of the other processes.
#[derive(Default)]
pub(super) struct Takeover {
    inner: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    others: Others,
    /// Who lived when it was looked last.
    looked_with: Option<Others>,
    looks: u32,
    /// The database was away, and what we noted last may not have reached its disk.
    was_away: bool,
    /// Whose replies were found though they do not live. One that has just begun may be among them, so nothing is
    /// taken from a process the first time.
    suspects: BTreeSet<Replica>,
}

impl Takeover {
    fn known(&self) -> MutexGuard<'_, Known> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Known {
    fn is_time_to_look(&mut self) -> bool {
        self.looks = self.looks.wrapping_add(1);
        self.looked_with.as_ref() != Some(&self.others)
            || self.was_away
            || !self.suspects.is_empty()
            || self.looks.is_multiple_of(LOOK_EVERY)
    }
}

/// Marks what waits for the place in which a reply is sent now: no other process is to put it back.
pub(super) fn supersede(record: &mut Record, number: u64) {
    let sent = record.unsent.iter().find(|pending| pending.seq == number);
    let Some(message) = sent.and_then(PendingV1::replaces).map(str::to_owned) else { return };
    let waiting = record.unsent.iter_mut().filter(|it| it.seq < number);
    waiting.filter(|it| it.replaces() == Some(&message)).for_each(|it| it.superseded = true);
}

/// Whether a later screen was sent in its place, or waits for it.
fn is_superseded(pending: &PendingV1, record: &Record) -> bool {
    let Some(message) = pending.replaces() else { return false };
    let mut later = record.unsent.iter().filter(|it| it.seq > pending.seq);
    pending.superseded || later.any(|it| it.replaces() == Some(message))
}

impl Exchange {
    /// Whether other processes may have the same store open, which then is in a database.
    pub fn is_shared(&self) -> bool {
        self.inner.store.is_shared()
    }

    /// Tells the other processes that this one lives. To be called every second.
    ///
    /// # Errors
    ///
    /// What the store cannot do; so for all that follow.
    pub fn beat(&self) -> Result<(), StoreError> {
        let others = self.inner.store.beat()?;
        let mut known = self.inner.takeover.known();
        known.was_away |= others.was_away();
        known.others = others;
        Ok(())
    }

    /// Whether this process is the one that does what only one may, such as asking for updates. Another one follows when
    /// it is dead.
    pub fn leads(&self) -> Result<bool, StoreError> {
        let others = self.inner.takeover.known().others.clone();
        self.inner.store.leads(&others)
    }

    /// Tells the other processes that this one ends.
    pub fn leave(&self) -> Result<(), StoreError> {
        self.inner.store.leave()
    }

    /// Takes over what processes that do not live any more have left unsent, and gives the chats that it is for; after
    /// the database was away also those with something of our own. It can be called as often as one likes.
    pub fn take_over(&self) -> Result<Vec<ChatId>, StoreError> {
        if !self.is_shared() || !self.inner.takeover.known().is_time_to_look() {
            return Ok(Vec::new());
        }
        // Not held while the records are gone through: the next beat must not wait for that.
        let (before, was_away) = {
            let mut known = self.inner.takeover.known();
            (std::mem::take(&mut known.suspects), std::mem::take(&mut known.was_away))
        };
        // Asked before the records are read: a process that put a reply had begun to live before that.
        let others = self.inner.store.beat()?;
        let was_away = was_away || others.was_away();
        let (mut taken, mut suspects) = (Vec::new(), BTreeSet::new());
        for chat in self.inner.store.chats_with_unsent()? {
            // Which of our own were sent may be forgotten: the store knows what is left.
            let again_ours = was_away && self.has_ours(chat)?;
            if again_ours | again(|| self.claim(chat, &others, &before, &mut suspects))? {
                taken.push(chat);
            }
        }
        let mut known = self.inner.takeover.known();
        known.suspects = suspects;
        (known.looked_with, known.others) = (Some(others.clone()), others);
        Ok(taken)
    }

    /// Puts the replies of dead processes to one chat under our name; whether there is something to do for us there.
    fn claim(
        &self,
        chat: ChatId,
        others: &Others,
        before: &BTreeSet<Replica>,
        suspects: &mut BTreeSet<Replica>,
    ) -> Result<bool, StoreError> {
        let own = self.inner.store.replica();
        let mut locked = self.hold(chat);
        let Some(mut record) = locked.readable()? else { return Ok(false) };
        // What is only left to be deleted nobody owns: to delete it twice does no harm.
        if record.unsent.is_empty() {
            return Ok(record.has_work());
        }
        let mut claimed = BTreeSet::new();
        for pending in &mut record.unsent {
            let by = Replica(pending.by);
            if by == own || others.lives(by) {
                continue;
            }
            if before.contains(&by) {
                pending.by = own.0;
                claimed.insert(pending.seq);
            } else {
                suspects.insert(by);
            }
        }
        if claimed.is_empty() {
            return Ok(false);
        }
        let is_dropped = |it: &&PendingV1| claimed.contains(&it.seq) && is_superseded(it, &record);
        let dropped: BTreeSet<u64> =
            record.unsent.iter().filter(is_dropped).map(|it| it.seq).collect();
        record.unsent.retain(|pending| !dropped.contains(&pending.seq));
        // As after a reply that was sent: the last one may have held words of a call that is over.
        locked.put_sent(record)?;
        Ok(true)
    }

    /// Whether this process sends a reply. Where nobody shares the store, it sends all.
    pub(super) fn is_ours(&self, pending: &PendingV1) -> bool {
        is_ours(&self.inner.store, pending)
    }
}
