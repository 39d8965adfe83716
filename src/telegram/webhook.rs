//! Updates by webhook: Telegram posts them, and takes 200 for a confirmation. So 200 is said only
//! when the effect is on disk; posts that wait at the same time share one flush.

use data_encoding::HEXLOWER;
use std::{net::TcpListener, sync::Arc, time::Duration};

use axum::{
    Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Request, State},
    http::{HeaderMap, StatusCode},
    middleware::{Next, from_fn_with_state},
    response::{IntoResponse as _, Response},
    routing::{get, post},
};
use hmac::{Hmac, Mac as _};
use reqwest::Url;
use sha2::Sha256;
use subtle::ConstantTimeEq as _;
use tokio::{
    sync::{Semaphore, mpsc},
    time::sleep,
};
use tokio_util::sync::CancellationToken;
use tracing::error;

use crate::telegram::batch::UpdateProcessor;
use crate::telegram::{Ailment, Count, ServeError, Token, connections};

/// The header in which Telegram shows the secret.
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";
/// The largest update in bytes; Telegram's are far below.
const LARGEST: usize = 1 << 20;

/// Where Telegram is to send updates, and where they arrive.
#[derive(Debug)]
pub struct Webhook {
    /// The address that Telegram is told. Its path is the path that is answered here, so that one
    /// proxy can stand in front of several bots.
    pub public_url: String,
    /// The bound socket behind that address.
    pub listener: TcpListener,
}

/// The secret that Telegram shows with each post. Made from the token: it stays the same over
/// restarts, so that posts on their way are not turned away, and is nowhere stored.
pub(super) fn secret(token: &Token) -> Result<String, ServeError> {
    let mac = Hmac::<Sha256>::new_from_slice(token.0.as_bytes()).map_err(|_| ServeError::Token)?;
    let sum = mac.chain_update(b"webhook secret").finalize().into_bytes();
    Ok(HEXLOWER.encode(&sum))
}

/// The address that Telegram is told, if it can be one.
pub(super) fn public_url(webhook: &Webhook) -> Result<Url, ServeError> {
    Url::parse(&webhook.public_url)
        .ok()
        .filter(|_| is_public_url(&webhook.public_url))
        .ok_or_else(|| ServeError::PublicUrl(webhook.public_url.clone()))
}

/// Whether Telegram can be told this address.
pub fn is_public_url(url: &str) -> bool {
    let fits = |url: Url| url.has_host() && url.query().is_none() && url.path() != "/health";
    Url::parse(url).is_ok_and(fits)
}

/// What a post needs.
#[derive(Clone)]
struct WebhookState {
    turns: UpdateProcessor,
    secret: Arc<str>,
    room: Arc<Semaphore>,
    /// Cancelled when the bot is to stop, or by the first post that could not be stored.
    stop: CancellationToken,
    failure: mpsc::Sender<ServeError>,
}

/// The door that Telegram posts at.
pub(super) struct WebhookServer {
    desk: WebhookState,
    path: String,
    failed: mpsc::Receiver<ServeError>,
}

impl WebhookServer {
    pub(super) fn new(
        turns: &UpdateProcessor,
        secret: &str,
        path: &str,
        stop: &CancellationToken,
    ) -> Self {
        let (failure, failed) = mpsc::channel(1);
        let room = Arc::new(Semaphore::new(turns.posts_at_once));
        let desk = WebhookState {
            turns: turns.clone(),
            secret: secret.into(),
            room,
            stop: stop.clone(),
            failure,
        };
        Self { desk, path: path.to_owned(), failed }
    }

    /// Answers posts until told to stop; then the posts in hand are finished, but no connection may
    /// hold us longer than `patience`.
    pub(super) async fn serve(
        self,
        listener: tokio::net::TcpListener,
        patience: Duration,
    ) -> Result<(), ServeError> {
        let Self { desk, path, mut failed } = self;
        let stop = desk.stop.clone();
        let serving = connections::serve(listener, routes(desk, &path), stop.clone());
        let out_of_patience = async {
            stop.cancelled().await;
            sleep(patience).await;
        };
        tokio::select! {
            () = serving => {}
            () = out_of_patience => {}
        }
        failed.try_recv().map_or(Ok(()), Err)
    }
}

fn routes(desk: WebhookState, path: &str) -> Router {
    // Any path of an address is meant as it stands.
    Router::new()
        .without_v07_checks()
        .route("/health", get(health))
        // The secret is looked at before a byte of the body is read.
        .route(path, post(take).route_layer(from_fn_with_state(desk.clone(), admit)))
        .layer(DefaultBodyLimit::max(LARGEST))
        .with_state(desk)
}

/// Whether the bot does what it is for: it takes updates, and its replies get through.
async fn health(State(desk): State<WebhookState>) -> (StatusCode, String) {
    if desk.stop.is_cancelled() {
        return (StatusCode::SERVICE_UNAVAILABLE, Ailment::Stopping.to_string());
    }
    match desk.turns.health.ready() {
        Ok(()) => (StatusCode::OK, "ok".to_owned()),
        Err(ailment) => (StatusCode::SERVICE_UNAVAILABLE, ailment.to_string()),
    }
}

/// Turns away what does not come from Telegram.
async fn admit(State(desk): State<WebhookState>, request: Request, next: Next) -> Response {
    if is_from_telegram(request.headers(), &desk.secret) {
        return next.run(request).await;
    }
    desk.turns.counts.add(Count::Forbidden);
    StatusCode::UNAUTHORIZED.into_response()
}

/// One post: one update.
async fn take(State(desk): State<WebhookState>, body: Bytes) -> StatusCode {
    let Ok(_place) = desk.room.try_acquire() else {
        desk.turns.counts.add(Count::PutOff);
        return StatusCode::SERVICE_UNAVAILABLE;
    };
    if desk.stop.is_cancelled() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // What is no text is no update either, and is counted as unreadable.
    let update = std::str::from_utf8(&body).unwrap_or_default();
    match desk.turns.take(std::iter::once(update)).await {
        Ok(done) => {
            desk.turns.send(done).await;
            StatusCode::OK
        }
        Err(failure) => {
            error!(%failure, "an update could not be stored; no more are taken");
            // The first failure is enough.
            let _ = desk.failure.try_send(failure);
            desk.stop.cancel();
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

/// Whether the post carries the secret; takes the same time wherever it differs.
fn is_from_telegram(headers: &HeaderMap, secret: &str) -> bool {
    headers.get(SECRET_HEADER).is_some_and(|shown| shown.as_bytes().ct_eq(secret.as_bytes()).into())
}
