//! How long what a person said is kept.

use jiff::Timestamp;

use super::chat_lock::again;
use super::mapping::team;
use super::{Exchange, visible};
use crate::conversation::KEEP_DAYS;
use crate::store::{ChatId, Record, StoreError, SweepTurn};

const DAY: i64 = 24 * 60 * 60;
/// A clock that is further ahead of the last sweep is not believed the first time.
const BELIEVED_DAYS: i64 = 7;

/// How long what is stored is kept, in days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RetentionPolicy {
    /// A talk with its answers, after the person's last word.
    pub talk_days: u16,
    /// A record that could not be read, after it was set aside.
    pub aside_days: u16,
}

impl RetentionPolicy {
    /// All of a person goes after so many days: what people are told of a talk holds for a record
    /// that could not be read as well.
    pub fn days(days: u16) -> Self {
        Self { talk_days: days, aside_days: days }
    }
}

impl Default for RetentionPolicy {
    fn default() -> Self {
        Self::days(KEEP_DAYS)
    }
}

/// What a sweep took away.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Swept {
    /// Persons who are forgotten.
    pub talks: u64,
    /// Records that had been set aside.
    pub aside: u64,
}

impl Exchange {
    /// Forgets, for good, everybody whose term is over. Turns go on meanwhile.
    ///
    /// A clock that jumped ahead would end all terms at once. So a sweep that comes more than
    /// a week after the one before, by its clock, only notes the time; the next one sweeps.
    pub fn sweep(&self, now: Timestamp, terms: RetentionPolicy) -> Result<Swept, StoreError> {
        let before = |days: u16| now.as_second().saturating_sub(i64::from(days) * DAY);
        let store = &self.inner.store;
        let SweepTurn::Ours(swept_before) = store.note_sweep(now.as_second())? else {
            return Ok(Swept::default());
        };
        if swept_before.is_none_or(|at| now.as_second().saturating_sub(at) > BELIEVED_DAYS * DAY) {
            return Ok(Swept::default());
        }
        let mut swept = Swept::default();
        let (silent, at) = (before(terms.talk_days), now.as_second());
        let is_due = |record: &Record| record.last < silent || visible::is_stale(record, at);
        for chat in store.chats_with(is_due)? {
            swept.talks += u64::from(again(|| self.forget_if_silent(chat, silent, at))?);
        }
        again(|| self.tidy_team(now))?;
        store.tidy(now.as_second())?;
        swept.aside = store.sweep_aside(before(terms.aside_days))?;
        Ok(swept)
    }

    /// Destroys what the team's record kept for long enough.
    fn tidy_team(&self, now: Timestamp) -> Result<(), StoreError> {
        let mut opened = self.inner.team_state.open(&self.inner.store)?;
        let before = opened.stored();
        let mut team = team::read(&before);
        team.tidy(now);
        let after = team::write(&team, before.clone());
        if after != before {
            let version = self.inner.store.put_team_anew(&after, opened.expected())?;
            opened.set(after, version);
        }
        Ok(())
    }

    /// Forgets a chat unless its person has spoken since it was looked up; of others the numbers of messages
    /// that cannot be deleted any more.
    fn forget_if_silent(&self, chat: ChatId, before: i64, now: i64) -> Result<bool, StoreError> {
        let mut locked = self.hold(chat);
        let Some(mut record) = locked.readable()? else { return Ok(false) };
        if record.last < before {
            locked.forget()?;
            return Ok(true);
        }
        if visible::prune(&mut record, now) {
            locked.put_sent(record)?;
        } else {
            locked.keep(record);
        }
        Ok(false)
    }
}
