//! Long polling: a batch is fetched, worked out, on disk, and only then confirmed by the next
//! request.

use std::{
    collections::VecDeque,
    mem::{Discriminant, discriminant},
    time::Duration,
};

use serde_json::value::RawValue;
use tokio::time::{Instant, sleep, timeout};
use tokio_util::sync::CancellationToken;
use tracing::{info, warn};

use crate::telegram::api_error::ApiError;
use crate::telegram::backoff::Backoff;
use crate::telegram::batch::UpdateProcessor;
use crate::telegram::client::Api;
use crate::telegram::{Count, ServeError, Timing};

/// How long the last confirmation may take when the bot stops.
const LAST_CONFIRMATION: Duration = Duration::from_secs(2);

/// So many conflicts within this time are no handing over from an instance that is just ending.
const CONFLICTS_MAX: usize = 8;
const CONFLICTS_WITHIN: Duration = Duration::from_mins(5);
/// Who fetched updates for a minute before the first of them has so many times the patience: the one that came later ends, and the talks stay
/// where they are. Where that one does not end, such as an older version, this one does.
const PATIENCE_OF_THE_FIRST: usize = 3;
const FIRST_AFTER: Duration = Duration::from_mins(1);

/// The longest pause where requests are answered with no updates at once.
const LONGEST_HASTY: Duration = Duration::from_secs(1);

/// Fetches updates and works them out until told to stop.
pub(super) async fn poll(
    api: &Api,
    turns: &UpdateProcessor,
    timing: Timing,
    stop: &CancellationToken,
) -> Result<(), ServeError> {
    let mut offset = 0;
    let mut trouble = Trouble::new(timing);
    loop {
        let asked = Instant::now();
        turns.health.fetches(timing.poll + timing.request);
        let fetched = stop.run_until_cancelled(api.updates(offset, timing.poll)).await;
        let Some(fetched) = fetched else { break };
        let pause = match fetched {
            Ok(batch) => {
                turns.health.fetched(true);
                trouble.ended();
                let hasty = batch.is_empty() && asked.elapsed() < timing.poll / 2;
                let pause = trouble.pause_of_hasty(hasty);
                work(turns, &batch, &mut offset).await?.or(pause)
            }
            Err(error) => {
                turns.counts.add(Count::FetchFailed);
                turns.health.fetched(false);
                // A redirect may be a proxy in between, and go away again.
                let end = ServeError::of(&error, &api.server());
                if let Some(end) = end.filter(|end| !matches!(end, ServeError::Redirected { .. })) {
                    return Err(end);
                }
                if error == ApiError::Conflict && trouble.is_shared(Instant::now()) {
                    return Err(ServeError::OtherInstance);
                }
                Some(trouble.pause(&error, turns))
            }
        };
        if let Some(pause) = pause {
            turns.health.fetches(pause + timing.poll + timing.request);
            stop.run_until_cancelled(sleep(pause)).await;
        }
    }
    turns.health.fetches_no_more();
    // Without this the last batch comes again at the next start, where it would change nothing.
    let _ = timeout(LAST_CONFIRMATION, api.updates(offset, Duration::ZERO)).await;
    Ok(())
}

/// Works a batch out and moves the offset behind it. Gives a pause where that is not possible.
async fn work(
    turns: &UpdateProcessor,
    batch: &[Box<RawValue>],
    offset: &mut i64,
) -> Result<Option<Duration>, ServeError> {
    let done = turns.take(batch.iter().map(|update| update.get())).await?;
    // Numbers below one cannot be confirmed: to Telegram an offset below zero counts from the end.
    let next = done.last.and_then(|last| last.checked_add(1)).filter(|next| *next > 0);
    turns.send(done).await;
    match next {
        Some(next) => *offset = next.max(*offset),
        // Not one readable number: the same comes again, so not at full speed.
        None if !batch.is_empty() => return Ok(Some(Duration::from_secs(1))),
        // All before is confirmed now. After a week of silence Telegram begins anew with a number
        // that may be lower, and would take the old offset for a confirmation of it.
        None => *offset = 0,
    }
    Ok(None)
}

/// A time in which updates cannot be fetched: each reason is told once, and the end.
struct Trouble {
    backoff: Backoff,
    /// Telegram answers with no updates only when the time is over; what stands between may do it
    /// at once, again and again.
    hasty: Backoff,
    told: Option<Discriminant<ApiError>>,
    /// When another instance interrupted us lately.
    conflicts: VecDeque<Instant>,
    /// So many interruptions lately are too many.
    conflicts_max: usize,
    begun: Instant,
}

impl Trouble {
    fn new(timing: Timing) -> Self {
        let backoff = |longest| Backoff::new(timing.pause, longest);
        let hasty = backoff(timing.longest_pause.min(LONGEST_HASTY));
        Self {
            backoff: backoff(timing.longest_pause),
            hasty,
            told: None,
            conflicts: VecDeque::new(),
            conflicts_max: CONFLICTS_MAX,
            begun: Instant::now(),
        }
    }

    /// Notes a conflict. Whether there were so many that the other instance is no earlier one that is just
    /// ending: then each of the two would get a part of the updates, and a talk would be split.
    fn is_shared(&mut self, now: Instant) -> bool {
        self.conflicts.push_back(now);
        self.conflicts.retain(|then| now.duration_since(*then) <= CONFLICTS_WITHIN);
        self.conflicts.len() >= self.conflicts_max
    }

    /// Updates were fetched, and nobody interrupted us so far: who does it later came later.
    fn was_alone(&mut self) {
        if self.conflicts.is_empty() && self.begun.elapsed() >= FIRST_AFTER {
            self.conflicts_max = CONFLICTS_MAX * PATIENCE_OF_THE_FIRST;
        }
    }

    /// The pause after an answer that was hasty and empty.
    fn pause_of_hasty(&mut self, hasty: bool) -> Option<Duration> {
        if !hasty {
            self.hasty.reset();
        }
        hasty.then(|| self.hasty.pause())
    }

    fn pause(&mut self, error: &ApiError, turns: &UpdateProcessor) -> Duration {
        if matches!(error, ApiError::Conflict) {
            turns.counts.add(Count::Conflicts);
        }
        if self.told.replace(discriminant(error)) != Some(discriminant(error)) {
            warn!(%error, "updates cannot be fetched; trying again");
        }
        match error {
            ApiError::Wait(wait) => *wait,
            ApiError::Silence
            | ApiError::Broken(_)
            | ApiError::Token
            | ApiError::NotFound
            | ApiError::LoggedOut
            | ApiError::Redirected(_)
            | ApiError::Refused
            | ApiError::Conflict
            | ApiError::Gone
            | ApiError::Moved(_)
            | ApiError::Same
            | ApiError::Late => self.backoff.pause(),
        }
    }

    fn ended(&mut self) {
        if self.told.take().is_some() {
            info!("updates are fetched again");
        }
        self.backoff.reset();
        self.was_alone();
    }
}
