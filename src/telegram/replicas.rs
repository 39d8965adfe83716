//! Other processes that serve the same bot out of the same store: this one tells that it lives, and sends what those
//! that do not any more have left unsent.

use std::future::pending;

use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::{JoinHandle, block_in_place, spawn_blocking};
use tokio::time::{Duration, sleep};
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{error, info};

use crate::exchange::Exchange;
use crate::store::StoreError;
use crate::telegram::ServeError;

/// How often a process tells that it lives.
pub(super) const EVERY: Duration = Duration::from_secs(1);

/// Tells that this process lives until [`Heart::end`].
pub(super) struct Heart {
    task: JoinHandle<()>,
    stop: DropGuard,
}

impl Heart {
    /// Begins to beat, where the store is shared: for the first time before anything is taken in. When the store
    /// fails, the bot is told to stop.
    pub(super) async fn start(
        exchange: &Exchange,
        bot: &CancellationToken,
    ) -> Result<Self, ServeError> {
        let stop = CancellationToken::new();
        let (exchange, own, bot) = (exchange.clone(), stop.clone(), bot.clone());
        let is_shared = exchange.is_shared();
        if is_shared {
            beat(&exchange).await?;
        }
        let task = tokio::spawn(async move {
            while is_shared && own.run_until_cancelled(sleep(EVERY)).await.is_some() {
                if let Err(failure) = beat(&exchange).await {
                    error!(%failure, "this process cannot tell that it lives; it ends");
                    bot.cancel();
                    return;
                }
            }
        });
        Ok(Self { task, stop: stop.drop_guard() })
    }

    /// Beats no more. The others hear that this process has ended, and has nothing left to send.
    pub(super) async fn end(self, exchange: &Exchange) -> Result<(), ServeError> {
        drop(self.stop);
        // A panic in it was told already.
        let _ = self.task.await;
        let exchange = exchange.clone();
        on_a_thread(move || exchange.leave()).await
    }
}

/// Stands by while another process asks for updates. Whether there is something to do for this one before it is told
/// to stop.
pub(super) async fn stands_by(
    exchange: &Exchange,
    stop: &CancellationToken,
) -> Result<bool, ServeError> {
    let mut is_told = false;
    while !stop.is_cancelled() {
        let asked = exchange.clone();
        if on_a_thread(move || asked.leads()).await? {
            return Ok(true);
        }
        if !is_told {
            info!("another process asks for updates; this one stands by");
            is_told = true;
        }
        stop.run_until_cancelled(sleep(EVERY)).await;
    }
    Ok(false)
}

/// Waits until another process has taken this one for dead, and asks for updates in its place. Where nobody shares the
/// store, that does not happen.
pub(super) async fn follows(exchange: &Exchange) -> Result<(), ServeError> {
    if !exchange.is_shared() {
        return pending().await;
    }
    loop {
        sleep(EVERY).await;
        let asked = exchange.clone();
        if !on_a_thread(move || asked.leads()).await? {
            return Ok(());
        }
    }
}

async fn beat(exchange: &Exchange) -> Result<(), ServeError> {
    let exchange = exchange.clone();
    on_a_thread(move || exchange.beat()).await
}

/// Does something with the store that may take its time.
pub(super) async fn on_a_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, StoreError> + Send + 'static,
) -> Result<T, ServeError> {
    spawn_blocking(work).await.map_err(|_| ServeError::Stopped)?.map_err(ServeError::Store)
}

/// Asks the exchange something on the way of a reply. Where a database may have to be waited for, the other tasks of
/// this thread go on meanwhile.
pub(super) fn ask<T>(exchange: &Exchange, ask: impl FnOnce(&Exchange) -> T) -> T {
    let is_many_threaded =
        || Handle::try_current().is_ok_and(|it| it.runtime_flavor() == RuntimeFlavor::MultiThread);
    if exchange.is_shared() && is_many_threaded() {
        return block_in_place(|| ask(exchange));
    }
    ask(exchange)
}
