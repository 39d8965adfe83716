//! Playing a script: each turn opens the store, takes the update, flushes, and closes it again.

use std::collections::HashMap;
use std::sync::Arc;

use aanspraak::conversation::{Content, Input, InputKind, Role, Setting, Settings};
use aanspraak::exchange::{Exchange, OutgoingReply, ReplyTo, Update};
use aanspraak::preview::{TalkScript, written};
use aanspraak::store::{ChatId, MasterKey, Store, StoreConfig};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

/// One person with a phone.
pub(super) struct Player {
    content: Arc<Content>,
    folder: TempDir,
    language: Option<String>,
    now: Timestamp,
    updates: i64,
    last: Option<InputKind>,
    /// Every button that was ever shown: label and data, the newest last.
    buttons: Vec<(String, String)>,
    /// Where it is said.
    setting: Setting,
    coordinator: Option<ChatId>,
    settings: Settings,
    chat: ChatId,
    /// The buttons of the other chats.
    elsewhere: HashMap<i64, Vec<(String, String)>>,
    /// What the last link carried that was shown.
    link: String,
}

const FIRST: ChatId = ChatId(1);

impl Player {
    pub(super) fn new(content: Arc<Content>, script: &TalkScript) -> Self {
        let language = script.language.clone();
        let now = "2026-11-23T10:00:00+01:00".parse().unwrap();
        let folder = tempfile::tempdir().unwrap();
        let setting = if script.team { Setting::Team(Role::Volunteer) } else { Setting::Private };
        Self {
            content,
            folder,
            language,
            now,
            updates: 0,
            last: None,
            buttons: Vec::new(),
            setting,
            coordinator: script.coordinator.then_some(FIRST),
            settings: Settings { asks_later: script.asks_later, ..Settings::default() },
            chat: FIRST,
            elsewhere: HashMap::new(),
            link: String::new(),
        }
    }

    /// Goes on in another chat, with the buttons that were shown there, and gives what was told there
    /// meanwhile.
    pub(super) fn switch(&mut self, chat: i64) -> Vec<String> {
        let there = self.elsewhere.remove(&chat).unwrap_or_default();
        let here = std::mem::replace(&mut self.buttons, there);
        self.elsewhere.insert(self.chat.0, here);
        self.chat = ChatId(chat);
        let exchange = self.open();
        let told = exchange.unsent(self.chat).unwrap();
        if let Some(last) = told.last() {
            exchange.sent(self.chat, last.seq).unwrap();
        }
        self.write(&told)
    }

    pub(super) fn wait(&mut self, duration: SignedDuration) {
        self.now += duration;
    }

    /// Says or presses what is written, and gives what the bot says.
    pub(super) fn hears(&mut self, talk: &str, words: &str) -> Vec<String> {
        let kind = self.heard(talk, words);
        self.updates += 1;
        self.last = Some(kind.clone());
        self.turn(kind)
    }

    /// The same update once more.
    pub(super) fn hears_again(&mut self) -> Vec<String> {
        let kind = self.last.clone().unwrap();
        self.turn(kind)
    }

    /// What comes by itself at this moment.
    pub(super) fn looks_at_the_timer(&mut self) -> Vec<String> {
        let exchange = self.open();
        let replies = exchange.due_of(self.chat, self.now).unwrap();
        self.shown(&exchange, &replies)
    }

    fn turn(&mut self, kind: InputKind) -> Vec<String> {
        self.now += SignedDuration::from_secs(20);
        let exchange = self.open();
        let input = Input {
            at: self.now,
            setting: self.setting,
            app_language: self.language.clone(),
            kind,
        };
        let (chat, origin) = (self.chat, ReplyTo::default());
        let update = Update { id: Some(self.updates), chat, input, origin };
        let mut replies = exchange.take(update).unwrap();
        // What is told in another chat is read there.
        let notifications = exchange.notifications(self.now).unwrap();
        replies.extend(
            notifications.into_iter().filter(|(to, _)| *to == chat).flat_map(|(_, told)| told),
        );
        self.shown(&exchange, &replies)
    }

