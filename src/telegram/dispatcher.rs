//! The outbox: who is being written to now, and who waits.
//!
//! One task a chat that has something to get, so that a chat held back by Telegram, by its own
//! limit or by a long queue is in nobody's way. One dispatcher owns the books, without a lock: it
//! starts a delivery for a chat, keeps what comes in meanwhile, and starts the next when it is done.
//!
//! Help has a dispatcher of its own, with the same rules and as much room: it waits for nothing else
//! of its chat, and all else of its chat waits for it.
//!
//! Memory is bounded because nothing here is the truth. Replies that would not fit are let go, and
//! read from the store when their turn comes; chats that would not fit, too.

use std::{
    collections::{HashMap, HashSet, VecDeque},
    time::Duration,
};

use tokio::{
    sync::mpsc,
    task::{Id, JoinHandle, JoinSet, spawn_blocking},
    time::timeout,
};
use tokio_util::sync::{CancellationToken, DropGuard};
use tracing::{error, warn};

use crate::exchange::OutgoingReply;
use crate::store::{ChatId, StoreError};
use crate::telegram::Limits;
use crate::telegram::delivery::bring;
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::queued::Queued;
use crate::telegram::rate_limit::Priority;

/// So many batches may wait for the dispatcher, which never waits for Telegram.
const ORDERS_WAITING: usize = 1_024;

type Orders = mpsc::Sender<(ChatId, Queued)>;

/// The way into the outbox. Cheap to clone; when the last one is dropped, the outbox is emptied.
#[derive(Clone)]
pub(super) struct Outbox {
    urgent: Orders,
    ordinary: Orders,
}

/// The running outbox, to be waited for at the end. Dropped before that, it stops at once.
pub(super) struct Running {
    dispatchers: [JoinHandle<()>; 2],
    stop: DropGuard,
}

impl Outbox {
    /// Opens the outbox and begins with all that an earlier run left unsent.
    pub(super) async fn open(
        context: DeliveryContext,
        limits: Limits,
    ) -> Result<(Self, Running), StoreError> {
        let desk =
            |priority| Dispatcher::new(DeliveryContext { priority, ..context.clone() }, limits);
        let (mut help, mut rest) = (desk(Priority::Urgent), desk(Priority::Ordinary));
        let waiting = help.waiting().await?;
        help.call(&waiting);
        rest.call(&waiting);
        let stop = CancellationToken::new();
        let (urgent, first) = help.start_dispatcher(&stop);
        let (ordinary, second) = rest.start_dispatcher(&stop);
        let running = Running { dispatchers: [first, second], stop: stop.drop_guard() };
        Ok((Self { urgent, ordinary }, running))
    }

    /// Sends replies that are safely in the store: the help of all chats first.
    pub(super) async fn send(&self, loads: Vec<(ChatId, Queued)>) {
        let mut rest = Vec::new();
        for (chat, load) in loads {
            let (urgent, ordinary) = load.parted();
            if let Some(load) = urgent {
                order(&self.urgent, chat, load).await;
            }
            rest.extend(ordinary.map(|load| (chat, load)));
        }
        for (chat, load) in rest {
            order(&self.ordinary, chat, load).await;
        }
    }
}

async fn order(orders: &Orders, chat: ChatId, load: Queued) {
    if orders.send((chat, load)).await.is_err() {
        error!("the outbox is closed; replies wait in the store for the next start");
    }
}

impl Running {
    /// Waits until all is sent, or so long. Every [`Outbox`] must be dropped before.
    pub(super) async fn finish(mut self, patience: Duration) {
        let all = async {
            for dispatcher in &mut self.dispatchers {
                // A panic in it was told already.
                let _ = dispatcher.await;
            }
        };
        if timeout(patience, all).await.is_err() {
            warn!("not all replies could be sent in time; they wait in the store");
            drop(self.stop);
            for dispatcher in self.dispatchers.iter_mut().filter(|it| !it.is_finished()) {
                // It only waits for deliverys that were told to stop.
                let _ = dispatcher.await;
            }
        }
    }
}

/// A delivery on the way.
struct Away {
    /// The number of the last reply that it brings.
    last: u64,
    /// What is to be brought after it.
    next: Option<Queued>,
}

/// The dispatcher's books.
struct Dispatcher {
    context: DeliveryContext,
    limits: Limits,
    /// Chats with a delivery on the way.
    away: HashMap<ChatId, Away>,
    couriers: JoinSet<Option<u64>>,
    chats: HashMap<Id, ChatId>,
    /// Chats whose last delivery failed: something earlier may be unsent in the store.
    failed: HashSet<ChatId>,
    /// The last reply that was brought to a chat. A repeated update gives what was unsent then, and
    /// that may have been brought while it waited for the disk. Forgetting costs a repetition.
    brought: HashMap<ChatId, u64>,
    /// Chats for whom no delivery is free, in order of arrival.
    line: VecDeque<ChatId>,
    in_line: HashSet<ChatId>,
    /// More chats wait than the line holds; the store knows which.
    is_overflowing: bool,
}

