//! A batch of updates through the exchange: taken in order within a chat, then one flush.

use std::{collections::BTreeMap, sync::Arc};

use jiff::Timestamp;
use tokio::task::{JoinError, JoinHandle, spawn_blocking};
use tokio::time::Instant;
use tracing::{debug, warn};

use crate::exchange::Exchange;
use crate::store::{ChatId, StoreError};
use crate::telegram::callback_ack::CallbackAck;
use crate::telegram::command_menus::Menus;
use crate::telegram::dispatcher::Outbox;
use crate::telegram::flush::flush;
use crate::telegram::guest::Guest;
use crate::telegram::inline::Inline;
use crate::telegram::pile::follow_each_other;
use crate::telegram::queued::Queued;
use crate::telegram::replicas::on_a_thread;
use crate::telegram::update::{Event, Identity, ParsedUpdate, hear};
use crate::telegram::{Count, Counters, Health, ServeError};

/// Batches below this size are not worth a second thread.
const LANE_SIZE: usize = 16;

/// Works updates out. Cheap to clone.
#[derive(Clone)]
pub(super) struct UpdateProcessor {
    pub(super) exchange: Exchange,
    pub(super) outbox: Outbox,
    pub(super) spinner: CallbackAck,
    pub(super) inline: Inline,
    pub(super) guest: Guest,
    pub(super) counts: Arc<Counters>,
    pub(super) health: Arc<Health>,
    pub(super) clock: fn() -> Timestamp,
    /// Who the bot is.
    pub(super) me: Identity,
    /// Is told when the commands of somebody may have to change.
    pub(super) menus: Menus,
    /// How many threads a large batch may use.
    pub(super) lanes: usize,
    /// How many posts of a webhook may be in hand.
    pub(super) posts_at_once: usize,
}

/// What a batch left behind: all of it is on disk.
#[derive(Debug, Default)]
pub(super) struct Done {
    /// The highest number among the updates; `None` when no number could be read.
    pub(super) last: Option<i64>,
    loads: Vec<(ChatId, Queued)>,
}

impl UpdateProcessor {
    /// Takes the updates and flushes. When this is back they may be confirmed; an error means that
    /// nothing may be confirmed any more.
    pub(super) async fn take<'a>(
        &self,
        updates: impl Iterator<Item = &'a str>,
    ) -> Result<Done, ServeError> {
        let mut last = None;
        let mut events = Vec::new();
        for json in updates {
            let arrival = hear(json, &self.me, (self.clock)());
            last = last.max(arrival.id);
            events.extend(self.note(arrival));
        }
        if events.is_empty() {
            return Ok(Done { last, loads: Vec::new() });
        }
        debug!(updates = events.len(), "updates are worked out");
        let loads = self.work(events).await?;
        let begun = Instant::now();
        flush(&self.exchange).await?;
        self.counts.flushed(begun.elapsed());
        self.menus.look();
        Ok(Done { last, loads })
    }

    /// Sends what the turns said.
    pub(super) async fn send(&self, done: Done) {
        self.outbox.send(done.loads).await;
    }

    /// Counts an update, stops its waiting sign, and gives what is to be worked out.
    fn note(&self, arrival: ParsedUpdate) -> Option<Event> {
        self.counts.add(Count::Updates);
        if let Some(press) = arrival.press {
            self.spinner.stop(press);
        }
        match arrival.event {
            Event::Nothing => None,
            Event::Unreadable(kind, field) => {
                self.counts.add(Count::Unreadable);
                warn!(kind, field, "an update could not be read; it is left");
                None
            }
            Event::Asked(asked) => {
                self.inline.answer(asked, (self.clock)());
                None
            }
            Event::Invited(invited) => {
                self.guest.answer(invited, (self.clock)());
                None
            }
            event @ (Event::Said(..) | Event::Left(_)) => Some(event),
        }
    }

    async fn work(&self, events: Vec<Event>) -> Result<Vec<(ChatId, Queued)>, ServeError> {
        let lanes = lanes(follow_each_other(events), self.lanes).into_iter().map(|lane| {
            let (exchange, counts) = (self.exchange.clone(), Arc::clone(&self.counts));
            spawn_blocking(move || run(&exchange, &counts, lane))
        });
        let mut loads = Vec::new();
        // All lanes end before an error does: what they took must not go on behind its back.
        let ends: Vec<Result<_, JoinError>> = join_all(lanes.collect()).await;
        for end in ends {
            loads.extend(end.map_err(|_| ServeError::Stopped)?.map_err(ServeError::Store)?);
        }
        if self.exchange.has_notifications().map_err(ServeError::Store)? {
            loads.extend(notifications(&self.exchange, (self.clock)()).await?);
        }
        Ok(loads)
    }
}

