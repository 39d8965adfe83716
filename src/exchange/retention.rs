//! How long what a person said is kept.

use jiff::Timestamp;

use super::Exchange;
use super::mapping::team;
use crate::conversation::KEEP_DAYS;
use crate::store::{ChatId, StoreError};

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
        let swept_before = store.note_sweep(now.as_second())?;
        if swept_before.is_none_or(|at| now.as_second().saturating_sub(at) > BELIEVED_DAYS * DAY) {
            return Ok(Swept::default());
        }
        let mut swept = Swept::default();
        for chat in store.silent_since(before(terms.talk_days))? {
            swept.talks += u64::from(self.forget_if_silent(chat, before(terms.talk_days))?);
        }
        self.tidy_team(now)?;
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
            self.inner.store.put_team_anew(&after)?;
            opened.set(after);
        }
        Ok(())
    }

    /// Forgets a chat unless its person has spoken since it was looked up.
    fn forget_if_silent(&self, chat: ChatId, before: i64) -> Result<bool, StoreError> {
        let mut locked = self.hold(chat);
        let record = locked.readable()?;
        let silent = record.as_ref().is_some_and(|record| record.last < before);
        if silent {
            locked.forget()?;
        }
        Ok(silent)
    }
}
