//! The line of updates, with Telegram's rule: one is confirmed by asking with a higher offset.

use std::collections::{HashSet, VecDeque};

use serde_json::{Value, json};

/// The first number that is given out.
const FIRST: i64 = 501_000;

pub(crate) struct Updates {
    line: VecDeque<(i64, Value)>,
    next: i64,
    allowed: Option<Vec<String>>,
    /// Which request for updates is the newest; an older one that still waits is sent away.
    pub(super) poll: u64,
    /// The waiting request is answered with no updates.
    pub(super) is_quiet: bool,
    /// Queues of the webhook with a post on the way.
    pub(super) pushing: HashSet<(bool, i64)>,
}

impl Default for Updates {
    fn default() -> Self {
        let (line, pushing) = (VecDeque::new(), HashSet::new());
        Self { line, next: FIRST, allowed: None, poll: 0, is_quiet: false, pushing }
    }
}

impl Updates {
    /// Puts an update in line, under its own number or the next.
    pub(super) fn add(&mut self, mut update: Value) -> i64 {
        let id = update.get("update_id").and_then(Value::as_i64).unwrap_or(self.next);
        update["update_id"] = json!(id);
        self.next = self.next.max(id + 1);
        self.line.push_back((id, update));
        id
    }

    /// The number that the next update gets.
    pub(super) fn next(&self) -> i64 {
        self.next
    }

    /// Leaves out so many numbers.
    pub(crate) fn skip(&mut self, count: i64) {
        self.next += count;
    }

    /// Only these kinds from now on; `None` keeps what was said before.
    pub(super) fn allow(&mut self, kinds: Option<Vec<String>>) {
        if kinds.is_some() {
            self.allowed = kinds;
        }
        let allowed = &self.allowed;
        self.line.retain(|(_, update)| {
            let kind = update.as_object().unwrap().keys().find(|key| *key != "update_id");
            allowed.as_ref().is_none_or(|allowed| kind.is_some_and(|kind| allowed.contains(kind)))
        });
    }

    /// Forgets what an offset confirms, and gives what is open from it on, in the order of arrival.
    pub(super) fn open(&mut self, offset: i64, limit: usize) -> Vec<Value> {
        if offset > 0 {
            self.line.retain(|(id, _)| *id >= offset);
        }
        self.line.iter().take(limit).map(|(_, update)| update.clone()).collect()
    }

    /// How many are not confirmed.
    pub(crate) fn waiting(&self) -> usize {
        self.line.len()
    }

    /// The first of a webhook's queue: presses have one a person, all else one a chat.
    pub(super) fn first_of(&self, queue: (bool, i64)) -> Option<(i64, Value)> {
        self.line.iter().find(|(_, update)| queue_of(update) == queue).cloned()
    }

    /// Every queue with something in it.
    pub(super) fn queues(&self) -> HashSet<(bool, i64)> {
        self.line.iter().map(|(_, update)| queue_of(update)).collect()
    }

    /// One update is confirmed.
    pub(super) fn confirm(&mut self, id: i64) {
        if let Some(at) = self.line.iter().position(|(other, _)| *other == id) {
            self.line.remove(at);
        }
    }
}

fn queue_of(update: &Value) -> (bool, i64) {
    if let Some(press) = update.get("callback_query") {
        return (true, press["from"]["id"].as_i64().unwrap_or_default());
    }
    let kinds = ["message", "edited_message", "my_chat_member"];
    let chat = kinds.iter().find_map(|kind| update[*kind]["chat"]["id"].as_i64());
    (false, chat.unwrap_or_default())
}
