//! Brings the replies of one chat, one after the other, and does not give up on a bad line.

use std::sync::Arc;

use jiff::Timestamp;
use teloxide::types::MessageId;
use tokio::time::sleep;
use tracing::{debug, error, warn};

use crate::{
    conversation::{Reply, is_day},
    exchange::{Exchange, Origin},
    store::{ChatId, StoreError},
    telegram::{
        Count, Counts, Timing, api::Api, backoff::Backoff, load::Load, pace::Pace, parts::Part,
        refusal::Refusal,
    },
};

/// What every courier needs. Cheap to clone.
#[derive(Clone)]
pub(super) struct Bag {
    pub(super) api: Api,
    pub(super) exchange: Exchange,
    pub(super) pace: Arc<Pace>,
    pub(super) counts: Arc<Counts>,
    pub(super) timing: Timing,
    /// The bot's own name, without `@`: it stands in links.
    pub(super) name: Arc<str>,
    /// What time it is: by night nobody is written to unasked.
    pub(super) clock: fn() -> Timestamp,
}

/// How one request ended.
enum End {
    /// It is there, as this message where it is a text.
    Done(Option<MessageId>),
    Gone,
    /// It became night before it was through.
    Night,
}

/// Brings the replies of one chat and gives the number of the last one, 0 where there was none.
/// `None` when the store could not be read or written: what was brought may not be marked as sent.
pub(super) async fn bring(bag: Bag, chat: ChatId, load: Load) -> Option<u64> {
    let mut last = 0;
    let end = match bring_all(&bag, chat, load, &mut last).await {
        Ok(End::Done(_) | End::Night) => return Some(last),
        Ok(End::Gone) => {
            bag.counts.add(Count::Gone);
            debug!("a chat cannot be written to any more");
            bag.exchange.gone(chat)
        }
        Err(error) => Err(error),
    };
    // Turns fail as well then, and end the program.
    if let Err(error) = &end {
        error!(%error, "the outbox cannot be read or written");
    }
    end.ok().map(|()| last)
}

async fn bring_all(bag: &Bag, chat: ChatId, load: Load, last: &mut u64) -> Result<End, StoreError> {
    let unsent = match load {
        Load::These(unsent) => unsent,
        Load::Stored => bag.exchange.unsent(chat)?,
    };
    // A group may move while its replies are on their way.
    let mut to = chat;
    for pending in unsent {
        let (number, unasked) = (pending.seq, pending.is_unasked());
        let Reply::Say(message) = &pending.reply;
        // Asked only where it matters, and only now: the message before may be on its way till here.
        let opens = message.folds.is_some();
        let open =
            if opens { bag.exchange.open(chat)?.0.parse().ok().map(MessageId) } else { None };
        let (mut shown, mut is_night) = (None, false);
        for part in Part::of(pending, &bag.name, open, &bag.counts) {
            match carry(bag, &mut to, part, unasked).await {
                End::Done(message) => shown = message.or(shown),
                End::Gone => return Ok(End::Gone),
                End::Night => is_night = true,
            }
        }
        if is_night {
            bag.exchange.put_off(chat, number, (bag.clock)())?;
            continue;
        }
        // What had no room in the store has no number.
        if number == 0 {
            continue;
        }
        if opens {
            let shown = shown.map(|shown| shown.0.to_string()).unwrap_or_default();
            bag.exchange.sent_open(chat, number, Origin(shown))?;
        } else {
            bag.exchange.sent(chat, number)?;
        }
        *last = number;
    }
    Ok(End::Done(None))
}

/// Sends one request until it is through, refused for good, or the chat is gone. What nobody waits
/// for is left when it becomes night.
async fn carry(bag: &Bag, to: &mut ChatId, mut part: Part, unasked: bool) -> End {
    let mut backoff = Backoff::new(bag.timing.pause, bag.timing.longest_pause);
    loop {
        bag.pace.turn(*to).await;
        if unasked && !is_day((bag.clock)()) {
            return End::Night;
        }
        let refusal = match part.send(&bag.api, *to).await {
            Ok(message) => {
                bag.counts.add(Count::Sent);
                bag.pace.went_through();
                return End::Done(message);
            }
            Err(refusal) => refusal,
        };
        match refusal {
            Refusal::Same | Refusal::Late => {
                bag.counts.add(Count::Sent);
                return End::Done(part.edited());
            }
            Refusal::Gone => return End::Gone,
            Refusal::Moved(chat) if chat != *to => *to = chat,
            Refusal::Wait(wait) => {
                bag.counts.add(Count::HeldBack);
                bag.pace.refused(*to, wait);
            }
            Refusal::Silence | Refusal::Broken(_) | Refusal::Token | Refusal::Conflict => {
                bag.counts.add(Count::Repeated);
                sleep(backoff.pause()).await;
            }
            Refusal::Refused | Refusal::Moved(_) => {
                let Some(simpler) = part.simpler() else {
                    bag.counts.add(Count::Refused);
                    warn!("Telegram refused a reply; it was dropped");
                    return End::Done(None);
                };
                bag.counts.add(Count::Simplified);
                part = simpler;
            }
        }
    }
}
