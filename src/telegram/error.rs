//! Why the bot stopped serving.

use std::io;

use thiserror::Error;

use crate::store::StoreError;

/// Why serving ended before it was told to.
#[derive(Debug, Error)]
pub enum ServeError {
    /// Telegram knows no bot with this token.
    #[error("Telegram refuses the token; ask @BotFather for the token of this bot")]
    Token,
    /// The store failed. Nothing was confirmed after that: what was in hand comes again.
    #[error("the store failed; no further update was confirmed")]
    Store(#[source] StoreError),
    /// The address of the Bot API server is none.
    #[error("{0:?} is not the address of a Bot API server, such as https://api.telegram.org")]
    ApiUrl(String),
    /// The public address of the webhook is none.
    #[error("{0:?} is not an address for a webhook, such as https://example.org/bot")]
    PublicUrl(String),
    /// Telegram does not want the webhook.
    #[error("Telegram refuses the webhook; its address must be https on port 443, 80, 88 or 8443")]
    WebhookRefused,
    /// The client for connections could not be made.
    #[error("no client for connections could be made")]
    Client(#[source] reqwest::Error),
    /// The socket of the webhook failed.
    #[error("the socket of the webhook failed")]
    Listen(#[source] io::Error),
    /// The runtime or the store's flusher ended first.
    #[error("a part of the program ended before the bot did")]
    Stopped,
}
