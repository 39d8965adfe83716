//! Connections to the database, each with a thread of its own, and what waits for one.
//!
//! Threads, not async: the store's callers wait anyway, some of them on threads where nothing may be waited for
//! asynchronously. A database that is away for a while is waited for here, so that nobody else has to know.

use std::collections::VecDeque;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use postgres::Error;

use super::super::StoreError;
use super::dial::Dial;
use super::failure::{Failure, is_passing, reason};
use super::session::Session;

const FIRST_PAUSE: Duration = Duration::from_millis(20);
const LONGEST_PAUSE: Duration = Duration::from_millis(500);

/// Something to do with a connection.
pub(super) type Job = Box<dyn FnOnce(&mut Connection) + Send>;

/// How often the database went away: a session of before that is found dead later is no time more.
#[derive(Clone, Debug, Default)]
pub(super) struct Outages(Arc<AtomicU64>);

impl Outages {
    /// How often so far.
    pub(super) fn count(&self) -> u64 {
        self.0.load(Ordering::Relaxed)
    }

    /// A session failed that was made, or tried, when there had been so many.
    fn note(&self, known: u64) {
        let next = known.wrapping_add(1);
        // Otherwise somebody else was quicker.
        let _ = self.0.compare_exchange(known, next, Ordering::Relaxed, Ordering::Relaxed);
    }
}

#[derive(Default)]
struct Queue {
    waiting: Mutex<Waiting>,
    more: Condvar,
}

#[derive(Default)]
struct Waiting {
    jobs: VecDeque<Job>,
    is_closed: bool,
}

/// A number of connections. They are made when there is work for them.
pub(super) struct Connections {
    queue: Arc<Queue>,
    threads: Vec<JoinHandle<()>>,
}

/// A connection, or the wish to have one.
pub(super) struct Connection {
    dial: Dial,
    /// With how many outages there had been when it was made.
    session: Option<(Session, u64)>,
    queue: Arc<Queue>,
    outages: Outages,
}

impl Connections {
    /// Starts the threads of so many connections, which count together with others how often the database went away.
    pub(super) fn start(dial: &Dial, count: usize, outages: &Outages) -> Result<Self, StoreError> {
        let queue = Arc::new(Queue::default());
        let start = |_| {
            let (dial, queue) = (dial.clone(), Arc::clone(&queue));
            let connection = Connection { dial, session: None, queue, outages: outages.clone() };
            let thread = thread::Builder::new().name("store-database".into());
            thread.spawn(move || connection.works()).map_err(|error| dial_error(&error))
        };
        let threads = (0..count.max(1)).map(start).collect::<Result<_, _>>()?;
        Ok(Self { queue, threads })
    }

    /// Asks the database something, and waits for the answer. `work` may be done more than once: it is told how
    /// often it was begun before, since what was begun may have been done.
    pub(super) fn ask<T: Send + 'static>(
        &self,
        work: impl FnMut(&mut Session, u32) -> Result<T, Failure> + Send + 'static,
    ) -> Result<T, StoreError> {
        let (told, answer) = sync_channel(1);
        let job: Job = Box::new(move |connection| {
            // Its caller waits for it.
            let _ = told.send(connection.run(work));
        });
        self.submit(job);
        answer.recv().unwrap_or_else(|_| Err(ended()))
    }

    /// Has something done as soon as a connection is free.
    pub(super) fn submit(&self, job: Job) {
        self.queue.add(job);
    }
}

impl Drop for Connections {
    fn drop(&mut self) {
        self.queue.waiting().is_closed = true;
        self.queue.more.notify_all();
        for thread in self.threads.drain(..) {
            // The last handle of the store may be dropped by somebody who is told: on such a thread.
            if thread.thread().id() != thread::current().id() && thread.join().is_err() {
                tracing::error!("a thread of the database has panicked");
            }
        }
    }
}

impl Queue {
    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn add(&self, job: Job) {
        self.waiting().jobs.push_back(job);
        self.more.notify_one();
    }

    /// The next job; none when there will be no more.
    fn next(&self) -> Option<Job> {
        let mut waiting = self.waiting();
        loop {
            if let Some(job) = waiting.jobs.pop_front() {
                return Some(job);
            }
            if waiting.is_closed {
                return None;
            }
            waiting = self.more.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }
}

impl Connection {
    fn works(mut self) {
        while let Some(job) = self.queue.next() {
            job(&mut self);
        }
    }

    /// Has something done by this connection or another one, after what waits already.
    pub(super) fn submit(&self, job: Job) {
        self.queue.add(job);
    }

    /// Whether the database could be reached when it was asked last.
    pub(super) fn is_there(&self) -> bool {
        self.session.is_some()
    }

    /// Asks the database something, again and again while it is away and there is patience.
    pub(super) fn run<T>(
        &mut self,
        mut work: impl FnMut(&mut Session, u32) -> Result<T, Failure>,
    ) -> Result<T, StoreError> {
        let (mut begun, mut waited, mut pause) = (0, Duration::ZERO, FIRST_PAUSE);
        // Of before: however often it is tried to reach the database, it is away once.
        let known = self.outages.count();
        loop {
            let (known, error) = match self.session() {
                Ok((session, known)) => match work(session, begun) {
                    Ok(answer) => return Ok(answer),
                    Err(Failure::Store(error)) => return Err(error),
                    Err(Failure::Database(error)) => {
                        begun += 1;
                        (known, error)
                    }
                },
                Err(error) => (known, error),
            };
            let is_over = waited >= self.dial.patience || self.queue.waiting().is_closed;
            if is_over || !is_passing(&error) {
                return Err(StoreError::database(&self.dial.place, reason(&error)));
            }
            self.session = None;
            self.outages.note(known);
            thread::sleep(pause);
            waited += pause;
            pause = (pause * 2).min(LONGEST_PAUSE);
        }
    }

    /// The session, made anew where there is none that works; and how many outages there had been when it was made.
    fn session(&mut self) -> Result<(&mut Session, u64), Error> {
        let session = match self.session.take() {
            Some((session, known)) if !session.is_closed() => (session, known),
            lost => {
                if let Some((_, known)) = lost {
                    self.outages.note(known);
                }
                // Counted after it is there: what ended before has nothing to do with it.
                let session = Session::new(self.dial.connect()?);
                (session, self.outages.count())
            }
        };
        let (session, known) = self.session.insert(session);
        Ok((session, *known))
    }
}

fn dial_error(error: &io::Error) -> StoreError {
    StoreError::database("the database", error)
}

/// Nobody is there who could ask.
pub(super) fn ended() -> StoreError {
    StoreError::database("the database", "the store is closed")
}
