//! Why the bot stopped serving.

use std::io;

use thiserror::Error;

use crate::store::StoreError;
use crate::telegram::api_error::ApiError;

/// Why serving ended before it was told to.
#[derive(Debug, Error)]
pub enum ServeError {
    /// Telegram knows no bot with this token.
    #[error("Telegram refuses the token; ask @BotFather for the token of this bot")]
    Token,
    /// The server knows no such bot, or nothing at this address.
    #[error(
        "the Bot API server at {0} knows no such bot; check the token, and the path of the address"
    )]
    NoSuchBot(String),
    /// The bot was logged out from this server.
    #[error(
        "the bot is logged out from the Bot API server at {0}; after logOut a bot can log in to \
         Telegram's own server again in ten minutes, or give the address of the server that it uses"
    )]
    LoggedOut(String),
    /// The server sends us elsewhere.
    #[error("the Bot API server at {from} redirects to {to}; give that address with --api-url")]
    Redirected {
        /// The address that was given.
        from: String,
        /// The server that it leads to.
        to: String,
    },
    /// Telegram does not say who the bot is.
    #[error("the Bot API server at {0} refuses to say who the bot is; check the address")]
    NotABot(String),
    /// Another process fetches the updates of this bot.
    #[error(
        "another process keeps fetching the updates of this bot, so that each would get a part of \
         them; stop one of the two"
    )]
    OtherInstance,
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

impl ServeError {
    /// What ends serving because asking the server again cannot help.
    pub(super) fn of(error: &ApiError, server: &str) -> Option<Self> {
        match error {
            ApiError::Token => Some(Self::Token),
            ApiError::NotFound => Some(Self::NoSuchBot(server.to_owned())),
            ApiError::LoggedOut => Some(Self::LoggedOut(server.to_owned())),
            ApiError::Redirected(to) => {
                Some(Self::Redirected { from: server.to_owned(), to: to.clone() })
            }
            ApiError::Silence
            | ApiError::Broken(_)
            | ApiError::Wait(_)
            | ApiError::Conflict
            | ApiError::Gone
            | ApiError::Moved(_)
            | ApiError::Same
            | ApiError::Late
            | ApiError::Refused => None,
        }
    }
}
