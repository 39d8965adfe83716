//! The waiting sign on a pressed button: stopped at once, before the turn is worked out.
//!
//! Nothing depends on it, so a failure is counted and left.

use std::sync::Arc;

use teloxide::{payloads::AnswerCallbackQuery, types::CallbackQueryId};
use tokio::sync::Semaphore;

use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::{Count, Counters};

/// At most so many are being stopped at the same time; while Telegram is out of reach the signs end
/// by themselves.
const AT_ONCE: usize = 1_000;

/// Stops waiting signs. Cheap to clone.
#[derive(Clone)]
pub(super) struct CallbackAck {
    api: Api,
    counts: Arc<Counters>,
    room: Arc<Semaphore>,
}

impl CallbackAck {
    pub(super) fn new(api: Api, counts: Arc<Counters>) -> Self {
        Self { api, counts, room: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Stops the sign, without waiting for it.
    pub(super) fn stop(&self, press: CallbackQueryId) {
        let Ok(place) = Arc::clone(&self.room).try_acquire_owned() else {
            self.counts.add(Count::SpinnerFailed);
            return;
        };
        let spinner = self.clone();
        tokio::spawn(async move {
            let payload = AnswerCallbackQuery::new(press);
            match spinner.api.call(&payload).await {
                Ok(()) | Err(ApiError::Late) => {}
                Err(_) => spinner.counts.add(Count::SpinnerFailed),
            }
            drop(place);
        });
    }
}
