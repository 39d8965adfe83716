//! When the next request may go: limits over all chats and per chat, and the pauses that Telegram
//! asks for.
//!
//! A pause belongs to the chat that got it. Only when many chats are refused one after another,
//! with nothing going through in between, is it taken for one of the whole bot.
//!
//! Not the `governor` crate: its clock would have to be bridged to tokio's, and it knows no pauses.

use std::{
    collections::HashMap,
    sync::{Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use tokio::time::{Instant, sleep_until};

use crate::{
    store::ChatId,
    telegram::{Limits, Rate},
};

/// So many chats refused within [`STRAIN_TIME`] are taken for a limit of the whole bot.
const STRAIN_CHATS: usize = 5;
const STRAIN_TIME: Duration = Duration::from_secs(2);
/// Chats at rest are forgotten when so many are known.
const CHATS_KNOWN: usize = 4_096;

/// The measure of all sending.
#[derive(Debug)]
pub(super) struct Pace {
    limits: Limits,
    book: Mutex<Book>,
}

/// What went out lately. The lock is held for a few instructions, never across an await.
#[derive(Debug, Default)]
struct Book {
    overall: Meter,
    overall_pause: Option<Instant>,
    chats: HashMap<ChatId, Meter>,
    refused: Vec<(ChatId, Instant)>,
    forget_at: usize,
}

/// One limit: the moment at which all that was sent would have been sent evenly.
#[derive(Clone, Copy, Debug, Default)]
struct Meter {
    even: Option<Instant>,
}

impl Meter {
    /// Takes the next place and tells when it is.
    fn take(&mut self, rate: Rate, now: Instant) -> Instant {
        let even = self.even.map_or(now, |even| even.max(now));
        let slack = rate.every.saturating_mul(rate.burst.saturating_sub(1));
        let at = even.checked_sub(slack).map_or(now, |at| at.max(now));
        self.even = Some(even + rate.every);
        at
    }

    /// Nothing before this moment.
    fn pause(&mut self, until: Instant, rate: Option<Rate>) {
        let slack = rate
            .map_or(Duration::ZERO, |rate| rate.every.saturating_mul(rate.burst.saturating_sub(1)));
        let even = until + slack;
        self.even = Some(self.even.map_or(even, |old| old.max(even)));
    }
}

impl Pace {
    pub(super) fn new(limits: Limits) -> Self {
        Self { limits, book: Mutex::default() }
    }

    /// Waits until a request to this chat may go. Only one at a time may wait for a chat.
    pub(super) async fn turn(&self, chat: ChatId) {
        let at = self.chat_turn(chat, Instant::now());
        sleep_until(at).await;
        while let Some(at) = self.overall_turn(Instant::now()) {
            sleep_until(at).await;
            if !self.is_paused(Instant::now()) {
                return;
            }
        }
    }

    /// Telegram asked to leave this chat alone for a while.
    pub(super) fn refused(&self, chat: ChatId, wait: Duration) {
        self.refused_at(chat, wait, Instant::now());
    }

    /// A request went through: Telegram is not refusing everything.
    pub(super) fn went_through(&self) {
        let mut book = self.book();
        if !book.refused.is_empty() {
            book.refused.clear();
        }
    }

    fn chat_turn(&self, chat: ChatId, now: Instant) -> Instant {
        let mut book = self.book();
        let Some(rate) = self.rate(chat) else {
            // Without a limit only a pause can stand here.
            let even = book.chats.get(&chat).and_then(|meter| meter.even);
            return even.map_or(now, |even| even.max(now));
        };
        book.forget_rested(now);
        book.chats.entry(chat).or_default().take(rate, now)
    }

    /// The next place over all chats; `None` is at once.
    fn overall_turn(&self, now: Instant) -> Option<Instant> {
        let mut book = self.book();
        let begin = book.overall_pause.map_or(now, |pause| pause.max(now));
        let at = match self.limits.overall {
            Some(rate) => book.overall.take(rate, begin),
            None => begin,
        };
        (at > now).then_some(at)
    }

    fn is_paused(&self, now: Instant) -> bool {
        self.book().overall_pause.is_some_and(|pause| pause > now)
    }

    fn refused_at(&self, chat: ChatId, wait: Duration, now: Instant) {
        let rate = self.rate(chat);
        let mut book = self.book();
        book.forget_rested(now);
        book.chats.entry(chat).or_default().pause(now + wait, rate);
        book.refused.retain(|(other, at)| *other != chat && *at + STRAIN_TIME > now);
        book.refused.push((chat, now));
        if book.refused.len() >= STRAIN_CHATS {
            book.refused.clear();
            book.overall_pause = Some(now + wait);
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
            self.chats.retain(|_, meter| meter.even.is_some_and(|even| even > now));
            self.forget_at = self.chats.len().saturating_mul(2);
        }
    }
}

#[cfg(test)]
mod tests;
