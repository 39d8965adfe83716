//! Calls at the desk have a topic of their own where the bot can make topics in a chat with one person: two callers never
//! mix, and all of a call goes with its topic. Where one cannot be made, the chat is one as without topics.

use std::borrow::Cow;

use tokio::time::timeout;

use crate::conversation::{Line, TopicWords};
use crate::exchange::{MadeTopic, OutgoingReply, Posted, ShownIn};
use crate::store::StoreError;
use crate::telegram::ServeError;
use crate::telegram::carry::{End, carry};
use crate::telegram::delivery::Round;
use crate::telegram::flush::flush;
use crate::telegram::html::texts;
use crate::telegram::request::{Beside, Request};
use crate::telegram::thread::Thread;

/// What came of making a topic.
enum Opened {
    In(i64),
    Nowhere,
    /// The chat cannot be written to any more.
    Gone,
}

impl Round<'_> {
    /// The reply with the topic that it belongs in; `None` where the chat cannot be written to any more.
    pub(super) async fn placed<'r>(
        &mut self,
        pending: &'r OutgoingReply,
    ) -> Result<Option<Cow<'r, OutgoingReply>>, StoreError> {
        let is_private = self.chat.0 > 0;
        if !(self.context.has_topics && is_private && pending.seq > 0) {
            return Ok(Some(Cow::Borrowed(pending)));
        }
        let asked = Thread::read(&pending.origin);
        let place = self
            .context
            .ask(|exchange| exchange.place(self.chat, pending, asked.topic, asked.pressed))?;
        let topic = match place.shown_in {
            ShownIn::Asked => place.asked_in,
            ShownIn::Call(topic) => Some(topic),
            // Help waits for nothing: what follows it makes the topic.
            ShownIn::New(_) if pending.is_urgent() => place.asked_in,
            ShownIn::New(words) => match self.opens(&words, pending, asked).await? {
                Opened::In(topic) => Some(topic),
                Opened::Nowhere => place.asked_in,
                Opened::Gone => return Ok(None),
            },
        };
        let stays = topic == asked.topic && !place.pressed_leaves;
        let pressed = asked.pressed.filter(|_| stays);
        let thread = Thread { pressed, topic, ..asked };
        if thread == asked {
            return Ok(Some(Cow::Borrowed(pending)));
        }
        Ok(Some(Cow::Owned(OutgoingReply { origin: thread.origin(), ..pending.clone() })))
    }

    /// Makes a topic for the call that a reply is of, and says where it is. Its number is on disk before anything is
    /// said in it.
    async fn opens(
        &mut self,
        words: &TopicWords,
        pending: &OutgoingReply,
        asked: Thread,
    ) -> Result<Opened, StoreError> {
        let part = Request::Beside(Beside::Topic(words.name.clone()), Thread::default());
        // With somebody on the line nobody waits for long. One that was made all the same stays empty.
        let patience = self.context.timing.topic;
        let made = match timeout(patience, self.carries(part, pending)).await {
            Ok(end) => match end? {
                End::Done(made) => made.map(|topic| i64::from(topic.0)),
                End::GivenUp | End::Later | End::Night => None,
                End::Gone => return Ok(Opened::Gone),
            },
            Err(_) => None,
        };
        let (chat, number, now) = (self.chat, pending.seq, (self.context.clock)());
        let noted = self.context.ask(|exchange| exchange.topic_made(chat, number, made, now))?;
        if let Err(ServeError::Store(error)) = flush(&self.context.exchange).await {
            return Err(error);
        }
        match noted {
            MadeTopic::ShownIn(topic) => {
                if asked.topic.is_none() {
                    self.tells_where(words, pending).await?;
                }
                Ok(Opened::In(topic))
            }
            MadeTopic::None => Ok(Opened::Nowhere),
            MadeTopic::Unwanted => {
                if let Some(topic) = made.and_then(|made| i32::try_from(made).ok()) {
                    carry(self.context, chat, &mut self.to, Request::DeleteTopic(topic), false)
                        .await?;
                }
                Ok(Opened::Nowhere)
            }
        }
    }

    /// Says outside of all topics where the call is: there somebody looks who typed there. It leaves the screen with
    /// the call.
    async fn tells_where(
        &mut self,
        words: &TopicWords,
        pending: &OutgoingReply,
    ) -> Result<(), StoreError> {
        let lines = [Line::Plain(words.told.clone())];
        let Some(html) = texts(&lines).into_iter().next() else { return Ok(()) };
        let thread = Thread::default();
        let part = Request::New { html, keyboard: None, thread, protected: false };
        if let End::Done(Some(shown)) = self.carries(part, pending).await? {
            let at = (self.context.clock)().as_second();
            let posted = Posted { messages: vec![shown.0.into()], beside: None, at };
            self.marks(pending, &pending.progress, &posted)?;
        }
        Ok(())
    }
}
