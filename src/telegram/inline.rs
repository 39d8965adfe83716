//! Words behind the bot's name in another chat: answered with cards of the catalogue, at once, without
//! the store. Nothing of it is kept, and nothing of the person goes out.

use std::sync::Arc;

use jiff::Timestamp;
use reqwest::Url;
use teloxide::{
    payloads::{AnswerInlineQuery, AnswerInlineQuerySetters as _},
    types::{
        InlineKeyboardButton, InlineKeyboardMarkup, InlineQueryResult, InlineQueryResultArticle,
        InlineQueryResultsButton, InlineQueryResultsButtonKind, InputMessageContent,
        InputMessageContentText, LinkPreviewOptions, ParseMode,
    },
};
use tokio::sync::Semaphore;

use crate::conversation::{Offer, PublicCard, dutch_day, public_cards};
use crate::exchange::Exchange;
use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::html::texts;
use crate::telegram::update::Asked;
use crate::telegram::{Count, Counters};

/// At most so many are being answered at the same time: there is one with every letter typed.
const AT_ONCE: usize = 200;
/// So many seconds Telegram may give the same answer to the same person.
const CACHE_SECONDS: u32 = 300;
/// Telegram takes no more cards than this.
const CARDS_MOST: usize = 50;
/// What the way to the bot carries: where somebody came from.
const CAME_FROM: &str = "van-inline";

/// Answers them. Cheap to clone.
#[derive(Clone)]
pub(super) struct Inline {
    api: Api,
    exchange: Exchange,
    /// The bot's own name, without `@`.
    name: Arc<str>,
    counts: Arc<Counters>,
    room: Arc<Semaphore>,
}

impl Inline {
    pub(super) fn new(api: Api, exchange: Exchange, name: Arc<str>, counts: Arc<Counters>) -> Self {
        Self { api, exchange, name, counts, room: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// Answers, without anybody waiting for it.
    pub(super) fn answer(&self, asked: Asked, at: Timestamp) {
        let Ok(place) = Arc::clone(&self.room).try_acquire_owned() else {
            self.counts.add(Count::InlineFailed);
            return;
        };
        let inline = self.clone();
        tokio::spawn(async move {
            let (content, language) = (inline.exchange.content(), asked.app_language.as_deref());
            let offer = public_cards(content, &asked.words, language, dutch_day(at));
            let payload = answer(asked, offer, &inline.name);
            match inline.api.call(&payload).await {
                Ok(()) | Err(ApiError::Late) => {}
                Err(_) => inline.counts.add(Count::InlineFailed),
            }
            drop(place);
        });
    }
}

fn answer(asked: Asked, offer: Offer, name: &str) -> AnswerInlineQuery {
    let cards = offer.cards.into_iter().take(CARDS_MOST);
    let articles = cards.filter_map(|card| article(card, name)).map(InlineQueryResult::Article);
    let kind = InlineQueryResultsButtonKind::StartParameter(CAME_FROM.to_owned());
    AnswerInlineQuery::new(asked.query, articles)
        .cache_time(CACHE_SECONDS)
        // The same words are answered in another language to somebody else.
        .is_personal(true)
        .button(InlineQueryResultsButton { text: offer.to_the_bot, kind })
}

/// Previews of websites would push the words that count off the screen.
fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// A card as Telegram shows it; `None` for one without words.
pub(super) fn article(card: PublicCard, name: &str) -> Option<InlineQueryResultArticle> {
    let html = texts(&card.lines).into_iter().next()?;
    let text = InputMessageContentText::new(html)
        .parse_mode(ParseMode::Html)
        .link_preview_options(no_preview());
    let content = InputMessageContent::Text(text);
    let mut article =
        InlineQueryResultArticle::new(&card.id, card.title, content).description(card.description);
    article.reply_markup = card.link.and_then(|label| link(label, &card.id, name));
    Some(article)
}

/// A link to this card with the bot itself.
fn link(label: String, id: &str, name: &str) -> Option<InlineKeyboardMarkup> {
    let address = Url::parse(&format!("https://t.me/{name}?start={id}")).ok()?;
    Some(InlineKeyboardMarkup::new([[InlineKeyboardButton::url(label, address)]]))
}
