//! What systemd is told: ready, stopping, and a sign of life as long as the bot moves. Without systemd nothing is told.

use sd_notify::{NotifyState, notify, watchdog_enabled};
use tokio::time::sleep;

use super::Monitor;
use crate::telegram::Phase;

/// Tells it as long as it is polled. A sign of life comes only where updates are asked for and the disk answers: a
/// program that hangs is started anew, whatever its timers do.
pub async fn keep_informed(monitor: Monitor) {
    tokio::join!(tell_phases(&monitor), tell_signs_of_life(&monitor));
}

async fn tell_phases(monitor: &Monitor) {
    let mut phases = monitor.health.phases();
    loop {
        let phase = *phases.borrow_and_update();
        tell(match phase {
            Phase::Starting => &[NotifyState::Status("waits for Telegram")],
            Phase::Serving => &[NotifyState::Ready, NotifyState::Status("serves")],
            Phase::Stopping => &[NotifyState::Stopping, NotifyState::Status("sends what is ready")],
        });
        if phases.changed().await.is_err() {
            return;
        }
    }
}

async fn tell_signs_of_life(monitor: &Monitor) {
    let Some(patience) = watchdog_enabled() else { return };
    loop {
        match monitor.lives().await {
            Ok(()) => tell(&[NotifyState::Watchdog]),
            Err(ailment) => tracing::error!(%ailment, "no sign of life is given"),
        }
        sleep(patience / 3).await;
    }
}

fn tell(states: &[NotifyState<'_>]) {
    if let Err(error) = notify(states) {
        tracing::debug!(%error, "systemd could not be told");
    }
}
