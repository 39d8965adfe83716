//! What the deliveries to all chats share.

use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::exchange::Exchange;
use crate::telegram::client::Api;
use crate::telegram::outage::Outage;
use crate::telegram::rate_limit::{Priority, RateLimit};
use crate::telegram::replicas::ask;
use crate::telegram::{Counters, Timing, VoiceFiles};

/// What every delivery needs. Cheap to clone.
#[derive(Clone)]
pub(super) struct DeliveryContext {
    pub(super) api: Api,
    pub(super) exchange: Exchange,
    pub(super) pace: Arc<RateLimit>,
    pub(super) counts: Arc<Counters>,
    pub(super) outage: Arc<Outage>,
    pub(super) timing: Timing,
    /// The bot's own name, without `@`: it stands in links.
    pub(super) name: Arc<str>,
    /// Whether the bot is asked about what stands behind its name in another chat.
    pub(super) answers_inline: bool,
    /// Whether it can make topics in a chat with one person.
    pub(super) has_topics: bool,
    /// What time it is: by night nobody is written to unasked.
    pub(super) clock: fn() -> Timestamp,
    /// The recordings of sentences, where there are some.
    pub(super) voices: Option<VoiceFiles>,
    /// What is brought; the rest is left to others.
    pub(super) priority: Priority,
    /// Is told whenever help may have gone through.
    pub(super) help: Arc<Notify>,
}

impl DeliveryContext {
    /// Asks the exchange something.
    pub(super) fn ask<T>(&self, question: impl FnOnce(&Exchange) -> T) -> T {
        ask(&self.exchange, question)
    }
}
