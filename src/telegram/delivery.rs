//! Brings the replies of one chat, one after the other, and does not give up on a bad line.

use std::collections::VecDeque;

use teloxide::types::MessageId;
use tracing::{debug, error};

use crate::conversation::Pin;
use crate::exchange::{Exchange, OutgoingReply, Posted, Progress, ReplyTo};
use crate::store::{ChatId, StoreError};
use crate::telegram::Count;
use crate::telegram::carry::{End, carry};
use crate::telegram::clear_screen::clear;
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::queued::Queued;
use crate::telegram::rate_limit::Priority;
use crate::telegram::request::{OwnBot, Request};
use crate::telegram::speak::speak;

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
            context.ask(|exchange| exchange.gone(chat))
        }
        Ok(End::Done(_) | End::GivenUp | End::Later | End::Night) => Ok(()),
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
pub(super) struct Round<'a> {
    pub(super) context: &'a DeliveryContext,
    pub(super) chat: ChatId,
    /// Where the chat is: a group may move while its replies are on their way.
    pub(super) to: ChatId,
    /// The number of the last reply that was brought.
    last: u64,
}

impl Round<'_> {
    async fn brings(&mut self, load: Queued) -> Result<End, StoreError> {
        let mut unsent: VecDeque<OutgoingReply> = match load {
            Queued::These(unsent) => unsent.into(),
            Queued::Stored => self.context.ask(|exchange| exchange.unsent(self.chat))?.into(),
        };
        let is_urgent = self.context.priority == Priority::Urgent;
        unsent.retain(|pending| pending.is_urgent() == is_urgent);
        while let Some(pending) = unsent.pop_front() {
            let mut told = Vec::new();
            match self.brings_one(&pending, &mut told).await? {
                End::Gone => return Ok(End::Gone),
                End::Night => {
                    let (chat, now) = (self.chat, (self.context.clock)());
                    self.context.ask(|exchange| exchange.put_off(chat, pending.seq, now))?;
                }
                // What had no room in the store has no number.
                End::Done(_) | End::GivenUp | End::Later if pending.seq == 0 => {}
                End::Done(_) | End::GivenUp | End::Later => self.last = self.last.max(pending.seq),
            }
            if is_urgent {
                self.context.help.notify_waiters();
            }
            told.into_iter().rev().for_each(|pending| unsent.push_front(pending));
        }
        if is_urgent {
            return Ok(End::Done(None));
        }
        clear(self.context, self.chat, &mut self.to).await
    }

    /// Brings what is left of one reply and marks it as sent, part by part. `told` gets what is to be
    /// said right after it.
    async fn brings_one(
        &mut self,
        pending: &OutgoingReply,
        told: &mut Vec<OutgoingReply>,
    ) -> Result<End, StoreError> {
        let Some(pending) = &self.placed(pending).await? else { return Ok(End::Gone) };
        let message = &pending.message;
        let mut progress = pending.progress.clone();
        let DeliveryContext { name, answers_inline, counts, .. } = self.context;
        let bot = OwnBot { name, answers_inline: *answers_inline };
        let parts = Request::of(pending, bot, counts);
        let count = u32::try_from(parts.len()).unwrap_or(u32::MAX);
        let done = progress.parts;
        let mut posted = Posted { at: (self.context.clock)().as_second(), ..Posted::default() };
        for (part, number) in parts.into_iter().zip(1..).skip_while(|(_, it)| *it <= done) {
            let (file, edited) = (part.is_file_with_buttons(), part.edited());
            let is_text = part.is_text();
            match self.carries(part, pending).await? {
                End::Done(shown) => {
                    self.notes(&mut posted, shown, edited);
                    // A file is not changed later: what is open is its text.
                    let text = shown.filter(|_| is_text);
                    progress.shown = text.map(word).unwrap_or(progress.shown);
                }
                End::GivenUp | End::Later => {
                    if let Some(buttons) = file.filter(|_| pending.seq > 0) {
                        told.extend(self.file_not_sent(pending, buttons)?);
                    }
                }
                end @ (End::Gone | End::Night) => return Ok(end),
            }
            progress.parts = number;
            if number < count || message.folds.is_some() || message.pin != Pin::Unchanged {
                self.marks(pending, &progress, &posted)?;
                posted.messages.clear();
            }
        }
        if let end @ (End::Gone | End::Night) = self.pins(pending, &progress.shown).await? {
            return Ok(end);
        }
        match message.folds.as_deref() {
            Some(line) => self.folds(pending, line, progress.shown).await,
            None if pending.seq == 0 => Ok(End::Done(None)),
            None => {
                self.context.ask(|exchange| exchange.sent_one(self.chat, pending.seq, &posted))?;
                Ok(End::Done(None))
            }
        }
    }

    pub(super) async fn carries(
        &mut self,
        part: Request,
        pending: &OutgoingReply,
    ) -> Result<End, StoreError> {
        if let Request::Voice(voice) = &part {
            return speak(self.context, self.chat, &mut self.to, voice).await;
        }
        carry(self.context, self.chat, &mut self.to, part, pending.is_unasked()).await
    }

    /// Notes what stands on the screen now, where only one person reads it.
    fn notes(&self, posted: &mut Posted, shown: Option<MessageId>, edited: Option<MessageId>) {
        let Some(shown) = shown.filter(|shown| self.chat.0 > 0 && edited != Some(*shown)) else {
            return;
        };
        posted.messages.push(shown.0.into());
        posted.beside = edited.map(|edited| edited.0.into()).or(posted.beside);
    }

    pub(super) fn marks(
        &self,
        pending: &OutgoingReply,
        progress: &Progress,
        posted: &Posted,
    ) -> Result<(), StoreError> {
        if pending.seq == 0 {
            return Ok(());
        }
        self.context.ask(|exchange| exchange.sent_part(self.chat, pending.seq, progress, posted))
    }

    fn file_not_sent(
        &self,
        pending: &OutgoingReply,
        buttons: bool,
    ) -> Result<Vec<OutgoingReply>, StoreError> {
        let now = (self.context.clock)();
        let (chat, number) = (self.chat, pending.seq);
        self.context.ask(|exchange| exchange.file_not_sent(chat, number, buttons, now))
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
            let (open, since) = self.context.ask(|exchange| exchange.open(self.chat))?;
            let part = Request::fold(line, message(&open), message(&shown), since > pending.seq);
            if let Some(part) = part
                && let end @ (End::Gone | End::Night) = self.carries(part, pending).await?
            {
                return Ok(end);
            }
            let (chat, number) = (self.chat, pending.seq);
            let shown = shown.clone();
            let sent = |exchange: &Exchange| exchange.sent_open(chat, number, shown, since);
            if number == 0 || self.context.ask(sent)? {
                return Ok(End::Done(None));
            }
        }
    }
}

/// The word under which the exchange keeps a message.
fn word(message: MessageId) -> ReplyTo {
    ReplyTo(message.0.to_string())
}

pub(super) fn message(word: &ReplyTo) -> Option<MessageId> {
    word.0.parse().ok().map(MessageId)
}
