//! Somebody with a telephone.

use std::time::Duration;

use serde_json::{Value, json};

use super::{
    Fake, Offered, Received,
    world::{Shown, World},
};

/// Somebody who talks with the bot, alone or in a group. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Person {
    fake: Fake,
    id: i64,
    chat: i64,
    topic: Option<i64>,
    language: &'static str,
    name: &'static str,
}

impl Person {
    pub(super) fn new(fake: Fake, id: i64, chat: i64) -> Self {
        fake.change(|world| world.chats.entry(chat).or_default().closed = None);
        Self { fake, id, chat, topic: None, language: "nl", name: "Anna" }
    }

    /// The number of the person.
    pub(crate) fn id(&self) -> i64 {
        self.id
    }

    /// The same person under another name.
    pub(crate) fn named(self, name: &'static str) -> Self {
        Self { name, ..self }
    }

    /// The same person, who looks at a topic and types there.
    pub(crate) fn within(&self, topic: Option<i64>) -> Self {
        Self { topic, ..self.clone() }
    }

    /// The same person with the app in another language.
    pub(crate) fn with_language(self, language: &'static str) -> Self {
        Self { language, ..self }
    }

    /// Types a message and gives the number of its update.
    pub(crate) fn types(&self, text: &str) -> i64 {
        self.sends(json!({"text": text}))
    }

    /// Sends a message with this content: `{"text": …}`, `{"photo": […], "caption": …}` …
    pub(crate) fn sends(&self, content: Value) -> i64 {
        let update = self.sending(content);
        self.fake.happens(update)
    }

    /// A message that this person could send, as an update.
    pub(crate) fn sending(&self, content: Value) -> Value {
        let id = self.fake.change(World::message_id);
        json!({"message": self.message(id, content)})
    }

    /// Changes the text of an earlier message.
    pub(crate) fn edits(&self, text: &str) -> i64 {
        let id = self.fake.change(World::message_id);
        let message = self.message(id, json!({"text": text, "edit_date": 1_790_000_001}));
        self.fake.happens(json!({"edited_message": message}))
    }

    /// Changes an earlier message into this: `{"text": …}`, `{"caption": …}` …
    pub(crate) fn changes(&self, id: i64, content: Value) -> i64 {
        let mut message = self.message(id, content);
        message["edit_date"] = json!(1_790_000_001);
        self.fake.happens(json!({"edited_message": message}))
    }

    /// Types a message of this number.
    pub(crate) fn types_as(&self, id: i64, text: &str) -> i64 {
        self.sends(json!({"message_id": id, "text": text}))
    }

    /// Waits until a message shows this label, and presses it there.
    pub(crate) async fn presses_when_seen(&self, label: &str) -> i64 {
        loop {
            let shown = self.sees().await;
            if data(&shown, label).is_some() {
                return self.presses_on(&shown, label);
            }
        }
    }

    /// Presses the button with this label on the newest message that has it.
    pub(crate) fn presses(&self, label: &str) -> i64 {
        let found = self.fake.look(|world| {
            let there = &world.chats[&self.chat];
            let newest = there.messages.values().rev();
            let mut with_label =
                newest.filter_map(|shown| data(shown, label).map(|data| (shown.id, data)));
            with_label.next()
        });
        let Some((message, data)) = found else {
            panic!("no button {label:?}; on the screen: {:#?}", self.screen())
        };
        self.presses_data(message, &data)
    }

    /// Presses a button of a message as it was seen, also when it has changed since.
    pub(crate) fn presses_on(&self, shown: &Shown, label: &str) -> i64 {
        let Some(data) = data(shown, label) else { panic!("no button {label:?} on {shown:?}") };
        self.presses_data(shown.id, &data)
    }

    /// Presses with any data on any message.
    pub(crate) fn presses_data(&self, message: i64, data: &str) -> i64 {
        let update = self.pressing(message, data);
        self.fake.happens(update)
    }

    /// A press that this person could make, as an update.
    pub(crate) fn pressing(&self, message: i64, data: &str) -> Value {
        let number = self.fake.change(|world| {
            let number = world.message_id();
            world.presses.insert(format!("press-{number}"));
            number
        });
        json!({"callback_query": {
            "id": format!("press-{number}"),
            "from": self.user(),
            "message": self.under(message),
            "chat_instance": "-4242",
            "data": data,
        }})
    }

    /// Types words behind the bot's name in another chat, and waits for what is offered.
    pub(crate) async fn asks_elsewhere(&self, words: &str) -> Offered {
        let number = self.fake.change(World::message_id);
        let id = format!("query-{number}");
        self.fake.happens(json!({"inline_query": {
            "id": id, "from": self.user(), "query": words, "offset": "",
        }}));
        self.fake.until("an offer", |world| world.offered.get(&id).cloned()).await
    }

    /// Names the bot in a chat where it is no member, and waits for the answer.
    pub(crate) async fn invites(&self, words: &str) -> Offered {
        let number = self.fake.change(World::message_id);
        let id = format!("guest-{number}");
        self.fake.happens(json!({"guest_message": {
            "message_id": number, "date": 1_790_000_000, "guest_query_id": id, "text": words,
            "from": self.user(), "chat": {"id": -77, "type": "supergroup"},
        }}));
        self.fake.until("an answer", |world| world.offered.get(&id).cloned()).await
    }

    /// Waits for the next thing that the bot says or changes here, in order.
    pub(crate) async fn sees(&self) -> Shown {
        self.fake.until("something to see", |world| world.next_seen(self.chat)).await
    }

