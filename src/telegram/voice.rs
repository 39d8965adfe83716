//! A voice message: by the word that Telegram gave for it, or as a file.

use std::sync::{Arc, OnceLock};

use reqwest::multipart::{Form, Part};
use serde::{Deserialize, Serialize};
use teloxide::types::{MessageId, ReplyParameters, ThreadId};

use crate::conversation::VoiceKey;
use crate::store::ChatId;
use crate::telegram::api_error::ApiError;
use crate::telegram::client::Api;
use crate::telegram::thread::Thread;

/// So many sentences become one message.
pub(super) const SENTENCES: usize = 40;
const METHOD: &str = "sendVoice";

/// What is heard.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Sound {
    /// What Telegram knows by this word.
    Known(String),
    /// A file.
    File(Vec<u8>),
}

/// A voice message on its way.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Voice {
    pub(super) keys: Vec<VoiceKey>,
    pub(super) thread: Thread,
    /// `None` while nobody looked for it.
    sound: Option<Sound>,
    /// The word that Telegram gave for it.
    pub(super) learned: Arc<OnceLock<String>>,
}

/// teloxide's payload takes a file of its own kinds only.
#[derive(Serialize)]
struct SendVoice<'a> {
    chat_id: i64,
    voice: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<ThreadId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_parameters: Option<ReplyParameters>,
}

/// What Telegram tells of a voice message.
#[derive(Debug, Deserialize)]
struct Sent {
    message_id: i32,
    voice: Option<FileId>,
}

#[derive(Debug, Deserialize)]
struct FileId {
    file_id: String,
}

impl Voice {
    pub(super) fn of(keys: Vec<VoiceKey>, thread: Thread) -> Self {
        Self { keys, thread, sound: None, learned: Arc::default() }
    }

    pub(super) fn with(&self, sound: Sound) -> Self {
        Self { sound: Some(sound), ..self.clone() }
    }

    pub(super) async fn send(
        &self,
        api: &Api,
        chat: ChatId,
    ) -> Result<Option<MessageId>, ApiError> {
        let sent: Option<Sent> = match &self.sound {
            None => return Err(ApiError::Refused),
            Some(Sound::Known(word)) => {
                let payload = SendVoice {
                    chat_id: chat.0,
                    voice: word,
                    message_thread_id: self.thread.thread_id(),
                    reply_parameters: self.thread.reply(),
                };
                api.call_named(METHOD, &payload).await?
            }
            Some(Sound::File(bytes)) => api.upload_as(METHOD, self.form(chat, bytes)).await?,
        };
        if let Some(file) = sent.as_ref().and_then(|sent| sent.voice.as_ref()) {
            // Only the first one counts.
            let _ = self.learned.set(file.file_id.clone());
        }
        Ok(sent.map(|sent| MessageId(sent.message_id)))
    }

    fn form(&self, chat: ChatId, bytes: &[u8]) -> Form {
        let mut form = Form::new()
            .text("chat_id", chat.0.to_string())
            .part("voice", Part::bytes(bytes.to_vec()).file_name("aanspraak.ogg"));
        if let Some(topic) = self.thread.thread_id() {
            form = form.text("message_thread_id", topic.to_string());
        }
        match self.thread.reply().and_then(|reply| serde_json::to_string(&reply).ok()) {
            Some(reply) => form.text("reply_parameters", reply),
            None => form,
        }
    }
}
