//! What an operator's own programs see of a running bot: numbers for Prometheus, whether it is alive and ready, and
//! what systemd is told. No number and no label says anything of a person.

mod pages;
mod systemd;
mod values;

pub use pages::serve;
pub use systemd::keep_informed;

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::oneshot;
use tokio::time::timeout;

use crate::exchange::Exchange;
use crate::telegram::{Ailment, Counters, Health};

/// How long the disk may take before the bot is taken to stand still.
const DISK_PATIENCE: Duration = Duration::from_secs(10);

/// Which program runs, with what content, and how it gets its updates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BuildInfo {
    /// The version of the program.
    pub version: &'static str,
    /// A hash over the content.
    pub content: String,
    /// `polling` or `webhook`.
    pub mode: &'static str,
}

/// All that is looked at.
#[derive(Clone)]
pub struct Monitor {
    /// Where turns meet the store.
    pub exchange: Exchange,
    /// What happened at Telegram's side.
    pub counts: Arc<Counters>,
    /// Whether updates come in and replies get through.
    pub health: Arc<Health>,
    /// What runs.
    pub about: BuildInfo,
    /// Tells the time.
    pub clock: fn() -> Timestamp,
    /// The memory of this process in bytes, where the system tells it.
    pub memory: fn() -> Option<u64>,
}

impl Monitor {
    /// Whether the parts of the bot move: updates are asked for, and what waits for the disk gets there.
    ///
    /// # Errors
    ///
    /// What stands still.
    pub async fn lives(&self) -> Result<(), Ailment> {
        self.health.live()?;
        let (done, flushed) = oneshot::channel();
        self.exchange.flush(move |result| {
            // Who asked may have lost patience.
            let _ = done.send(result.is_ok());
        });
        match timeout(DISK_PATIENCE, flushed).await {
            Ok(Ok(true)) => Ok(()),
            Ok(Ok(false) | Err(_)) | Err(_) => Err(Ailment::Disk),
        }
    }
}