impl Dispatcher {
    fn new(context: DeliveryContext, limits: Limits) -> Self {
        Self {
            context,
            limits,
            away: HashMap::new(),
            couriers: JoinSet::new(),
            chats: HashMap::new(),
            failed: HashSet::new(),
            brought: HashMap::new(),
            line: VecDeque::new(),
            in_line: HashSet::new(),
            is_overflowing: false,
        }
    }

    fn start_dispatcher(self, stop: &CancellationToken) -> (Orders, JoinHandle<()>) {
        let (orders, incoming) = mpsc::channel(ORDERS_WAITING);
        (orders, tokio::spawn(self.run(incoming, stop.clone())))
    }

    async fn run(
        mut self,
        mut incoming: mpsc::Receiver<(ChatId, Queued)>,
        stop: CancellationToken,
    ) {
        // What an earlier run left goes first.
        self.next_in_line().await;
        let mut is_open = true;
        while is_open || !self.couriers.is_empty() {
            tokio::select! {
                () = stop.cancelled() => return self.couriers.shutdown().await,
                order = incoming.recv(), if is_open => match order {
                    Some((chat, load)) => self.take(chat, load),
                    None => is_open = false,
                },
                Some(back) = self.couriers.join_next_with_id() => {
                    match back {
                        Ok((id, last)) => self.back(id, last),
                        Err(broken) => self.back(broken.id(), None),
                    }
                    self.next_in_line().await;
                }
            }
        }
    }

    fn take(&mut self, chat: ChatId, load: Queued) {
        if let Some(away) = self.away.get_mut(&chat) {
            away.follow(load, self.limits.replies_waiting);
        } else if self.is_overflowing || self.away.len() >= self.limits.chats_at_once {
            self.queue(chat);
        } else if self.failed.remove(&chat)
            || self.brought.get(&chat).is_some_and(|last| load.is_known(*last))
        {
            self.start(chat, Queued::Stored);
        } else {
            self.start(chat, load);
        }
    }

    fn start(&mut self, chat: ChatId, load: Queued) {
        self.away.insert(chat, Away { last: load.last(), next: None });
        let courier = self.couriers.spawn(bring(self.context.clone(), chat, load));
        self.chats.insert(courier.id(), chat);
    }

    fn queue(&mut self, chat: ChatId) {
        if self.in_line.contains(&chat) {
            return;
        }
        if self.line.len() >= self.limits.chats_waiting {
            self.is_overflowing = true;
            return;
        }
        self.in_line.insert(chat);
        self.line.push_back(chat);
    }

    /// A delivery is done. More for its chat goes at once, unless others wait for a delivery.
    fn back(&mut self, id: Id, last: Option<u64>) {
        let Some(chat) = self.chats.remove(&id) else { return };
        let next = self.away.remove(&chat).and_then(|away| away.next);
        let Some(last) = last else {
            // Not tried again at once: what failed here fails again.
            self.failed.insert(chat);
            return;
        };
        self.note_brought(chat, last);
        if let Some(load) = next {
            if self.line.is_empty() { self.start(chat, load) } else { self.queue(chat) }
        }
    }

    fn note_brought(&mut self, chat: ChatId, last: u64) {
        if self.brought.len() >= self.limits.chats_waiting {
            self.brought.clear();
        }
        if last > 0 {
            self.brought.insert(chat, last);
        }
    }

    async fn next_in_line(&mut self) {
        while self.away.len() < self.limits.chats_at_once {
            if self.line.is_empty() && self.is_overflowing {
                match self.waiting().await {
                    Ok(waiting) => self.call(&waiting),
                    Err(error) => return error!(%error, "the outbox cannot be read"),
                }
            }
            let Some(chat) = self.line.pop_front() else { return };
            self.in_line.remove(&chat);
            self.start(chat, Queued::Stored);
        }
    }

    /// The chats that have something unsent in the store.
    async fn waiting(&self) -> Result<Vec<ChatId>, StoreError> {
        let exchange = self.context.exchange.clone();
        let waiting = spawn_blocking(move || exchange.chats_with_unsent()).await;
        waiting.unwrap_or_else(|_| Ok(Vec::new()))
    }

    /// Puts chats in line that have something unsent in the store.
    fn call(&mut self, waiting: &[ChatId]) {
        self.is_overflowing = false;
        for chat in waiting {
            match self.away.get_mut(chat) {
                Some(away) => away.next = Some(Queued::Stored),
                None => self.queue(*chat),
            }
        }
    }
}

impl Away {
    /// Keeps what is to be brought next. What this delivery may be bringing already is asked from
    /// the store, so that it goes once.
    fn follow(&mut self, load: Queued, most: usize) {
        let follows = |replies: &[OutgoingReply]| replies.iter().all(|reply| reply.seq > self.last);
        self.next = Some(match (self.next.take(), load) {
            (None, Queued::These(replies)) if follows(&replies) && replies.len() <= most => {
                Queued::These(replies)
            }
            (Some(mut next), Queued::These(replies)) => {
                next.add(replies, most);
                next
            }
            _ => Queued::Stored,
        });
    }
}
