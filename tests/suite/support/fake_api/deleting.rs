//! Deleting messages, by Telegram's rules: of the last 48 hours, of both sides where a person is alone with the
//! bot. One that is not there is passed over; one that cannot be deleted refuses them all.

use serde_json::{Value, json};

use super::{
    answers::{Answer, Fields, offence, refused},
    world::World,
};

/// How long a message can be deleted, in seconds.
const LONGEST: i64 = 48 * 60 * 60;
/// How long a die cannot, where a person is alone with the bot.
const DICE: i64 = 24 * 60 * 60;

/// What a person sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Received {
    /// The words, where it has some.
    pub(crate) text: String,
    pub(super) topic: Option<i64>,
    pub(super) is_die: bool,
    pub(super) at: i64,
}

/// Deletes the messages of a request.
pub(super) fn delete(world: &mut World, chat: i64, fields: &Fields) -> Answer {
    let none = Vec::new();
    let ids = fields.get("message_ids").and_then(Value::as_array).unwrap_or(&none);
    let ids: Vec<i64> = ids.iter().filter_map(Value::as_i64).collect();
    if !(1..=100).contains(&ids.len()) {
        return Err(offence("message identifiers must be 1 to 100"));
    }
    let now = world.now;
    let there = world.chats.entry(chat).or_default();
    let age = |at: i64| now - at;
    for id in &ids {
        let is_old = there.messages.get(id).is_some_and(|shown| age(shown.at) >= LONGEST);
        let is_kept = there.received.get(id).is_some_and(|received| {
            chat < 0 || age(received.at) >= LONGEST || received.is_die && age(received.at) < DICE
        });
        if is_old || is_kept {
            return Err(refused(400, "message can't be deleted for everyone"));
        }
    }
    for id in ids {
        there.messages.remove(&id);
        there.received.remove(&id);
    }
    Ok(json!(true))
}