/// What the turns of some chats say in others. It reaches the disk with the same flush.
pub(super) async fn notifications(
    exchange: &Exchange,
    now: Timestamp,
) -> Result<Vec<(ChatId, Queued)>, ServeError> {
    let exchange = exchange.clone();
    let said = on_a_thread(move || exchange.notifications(now)).await?;
    Ok(said.into_iter().map(|(chat, replies)| (chat, Queued::These(replies))).collect())
}

async fn join_all<T>(tasks: Vec<JoinHandle<T>>) -> Vec<Result<T, JoinError>> {
    let mut ends = Vec::with_capacity(tasks.len());
    for task in tasks {
        ends.push(task.await);
    }
    ends
}

/// Parts a batch so that a chat stays in one lane, in order.
fn lanes(events: Vec<Event>, most: usize) -> Vec<Vec<Event>> {
    let count = (events.len() / LANE_SIZE).clamp(1, most.max(1));
    let mut lanes: Vec<Vec<Event>> = Vec::new();
    lanes.resize_with(count, Vec::new);
    for event in events {
        let chat = chat_of(&event).map_or(0, |chat| chat.0.unsigned_abs());
        let lane = usize::try_from(chat % count as u64).unwrap_or(0);
        if let Some(lane) = lanes.get_mut(lane) {
            lane.push(event);
        }
    }
    lanes
}

fn chat_of(event: &Event) -> Option<ChatId> {
    match event {
        Event::Said(update, _) => Some(update.chat),
        Event::Left(chat) => Some(*chat),
        Event::Asked(_) | Event::Invited(_) | Event::Nothing | Event::Unreadable(..) => None,
    }
}

/// Works a lane out, and gathers the replies of each chat in order.
fn run(
    exchange: &Exchange,
    counts: &Counters,
    lane: Vec<Event>,
) -> Result<BTreeMap<ChatId, Queued>, StoreError> {
    let mut loads: BTreeMap<ChatId, Queued> = BTreeMap::new();
    for event in lane {
        match event {
            Event::Said(update, source) => {
                let chat = update.chat;
                let begun = Instant::now();
                let taken = exchange.take_from(update, &source)?;
                counts.turned(begun.elapsed());
                if taken.replaces {
                    // What it replaces may be on its way already: the store knows what is left.
                    loads.insert(chat, Queued::Stored);
                } else if !taken.replies.is_empty() {
                    let load = loads.entry(chat).or_insert_with(|| Queued::These(Vec::new()));
                    load.add(taken.replies, usize::MAX);
                }
            }
            Event::Left(chat) => {
                loads.remove(&chat);
                exchange.gone(chat)?;
            }
            Event::Asked(_) | Event::Invited(_) | Event::Nothing | Event::Unreadable(..) => {}
        }
    }
    Ok(loads)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chat_stays_in_one_lane_and_in_order() {
        let events = (0..200).map(|number| Event::Left(ChatId(number % 7))).collect();
        let lanes = lanes(events, 4);
        assert_eq!(lanes.iter().map(Vec::len).sum::<usize>(), 200);
        assert!(lanes.len() > 1);
        for chat in 0..7 {
            let holding = lanes
                .iter()
                .filter(|lane| lane.iter().any(|event| chat_of(event) == Some(ChatId(chat))));
            assert_eq!(holding.count(), 1);
        }
    }
}
