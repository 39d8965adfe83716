//! Deletes the messages of a chat that are to leave its screen.
//!
//! Telegram deletes up to a hundred at once, and none of them where one is too old: then the batch is halved
//! until what cannot be deleted stands alone. Nothing that fails here stops anything else.

use teloxide::types::MessageId;

use crate::store::{ChatId, StoreError};
use crate::telegram::carry::{End, carry};
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::request::Request;

/// So many does Telegram take at once.
const AT_ONCE: usize = 100;
/// After so many refusals the rest stays. Each one that cannot be deleted costs up to fourteen.
const REFUSALS: u32 = 100;

/// Deletes what is to leave the screen of a chat. What could not be tried waits for another time.
pub(super) async fn clear(
    context: &DeliveryContext,
    chat: ChatId,
    to: &mut ChatId,
) -> Result<End, StoreError> {
    let leaving = context.ask(|exchange| exchange.leaving(chat, (context.clock)()))?;
    // The newest are first: those that are too old end up in one batch.
    let mut batches: Vec<Vec<i64>> = leaving.chunks(AT_ONCE).rev().map(<[i64]>::to_vec).collect();
    let mut refusals = 0;
    while let Some(mut batch) = batches.pop() {
        let messages = batch.iter().filter_map(|id| Some(MessageId(i32::try_from(*id).ok()?)));
        match carry(context, chat, to, Request::Delete { messages: messages.collect() }, false)
            .await?
        {
            End::Done(_) => context.ask(|exchange| exchange.left(chat, &batch))?,
            End::GivenUp if batch.len() > 1 && refusals < REFUSALS => {
                refusals += 1;
                let older = batch.split_off(batch.len() / 2);
                batches.extend([older, batch]);
            }
            End::GivenUp => {
                refusals += 1;
                context.ask(|exchange| exchange.left(chat, &batch))?;
            }
            End::Later | End::Night => {
                context.exchange.put_off_leaving(chat);
                break;
            }
            End::Gone => return Ok(End::Gone),
        }
    }
    clear_topics(context, chat, to).await
}

/// Deletes the topics of calls that are over. Their messages are gone by then, so that a topic that cannot be deleted
/// is an empty one.
async fn clear_topics(
    context: &DeliveryContext,
    chat: ChatId,
    to: &mut ChatId,
) -> Result<End, StoreError> {
    for topic in context.ask(|exchange| exchange.leaving_topics(chat))? {
        let end = match i32::try_from(topic) {
            Ok(topic) => carry(context, chat, to, Request::DeleteTopic(topic), false).await?,
            Err(_) => End::GivenUp,
        };
        match end {
            End::Done(_) | End::GivenUp => {
                context.ask(|exchange| exchange.topic_left(chat, topic))?;
            }
            End::Later | End::Night => context.exchange.put_off_leaving(chat),
            End::Gone => return Ok(End::Gone),
        }
    }
    Ok(End::Done(None))
}
