//! The one thread that brings writes to disk, for everybody who waits at once (group commit).
//!
//! One thread and a blocking flush, because seven flushes of sled 0.34 at the same time stand
//! still for good. The first failure is kept: anyone who asks after it gets it as well, so that
//! nothing is acknowledged that may not be on disk.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, OnceLock};
use std::thread::{self, JoinHandle};

use super::StoreError;

/// Brings all that was written before the call to disk.
pub type Sync = Box<dyn FnMut() -> Result<(), StoreError> + Send>;

/// Is told how the flush went that it waited for.
type Done = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(super) struct Flusher {
    waiters: Option<Sender<Done>>,
    thread: Option<JoinHandle<()>>,
    failed: Arc<OnceLock<StoreError>>,
}

impl Flusher {
    pub(super) fn start(sync: Sync) -> Result<Self, StoreError> {
        let (waiters, coming) = channel();
        let failed = Arc::new(OnceLock::new());
        let seen = Arc::clone(&failed);
        let thread = thread::Builder::new()
            .name("store-flusher".into())
            .spawn(move || run(sync, &coming, &seen))
            .map_err(|error| StoreError::Flush { reason: error.to_string().into() })?;
        Ok(Self { waiters: Some(waiters), thread: Some(thread), failed })
    }

    /// Calls `done` from the flusher's thread when all that was written before is on disk.
    pub(super) fn flush(&self, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) {
        let Some(waiters) = &self.waiters else { return done(Err(ended())) };
        if let Err(refused) = waiters.send(Box::new(done)) {
            (refused.0)(Err(ended()));
        }
    }

    /// The failure after which nothing is accepted.
    pub(super) fn check(&self) -> Result<(), StoreError> {
        self.failed.get().map_or(Ok(()), |error| Err(error.clone()))
    }

    /// Accepts nothing from here on.
    pub(super) fn fail(&self, error: &StoreError) {
        // Only the first failure counts.
        let _ = self.failed.set(error.clone());
    }

    /// Ends the thread; all who wait have been told by then.
    pub(super) fn end(&mut self) {
        self.waiters = None;
        // The last handle of the store may be dropped by somebody who is told: on the thread.
        if let Some(thread) = self.thread.take()
            && thread.thread().id() != thread::current().id()
            && thread.join().is_err()
        {
            tracing::error!("the flusher of the store has panicked");
        }
    }
}

fn run(mut sync: Sync, coming: &Receiver<Done>, failed: &OnceLock<StoreError>) {
    while let Ok(first) = coming.recv() {
        let waiting: Vec<Done> = std::iter::once(first).chain(coming.try_iter()).collect();
        let outcome = match failed.get() {
            Some(error) => Err(error.clone()),
            None => flushed(&mut sync),
        };
        if let Err(error) = &outcome {
            // Set once; a later failure is the same one.
            let _ = failed.set(error.clone());
        }
        for done in waiting {
            let outcome = outcome.clone();
            if catch_unwind(AssertUnwindSafe(|| done(outcome))).is_err() {
                tracing::error!("one who waited for a flush has panicked");
            }
        }
    }
}

fn flushed(sync: &mut Sync) -> Result<(), StoreError> {
    let outcome = catch_unwind(AssertUnwindSafe(sync));
    let outcome = outcome.unwrap_or_else(|_| Err(StoreError::write("the store", "sled panicked")));
    outcome.map_err(|error| {
        let is_flush = matches!(error, StoreError::Flush { .. });
        if is_flush { error } else { StoreError::Flush { reason: error.to_string().into() } }
    })
}

fn ended() -> StoreError {
    StoreError::Flush { reason: "the store is closed".into() }
}
