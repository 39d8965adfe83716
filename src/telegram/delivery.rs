//! Brings the replies of one chat, one after the other, and does not give up on a bad line.

use std::collections::VecDeque;

use teloxide::types::MessageId;
use tracing::{debug, error};

use crate::exchange::{OutgoingReply, Progress, ReplyTo};
use crate::store::{ChatId, StoreError};
use crate::telegram::Count;
use crate::telegram::carry::{End, carry};
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::queued::Queued;
use crate::telegram::rate_limit::Priority;
use crate::telegram::request::Request;

/// Brings the replies of one chat and gives the number of the last one, 0 where there was none.
/// `None` when the store could not be read or written: what was brought may not be marked as sent.
pub(super) async fn bring(context: DeliveryContext, chat: ChatId, load: Queued) -> Option<u64> {
    let mut round = Round { context: &context, chat, to: chat, last: 0 };
    let brought = round.brings(load).await;
    let last = round.last;
    let end = match brought {
        Ok(End::Gone) => {
            context.counts.add(Count::Gone);
            debug!("a chat cannot be written to any more");
            context.exchange.gone(chat)
        }
        Ok(End::Done(_) | End::GivenUp | End::Night) => Ok(()),
        Err(error) => Err(error),
    };
    if context.priority == Priority::Urgent {
        context.help.notify_waiters();
    }
    // Turns fail as well then, and end the program.
    if let Err(error) = &end {
        error!(%error, "the outbox cannot be read or written");
    }
    end.ok().map(|()| last)
}

/// One way of a delivery to a chat.
struct Round<'a> {
    context: &'a DeliveryContext,
    chat: ChatId,
    /// Where the chat is: a group may move while its replies are on their way.
    to: ChatId,
    /// The number of the last reply that was brought.
    last: u64,
}

impl Round<'_> {
    async fn brings(&mut self, load: Queued) -> Result<End, StoreError> {
        let mut unsent: VecDeque<OutgoingReply> = match load {
            Queued::These(unsent) => unsent.into(),
            Queued::Stored => self.context.exchange.unsent(self.chat)?.into(),
        };
        let is_urgent = self.context.priority == Priority::Urgent;
        unsent.retain(|pending| pending.is_urgent() == is_urgent);
        while let Some(pending) = unsent.pop_front() {
            let mut told = Vec::new();
            match self.brings_one(&pending, &mut told).await? {
                End::Gone => return Ok(End::Gone),
                End::Night => {
                    self.context.exchange.put_off(
                        self.chat,
                        pending.seq,
                        (self.context.clock)(),
                    )?;
                }
                // What had no room in the store has no number.
                End::Done(_) | End::GivenUp if pending.seq == 0 => {}
                End::Done(_) | End::GivenUp => self.last = self.last.max(pending.seq),
            }
            if is_urgent {
                self.context.help.notify_waiters();
            }
            told.into_iter().rev().for_each(|pending| unsent.push_front(pending));
        }
        Ok(End::Done(None))
    }

    /// Brings what is left of one reply and marks it as sent, part by part. `told` gets what is to be
    /// said right after it.
    async fn brings_one(
        &mut self,
        pending: &OutgoingReply,
        told: &mut Vec<OutgoingReply>,
    ) -> Result<End, StoreError> {
        let message = &pending.message;
        let mut progress = pending.progress.clone();
        let parts = Request::of(pending, &self.context.name, &self.context.counts);
        let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let done = progress.parts;
        for (part, number) in parts.into_iter().zip(1..).skip_while(|(_, it)| *it <= done) {
            let file = part.is_file_with_buttons();
            match self.carries(part, pending).await? {
                End::Done(shown) => {
                    progress.shown = shown.map(word).unwrap_or(progress.shown);
                }
                End::GivenUp => {
                    if let Some(buttons) = file.filter(|_| pending.seq > 0) {
                        told.extend(self.file_not_sent(pending, buttons)?);
                    }
                }
                end @ (End::Gone | End::Night) => return Ok(end),
            }
            progress.parts = number;
            if number < count || message.folds.is_some() {
                self.marks(pending, &progress)?;
            }
        }
        match message.folds.as_deref() {
            Some(line) => self.folds(pending, line, progress.shown).await,
            None if pending.seq == 0 => Ok(End::Done(None)),
            None => {
                self.context.exchange.sent_one(self.chat, pending.seq).map(|()| End::Done(None))
            }
        }
    }

    async fn carries(&mut self, part: Request, pending: &OutgoingReply) -> Result<End, StoreError> {
        carry(self.context, self.chat, &mut self.to, part, pending.is_unasked()).await
    }

    fn marks(&self, pending: &OutgoingReply, progress: &Progress) -> Result<(), StoreError> {
        if pending.seq == 0 {
            return Ok(());
        }
        self.context.exchange.sent_part(self.chat, pending.seq, progress)
    }

    fn file_not_sent(
        &self,
        pending: &OutgoingReply,
        buttons: bool,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let now = (self.context.clock)();
        self.context.exchange.file_not_sent(self.chat, pending.seq, buttons, now)
    }

    /// Folds the older one of two open messages, and marks the reply as sent. After what is new, so
    /// that nobody waits for it.
    async fn folds(
        &mut self,
        pending: &OutgoingReply,
        line: &str,
        shown: ReplyTo,
    ) -> Result<End, StoreError> {
        loop {
            // Help may open a later one at any time.
            let (open, since) = self.context.exchange.open(self.chat)?;
            let part = Request::fold(line, message(&open), message(&shown), since > pending.seq);
            if let Some(part) = part
                && let end @ (End::Gone | End::Night) = self.carries(part, pending).await?
            {
                return Ok(end);
            }
            let (chat, number) = (self.chat, pending.seq);
            if number == 0 || self.context.exchange.sent_open(chat, number, shown.clone(), since)? {
                return Ok(End::Done(None));
            }
        }
    }
}

/// The word under which the exchange keeps a message.
fn word(message: MessageId) -> ReplyTo {
    ReplyTo(message.0.to_string())
}

fn message(word: &ReplyTo) -> Option<MessageId> {
    word.0.parse().ok().map(MessageId)
}
