//! Sends recordings: by the word that Telegram gave for them, or the first time as a file. One that cannot be
//! sent is left out and stops nothing.

use tokio::task::spawn_blocking;
use tracing::warn;

use crate::conversation::{one_recording, recordings_key};
use crate::store::{ChatId, StoreError};
use crate::telegram::carry::{End, carry};
use crate::telegram::delivery_context::DeliveryContext;
use crate::telegram::request::Request;
use crate::telegram::voice::{Sound, Voice};

/// Sends recordings as one voice message.
pub(super) async fn speak(
    context: &DeliveryContext,
    chat: ChatId,
    to: &mut ChatId,
    voice: &Voice,
) -> Result<End, StoreError> {
    let key = recordings_key(&voice.keys);
    if let Some(word) = context.ask(|exchange| exchange.voice(key))? {
        let known = Request::Voice(voice.with(Sound::Known(word)));
        match carry(context, chat, to, known, false).await? {
            // Another bot's word, or a file that Telegram forgot.
            End::GivenUp => {}
            end @ (End::Done(_) | End::Later | End::Gone | End::Night) => return Ok(end),
        }
    }
    let Some(file) = recording(context, voice).await else {
        warn!("a recording cannot be read; it is left out");
        return Ok(End::GivenUp);
    };
    let file = voice.with(Sound::File(file));
    let end = carry(context, chat, to, Request::Voice(file.clone()), false).await?;
    if let Some(word) = file.learned.get() {
        context.ask(|exchange| exchange.keep_voice(key, word))?;
    }
    Ok(end)
}

async fn recording(context: &DeliveryContext, voice: &Voice) -> Option<Vec<u8>> {
    let (files, keys) = (context.voices.clone()?, voice.keys.clone());
    let read = move || {
        let all: Option<Vec<Vec<u8>>> = keys.iter().map(|key| files.0(*key)).collect();
        one_recording(&all?)
    };
    spawn_blocking(read).await.ok().flatten()
}
