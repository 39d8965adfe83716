//! What stands on Telegram's side: chats with their messages, the line of updates, the webhook,
//! and what the bot said about itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use super::{
    deleting::Received, faults::Faults, inline::Offered, journal::Journal, keyboard::Rows,
    updates::Updates,
};

/// All of it.
pub(crate) struct World {
    pub(crate) updates: Updates,
    pub(crate) journal: Journal,
    pub(super) faults: Faults,
    pub(super) chats: HashMap<i64, Chat>,
    /// Presses that were answered, each as often.
    pub(crate) answered: HashMap<String, usize>,
    /// What was offered in other chats, by the question's number.
    pub(super) offered: HashMap<String, Offered>,
    /// Voice messages by the word that was given for them.
    pub(crate) voices: HashMap<String, Vec<u8>>,
    pub(super) presses: HashSet<String>,
    pub(super) presses_expire: bool,
    pub(crate) webhook: Option<Webhook>,
    /// What the bot said about itself, by method and language.
    pub(crate) introduced: BTreeMap<(String, String), Value>,
    pub(crate) offences: Vec<String>,
    /// The bot's own photos.
    pub(crate) photos: Vec<Vec<u8>>,
    /// The bot can make topics in a chat with one person.
    pub(crate) has_topics: bool,
    /// In which topic the request of now shows something.
    pub(super) topic: Option<i64>,
    /// How often each method was done.
    pub(crate) done: BTreeMap<String, usize>,
    pub(super) offences_matter: bool,
    /// The moment, in seconds since 1970: the age of messages counts from it.
    pub(super) now: i64,
    next_message: i64,
}

impl Default for World {
    fn default() -> Self {
        Self {
            updates: Updates::default(),
            journal: Journal::default(),
            faults: Faults::default(),
            chats: HashMap::new(),
            answered: HashMap::new(),
            offered: HashMap::new(),
            voices: HashMap::new(),
            presses: HashSet::new(),
            presses_expire: false,
            webhook: None,
            introduced: BTreeMap::new(),
            offences: Vec::new(),
            photos: Vec::new(),
            has_topics: false,
            topic: None,
            done: BTreeMap::new(),
            offences_matter: true,
            now: 1_790_000_000,
            next_message: 100,
        }
    }
}

/// Where updates are posted.
#[derive(Clone, Debug)]
pub(crate) struct Webhook {
    pub(crate) url: String,
    pub(crate) secret: Option<String>,
}

/// A chat as its person sees it.
#[derive(Default)]
pub(super) struct Chat {
    pub(super) messages: BTreeMap<i64, Shown>,
    /// What its people sent.
    pub(super) received: BTreeMap<i64, Received>,
    /// What appeared or changed, in order, and how much of it the test has seen.
    pub(super) events: Vec<Shown>,
    pub(super) seen: usize,
    /// Why the bot may not write, in Telegram's words.
    pub(super) closed: Option<&'static str>,
    /// The messages that are kept in sight, the newest last.
    pub(super) pinned: Vec<i64>,
    /// What stands on the button below the text field.
    pub(super) location_button: Option<String>,
    /// Its topics, by number and name.
    pub(super) topics: BTreeMap<i64, String>,
    /// Where a group went.
    pub(super) moved_to: Option<i64>,
}

/// A message of the bot as a person sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Shown {
    /// Its number in the chat.
    pub(crate) id: i64,
    /// The text, without marks.
    pub(crate) text: String,
    /// The HTML that it was sent as.
    pub(crate) html: String,
    /// Labels with their data, row by row.
    pub(crate) rows: Rows,
    /// An older message was changed into this.
    pub(crate) is_edit: bool,
    /// It can be neither forwarded nor saved.
    pub(crate) protected: bool,
    /// The name and the content of a file.
    pub(crate) file: Option<(String, Vec<u8>)>,
    /// When it was sent.
    pub(crate) at: i64,
    /// A name and a number, as a vCard.
    pub(crate) contact: Option<String>,
    /// North, east, and what is there.
    pub(crate) venue: Option<(String, String)>,
    /// In which topic it stands.
    pub(crate) topic: Option<i64>,
    /// All that stands under it, as it was sent.
    pub(crate) markup: Value,
}

impl Shown {
    /// All labels.
    pub(crate) fn labels(&self) -> Vec<&str> {
        self.rows.iter().flatten().map(|(label, _)| label.as_str()).collect()
    }
}

impl World {
    /// Numbers rise over all chats, as they do for a bot's private chats.
    pub(super) fn message_id(&mut self) -> i64 {
        self.next_message += 1;
        self.next_message
    }

    /// The messages of a chat that are kept in sight, the newest last.
    pub(crate) fn pinned(&self, chat: i64) -> Vec<&Shown> {
        let Some(there) = self.chats.get(&chat) else { return Vec::new() };
        there.pinned.iter().filter_map(|id| there.messages.get(id)).collect()
    }

    /// What stands on the button below the text field of a chat.
    pub(crate) fn location_button(&self, chat: i64) -> Option<&str> {
        self.chats.get(&chat)?.location_button.as_deref()
    }

    /// How many contacts were sent to a chat.
    pub(crate) fn contacts(&self, chat: i64) -> usize {
        let shown = self.chats.get(&chat).into_iter().flat_map(|there| there.messages.values());
        shown.filter(|shown| shown.contact.is_some()).count()
    }

    /// The next thing in a chat that nobody looked at yet.
    pub(super) fn next_seen(&mut self, chat: i64) -> Option<Shown> {
        let there = self.chats.get_mut(&chat)?;
        let shown = there.events.get(there.seen)?.clone();
        there.seen += 1;
        Some(shown)
    }

    /// A message appears or changes.
    pub(super) fn show(&mut self, chat: i64, mut shown: Shown) -> Value {
        let id = shown.id;
        let there = self.chats.entry(chat).or_default();
        // What is changed stays as old as it is.
        let before = there.messages.get(&id);
        shown.at = before.map_or(self.now, |before| before.at);
        shown.topic = before.map_or(self.topic, |before| before.topic);
        there.events.push(shown.clone());
        there.messages.insert(id, shown);
        json!({"message_id": id, "date": 1_790_000_000, "chat": {"id": chat, "type": "private"}})
    }
}
