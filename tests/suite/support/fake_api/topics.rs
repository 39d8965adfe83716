//! Topics in a chat with one person, where the bot has them: made and deleted by the bot, each with what stands in it.

use serde_json::{Value, json};

use super::answers::{Answer, Fields, Refused, offence, refused};
use super::world::World;

impl World {
    /// The topics of a chat, by number and name.
    pub(crate) fn topics(&self, chat: i64) -> Vec<(i64, String)> {
        let there = self.chats.get(&chat).into_iter().flat_map(|chat| &chat.topics);
        there.map(|(id, name)| (*id, name.clone())).collect()
    }

    /// What stands in a chat, of both sides: in which topic, and the words.
    pub(crate) fn stands(&self, chat: i64) -> Vec<(Option<i64>, String)> {
        let Some(there) = self.chats.get(&chat) else { return Vec::new() };
        let shown = there.messages.values().map(|shown| (shown.topic, shown.text.clone()));
        let received = there.received.values().map(|it| (it.topic, it.text.clone()));
        shown.chain(received).collect()
    }
}

/// Notes in which topic a request shows something; one that is not there is refused.
pub(super) fn enters(world: &mut World, fields: &Fields) -> Result<(), Refused> {
    let number = |name: &str| {
        let field = fields.get(name)?;
        field.as_i64().or_else(|| field.as_str()?.parse().ok())
    };
    world.topic = number("message_thread_id");
    let chat = number("chat_id").filter(|chat| *chat > 0 && world.has_topics);
    let (Some(chat), Some(topic)) = (chat, world.topic) else { return Ok(()) };
    let is_there = world.chats.get(&chat).is_some_and(|chat| chat.topics.contains_key(&topic));
    if is_there { Ok(()) } else { Err(refused(400, "message thread not found")) }
}

pub(super) fn make(world: &mut World, chat: i64, fields: &Fields) -> Answer {
    if chat > 0 && !world.has_topics {
        return Err(refused(400, "the chat is not a forum"));
    }
    let name = fields.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
    if !(1..=128).contains(&name.chars().count()) {
        return Err(offence("topic name must be 1 to 128 characters"));
    }
    let id = world.message_id();
    world.chats.entry(chat).or_default().topics.insert(id, name.clone());
    Ok(json!({"message_thread_id": id, "name": name, "icon_color": 7_322_096}))
}

pub(super) fn delete(world: &mut World, chat: i64, fields: &Fields) -> Answer {
    let topic = fields.get("message_thread_id").and_then(Value::as_i64);
    let there = world.chats.entry(chat).or_default();
    if topic.and_then(|topic| there.topics.remove(&topic)).is_none() {
        return Err(refused(400, "TOPIC_ID_INVALID"));
    }
    there.messages.retain(|_, shown| shown.topic != topic);
    there.received.retain(|_, received| received.topic != topic);
    Ok(json!(true))
}
