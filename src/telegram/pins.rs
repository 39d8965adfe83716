//! The one message of a chat that is kept in sight: the step that a person chose.
//!
//! Both requests can be repeated: after a crash the same message is pinned once more.

use crate::conversation::Pin;
use crate::exchange::{OutgoingReply, ReplyTo};
use crate::store::StoreError;
use crate::telegram::carry::End;
use crate::telegram::delivery::{Round, message};
use crate::telegram::request::{Beside, Request};
use crate::telegram::thread::Thread;

impl Round<'_> {
    /// Does what a reply asks of the message that is kept in sight. `shown` is the message that the reply became.
    pub(super) async fn pins(
        &mut self,
        pending: &OutgoingReply,
        shown: &ReplyTo,
    ) -> Result<End, StoreError> {
        let wanted = match pending.message.pin {
            Pin::Unchanged => return Ok(End::Done(None)),
            // What was given up cannot be kept in sight; what is there stays.
            Pin::This if shown.0.is_empty() => return Ok(End::Done(None)),
            Pin::This => shown.clone(),
            Pin::Nothing => ReplyTo::default(),
        };
        let pinned = self.context.ask(|exchange| exchange.pinned(self.chat))?;
        if pinned == wanted {
            return Ok(End::Done(None));
        }
        // The new one first: something is in sight all the time.
        let new = message(&wanted).map(Beside::Pin);
        let old = message(&pinned).map(Beside::Unpin);
        for part in new.into_iter().chain(old) {
            let part = Request::Beside(part, Thread::default());
            if let end @ (End::Gone | End::Night) = self.carries(part, pending).await? {
                return Ok(end);
            }
        }
        self.context.ask(|exchange| exchange.pins(self.chat, &wanted))?;
        Ok(End::Done(None))
    }
}
