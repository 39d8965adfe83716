//! One request to the Bot API: teloxide's client, address and payloads, our own last step.
//!
//! Not teloxide's `send`, because it sleeps ten seconds inside the request after a server's error
//! and hides what the server said.

use std::{sync::Arc, time::Duration};

use reqwest::{Response, Url, header, multipart::Form, redirect::Policy};
use serde::{Deserialize, Serialize, de::DeserializeOwned, de::IgnoredAny};
use serde_json::value::RawValue;
use teloxide::{
    Bot, net::default_reqwest_settings, payloads::GetMe, requests::Payload, types::MessageId,
};
use tracing::warn;

use crate::telegram::api_error::{ApiError, ApiResponse};
use crate::telegram::payloads::{CreateForumTopic, GetUserProfilePhotos};
use crate::telegram::{Config, Counters, ServeError, Timing};

/// Whether this can be the address of a Bot API server.
pub fn is_api_url(url: &str) -> bool {
    Url::parse(url).is_ok_and(|url| !url.cannot_be_a_base() && url.has_host())
}

/// The kinds of updates that are used. teloxide does not know all of them.
pub(super) const WANTED: [&str; 6] = [
    "message",
    "edited_message",
    "callback_query",
    "inline_query",
    "my_chat_member",
    "guest_message",
];

/// The Bot API, as one bot. Cheap to clone; all clones share their connections.
#[derive(Clone)]
pub(super) struct Api {
    // Its debug print would show the token: it is kept private and has none here.
    bot: Bot,
    timing: Timing,
    counts: Arc<Counters>,
}

/// What `getMe` tells that we need.
#[derive(Debug, Deserialize)]
pub(super) struct Me {
    /// The name behind the `@`.
    #[serde(default)]
    pub(super) username: String,
    /// Its number.
    #[serde(default)]
    pub(super) id: Option<i64>,
    /// Whether it is asked about what stands behind its name in another chat.
    #[serde(default)]
    pub(super) supports_inline_queries: bool,
    /// Whether it can make topics in a chat with one person.
    #[serde(default)]
    pub(super) has_topics_enabled: bool,
    /// Whether people can make some there, too.
    #[serde(default)]
    pub(super) allows_users_to_create_topics: bool,
}

impl Me {
    /// Tells the operator what should be otherwise.
    pub(super) fn warns(&self) {
        if self.has_topics_enabled && self.allows_users_to_create_topics {
            warn!("people can make topics themselves, whose names may tell of a caller");
        }
    }
}

/// What `createForumTopic` tells that we need.
#[derive(Debug, Deserialize)]
struct Topic {
    message_thread_id: i32,
}

/// What `getUserProfilePhotos` tells that we need.
#[derive(Debug, Deserialize)]
struct Photos {
    total_count: u32,
}

/// A request for updates. teloxide's has room for 32 bits of a number only.
#[derive(Serialize)]
struct UpdatesFrom {
    offset: i64,
    limit: u8,
    timeout: u64,
    allowed_updates: [&'static str; 6],
}

/// A request for a webhook, for the same reason.
#[derive(Serialize)]
pub(super) struct WebhookAt<'a> {
    pub(super) url: &'a str,
    pub(super) allowed_updates: [&'static str; 6],
    pub(super) max_connections: u8,
    pub(super) drop_pending_updates: bool,
    pub(super) secret_token: &'a str,
}

/// So many connections are kept for the next request; more are made where that many requests are on their way.
const IDLE_CONNECTIONS: usize = 64;

/// What a message that was sent tells that we need.
#[derive(Debug, Deserialize)]
struct Numbered {
    message_id: i32,
}

impl Api {
    pub(super) fn new(config: &Config) -> Result<Self, ServeError> {
        let url = Url::parse(&config.api_url)
            .ok()
            .filter(|url| !url.cannot_be_a_base() && url.has_host())
            .ok_or_else(|| ServeError::ApiUrl(config.api_url.clone()))?;
        let client = default_reqwest_settings()
            .timeout(config.timing.request)
            // The token stands in the address: a redirect would tell it to another server.
            .redirect(Policy::none())
            // Each holds some fifty kilobytes; Telegram takes thirty messages a second.
            .pool_max_idle_per_host(IDLE_CONNECTIONS)
            .build()
            .map_err(|error| ServeError::Client(error.without_url()))?;
        let bot = Bot::with_client(&config.token.0, client).set_api_url(url);
        Ok(Self { bot, timing: config.timing, counts: Arc::clone(&config.counts) })
    }

    /// Calls a method and gives nothing but whether it went well.
    pub(super) async fn call<P: Payload + Serialize>(&self, payload: &P) -> Result<(), ApiError> {
        self.done::<P, IgnoredAny>(payload).await.map(drop)
    }

    /// Calls a method that shows a message, and gives the number of that message where it is told.
    pub(super) async fn show<P: Payload + Serialize>(
        &self,
        payload: &P,
    ) -> Result<Option<MessageId>, ApiError> {
        let shown: Option<Numbered> = self.done(payload).await?;
        Ok(shown.map(|shown| MessageId(shown.message_id)))
    }

    /// Makes a topic, and gives its number where it is told.
    pub(super) async fn make_topic(
        &self,
        payload: &CreateForumTopic<'_>,
    ) -> Result<Option<MessageId>, ApiError> {
        let made: Option<Topic> = self.done(payload).await?;
        Ok(made.map(|made| MessageId(made.message_thread_id)))
    }

