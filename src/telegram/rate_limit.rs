//! When the next request may go: limits over all chats and per chat, and the pauses that Telegram
//! asks for.
//!
//! A pause belongs to the chat that got it. Only when many chats are refused one after another,
//! with nothing going through in between, is it taken for one of the whole bot.
//!
//! What is urgent keeps every pause and the limit over all chats, where it gets the next place; of
//! a chat's own limit it has an allowance beside the ordinary one.

use std::{
    collections::HashMap,
    sync::{
        Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{
    sync::Mutex as Queue,
    time::{Instant, sleep_until},
};

use crate::{
    rate::{Gcra, Moment, Rate},
    store::ChatId,
    telegram::Limits,
};

/// So many chats refused within [`STRAIN_TIME`] are taken for a limit of the whole bot.
const STRAIN_CHATS: usize = 5;
const STRAIN_TIME: Duration = Duration::from_secs(2);
/// Chats at rest are forgotten when so many are known.
const CHATS_KNOWN: usize = 4_096;

/// How soon somebody looks again who gave way.
const GLANCE: Duration = Duration::from_millis(40);

/// What goes before what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Priority {
    /// Help that was asked for.
    Urgent,
    /// All else.
    Ordinary,
}

/// The measure of all sending.
#[derive(Debug)]
pub(super) struct RateLimit {
    limits: Limits,
    book: Mutex<Book>,
    /// Who waits for a place over all chats, in order of arrival: only the first looks for one.
    urgent: Queue<()>,
    ordinary: Queue<()>,
    urgent_waiting: AtomicUsize,
}

/// What went out lately. The lock is held for a few instructions, never across an await.
#[derive(Debug, Default)]
struct Book {
    overall: Gcra<Instant>,
    overall_pause: Option<Instant>,
    chats: HashMap<ChatId, Meters>,
    refused: Vec<(ChatId, Instant)>,
    forget_at: usize,
}

/// What went out to one chat.
#[derive(Clone, Copy, Debug, Default)]
struct Meters {
    all: Gcra<Instant>,
    urgent: Gcra<Instant>,
    pause: Option<Instant>,
}

impl Moment for Instant {
    fn later(self, by: Duration) -> Self {
        self + by
    }

    fn earlier(self, by: Duration) -> Option<Self> {
        self.checked_sub(by)
    }
}

impl Meters {
    fn rests(&self, now: Instant) -> bool {
        let is_paused = self.pause.is_some_and(|pause| pause > now);
        self.all.rests(now) && self.urgent.rests(now) && !is_paused
    }
}

/// Counts somebody as waiting until it is dropped.
struct Waits<'a>(&'a AtomicUsize);

impl<'a> Waits<'a> {
    fn new(count: &'a AtomicUsize) -> Self {
        count.fetch_add(1, Ordering::SeqCst);
        Self(count)
    }
}

impl Drop for Waits<'_> {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::SeqCst);
    }
}

impl RateLimit {
    pub(super) fn new(limits: Limits) -> Self {
        let (urgent, ordinary) = (Queue::default(), Queue::default());
        let urgent_waiting = AtomicUsize::default();
        Self { limits, book: Mutex::default(), urgent, ordinary, urgent_waiting }
    }

    /// Waits until a request to this chat may go. Only one of each priority may wait for a chat.
    pub(super) async fn turn(&self, chat: ChatId, priority: Priority) {
        sleep_until(self.chat_turn(chat, priority, Instant::now())).await;
        // Telegram may have asked for a pause meanwhile.
        while let Some(pause) = self.chat_pause(chat, Instant::now()) {
            sleep_until(pause).await;
        }
        let waits = (priority == Priority::Urgent).then(|| Waits::new(&self.urgent_waiting));
        let queue = match priority {
            Priority::Urgent => &self.urgent,
            Priority::Ordinary => &self.ordinary,
        };
        let first = queue.lock().await;
        while let Err(at) = self.overall_turn(priority, Instant::now()) {
            sleep_until(at).await;
        }
        drop((first, waits));
    }

