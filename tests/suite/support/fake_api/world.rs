//! What stands on Telegram's side: chats with their messages, the line of updates, the webhook,
//! and what the bot said about itself.

use std::collections::{BTreeMap, HashMap, HashSet};

use serde_json::{Value, json};

use super::{faults::Faults, inline::Offered, journal::Journal, keyboard::Rows, updates::Updates};

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
    pub(super) presses: HashSet<String>,
    pub(super) presses_expire: bool,
    pub(crate) webhook: Option<Webhook>,
    /// What the bot said about itself, by method and language.
    pub(crate) introduced: BTreeMap<(String, String), Value>,
    pub(crate) offences: Vec<String>,
    pub(super) offences_matter: bool,
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
            presses: HashSet::new(),
            presses_expire: false,
            webhook: None,
            introduced: BTreeMap::new(),
            offences: Vec::new(),
            offences_matter: true,
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
    /// What appeared or changed, in order, and how much of it the test has seen.
    pub(super) events: Vec<Shown>,
    pub(super) seen: usize,
    /// Why the bot may not write, in Telegram's words.
    pub(super) closed: Option<&'static str>,
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

    /// The next thing in a chat that nobody looked at yet.
    pub(super) fn next_seen(&mut self, chat: i64) -> Option<Shown> {
        let there = self.chats.get_mut(&chat)?;
        let shown = there.events.get(there.seen)?.clone();
        there.seen += 1;
        Some(shown)
    }

    /// A message appears or changes.
    pub(super) fn show(&mut self, chat: i64, shown: Shown) -> Value {
        let id = shown.id;
        let there = self.chats.entry(chat).or_default();
        there.events.push(shown.clone());
        there.messages.insert(id, shown);
        json!({"message_id": id, "date": 1_790_000_000, "chat": {"id": chat, "type": "private"}})
    }
}