    /// Who the bot is.
    pub(super) async fn me(&self) -> Result<Me, ApiError> {
        self.ask(&GetMe::new(), self.timing.request).await
    }

    /// The updates from `offset` on, each as it came, at most a hundred. Confirms all before it.
    pub(super) async fn updates(
        &self,
        offset: i64,
        wait: Duration,
    ) -> Result<Vec<Box<RawValue>>, ApiError> {
        let (timeout, allowed_updates) = (wait.as_secs(), WANTED);
        let payload = UpdatesFrom { offset, limit: 100, timeout, allowed_updates };
        self.post("getUpdates", &payload, wait + self.timing.request).await?
    }

    /// How many photos somebody has.
    pub(super) async fn photos_of(&self, user: i64) -> Result<u32, ApiError> {
        let photos: Photos = self.ask(&GetUserProfilePhotos::of(user), self.timing.request).await?;
        Ok(photos.total_count)
    }

    /// Calls a method that takes a file; the form holds what belongs to it. Gives the number of its message where
    /// it is told.
    pub(super) async fn upload(
        &self,
        method: &str,
        form: Form,
    ) -> Result<Option<MessageId>, ApiError> {
        let shown: Option<Numbered> = self.upload_as(method, form).await?;
        Ok(shown.map(|shown| MessageId(shown.message_id)))
    }

    /// The same, for what the method tells where that can be read.
    pub(super) async fn upload_as<R: DeserializeOwned>(
        &self,
        method: &str,
        form: Form,
    ) -> Result<Option<R>, ApiError> {
        let request = self.bot.client().post(self.address(method)?).multipart(form);
        let response = request.timeout(self.timing.upload).send().await;
        self.noted(answer(response).await).map(Result::ok)
    }

    /// Calls a method whose payload is ours, for what it tells where that can be read.
    pub(super) async fn call_named<R: DeserializeOwned>(
        &self,
        method: &str,
        payload: &impl Serialize,
    ) -> Result<Option<R>, ApiError> {
        self.post(method, payload, self.timing.request).await.map(Result::ok)
    }

    /// Calls a method; what it tells is left where it cannot be read, for it was done.
    async fn done<P, R>(&self, payload: &P) -> Result<Option<R>, ApiError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        self.post(P::NAME, payload, self.timing.request).await.map(Result::ok)
    }

    /// Calls a method for what it tells.
    async fn ask<P, R>(&self, payload: &P, patience: Duration) -> Result<R, ApiError>
    where
        P: Payload + Serialize,
        R: DeserializeOwned,
    {
        self.post(P::NAME, payload, patience).await?
    }

    async fn post<R: DeserializeOwned>(
        &self,
        method: &str,
        payload: &impl Serialize,
        patience: Duration,
    ) -> Result<Result<R, ApiError>, ApiError> {
        let body = serde_json::to_vec(payload).map_err(|_| ApiError::Refused)?;
        let request = self.bot.client().post(self.address(method)?);
        let request = request.header(header::CONTENT_TYPE, "application/json").body(body);
        self.noted(answer(request.timeout(patience).send().await).await)
    }

    /// Counts a failure.
    fn noted<T>(&self, answered: Result<T, ApiError>) -> Result<T, ApiError> {
        answered.inspect_err(|error| self.counts.failed(error))
    }

    /// The address of the server, as it was given.
    pub(super) fn server(&self) -> String {
        self.bot.api_url().to_string()
    }

    /// The address of a method, written as Telegram writes it (`sendMessage`).
    fn address(&self, method: &str) -> Result<Url, ApiError> {
        let mut url = self.bot.api_url();
        let (first, rest) = method.split_at_checked(1).unwrap_or(("", method));
        {
            // A base without a path was refused in `new`.
            let mut path = url.path_segments_mut().map_err(|()| ApiError::Refused)?;
            path.pop_if_empty();
            path.push(&format!("bot{}", self.bot.token()));
            path.push(&format!("{}{rest}", first.to_ascii_lowercase()));
        }
        Ok(url)
    }
}

/// The server that a redirect leads to, without the path: the token may stand in it.
fn server_of(response: &Response) -> String {
    let location = response.headers().get(header::LOCATION);
    let location = location.and_then(|value| value.to_str().ok()).unwrap_or_default();
    let to = response.url().join(location).map(|url| url.origin().ascii_serialization());
    to.unwrap_or_else(|_| "an address that cannot be read".to_owned())
}

/// Whether a request was done, and then what it told, if that can be read.
async fn answer<R: DeserializeOwned>(
    response: Result<Response, reqwest::Error>,
) -> Result<Result<R, ApiError>, ApiError> {
    let response = response.map_err(|_| ApiError::Silence)?;
    let status = response.status().as_u16();
    if response.status().is_redirection() {
        return Err(ApiError::Redirected(server_of(&response)));
    }
    let body = response.bytes().await.map_err(|_| ApiError::Silence)?;
    let broken = ApiError::Broken(status);
    let answer: ApiResponse<'_> = serde_json::from_slice(&body).map_err(|_| broken.clone())?;
    let result = answer.done(status)?;
    Ok(serde_json::from_str(result).map_err(|_| broken))
}