    /// Brings a turn to disk, and writes down what is shown then.
    fn shown(&mut self, exchange: &Exchange, replies: &[OutgoingReply]) -> Vec<String> {
        let (told, outcome) = std::sync::mpsc::channel();
        exchange.flush(move |result| told.send(result).unwrap());
        outcome.recv().unwrap().unwrap();
        if let Some(last) = replies.last() {
            exchange.sent(self.chat, last.seq).unwrap();
        }
        self.write(replies)
    }

    fn open(&self) -> Exchange {
        let folder = self.folder.path().join("state");
        let key = MasterKey::from_bytes([3; 32]);
        let store = Store::open(StoreConfig { folder, key, cache_bytes: 1 << 20 }).unwrap();
        let exchange = Exchange::with_options(self.content.clone(), store, self.settings);
        exchange.appoint(self.coordinator.map(|chat| (chat, Role::Coordinator)));
        exchange
    }

    fn heard(&self, talk: &str, words: &str) -> InputKind {
        let pressed = words.strip_prefix('[').and_then(|rest| rest.strip_suffix(']'));
        if let Some(label) = pressed {
            let newest = self.buttons.iter().rev().find(|(shown, _)| shown == label);
            return InputKind::Press(self.data(talk, label, newest));
        }
        if let Some(label) = words.strip_prefix("earlier [").and_then(|rest| rest.strip_suffix(']'))
        {
            let oldest = self.buttons.iter().find(|(shown, _)| shown == label);
            return InputKind::Press(self.data(talk, label, oldest));
        }
        let inside = |kind: &str| words.strip_prefix(kind)?.strip_suffix('>').map(str::to_owned);
        if let Some(words) = inside("<forwarded: ") {
            return InputKind::Forwarded(words);
        }
        if let Some(words) = inside("<edited: ") {
            return InputKind::Edited(words);
        }
        match words {
            "<link>" => InputKind::Invited { code: self.link.clone(), name: "Bea".to_owned() },
            "<voice>" => InputKind::Voice(String::new()),
            "<video>" => InputKind::Video(String::new()),
            "<file>" => InputKind::File(String::new()),
            "<dice>" => InputKind::Dice,
            "<long>" => InputKind::Text(LONG.repeat(10_000 / LONG.len()) + "ik ben 82"),
            "<photo>" => InputKind::Photo(String::new()),
            "<sticker>" => InputKind::Sticker(String::new()),
            "<contact>" => InputKind::Contact,
            "<poll>" => InputKind::Poll,
            "<location Utrecht>" => InputKind::Location { latitude: 52.0908, longitude: 5.1222 },
            "<location Paris>" => InputKind::Location { latitude: 48.8566, longitude: 2.3522 },
            text => InputKind::Text(text.to_owned()),
        }
    }

    /// Remembers the code of a link, and takes it out of what is written.
    fn notes_link(&mut self, lines: &mut [String]) {
        for line in lines {
            if let Some((before, code)) = line.split_once(LINK) {
                let (link, written) = (code.to_owned(), format!("{before}{LINK}…"));
                (self.link, *line) = (link, written);
            }
        }
    }

    fn data(&self, talk: &str, label: &str, button: Option<&(String, String)>) -> String {
        let shown: Vec<&str> = self.buttons.iter().map(|(label, _)| label.as_str()).collect();
        let Some((_, data)) = button else {
            panic!("{talk}: there is no button [{label}]; there were {shown:?}");
        };
        data.clone()
    }

    fn write(&mut self, replies: &[OutgoingReply]) -> Vec<String> {
        let mut lines = Vec::new();
        for pending in replies {
            let message = &pending.message;
            let buttons = message.buttons.iter().flatten();
            self.buttons.extend(buttons.map(|button| (button.label.clone(), button.data.clone())));
            lines.extend(written(message));
        }
        self.notes_link(&mut lines);
        lines
    }
}

/// Stands before the code in a link; the code is another one each time.
const LINK: &str = "?start=team_";

/// What a very long text is made of.
const LONG: &str = "gisteren liep er iemand langs de gracht en dat was dat. ";
