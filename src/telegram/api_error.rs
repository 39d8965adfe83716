//! Why a request to Telegram failed, told apart by what is to be done about it.
//!
//! Telegram's descriptions may quote what was sent, so they end here and reach no log.

use std::time::Duration;

use serde::Deserialize;
use serde_json::value::RawValue;
use strum::{EnumCount, EnumDiscriminants, EnumIter, IntoStaticStr};
use thiserror::Error;

use crate::store::ChatId;

/// Why a request failed.
#[derive(Clone, Debug, PartialEq, Eq, Error, EnumDiscriminants)]
#[strum_discriminants(
    name(ErrorKind),
    doc = "Why a request failed, without what came with it.",
    derive(EnumCount, EnumIter, IntoStaticStr),
    strum(serialize_all = "kebab-case")
)]
pub(super) enum ApiError {
    /// No answer came: no connection, a cut one, a time limit.
    #[error("no answer from Telegram")]
    Silence,
    /// An answer that says nothing about the request: a server's error, a page of a proxy.
    #[error("Telegram's server failed with status {0}")]
    Broken(u16),
    /// Too many requests; another may follow after this time.
    #[error("Telegram asks to wait {0:?}")]
    Wait(Duration),
    /// Another instance of the bot fetches updates, or a webhook is set.
    #[error("another instance of this bot is fetching updates, or a webhook is set")]
    Conflict,
    /// The token is none of a bot.
    #[error("Telegram refuses the token")]
    Token,
    /// The server knows no such bot, or nothing at this path.
    #[error("the Bot API server knows no such bot at this address")]
    NotFound,
    /// The bot was logged out from this server.
    #[error("the bot is logged out from this Bot API server")]
    LoggedOut,
    /// The server sends us elsewhere; nobody goes there, for the token stands in the address.
    #[error("the Bot API server redirects to {0}")]
    Redirected(String),
    /// The chat cannot be written to any more.
    #[error("the chat cannot be written to")]
    Gone,
    /// The group goes on under another number.
    #[error("the group has moved")]
    Moved(ChatId),
    /// The message looks like that already.
    #[error("the message is not modified")]
    Same,
    /// The press was too long ago to be answered.
    #[error("the press is too old")]
    Late,
    /// Telegram does not want it in this form.
    #[error("Telegram refuses the request")]
    Refused,
}

/// Telegram never asks for a longer pause in earnest.
const LONGEST_WAIT: u64 = 24 * 60 * 60;

/// An answer of the Bot API. The result is read later: that a request was done holds whatever stands
/// in it.
#[derive(Debug, Deserialize)]
pub(super) struct ApiResponse<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<u16>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Debug, Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// What Telegram says when a chat is out of reach for good, in lower case. Every 403 is one too.
const GONE: &[&str] = &[
    "bot was blocked by the user",
    "user is deactivated",
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "group chat was deactivated",
    "bot was kicked",
];

impl<'a> ApiResponse<'a> {
    /// What stands in the result of a request that was done, `null` for nothing; or why it was not.
    /// `status` is that of the HTTP answer.
    pub(super) fn done(self, status: u16) -> Result<&'a str, ApiError> {
        if self.ok {
            return Ok(self.result.map_or("null", RawValue::get));
        }
        Err(error(
            self.error_code.unwrap_or(status),
            &self.description.unwrap_or_default().to_lowercase(),
            &self.parameters.unwrap_or_default(),
        ))
    }
}

fn error(code: u16, description: &str, parameters: &Parameters) -> ApiError {
    if let Some(seconds) = parameters.retry_after {
        return ApiError::Wait(Duration::from_secs(seconds.min(LONGEST_WAIT)));
    }
    if let Some(chat) = parameters.migrate_to_chat_id {
        return ApiError::Moved(ChatId(chat));
    }
    match code {
        401 => ApiError::Token,
        404 => ApiError::NotFound,
        403 => ApiError::Gone,
        409 => ApiError::Conflict,
        429 => ApiError::Wait(Duration::from_secs(1)),
        400 if description.contains("logged out") => ApiError::LoggedOut,
        400 if description.contains("message is not modified") => ApiError::Same,
        400 if description.contains("query is too old") => ApiError::Late,
        400 if GONE.iter().any(|words| description.contains(words)) => ApiError::Gone,
        500.. => ApiError::Broken(code),
        _ => ApiError::Refused,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(answer: &str, expected: ApiError) {
        let answer: ApiResponse<'_> = serde_json::from_str(answer).unwrap();
        assert_eq!(answer.done(400), Err(expected));
    }

    #[test]
    fn each_refusal_is_known_by_its_words() {
        let text = |code: u16, words: &str| {
            format!(r#"{{"ok":false,"error_code":{code},"description":"{words}"}}"#)
        };
        check(&text(403, "Forbidden: bot was blocked by the user"), ApiError::Gone);
        check(&text(403, "Forbidden: user is deactivated"), ApiError::Gone);
        check(&text(400, "Bad Request: chat not found"), ApiError::Gone);
        check(&text(400, "Bad Request: message is not modified: …"), ApiError::Same);
        check(&text(400, "Bad Request: query is too old and …"), ApiError::Late);
        check(&text(400, "Bad Request: message can't be edited"), ApiError::Refused);
        check(&text(401, "Unauthorized"), ApiError::Token);
        check(&text(404, "Not Found"), ApiError::NotFound);
        check(&text(400, "Logged out"), ApiError::LoggedOut);
        check(&text(409, "Conflict: terminated by other getUpdates request"), ApiError::Conflict);
        check(&text(500, "Internal Server Error"), ApiError::Broken(500));
        check(r#"{"ok":false}"#, ApiError::Refused);
        check(
            r#"{"ok":false,"error_code":429,"description":"…","parameters":{"retry_after":7}}"#,
            ApiError::Wait(Duration::from_secs(7)),
        );
        check(
            r#"{"ok":false,"error_code":429,"parameters":{"retry_after":9223372036854775808}}"#,
            ApiError::Wait(Duration::from_hours(24)),
        );
        check(
            r#"{"ok":false,"error_code":400,"description":"…","parameters":{"migrate_to_chat_id":-1001}}"#,
            ApiError::Moved(ChatId(-1001)),
        );
    }
    #[test]
    fn what_was_done_is_done_whatever_stands_in_the_result() {
        for (answer, result) in [
            (r#"{"ok":true}"#, "null"),
            (r#"{"ok":true,"result":null}"#, "null"),
            (r#"{"ok":true,"result":{"message_id":7}}"#, r#"{"message_id":7}"#),
        ] {
            let answer: ApiResponse<'_> = serde_json::from_str(answer).unwrap();
            assert_eq!(answer.done(200), Ok(result));
        }
    }
}
