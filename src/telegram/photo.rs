//! The bot's own photo: a chair, and no face. Set once, where the bot has none: an operator may have chosen
//! another.

use reqwest::multipart::{Form, Part};
use tracing::info;

use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;

/// An empty chair beside a table, drawn for this project (`photo.svg`); Telegram takes JPEG only.
const CHAIR: &[u8] = include_bytes!("photo.jpg");
/// What Telegram is told of the file that comes with the request.
const STATIC: &str = r#"{"type":"static","photo":"attach://chair"}"#;

/// Gives the bot its photo, where it has none. A server that does not know the method leaves it without.
pub(super) async fn give_photo(api: &Api, bot: i64) {
    if let Err(error) = set(api, bot).await {
        info!(%error, "the bot's photo was left as it is");
    }
}

async fn set(api: &Api, bot: i64) -> Result<(), ApiError> {
    if api.photos_of(bot).await? > 0 {
        return Ok(());
    }
    let form =
        Form::new().text("photo", STATIC).part("chair", Part::bytes(CHAIR).file_name("chair.jpg"));
    api.upload("setMyProfilePhoto", form).await.map(drop)
}
