//! One request to Telegram, tried until it is through, refused for good, or given up.

use jiff::Timestamp;
use teloxide::types::MessageId;
use tokio::time::{Duration, Instant, sleep, timeout};
use tracing::warn;

use crate::conversation::is_day;
use crate::store::{ChatId, StoreError};
use crate::telegram::Count;
use crate::telegram::api_error::ApiError;
use crate::telegram::backoff::Backoff;
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::rate_limit::Priority;
use crate::telegram::request::Request;

/// How long the other replies of a chat wait for help that does not go through.
const LONGEST_YIELD: Duration = Duration::from_secs(30);

/// How one request ended.
#[derive(Debug)]
pub(super) enum End {
    /// It is there, as this message where it is a text.
    Done(Option<MessageId>),
    /// It was given up.
    GivenUp,
    /// Nothing came back for too long: it may go another time.
    Later,
    /// The chat cannot be written to any more.
    Gone,
    /// It became night before it was through.
    Night,
}

/// A request on its way to a chat.
pub(super) struct Carried<'a> {
    context: &'a DeliveryContext,
    /// The chat whose reply it is, as the store knows it.
    chat: ChatId,
    part: Request,
    backoff: Backoff,
    tries: u32,
    begun: Instant,
}

/// What follows a failed try.
enum Next {
    Again,
    End(End),
}

/// Sends one request. What nobody waits for, `unasked`, is left when it becomes night. A group may
/// move meanwhile: then `to` is its new number.
pub(super) async fn carry(
    context: &DeliveryContext,
    chat: ChatId,
    to: &mut ChatId,
    part: Request,
    unasked: bool,
) -> Result<End, StoreError> {
    let backoff = Backoff::new(context.timing.pause, context.timing.longest_pause);
    let mut carried = Carried { context, chat, part, backoff, tries: 0, begun: Instant::now() };
    loop {
        carried.waits_for_its_turn(*to).await?;
        if unasked && is_night((context.clock)()) {
            return Ok(End::Night);
        }
        let error = match carried.part.send(&context.api, *to).await {
            Ok(message) => {
                context.counts.add(Count::Sent);
                context.pace.went_through();
                context.outage.went_through();
                return Ok(End::Done(message));
            }
            Err(error) => error,
        };
        if let Next::End(end) = carried.after(error, to).await {
            return Ok(end);
        }
    }
}

fn is_night(moment: Timestamp) -> bool {
    !is_day(moment)
}

impl Carried<'_> {
    /// Waits until the limits allow it, and until the help of this chat is through.
    async fn waits_for_its_turn(&self, to: ChatId) -> Result<(), StoreError> {
        loop {
            self.context.pace.turn(to, self.context.priority).await;
            if self.context.priority == Priority::Urgent || !self.has_urgent()? {
                return Ok(());
            }
            let is_through = timeout(LONGEST_YIELD, self.help_is_through()).await;
            // Help that waits because Telegram asked for a pause goes first when that is over.
            if is_through.is_err() && !self.context.pace.is_paused(to) {
                return Ok(());
            }
            is_through.unwrap_or(Ok(()))?;
        }
    }

    /// Waits while help for this chat is not sent.
    async fn help_is_through(&self) -> Result<(), StoreError> {
        loop {
            let moved = self.context.help.notified();
            if !self.has_urgent()? {
                return Ok(());
            }
            moved.await;
        }
    }

    fn has_urgent(&self) -> Result<bool, StoreError> {
        self.context.ask(|exchange| exchange.has_urgent(self.chat))
    }

    async fn after(&mut self, error: ApiError, to: &mut ChatId) -> Next {
        let counts = &self.context.counts;
        self.tries = self.tries.saturating_add(1);
        match error {
            ApiError::Same | ApiError::Late => {
                counts.add(Count::Sent);
                Next::End(End::Done(self.part.edited()))
            }
            ApiError::Gone => Next::End(End::Gone),
            ApiError::Moved(chat) if chat != *to => {
                *to = chat;
                Next::Again
            }
            ApiError::Wait(wait) => {
                counts.add(Count::HeldBack);
                self.context.pace.refused(*to, wait);
                if self.may_be_given_up() && self.is_tried_enough() {
                    self.give_up()
                } else {
                    Next::Again
                }
            }
            ApiError::Silence
            | ApiError::Broken(_)
            | ApiError::Token
            | ApiError::NotFound
            | ApiError::LoggedOut
            | ApiError::Redirected(_)
            | ApiError::Conflict => {
                self.context.outage.failed(&error);
                if self.is_tried_enough() {
                    let can_wait =
                        matches!(self.part, Request::Delete { .. } | Request::DeleteTopic(_));
                    return if can_wait { Next::End(End::Later) } else { self.simplify() };
                }
                counts.add(Count::Repeated);
                sleep(self.backoff.pause()).await;
                Next::Again
            }
            ApiError::Refused | ApiError::Moved(_) => self.simplify(),
        }
    }

    fn is_file(&self) -> bool {
        self.part.is_file_with_buttons().is_some()
    }

    /// Whether no text waits for it: what Telegram holds back for long is left then.
    fn may_be_given_up(&self) -> bool {
        self.is_file() || self.part.is_beside() || matches!(self.part, Request::Voice(_))
    }

    /// A try of a file may take long by itself.
    fn is_tried_enough(&self) -> bool {
        let Some(most) = self.part.tries(self.context.priority) else { return false };
        let is_late = self.is_file() && self.begun.elapsed() >= self.context.timing.upload;
        self.tries >= most || is_late
    }

    /// Goes on in a simpler form, if there is one.
    fn simplify(&mut self) -> Next {
        let Some(simpler) = self.part.simpler() else { return self.give_up() };
        self.context.counts.add(Count::Simplified);
        self.part = simpler;
        Next::Again
    }

    fn give_up(&self) -> Next {
        if let Request::Delete { .. } | Request::DeleteTopic(_) | Request::Voice(_) = self.part {
            return Next::End(End::GivenUp);
        }
        self.context.counts.add(Count::Refused);
        match &self.part {
            Request::File { .. } => warn!("a file was given up; its person is told so"),
            Request::Fold { .. } => warn!("an earlier message could not be folded; it was left"),
            Request::Beside(beside, _) => {
                warn!(what = beside.name(), "what comes beside a reply was given up");
            }
            Request::New { .. }
            | Request::Edit { .. }
            | Request::Voice(_)
            | Request::Delete { .. }
            | Request::DeleteTopic(_) => {
                warn!("Telegram refused a reply; it was dropped");
            }
        }
        Next::End(End::GivenUp)
    }
}
