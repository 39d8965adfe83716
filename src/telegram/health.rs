//! Whether the bot does what it is for, noted by those parts of it that do it.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::watch;
use tokio::time::Instant;

use crate::telegram::outage::Outage;

/// Beyond what a round of fetching may take; after that it is taken to stand still.
const SLACK: Duration = Duration::from_mins(1);

/// How far the bot is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Phase {
    /// It has not yet been told who it is.
    #[default]
    Starting,
    /// It takes updates.
    Serving,
    /// It was told to stop.
    Stopping,
}

/// Why the bot does not do what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Ailment {
    /// It waits for Telegram before it can begin.
    #[error("starting")]
    Starting,
    /// It was told to stop.
    #[error("stopping")]
    Stopping,
    /// Replies wait because Telegram does not take them.
    #[error("replies do not get through to Telegram")]
    Replies,
    /// Updates cannot be had.
    #[error("updates cannot be fetched from Telegram")]
    Fetching,
    /// What waits for the disk does not get there.
    #[error("the disk does not answer")]
    Disk,
    /// The loop that fetches updates does not come round.
    #[error("fetching stands still")]
    StandsStill,
}

/// The health of a running bot. Shared by its parts, and by who looks at it.
#[derive(Debug, Default)]
pub struct Health {
    pub(super) outage: Arc<Outage>,
    phase: watch::Sender<Phase>,
    fetching: Mutex<Fetching>,
}

/// The loop that fetches updates; with a webhook there is none.
#[derive(Debug, Default)]
struct Fetching {
    /// By then it has come round once more.
    due: Option<Instant>,
    has_failed: bool,
}

impl Health {
    /// Tells how far the bot is, from now on.
    pub fn phases(&self) -> watch::Receiver<Phase> {
        self.phase.subscribe()
    }

    /// Whether its parts move: otherwise it must be started anew.
    ///
    /// # Errors
    ///
    /// What stands still.
    pub fn live(&self) -> Result<(), Ailment> {
        self.live_at(Instant::now())
    }

    fn live_at(&self, now: Instant) -> Result<(), Ailment> {
        match self.fetching().due {
            Some(due) if due < now => Err(Ailment::StandsStill),
            _ => Ok(()),
        }
    }

    /// Whether it takes updates and its replies get through.
    ///
    /// # Errors
    ///
    /// The first thing in the way.
    pub fn ready(&self) -> Result<(), Ailment> {
        match *self.phase.borrow() {
            Phase::Starting => return Err(Ailment::Starting),
            Phase::Stopping => return Err(Ailment::Stopping),
            Phase::Serving => {}
        }
        if self.outage.is_there() {
            return Err(Ailment::Replies);
        }
        if self.fetching().has_failed {
            return Err(Ailment::Fetching);
        }
        self.live()
    }

    /// Notes how far the bot is. Who was told to stop does not serve any more.
    pub(super) fn is(&self, phase: Phase) {
        self.phase.send_if_modified(|now| {
            let changes = *now != phase && *now != Phase::Stopping;
            if changes {
                *now = phase;
            }
            changes
        });
    }

    /// A request for updates is made that may take so long, after a pause of so long.
    pub(super) fn fetches(&self, within: Duration) {
        // A pause without an end has no moment to be late at.
        self.fetching().due = Instant::now().checked_add(within.saturating_add(SLACK));
    }

    /// How the last request for updates ended.
    pub(super) fn fetched(&self, well: bool) {
        self.fetching().has_failed = !well;
    }

    /// No more updates are asked for.
    pub(super) fn fetches_no_more(&self) {
        *self.fetching() = Fetching::default();
    }

    fn fetching(&self) -> MutexGuard<'_, Fetching> {
        self.fetching.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::telegram::api_error::ApiError;

    #[tokio::test]
    async fn a_loop_that_does_not_come_round_is_not_alive() {
        let health = Health::default();
        assert_eq!(health.live(), Ok(()));
        health.fetches(Duration::from_secs(40));
        let now = Instant::now();
        assert_eq!(health.live_at(now + Duration::from_secs(99)), Ok(()));
        assert_eq!(health.live_at(now + Duration::from_secs(101)), Err(Ailment::StandsStill));
        health.fetches_no_more();
        assert_eq!(health.live(), Ok(()));
    }

    #[tokio::test]
    async fn ready_is_who_takes_updates_and_gets_replies_through() {
        let health = Health::default();
        assert_eq!(health.ready(), Err(Ailment::Starting));
        health.is(Phase::Serving);
        assert_eq!(health.ready(), Ok(()));
        health.outage.failed(&ApiError::Silence);
        assert_eq!(health.ready(), Err(Ailment::Replies));
        health.outage.went_through();
        health.fetched(false);
        assert_eq!(health.ready(), Err(Ailment::Fetching));
        health.fetched(true);
        health.is(Phase::Stopping);
        health.is(Phase::Serving);
        assert_eq!(health.ready(), Err(Ailment::Stopping));
    }
}