    /// Telegram asked to leave this chat alone for a while.
    pub(super) fn refused(&self, chat: ChatId, wait: Duration) {
        self.refused_at(chat, wait, Instant::now());
    }

    /// Whether Telegram asked for a pause that is not over.
    pub(super) fn is_paused(&self, chat: ChatId) -> bool {
        let now = Instant::now();
        let overall = self.book().overall_pause.is_some_and(|pause| pause > now);
        overall || self.chat_pause(chat, now).is_some()
    }

    /// A request went through: Telegram is not refusing everything.
    pub(super) fn went_through(&self) {
        let mut book = self.book();
        if !book.refused.is_empty() {
            book.refused.clear();
        }
    }

    /// Takes the next place in a chat and tells when it is.
    fn chat_turn(&self, chat: ChatId, priority: Priority, now: Instant) -> Instant {
        let mut book = self.book();
        let (rate, urgent) = (self.rate(chat), self.limits.urgent);
        if rate.is_none() && !book.chats.contains_key(&chat) {
            return now;
        }
        book.forget_rested(now);
        let meters = book.chats.entry(chat).or_default();
        let pause = meters.pause.map_or(now, |pause| pause.max(now));
        // What is urgent counts in the ordinary measure as well, so that less of the other goes.
        let at = rate.map(|rate| meters.all.take(rate, now));
        let at = match priority {
            Priority::Ordinary => at,
            Priority::Urgent => {
                urgent.filter(|_| rate.is_some()).map(|it| meters.urgent.take(it, now))
            }
        };
        at.map_or(pause, |at| at.max(pause))
    }

    fn chat_pause(&self, chat: ChatId, now: Instant) -> Option<Instant> {
        self.book().chats.get(&chat).and_then(|meters| meters.pause).filter(|pause| *pause > now)
    }

    /// Takes a place over all chats, or tells when to look again. What is urgent takes it first.
    fn overall_turn(&self, priority: Priority, now: Instant) -> Result<(), Instant> {
        let mut book = self.book();
        if let Some(pause) = book.overall_pause.filter(|pause| *pause > now) {
            return Err(pause);
        }
        let Some(rate) = self.limits.overall else { return Ok(()) };
        let at = book.overall.next(rate, now);
        if at > now {
            return Err(at);
        }
        let gives_way =
            priority == Priority::Ordinary && self.urgent_waiting.load(Ordering::SeqCst) > 0;
        if gives_way {
            return Err(now + rate.every.min(GLANCE));
        }
        book.overall.take(rate, now);
        Ok(())
    }

    fn refused_at(&self, chat: ChatId, wait: Duration, now: Instant) {
        let rate = self.rate(chat);
        let until = now + wait;
        let mut book = self.book();
        book.forget_rested(now);
        let meters = book.chats.entry(chat).or_default();
        meters.all.pause(until, rate);
        meters.pause = Some(meters.pause.map_or(until, |pause| pause.max(until)));
        book.refused.retain(|(other, at)| *other != chat && *at + STRAIN_TIME > now);
        book.refused.push((chat, now));
        if book.refused.len() >= STRAIN_CHATS {
            book.refused.clear();
            book.overall_pause = Some(until);
        }
    }

    /// Groups have numbers below zero.
    fn rate(&self, chat: ChatId) -> Option<Rate> {
        if chat.0 < 0 { self.limits.group } else { self.limits.person }
    }

    fn book(&self) -> MutexGuard<'_, Book> {
        self.book.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Book {
    fn forget_rested(&mut self, now: Instant) {
        if self.chats.len() >= self.forget_at.max(CHATS_KNOWN) {
            self.chats.retain(|_, meters| !meters.rests(now));
            self.forget_at = self.chats.len().saturating_mul(2);
        }
    }
}

#[cfg(test)]
mod tests;
