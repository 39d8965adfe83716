//! Who names the bot in a chat where it is no member gets one public answer: a card, or the numbers to call.
//! Nothing of it is kept, and nothing of a person goes out.

use std::sync::Arc;

use jiff::Timestamp;
use serde::Serialize;
use serde::de::IgnoredAny;
use teloxide::types::InlineQueryResultArticle;
use tokio::sync::Semaphore;

use crate::conversation::{PublicCard, public_answer};
use crate::exchange::Exchange;
use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::inline::article;
use crate::telegram::update::Invited;
use crate::telegram::{Count, Counters};

/// At most so many are being answered at the same time.
const AT_ONCE: usize = 50;
/// The id of the only answer.
const ONLY: &str = "answer";

/// Answers them. Cheap to clone.
#[derive(Clone)]
pub(super) struct Guest {
    api: Api,
    exchange: Exchange,
    /// The bot's own name, without `@`.
    name: Arc<str>,
    counts: Arc<Counters>,
    room: Arc<Semaphore>,
}

/// teloxide does not know this method.
#[derive(Serialize)]
struct AnswerGuestQuery {
    guest_query_id: String,
    result: Article,
}

/// An article, told as one.
#[derive(Serialize)]
struct Article {
    r#type: &'static str,
    #[serde(flatten)]
    article: InlineQueryResultArticle,
}

impl Guest {
    pub(super) fn new(api: Api, exchange: Exchange, name: Arc<str>, counts: Arc<Counters>) -> Self {
        Self { api, exchange, name, counts, room: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Answers, without anybody waiting for it.
    pub(super) fn answer(&self, invited: Invited, at: Timestamp) {
        let Ok(place) = Arc::clone(&self.room).try_acquire_owned() else {
            self.counts.add(Count::InlineFailed);
            return;
        };
        let guest = self.clone();
        tokio::spawn(async move {
            let Some(payload) = guest.payload(invited, at) else { return };
            match guest.api.call_named::<IgnoredAny>("answerGuestQuery", &payload).await {
                Ok(_) | Err(ApiError::Late) => {}
                Err(_) => guest.counts.add(Count::InlineFailed),
            }
            drop(place);
        });
    }

    fn payload(&self, invited: Invited, at: Timestamp) -> Option<AnswerGuestQuery> {
        let Invited { query, words, app_language } = invited;
        let message = public_answer(self.exchange.content(), at, words, app_language)?;
        let message = message.with_bot_name(&self.name);
        let title = self.name.to_string();
        let (id, lines) = (ONLY.to_owned(), message.lines);
        let card = PublicCard { id, title, description: String::new(), lines, link: None };
        let article = Article { r#type: "article", article: article(card, &self.name)? };
        Some(AnswerGuestQuery { guest_query_id: query, result: article })
    }
}
