//! Chats that wait for a moment of their own: anyone who wanted it is asked how it went, and what
//! nobody agreed to keep is forgotten. The moments lie in the store, so nothing is lost when the bot
//! was away at the time; which hours are too late for a message, the conversation decides.

use jiff::Timestamp;
use tokio::{
    task::JoinHandle,
    time::{Duration, sleep},
};
use tokio_util::sync::{CancellationToken, DropGuard};

use crate::exchange::Exchange;
use crate::store::ChatId;
use crate::telegram::ServeError;
use crate::telegram::batch::notifications;
use crate::telegram::dispatcher::Outbox;
use crate::telegram::flush::flush;
use crate::telegram::queued::Queued;
use crate::telegram::replicas::{EVERY, on_a_thread};

/// The running timer, to be waited for at the end.
pub(super) struct Scheduler {
    task: JoinHandle<Result<(), ServeError>>,
    stop: DropGuard,
}

impl Scheduler {
    /// Begins to look. When the store fails, the whole bot is told to stop: its turns would fail too.
    pub(super) fn start(watch: Watch, bot: CancellationToken) -> Self {
        let stop = CancellationToken::new();
        let own = stop.clone();
        let task = tokio::spawn(async move {
            let ended = tokio::try_join!(watch.keep(&own), watch.takes_over(&own)).map(drop);
            if ended.is_err() {
                bot.cancel();
            }
            ended
        });
        Self { task, stop: stop.drop_guard() }
    }

    /// Ends after the turns in hand, and tells what went wrong. Nothing holds the outbox after that.
    pub(super) async fn end(self) -> Result<(), ServeError> {
        drop(self.stop);
        self.task.await.unwrap_or(Err(ServeError::Stopped))
    }
}

/// What looking takes.
pub(super) struct Watch {
    pub(super) exchange: Exchange,
    pub(super) outbox: Outbox,
    pub(super) clock: fn() -> Timestamp,
    pub(super) every: Duration,
}

impl Watch {
    /// Looks at once, and then again and again.
    async fn keep(&self, stop: &CancellationToken) -> Result<(), ServeError> {
        while !stop.is_cancelled() {
            self.look().await?;
            stop.run_until_cancelled(sleep(self.every)).await;
        }
        Ok(())
    }

    /// Sends what other processes over the same store left unsent when they ended.
    async fn takes_over(&self, stop: &CancellationToken) -> Result<(), ServeError> {
        while self.exchange.is_shared() && !stop.is_cancelled() {
            let exchange = self.exchange.clone();
            let chats = on_a_thread(move || exchange.take_over()).await?;
            self.outbox.send(chats.into_iter().map(|chat| (chat, Queued::Stored)).collect()).await;
            stop.run_until_cancelled(sleep(EVERY)).await;
        }
        Ok(())
    }

    /// The order of every turn: take, bring to disk, send.
    async fn look(&self) -> Result<(), ServeError> {
        let (exchange, now) = (self.exchange.clone(), (self.clock)());
        let due = on_a_thread(move || exchange.due(now)).await?;
        let due = due.into_iter().map(|(chat, replies)| (chat, Queued::These(replies)));
        let mut loads: Vec<(ChatId, Queued)> = due.collect();
        // Only what a crash left, ours or that of another process: each batch brings its own.
        loads.extend(notifications(&self.exchange, now).await?);
        // What could not be deleted before is tried again.
        let put_off = self.exchange.leaving_put_off();
        loads.extend(put_off.into_iter().map(|chat| (chat, Queued::Stored)));
        if loads.is_empty() {
            return Ok(());
        }
        flush(&self.exchange).await?;
        self.outbox.send(loads).await;
        Ok(())
    }
}