    /// The same, but so long at most.
    pub(crate) async fn sees_within(&self, patience: Duration) -> Option<Shown> {
        self.fake.within(patience, |world| world.next_seen(self.chat)).await
    }

    /// The next thing that the bot said or changed here, if there is one already.
    pub(crate) fn glances(&self) -> Option<Shown> {
        self.fake.look_mut(|world| world.next_seen(self.chat))
    }

    /// The bot has said nothing more than was seen.
    #[track_caller]
    pub(crate) fn has_seen_all(&self) {
        assert_eq!(self.unseen(), 0, "requests so far:\n{}", self.fake.story());
    }

    /// How many things the bot said or changed that nobody looked at yet.
    pub(crate) fn unseen(&self) -> usize {
        self.fake.look(|world| {
            world.chats.get(&self.chat).map_or(0, |there| there.events.len() - there.seen)
        })
    }

    /// The bot's messages as they stand now, oldest first.
    pub(crate) fn screen(&self) -> Vec<Shown> {
        self.fake.look(|world| world.chats[&self.chat].messages.values().cloned().collect())
    }

    /// Clears the chat: the bot's messages are gone.
    pub(crate) fn clears(&self) {
        self.fake.change(|world| {
            if let Some(there) = world.chats.get_mut(&self.chat) {
                there.messages.clear();
            }
        });
    }

    /// Blocks the bot, which is told so.
    pub(crate) fn blocks(&self) -> i64 {
        self.closes("bot was blocked by the user");
        let user = json!({"id": 7_000_001, "is_bot": true, "first_name": "Aanspraak"});
        self.fake.happens(json!({"my_chat_member": {
            "chat": self.place(), "from": self.user(), "date": 1_790_000_000,
            "old_chat_member": {"user": user, "status": "member"},
            "new_chat_member": {"user": user, "status": "kicked", "until_date": 0},
        }}))
    }

    /// From now on the bot cannot write here, for this reason in Telegram's words; it is not told.
    pub(crate) fn closes(&self, words: &'static str) {
        self.fake.change(|world| world.chats.entry(self.chat).or_default().closed = Some(words));
    }

    /// The group goes on under another number.
    pub(crate) fn moves_to(&self, chat: i64) -> Self {
        self.fake.change(|world| {
            world.chats.entry(self.chat).or_default().moved_to = Some(chat);
            world.chats.entry(chat).or_default();
        });
        Self { chat, ..self.clone() }
    }

    fn message(&self, id: i64, content: Value) -> Value {
        let mut message = json!({
            "message_id": id, "date": 1_790_000_000, "from": self.user(), "chat": self.place(),
        });
        if let Some(topic) = self.topic {
            message["message_thread_id"] = json!(topic);
            message["is_topic_message"] = json!(true);
        }
        let fields = message.as_object_mut().unwrap();
        fields.extend(content.as_object().unwrap().clone());
        self.stands(&message);
        message
    }

    /// What this person sent stands in the chat.
    fn stands(&self, message: &Value) {
        let words = |name: &str| message[name].as_str().map(str::to_owned);
        let text = words("text").or_else(|| words("caption")).unwrap_or_default();
        let (id, is_die) = (message["message_id"].as_i64().unwrap(), !message["dice"].is_null());
        let topic = message["message_thread_id"].as_i64();
        self.fake.change(|world| {
            let at = world.now;
            let there = world.chats.entry(self.chat).or_default();
            let at = there.received.get(&id).map_or(at, |before| before.at);
            there.received.insert(id, Received { text, topic, is_die, at });
        });
    }

    /// What the person sent and still stands in the chat, oldest first.
    pub(crate) fn sent(&self) -> Vec<String> {
        let words = |received: &Received| received.text.clone();
        self.fake.look(|world| world.chats[&self.chat].received.values().map(words).collect())
    }

    /// The pressed message, as it stands in the chat.
    fn under(&self, id: i64) -> Value {
        let shown = self.fake.look(|world| {
            world.chats.get(&self.chat).and_then(|there| there.messages.get(&id).cloned())
        });
        let Some(shown) = shown else {
            return json!({"message_id": id, "date": 0, "chat": self.place()});
        };
        let button =
            |(label, data): &(String, String)| json!({"text": label, "callback_data": data});
        let rows: Vec<Vec<Value>> =
            shown.rows.iter().map(|row| row.iter().map(button).collect()).collect();
        let bot = json!({"id": 7_000_001, "is_bot": true, "first_name": "Aanspraak"});
        let mut message = json!({
            "message_id": id, "date": 1_790_000_000, "from": bot, "chat": self.place(),
            "text": shown.text, "reply_markup": {"inline_keyboard": rows},
        });
        if let Some(topic) = shown.topic {
            message["message_thread_id"] = json!(topic);
            message["is_topic_message"] = json!(true);
        }
        message
    }

    fn user(&self) -> Value {
        json!({"id": self.id, "is_bot": false, "first_name": self.name, "language_code": self.language})
    }

    fn place(&self) -> Value {
        if self.chat < 0 {
            json!({"id": self.chat, "type": "supergroup", "title": "Huiskamer"})
        } else {
            json!({"id": self.chat, "type": "private", "first_name": self.name})
        }
    }
}

fn data(shown: &Shown, label: &str) -> Option<String> {
    shown.rows.iter().flatten().find(|(other, _)| other == label).map(|(_, data)| data.clone())
}
