//! Voice messages: an Ogg file that is new, or a word that was given for one before.

use serde_json::{Value, json};

use super::{
    answers::{Answer, Fields, File, offence, refused},
    world::{Shown, World},
};

/// Shows a voice message; its content stands there as a file.
pub(super) fn send(world: &mut World, chat: i64, fields: &Fields, file: File) -> Answer {
    let file_id = fields.get("voice").and_then(Value::as_str).unwrap_or_default();
    let (file_id, bytes) = match file {
        Some((_, bytes)) if !bytes.starts_with(b"OggS") => {
            return Err(offence("a voice message is an Ogg file"));
        }
        Some((_, bytes)) => {
            let file_id = format!("voice-{}", world.voices.len());
            world.voices.insert(file_id.clone(), bytes.clone());
            (file_id, bytes)
        }
        None => match world.voices.get(file_id) {
            Some(bytes) => (file_id.to_owned(), bytes.clone()),
            None => return Err(refused(400, "wrong file identifier/HTTP URL specified")),
        },
    };
    let id = world.message_id();
    let shown = Shown { id, file: Some((file_id.clone(), bytes)), ..Shown::default() };
    let mut told = world.show(chat, shown);
    told["voice"] = json!({"file_id": file_id, "file_unique_id": file_id, "duration": 1});
    Ok(told)
}
